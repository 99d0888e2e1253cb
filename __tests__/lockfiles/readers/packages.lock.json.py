"""Prints what a packages.lock.json of NuGet locks, read with nothing but Python's json: see honest.test.ts."""
import base64
import json
import sys

entries = []
for packages in json.load(open(sys.argv[1], encoding="utf-8"))["dependencies"].values():
    for name, entry in packages.items():
        if entry["type"] != "Project":
            digest = base64.b64decode(entry["contentHash"]).hex()
            entries.append([name.lower(), entry["resolved"], [f"sha512:{digest}"]])
json.dump(entries, sys.stdout)
