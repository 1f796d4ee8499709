"""The type of the fixture that makes briefings of a test's own articles."""

from __future__ import annotations

from typing import Protocol

from summarizer.briefing import Briefing


class Brief(Protocol):
    """Makes the briefing of articles given as ``name="text"``; each name is its article's key."""

    def __call__(self, **texts: str) -> Briefing: ...
