"""Prints what a poetry.lock locks, read with nothing but Python's tomllib: see honest.test.ts."""
import json
import re
import sys
import tomllib

lock = tomllib.load(open(sys.argv[1], "rb"))
listed = lock["metadata"].get("files")
entries = []
for package in lock["package"]:
    if package.get("source", {}).get("type") == "directory":
        continue
    files = package["files"] if listed is None else listed[package["name"]]
    if listed is not None:
        # All versions of a name stand together: a file name goes on after its version with a hyphen or an ending.
        version = re.compile("-" + re.escape(package["version"]) + r"(?:-|\.tar\.gz$|\.zip$)")
        files = [file for file in files if version.search(file["file"])]
    name = re.sub(r"[-_.]+", "-", package["name"]).lower()
    entries.append([name, package["version"], sorted(file["hash"] for file in files)])
json.dump(entries, sys.stdout)
