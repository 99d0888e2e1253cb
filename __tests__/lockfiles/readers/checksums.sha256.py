"""Prints what trusted checksums of Maven Resolver hold, read with nothing but Python: see honest.test.ts."""
import json
import pathlib
import sys

path = pathlib.PurePath(sys.argv[1])
algorithm = path.suffix[1:]
text = open(path, encoding="utf-8").read()
if path.name.startswith("checksums"):
    rows = [line.split() for line in text.splitlines()]
else:
    # <repository>/<layout> below .mvn/checksums.
    below = path.parts[path.parts.index("checksums") + 2 :]
    rows = [[text.strip(), "/".join(below).removesuffix(f".{algorithm}")]]
entries = []
for digest, file in rows:
    *group, artifact, version, _ = file.split("/")
    entries.append([f"{'.'.join(group)}:{artifact}", version, [f"{algorithm}:{digest}"]])
json.dump(entries, sys.stdout)
