"""Prints what a lockfile of Gradle locks, read with nothing but Python: see honest.test.ts."""
import json
import sys

entries = []
for line in open(sys.argv[1], encoding="utf-8"):
    module = line.strip().split("=")[0]
    if module.count(":") == 2 and not module.startswith("#"):
        name, version = module.rsplit(":", 1)
        entries.append([name, version, []])
json.dump(entries, sys.stdout)
