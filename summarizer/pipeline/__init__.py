"""The order of the stages: from articles to a briefing, with nothing unverified in it.

Names are imported when first used: to read articles for facts, none of what tells stories is needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.pipeline.briefing import brief as brief
    from summarizer.pipeline.briefing import each as each
    from summarizer.pipeline.citable import Citable as Citable
    from summarizer.pipeline.engine import Engine as Engine
    from summarizer.pipeline.engine import Progress as Progress
    from summarizer.pipeline.extracting import Extraction as Extraction
    from summarizer.pipeline.extracting import extract as extract
    from summarizer.pipeline.extracting import in_order as in_order
    from summarizer.pipeline.ledger import Ledger as Ledger
    from summarizer.pipeline.reviewing import settled as settled
    from summarizer.pipeline.telling import bottom_line as bottom_line
    from summarizer.pipeline.telling import by_article as by_article
    from summarizer.pipeline.telling import checked_sentences as checked_sentences
    from summarizer.pipeline.telling import tellable as tellable

_WHERE = {
    "brief": "briefing",
    "each": "briefing",
    "Citable": "citable",
    "Engine": "engine",
    "Progress": "engine",
    "Extraction": "extracting",
    "extract": "extracting",
    "in_order": "extracting",
    "Ledger": "ledger",
    "settled": "reviewing",
    "bottom_line": "telling",
    "by_article": "telling",
    "checked_sentences": "telling",
    "tellable": "telling",
}


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
