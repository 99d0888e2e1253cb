"""Prints what a lockfile.json of maven-lockfile locks, read with nothing but Python's json: see honest.test.ts."""
import json
import sys

ALGORITHMS = {"SHA-256": "sha256", "SHA-1": "sha1", "SHA-512": "sha512"}
entries = []


def walk(node):
    if isinstance(node, list):
        for item in node:
            walk(item)
    elif isinstance(node, dict):
        # The project's own POM and parents by a relative path are files of the checkout.
        if {"groupId", "artifactId", "version", "checksum"} <= node.keys() and node["checksum"]:
            name = f"{node['groupId']}:{node['artifactId']}"
            digest = f"{ALGORITHMS[node['checksumAlgorithm']]}:{node['checksum'].lower()}"
            entries.append([name, node["version"], [digest]])
        for key, value in node.items():
            if key not in ("metaData", "environment"):
                walk(value)


root = json.load(open(sys.argv[1], encoding="utf-8"))
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
