"""Prints what a requirements file of a client locks, read with nothing but Python's re: see honest.test.ts."""
import json
import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()
text = re.sub(r"(?m)^\s*#.*\n", "", text).replace("\\\n", " ")
entries = []
for line in text.splitlines():
    pin = re.match(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;]+)", line)
    if pin is None:
        continue
    name = re.sub(r"[-_.]+", "-", pin[1]).lower()
    entries.append([name, pin[2], sorted(re.findall(r"--hash=(\w+:\w+)", line))])
json.dump(entries, sys.stdout)
