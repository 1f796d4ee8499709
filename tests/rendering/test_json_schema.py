"""The published schema describes what the package writes."""

from __future__ import annotations

import json

import jsonschema
import pytest

from summarizer.rendering import json_schema

from . import sample


def test_the_published_file_is_the_schema_of_the_nouns() -> None:
    assert json_schema.published() == json_schema.written(json_schema.schema())


def test_a_bundle_keeps_to_the_schema_and_a_foreign_one_does_not() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(json_schema.published()))
    bundle = json.loads(sample.briefing().to_json())

    validator.validate(bundle)

    with pytest.raises(jsonschema.ValidationError):
        validator.validate(bundle | {"format": "summarizer.briefing/9"})
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(bundle | {"verdict": "true"})


def test_the_schema_names_the_format() -> None:
    schema = json_schema.schema()

    assert schema["title"] == "summarizer.briefing/1"
    assert schema["$id"] == "urn:summarizer:briefing:1"
