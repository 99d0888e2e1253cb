"""Prints what a pnpm-lock.yaml locks, read with nothing but PyYAML: see honest.test.ts."""
import base64
import json
import re
import sys

import yaml

entries = []
for document in yaml.safe_load_all(open(sys.argv[1], encoding="utf-8")):
    for key, entry in document.get("packages", {}).items():
        resolution = entry["resolution"]
        if resolution.get("type") == "directory":
            continue
        separator = "/" if str(document["lockfileVersion"]).startswith("5") else "@"
        bare = re.sub(r"(\(.*\)|_[^/]*)$", "", key.removeprefix("/"))
        name, version = bare.rsplit(separator, 1)
        algorithm, value = resolution["integrity"].split("-", 1)
        entries.append([name, version, [f"{algorithm}:{base64.b64decode(value).hex()}"]])
json.dump(entries, sys.stdout)
