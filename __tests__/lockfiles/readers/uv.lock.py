"""Prints what a uv.lock locks, read with nothing but Python's tomllib: see honest.test.ts."""
import json
import sys
import tomllib

entries = []
for package in tomllib.load(open(sys.argv[1], "rb")).get("package", []):
    kind = next(iter(package["source"]))
    if kind in ("virtual", "editable", "directory"):
        continue
    files = package.get("wheels", []) + ([package["sdist"]] if "sdist" in package else [])
    digests = [] if kind == "git" else sorted(file["hash"] for file in files)
    entries.append([package["name"], package["version"], digests])
json.dump(entries, sys.stdout)
