"""Prints what a pdm.lock locks, read with nothing but Python's tomllib: see honest.test.ts."""
import json
import re
import sys
import tomllib

lock = tomllib.load(open(sys.argv[1], "rb"))
listed = lock["metadata"].get("files", {})
entries = []
for package in lock["package"]:
    if "path" in package:
        continue
    files = package.get("files", listed.get(f"{package['name']} {package['version']}", []))
    name = re.sub(r"[-_.]+", "-", package["name"]).lower()
    entries.append([name, package["version"], sorted(file["hash"] for file in files)])
json.dump(entries, sys.stdout)
