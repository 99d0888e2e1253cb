"""Prints what verification metadata of Gradle vouches for, read with Python's xml.etree: see honest.test.ts."""
import json
import sys
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{https://schema.gradle.org/dependency-verification}"
entries = []
for component in ElementTree.parse(sys.argv[1]).iter(f"{NAMESPACE}component"):
    name = f"{component.get('group')}:{component.get('name')}"
    for artifact in component.iter(f"{NAMESPACE}artifact"):
        digests = []
        for algorithm in ("md5", "sha1", "sha256", "sha512"):
            for checksum in artifact.iter(f"{NAMESPACE}{algorithm}"):
                accepted = [checksum, *checksum.iter(f"{NAMESPACE}also-trust")]
                digests += [f"{algorithm}:{each.get('value')}" for each in accepted]
        entries.append([name, component.get("version"), sorted(digests)])
json.dump(entries, sys.stdout)
