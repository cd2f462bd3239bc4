# SPDX-License-Identifier: Apache-2.0
"""Checks the schema itself, every valid fixture and every template against it, and that it refuses what it should."""
import copy
import glob
import json
import os
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("python3-jsonschema is missing: apt-get install python3-jsonschema")


def read(path):
    with open(path, encoding="utf-8") as stream:
        return json.load(stream)


def main(source):
    schema = read(os.path.join(source, "resources/schema/cjm.schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    fixtures = sorted(glob.glob(os.path.join(source, "tests/data/cjm/valid/*.cjm")))
    templates = sorted(glob.glob(os.path.join(source, "resources/templates/**/*.cjm"), recursive=True))
    failures = 0
    for path in fixtures + templates:
        for error in validator.iter_errors(read(path)):
            failures += 1
            print(f"{path}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
    everything = read(os.path.join(source, "tests/data/cjm/valid/everything.cjm"))
    wrong = [("state", "past"), ("phases", {}), ("title", 5), ("format", "cjm2"), ("id", None)]
    for member, value in wrong:
        damaged = copy.deepcopy(everything)
        damaged[member] = value
        if validator.is_valid(damaged):
            failures += 1
            print(f"{member} = {value!r} should be refused")
    print(f"{len(fixtures)} fixtures and {len(templates)} templates checked")
    return 1 if failures or len(fixtures) < 20 else 0


sys.exit(main(sys.argv[1]))
