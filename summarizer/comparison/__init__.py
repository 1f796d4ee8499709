"""What one text says otherwise than others, kind by kind: the comparison that verification and merging stand on.

Loaded when a name is first asked for: the tables and patterns of all kinds take 0.2 s. `checks.CHECKS` lists the kinds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.comparison.checks import CHECKS as CHECKS
    from summarizer.comparison.comparing import Comparison as Comparison
    from summarizer.comparison.comparing import answered_otherwise as answered_otherwise
    from summarizer.comparison.comparing import compare as compare
    from summarizer.comparison.difference import Difference as Difference
    from summarizer.comparison.passage import Passage as Passage
    from summarizer.comparison.sources import Sources as Sources

_WHERE = {
    "CHECKS": "checks",
    "Comparison": "comparing",
    "Difference": "difference",
    "Passage": "passage",
    "Sources": "sources",
    "answered_otherwise": "comparing",
    "compare": "comparing",
}


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value
