"""Reads metrics from the standard input as Prometheus does, and says as JSON what they are: for each
sample its name, its labels and its value. Whatever the parser refuses ends this with an error."""

import json
import sys

from prometheus_client.parser import text_string_to_metric_families

text = sys.stdin.read()
families = list(text_string_to_metric_families(text))
for family in families:
    assert family.documentation, f"{family.name} says nothing of itself"
    assert family.type == "gauge", f"{family.name} is a {family.type}"
samples = [
    {"name": sample.name, "labels": sample.labels, "value": sample.value}
    for family in families
    for sample in family.samples
]
keys = [(it["name"], tuple(sorted(it["labels"].items()))) for it in samples]
assert len(keys) == len(set(keys)), "two samples have one name"
print(json.dumps(samples))
