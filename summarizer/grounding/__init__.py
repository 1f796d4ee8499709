"""Where a quote stands in an article: exactly, in another spelling, elided, with a few edits — or nowhere.

``widened`` and what else needs the English word lists is imported when first used: a quote that stands word for word
needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from summarizer.grounding.index import Index as Index
from summarizer.grounding.index import locate as locate
from summarizer.grounding.normalized import Normalized as Normalized
from summarizer.grounding.normalized import normalize as normalize
from summarizer.grounding.place import Altered as Altered
from summarizer.grounding.place import Difference as Difference
from summarizer.grounding.place import Place as Place
from summarizer.grounding.quotes import Quotes as Quotes

if TYPE_CHECKING:
    from summarizer.grounding.particulars import same_particulars as same_particulars
    from summarizer.grounding.widening import governed as governed
    from summarizer.grounding.widening import widened as widened

_LATER = {"governed": "widening", "same_particulars": "particulars", "widened": "widening"}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
    globals()[name] = value
    return value
