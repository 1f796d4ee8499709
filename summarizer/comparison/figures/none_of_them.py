"""Of whom a claim tells some to be what the sources say none of them is: "some of them children", "none is a child"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import alike
from summarizer.language.openers import late
from summarizer.language.tokens import STOPWORDS

_THEM = frozenset(["them", "whom"])
_NONE = frozenset(["none", "no", "neither", "not"])
_BEING = r"(?:(?:is|are|was|were|being|has\sbeen|have\sbeen|had\sbeen)\s)?"
_KIND = r"(?:an?\s)?(?P<kind>[A-Za-z-]+(?:\s[A-Za-z-]+)?)"
_SOME_OF_THEM = late(
    rf",\s(?:and\s)?(?:at\sleast\s|about\s|over\s)?(?P<some>[A-Za-z]+|\d[\d,]*)\sof\s(?:them|whom)\s"
    rf"{_BEING}{_KIND}",
    re.IGNORECASE,
)
_NONE_OF_THEM = late(
    rf"\b(?:none|not\s(?:a\ssingle\s)?one|neither)\sof\s(?:them|whom|these|those|the\s(?P<of>[a-z-]+(?:\s[a-z-]+)??))\s"
    rf"{_BEING}{_KIND}",
    re.IGNORECASE,
)
_NO_SUCH = late(
    r"\bno\s(?P<kind>[A-Za-z-]+(?:\s[A-Za-z-]+)?)\s(?:is|are|was|were)\samong\s(?:them|these|those|"
    r"the\s(?P<of>[a-z-]+))\b",
    re.IGNORECASE,
)
_NEGATIVE = frozenset(["none", "neither", "no", "nobody", "few", "not"])
_LAST, _REACH = 2, 40
"""Words right before the comma, and letters in which they stand: one says who they are, "six people dead"."""


def told_of_some(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* says some are, of whom a passage says that none is."""
    if _THEM.isdisjoint(claim.order) or all(map(_NONE.isdisjoint, (it.order for it in nearest))):
        return
    for said in _SOME_OF_THEM.finditer(claim.text):
        if said["some"].lower() in _NEGATIVE:
            continue
        before = claim.text[max(0, said.start() - _REACH) : said.start()].lower().split()[-_LAST:]
        for passage in nearest:
            for denied in (*_NONE_OF_THEM.finditer(passage.text), *_NO_SUCH.finditer(passage.text)):
                of = (denied["of"] or "").lower().split()
                same = not of or any(alike(one, other) for one in of for other in before)
                if same and _one_kind(said["kind"], denied["kind"]):
                    reason = f"says {said['some']!r} of them are what the source says none is, {denied['kind']!r}"
                    place = passage.place(*denied.span())
                    yield Difference("quantifier", "clash", said.span("kind"), place, reason)
                    return


def _one_kind(one: str, other: str) -> bool:
    """Return whether the words that say what they are begin alike: "children", "child"."""
    mine, theirs = (
        [word for word in kind.lower().split() if word not in STOPWORDS and not word.endswith("ly")]
        for kind in (one, other)
    )
    return bool(mine) and bool(theirs) and alike(mine[0], theirs[0])
