"""Summaries, facts and briefings whose every sentence is tied to the exact words of a source.

The front door. Names are imported when first used, so that ``import summarizer`` and
``summarizer --help`` stay quick.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.api import AsyncSummarizer as AsyncSummarizer
    from summarizer.api import Summarizer as Summarizer
    from summarizer.article import Article as Article
    from summarizer.article import Removed as Removed
    from summarizer.article import Span as Span
    from summarizer.audit import Finding as Finding
    from summarizer.audit import audit as audit
    from summarizer.briefing import Agreement as Agreement
    from summarizer.briefing import Briefing as Briefing
    from summarizer.briefing import Conflict as Conflict
    from summarizer.briefing import Sentence as Sentence
    from summarizer.briefing import Story as Story
    from summarizer.checking import check_text as check_text
    from summarizer.choosing import ModelEngine as ModelEngine
    from summarizer.choosing import extractive_engine as extractive_engine
    from summarizer.comparison import compare as compare
    from summarizer.errors import SummarizerError as SummarizerError
    from summarizer.fact import Attribution as Attribution
    from summarizer.fact import Evidence as Evidence
    from summarizer.fact import Fact as Fact
    from summarizer.fact import FactDraft as FactDraft
    from summarizer.fact import Rejected as Rejected
    from summarizer.grounding import locate as locate
    from summarizer.models.stack import Limits as Limits
    from summarizer.reading import Reading as Reading
    from summarizer.reading import read_articles as read_articles
    from summarizer.settings import ModelSettings as ModelSettings
    from summarizer.verification import verify as verify

_WHERE = {
    "Agreement": "briefing",
    "Article": "article",
    "AsyncSummarizer": "api",
    "Attribution": "fact",
    "Briefing": "briefing",
    "Conflict": "briefing",
    "Evidence": "fact",
    "Fact": "fact",
    "FactDraft": "fact",
    "Finding": "audit",
    "Limits": "models.stack",
    "ModelEngine": "choosing",
    "ModelSettings": "settings",
    "Reading": "reading",
    "Rejected": "fact",
    "Removed": "article",
    "Sentence": "briefing",
    "Span": "article",
    "Story": "briefing",
    "Summarizer": "api",
    "SummarizerError": "errors",
    "audit": "audit",
    "check_text": "checking",
    "compare": "comparison",
    "extractive_engine": "choosing",
    "locate": "grounding",
    "read_articles": "reading",
    "verify": "verification",
}

__all__ = sorted(_WHERE)  # noqa: PLE0605  (the table above is the list)
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


class _FrontDoor(ModuleType):
    """A package whose names stay what they name: to import the room ``audit`` puts it in the place of no function."""

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in _WHERE and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _FrontDoor


def __dir__() -> list[str]:
    return sorted({*globals(), *_WHERE})
