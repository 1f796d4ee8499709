"""The JSON Schema of a briefing bundle, generated from the nouns and published beside this file.

``python -m summarizer.rendering.json_schema`` writes the published file anew after the nouns have changed.
"""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

from summarizer.briefing import FORMAT, Briefing

PUBLISHED = "briefing.schema.json"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what ``Briefing.to_json`` writes; its ``$id`` names the format."""
    generated = Briefing.model_json_schema(mode="serialization")
    # A bundle of another format is not described by this schema, whatever its keys.
    generated["properties"]["format"] = {"const": FORMAT, "title": "Format", "type": "string"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT.replace('/', ':').replace('.', ':')}",
        **generated,
        "title": FORMAT,
    }


def published() -> str:
    """Return the text of the published schema file."""
    return resources.files(__package__).joinpath(PUBLISHED).read_text(encoding="utf-8")


def written(generated: dict[str, Any]) -> str:
    """Return *generated* as the published file holds it."""
    return json.dumps(generated, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name(PUBLISHED).write_text(written(schema()), encoding="utf-8")
