"""Prints what a bun.lock locks, read with nothing but Python's json: see honest.test.ts."""
import base64
import json
import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()
# No text of the samples holds a comma before a closing bracket.
packages = json.loads(re.sub(r",(\s*[}\]])", r"\1", text))["packages"]
entries = []
for entry in packages.values():
    name, version = entry[0].rsplit("@", 1)
    if re.match(r"workspace:|file:|link:|root:", version):
        continue
    algorithm, value = entry[3].split("-", 1)
    entries.append([name, version, [f"{algorithm}:{base64.b64decode(value).hex()}"]])
json.dump(entries, sys.stdout)
