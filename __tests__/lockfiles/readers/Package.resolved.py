"""Prints what a Package.resolved of SwiftPM locks, read with nothing but Python's json: see honest.test.ts."""
import json
import sys

root = json.load(open(sys.argv[1], encoding="utf-8"))
entries = []
for pin in root["object"]["pins"] if root["version"] == 1 else root["pins"]:
    if pin.get("kind") == "localSourceControl":
        continue
    if pin.get("kind") == "registry":
        name = "/".join(pin["identity"].split(".", 1))
    else:
        address = pin.get("location") or pin["repositoryURL"]
        name = address.rsplit("/", 1)[1].removesuffix(".git")
    state = pin["state"]
    entries.append([name, state.get("version") or state["revision"], []])
json.dump(entries, sys.stdout)
