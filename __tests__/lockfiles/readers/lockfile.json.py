"""Prints what a lockfile.json of maven-lockfile locks, read with nothing but Python's json: see honest.test.ts."""
import json
import sys

ALGORITHMS = {"SHA-256": "sha256", "SHA-1": "sha1", "SHA-512": "sha512"}
entries = []
used = set()


def collect(node):
    for item in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        collect(item)
    if isinstance(node, dict) and node.get("included", True) and "artifactId" in node:
        used.add((node["groupId"], node["artifactId"]))


def walk(node):
    if isinstance(node, list):
        for item in node:
            walk(item)
    elif isinstance(node, dict):
        # The project's own POM and parents by a relative path are files of the checkout.
        replaced = node.get("included") is False and (node["groupId"], node["artifactId"]) in used
        # Another module of the same build has no address; a parent has a folder instead.
        bare = node.get("resolved") == "" or ("relativePath" in node and "resolved" not in node)
        module = bare and all(node[key] == root[key] for key in ("groupId", "version"))
        if "artifactId" in node and not replaced and not module:
            name = f"{node['groupId']}:{node['artifactId']}"
            algorithm, checksum = node.get("checksumAlgorithm"), node.get("checksum")
            digests = [f"{ALGORITHMS[algorithm]}:{checksum.lower()}"] if checksum else []
            entries.append([name, node["version"], digests])
        for key, value in node.items():
            if key not in ("metaData", "environment"):
                walk(value)


root = json.load(open(sys.argv[1], encoding="utf-8"))
for field in ("dependencies", "mavenPlugins", "mavenExtensions"):
    collect(root.get(field, []))
for field in ("dependencies", "mavenPlugins", "mavenExtensions", "boms"):
    walk(root.get(field, []))
pom = root.get("pom") or {}
while pom:
    walk(pom.get("boms", []))
    parent = pom.get("parent") or {}
    if parent and "relativePath" not in parent:
        walk(parent)
        break
    pom = parent
json.dump(entries, sys.stdout)
