"""The key of a reply: everything that decides the answer, and nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from weakref import WeakKeyDictionary

from pydantic_core import to_json

from summarizer.model import Message, Request

FORMAT = 1  # of keys and rows: a new number leaves the old rows unread


_known: WeakKeyDictionary[Request, dict[tuple[str, str], str]] = WeakKeyDictionary()
"""The keys of requests under way, each asked for when a reply is looked for and again when it is kept. With its request
a key is forgotten: a prompt takes 25 KB, and nobody but the asker holds it."""


def reply_key(request: Request, *, endpoint: str, model: str) -> str:
    """Return 64 hex digits that stand for *request* to *model* at *endpoint*.

    The fence's nonce is not in it: messages are keyed by the pieces between its occurrences, so that no text that an
    article could hold is taken for it.
    """
    known = _known.setdefault(request, {})
    if (endpoint, model) not in known:
        known[endpoint, model] = _made(request, endpoint, model)
    return known[endpoint, model]


def _made(request: Request, endpoint: str, model: str) -> str:
    deciding = {
        "endpoint": endpoint,
        "format": FORMAT,
        "messages": [[message.role, _pieces(message, request.nonce)] for message in request.messages],
        "mode": request.mode,
        "model": model,
        "parameters": dict(sorted(asdict(request.parameters).items())),
        "repeat": request.repeat,
        "schema": [request.shape.name, request.shape.text],
    }
    return _digest(deciding)


def traits_key(*, endpoint: str, model: str) -> str:
    """Return the key of what was learned of *model* at *endpoint*."""
    return "traits:" + _digest({"endpoint": endpoint, "format": FORMAT, "model": model})


def _pieces(message: Message, nonce: str) -> list[str]:
    return message.content.split(nonce) if nonce else [message.content]


def _digest(value: dict[str, object]) -> str:
    """Return the hash of *value*, its keys in order, as compact JSON."""
    try:
        text = to_json(value)  # in a fifth of the time that ``json`` takes
    except ValueError:  # a lone surrogate
        text = json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()
