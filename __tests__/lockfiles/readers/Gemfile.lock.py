"""Prints what a lockfile of Bundler locks, read with nothing but Python's re: see honest.test.ts."""
import json
import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()
sections = re.findall(r"^([A-Z][A-Z ]*)\n((?: .*\n|\n(?= ))*)", text, re.M)
digests = {}
for _, body in (section for section in sections if section[0] == "CHECKSUMS"):
    for gem, listed in re.findall(r"^  (\S+ \(.*?\))(?: (\S+))?$", body, re.M):
        digests[gem] = sorted(each.replace("=", ":") for each in listed.split(",") if each)
entries = []
for _, body in (section for section in sections if section[0] in ("GEM", "GIT")):
    for gem in re.findall(r"^    (\S+ \(.*\))$", body, re.M):
        name, version = gem[:-1].split(" (")
        entries.append([name, version, digests.get(gem, [])])
json.dump(entries, sys.stdout)
