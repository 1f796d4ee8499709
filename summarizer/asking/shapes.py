"""The JSON Schema of a reply type in the form that strict mode takes, built once per type."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

from pydantic import BaseModel

from summarizer.model import Shape

# What strict mode refuses or ignores; pydantic checks all of it on the reply anyway.
# https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
_NOT_STRICT = frozenset(
    {"default", "title", "examples", "minLength", "maxLength", "uniqueItems", "discriminator", "patternProperties"}
)


@lru_cache(maxsize=64)
def shape_of(reply_type: type[BaseModel]) -> Shape:
    """Return the strict schema of *reply_type*; the same object every time."""
    schema = _strict(reply_type.model_json_schema())
    name = re.sub(r"[^A-Za-z0-9_-]", "_", reply_type.__name__)[:64]  # what OpenAI takes as a name
    return Shape(name, schema, json.dumps(schema, ensure_ascii=False, separators=(",", ":"), sort_keys=True))


def _strict(node: Any) -> Any:
    """Return *node* with every object closed and all its properties required, without what strict mode refuses."""
    if isinstance(node, list):
        return [_strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    strict: dict[str, Any] = {}
    for key, value in node.items():
        if key in ("properties", "$defs"):
            # Here the keys are names of the reply type, not keywords.
            strict[key] = {name: _strict(item) for name, item in value.items()}
        elif key in ("enum", "const"):
            strict[key] = value
        elif key not in _NOT_STRICT:
            strict["anyOf" if key == "oneOf" else key] = _strict(value)
    if "properties" in strict:
        strict["required"] = list(strict["properties"])
        strict["additionalProperties"] = False
    if "$ref" in strict and len(strict) > 1:
        return {"$ref": strict["$ref"]}  # strict mode allows nothing beside a reference
    return strict
