"""A request as the chat protocol of OpenAI words it, in each of the modes in which an answer can be asked for."""

from __future__ import annotations

from typing import Any

from summarizer.model import Request, Traits
from summarizer.models.families import arguments

_TOOL_WORDS = "Give the answer by calling this."


def body(model: str, request: Request, traits: Traits) -> dict[str, Any]:
    """Return the JSON that asks *model* for *request*, without what *traits* say that it does not take."""
    return {
        "model": model,
        "messages": [{"role": message.role, "content": _text(message.content)} for message in request.messages],
        **arguments(model, request.parameters, traits),
        **_asking_for(request),
    }


def _asking_for(request: Request) -> dict[str, Any]:
    """Return the part of a chat request that says in which form to answer."""
    shape = request.shape
    if request.mode == "json_schema":
        schema = {"name": shape.name, "strict": True, "schema": shape.schema}
        return {"response_format": {"type": "json_schema", "json_schema": schema}}
    if request.mode == "json_object":
        return {"response_format": {"type": "json_object"}}
    if request.mode == "tool":
        function = {"name": shape.name, "description": _TOOL_WORDS, "parameters": shape.schema}
        choice = {"type": "function", "function": {"name": shape.name}}
        return {"tools": [{"type": "function", "function": function}], "tool_choice": choice}
    return {}


def _text(content: str) -> str:
    """Return *content* as UTF-8 can carry it: a lone surrogate, as a broken file may hold, becomes a question mark."""
    try:
        content.encode()
    except UnicodeEncodeError:
        return content.encode("utf-8", "replace").decode()
    return content
