"""Prints what a Cargo.lock locks, read with nothing but Python's tomllib: see honest.test.ts."""
import json
import sys
import tomllib

lock = tomllib.load(open(sys.argv[1], "rb"))
entries = []
for package in lock["package"]:
    if "source" not in package:
        continue
    source = package["source"].split("#", 1)[0]
    key = f"checksum {package['name']} {package['version']} ({source})"
    checksum = package.get("checksum", lock.get("metadata", {}).get(key))
    digests = [] if checksum in (None, "<none>") else [f"sha256:{checksum}"]
    entries.append([package["name"], package["version"], digests])
json.dump(entries, sys.stdout)
