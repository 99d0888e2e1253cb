"""Prints what a pylock.toml locks, read with nothing but Python's tomllib: see honest.test.ts."""
import json
import re
import sys
import tomllib

entries = []
for package in tomllib.load(open(sys.argv[1], "rb"))["packages"]:
    if "directory" in package:
        continue
    files = package.get("wheels", []) + ([package["sdist"]] if "sdist" in package else [])
    digests = sorted(f"{algorithm}:{value}" for file in files for algorithm, value in file["hashes"].items())
    name = re.sub(r"[-_.]+", "-", package["name"]).lower()
    entries.append([name, package.get("version"), digests])
json.dump(entries, sys.stdout)
