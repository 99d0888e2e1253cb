"""Judges documents with an independent validator of JSON Schema.

usage: validate.py SCHEMA DOCUMENTS
DOCUMENTS is a JSON array; prints for each of its items whether it is valid, as a JSON array. Ends with an error where
the schema itself is none.
"""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    documents = json.load(file)
validator = jsonschema.validators.validator_for(schema)
validator.check_schema(schema)
judge = validator(schema)
print(json.dumps([judge.is_valid(document) for document in documents]))
