"""Prints what a Pipfile.lock locks, read with nothing but Python's json: see honest.test.ts."""
import json
import re
import sys

entries = []
for section, packages in json.load(open(sys.argv[1], encoding="utf-8")).items():
    if section == "_meta":
        continue
    for key, package in packages.items():
        if "path" in package:
            continue
        name = re.sub(r"[-_.]+", "-", key).lower()
        version = package.get("version", "").removeprefix("==") or None
        entries.append([name, version, sorted(package.get("hashes", []))])
json.dump(entries, sys.stdout)
