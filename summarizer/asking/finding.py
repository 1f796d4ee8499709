"""The JSON object in a reply that has more in it: a fence, chat around it, thoughts before it.

Nothing is mended: an object that was cut off, or is not JSON, is not one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from pydantic_core import from_json

# Each failed start may cost a scan of the whole text; more braces than these open no reply.
_STARTS = 16
_MARGIN = 64  # characters after a brace in which an object's first name begins, however it is set
_END_OF_THOUGHT = "</think>"
_decode = json.JSONDecoder().raw_decode


def objects(text: str) -> Iterator[str]:
    """Yield the complete top-level JSON objects of *text* in their order, each as it is written."""
    start = text.find("{")
    for _ in range(_STARTS):
        if start < 0:
            return
        try:
            _, end = _decode(text, start)
            yield text[start:end]
        except json.JSONDecodeError:
            if text[start + 1 : start + _MARGIN].lstrip()[:1] in ('"', ""):
                return  # a broken object: what stands inside or after it is a part of it, never an answer of its own
            end = start + 1  # a brace in the chat
        except RecursionError:
            return
        start = text.find("{", end)


def broke_off(text: str) -> bool:
    """Tell whether *text* holds the beginning of a JSON object and ends before its end."""
    start = text.find("{")
    if start < 0:
        return False
    try:
        from_json(text[start:])
    except ValueError as error:
        return str(error).startswith("EOF")
    return False


def answer_part(text: str) -> str:
    """Return *text* without the thoughts that some models write before their answer."""
    return text.rpartition(_END_OF_THOUGHT)[2].strip("\ufeff \t\r\n")
