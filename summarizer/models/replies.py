"""Reading a chat completion, whatever a server makes of one: never an empty success, never a crash."""

from __future__ import annotations

from typing import Any

from summarizer.model import Finish, Mode, RawReply
from summarizer.usage import Tokens

_FILTERED = {"content_filter", "safety", "recitation", "prohibited_content"}
_LONG = {"length", "max_tokens", "model_length"}


class Unreadable(Exception):
    """Not a chat completion at all."""


def error_status(body: Any) -> int | None:
    """Return the status of an error that came as a success, or None where *body* is none."""
    if not isinstance(body, dict) or not body.get("error") or body.get("choices"):
        return None
    error = body["error"]
    code = error.get("code") if isinstance(error, dict) else None
    return code if isinstance(code, int) and 400 <= code < 600 else 502


def reading(body: Any, mode: Mode, latency: float) -> RawReply:
    """Return the reply in the JSON *body*, its text empty where there is none; raise Unreadable for no completion."""
    if not isinstance(body, dict) or "choices" not in body:
        raise Unreadable
    choices = body["choices"]
    choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
    message = choice.get("message")
    message = message if isinstance(message, dict) else {}
    tokens = _tokens(body.get("usage"))
    finish = str(choice.get("finish_reason") or "stop").lower()
    if finish in _FILTERED:
        return RawReply("", "filtered", mode, tokens, latency)
    if refusal := message.get("refusal"):
        return RawReply(str(refusal), "refused", mode, tokens, latency)
    ended: Finish = "length" if finish in _LONG else "stop"
    return RawReply(_called(message) or _written(message.get("content")), ended, mode, tokens, latency)


def _called(message: dict[str, Any]) -> str:
    try:
        said = message["tool_calls"][0]["function"]["arguments"]
    except (KeyError, IndexError, TypeError):
        return ""
    if isinstance(said, dict):  # Ollama's own form
        import json

        return json.dumps(said)
    return said if isinstance(said, str) else ""


def _written(content: Any) -> str:
    if isinstance(content, str):
        return content
    if isinstance(content, list):  # content in parts, as some servers echo it
        parts = (part.get("text") for part in content if isinstance(part, dict))
        return "".join(part for part in parts if isinstance(part, str))
    return ""


def _tokens(usage: Any) -> Tokens:
    if not isinstance(usage, dict):
        return Tokens()
    return Tokens(
        _count(usage, "prompt_tokens"),
        _count(usage, "completion_tokens"),
        _count(usage.get("completion_tokens_details"), "reasoning_tokens"),
        _count(usage.get("prompt_tokens_details"), "cached_tokens"),
    )


def _count(usage: Any, name: str) -> int:
    value = usage.get(name) if isinstance(usage, dict) else None
    return value if isinstance(value, int) and value > 0 else 0
