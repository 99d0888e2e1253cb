"""Prints what a yarn.lock locks: that of Yarn 1 read line by line, all newer ones with PyYAML. See honest.test.ts."""
import base64
import json
import re
import sys

import yaml

text = open(sys.argv[1], encoding="utf-8").read()
entries = []


def classic():
    for block in re.split(r"\n\n+", text):
        fields = dict(re.findall(r"^  (version|resolved|integrity) (.*)$", block, re.M))
        if "resolved" not in fields:
            continue
        address, fragment = fields["resolved"].strip('"').split("#")
        name = re.search(r"/npm/shared/(.*)/-/", address).group(1)
        digests = [f"sha1:{fragment}"]
        for token in fields.get("integrity", "").split():
            algorithm, value = token.split("-", 1)
            digests.append(f"{algorithm}:{base64.b64decode(value).hex()}")
        entries.append([name, fields["version"].strip('"'), sorted(digests)])


def berry():
    for key, entry in yaml.load(text, yaml.BaseLoader).items():
        if key == "__metadata":
            continue
        name, reference = re.match(r"(@?[^@]+)@(.*)", entry["resolution"]).groups()
        if re.match(r"workspace:|link:|portal:|file:", reference):
            continue
        digests = [f"sha512:{entry['checksum'].split('/')[-1]}"] if "checksum" in entry else []
        entries.append([name, entry["version"], digests])


classic() if "# yarn lockfile v1\n" in text else berry()
json.dump(entries, sys.stdout)
