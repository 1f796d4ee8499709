"""The key of a reply: everything that decides the answer, and nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict

from summarizer.model import Message, Request

FORMAT = 1  # of keys and rows: a new number leaves the old rows unread


def reply_key(request: Request, *, endpoint: str, model: str) -> str:
    """Return 64 hex digits that stand for *request* to *model* at *endpoint*.

    The fence's nonce is not in it: messages are keyed by the pieces between its occurrences, so that no text that an
    article could hold is taken for it.
    """
    deciding = {
        "format": FORMAT,
        "endpoint": endpoint,
        "model": model,
        "messages": [[message.role, _pieces(message, request.nonce)] for message in request.messages],
        "schema": [request.shape.name, request.shape.text],
        "mode": request.mode,
        "parameters": asdict(request.parameters),
        "repeat": request.repeat,
    }
    return _digest(deciding)


def traits_key(*, endpoint: str, model: str) -> str:
    """Return the key of what was learned of *model* at *endpoint*."""
    return "traits:" + _digest({"format": FORMAT, "endpoint": endpoint, "model": model})


def _pieces(message: Message, nonce: str) -> list[str]:
    return message.content.split(nonce) if nonce else [message.content]


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
