"""A number that the sources write otherwise: the "SR7" of "StarRover 7", the "KX214" of "Flight 214", "12, 000"."""

from __future__ import annotations

import re
from itertools import pairwise

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late


def designates(amount: Amount, sources: Sources) -> bool:
    """Return whether *amount* is a name's number that the sources have joined to the letters of that name."""
    if amount.unit is not None or not amount.text.isdigit() or amount.sort not in {"label", "count"}:
        return False
    if _NUMBERED.search(amount.passage.text, max(0, amount.start - _LED_IN), amount.start) is None:
        return False
    return _is_initialled(amount, sources) or _is_coded(amount, sources)


def _is_initialled(amount: Amount, sources: Sources) -> bool:
    """Return whether the sources have the name before the number by its capitals: the "SR7" of "StarRover 7"."""
    named = _NAME.search(amount.passage.text, max(0, amount.start - _LED_IN), amount.start)
    short = "".join(filter(str.isupper, named[0])) if named else ""
    return len(short) > 1 and any(
        f"{short}{mark}{amount.text}" in text for text in sources.texts for mark in ("", " ", "-")
    )


def _is_coded(amount: Amount, sources: Sources) -> bool:
    """Return whether the sources have letters before the number that a reader leaves out: "KX214", "R9"."""
    texts = [text for text in sources.texts if amount.text in text]
    code = re.compile(rf"(?<![^\W_])[A-Z]{{1,3}}-?{amount.text}(?![\w%])") if texts else None
    return code is not None and any(map(code.search, texts))


_NAME = late(r"(?:\b[A-Z]\w*[\s-])+$")
_NUMBERED = late(r"\b(?:[A-Z][^\W\d_]+|[a-z]{3,}[^\W\d_s])[\s-](?:(?:no|nr|number)\.?\s)?$")
"""A name before the number, or a noun that is no plural: "flight 214"."""
_LED_IN = 40
"""Characters before a number that hold the name it belongs to."""


def stands_apart(amount: Amount, sources: Sources) -> bool:
    """Return whether the sources have the digits with blanks between: the "12, 000" of a tokenised text."""
    digits = re.split(r"([.,])", amount.text.strip(" $€£¥%").split()[0].rstrip("%"))
    if len(digits) < _GROUPED or not all(part.isdigit() or part in ".," for part in digits):
        return False
    texts = [text for text in sources.texts if any(f"{one} {other}" in text for one, other in pairwise(digits))]
    if not texts:
        return False
    apart = re.compile(r"(?<![\d.,])" + "".join(rf" ?{re.escape(p)} ?" if p in ".," else p for p in digits) + r"(?!\d)")
    return any(" " in found[0].strip() for text in texts for found in apart.finditer(text))


_GROUPED = 3
"""Parts of a figure in groups, the mark between them included."""
