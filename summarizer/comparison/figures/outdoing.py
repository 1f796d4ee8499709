"""Ranks that comparatives tell: "only one has been younger", "wider than any other", "nearly as close as ever"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.ranks import Superlative
from summarizer.comparison.figures.surroundings import surroundings
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.number_words import ONES, SMALL
from summarizer.language.openers import late

_OUTDONE = late(
    rf"\bonly\s(?P<count>{'|'.join(ONES)})\b(?:\s[^\s,.;:]+){{0,8}}?\s(?P<quality>[a-z]{{3,}}er|(?:more|less)\s[a-z]+)\b"
    r"(?!\sthan\s(?:\S{0,2}\d|an?\s|one\s))",
    re.IGNORECASE,
)
"""How many go beyond it, and in what: "only one larger hoard is known"; "only two are older than 30" ranks nothing."""
_UNMATCHED = late(
    r"\b(?P<quality>[a-z]{3,}er|(?:more|less|fewer)\s[a-z]+)\b(?:\s[^\s,.;:]+){0,6}?\sthan\s(?:any|every)\b"
    r"(?:\sother|\sof|\syear|\sbefore|\sprevious|\s[a-z]+\s(?:before|in|since|ever))",
    re.IGNORECASE,
)
_NEARLY_AS = late(
    r"\b(?:almost|nearly|not\squite|about|just)\sas\s(?P<quality>[a-z]{3,})(?:\s[a-z]+){0,4}?\sas\b.{0,40}?\b(?:ever|before)\b",
    re.IGNORECASE,
)
_BEYOND = late(
    r"\b(?P<quality>[a-z]{3,})\sthan\s(?:ever|at\sany|any)\b|\bnever\s(?:\w+\s){0,2}(?P<other>[a-z]{3,}er)\b",
    re.IGNORECASE,
)
_NO_QUALITY = frozenset("other another rather never ever over under after whether either neither number member".split())
"""Words in -er that compare nothing."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


@read_once
def outdoing(passage: Passage) -> tuple[Superlative, ...]:
    """Return the ranks that comparatives of *passage* tell."""
    if "only" not in passage.order and "than" not in passage.order:
        return ()
    found = []
    for match in _OUTDONE.finditer(passage.text):
        found.append(_ranked(passage, match, SMALL[match["count"].lower()] + 1, unmatched=False))
    for match in _UNMATCHED.finditer(passage.text):
        if not _DENYING.search(passage.text, max(0, match.start() - _BEFORE), match.start()):
            found.append(_ranked(passage, match, 1, unmatched=True))
    return tuple(one for one in found if one.quality.split()[-1] not in _NO_QUALITY)


_BEFORE = 40
"""Characters before a comparison in which it may be denied: "never higher than any"."""
_DENYING = late(r"\b(?:no|not|never|none|nobody|nothing)\b[^,.;:]*$|n['’]t\b[^,.;:]*$", re.IGNORECASE)


def _ranked(passage: Passage, match: re.Match[str], rank: int, *, unmatched: bool) -> Superlative:
    start, end = match.span("quality")
    near, of = surroundings(passage, start, end)
    quality = match["quality"].lower()
    return Superlative(passage, start, end, quality, rank, False, "", near, of, unmatched)


def falls_short(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells as nearly reached what a source tells as gone beyond: "as close as ever"."""
    for said in _NEARLY_AS.finditer(claim.text) if claim.order.count("as") > 1 else ():
        for passage in nearest[:_CLOSE]:
            for theirs in _BEYOND.finditer(passage.text):
                other = (theirs["quality"] or theirs["other"]).lower()
                if said["quality"].lower() in base_forms(other):
                    reason = f"says {said[0]!r}, source says {theirs[0]!r}"
                    yield Difference("superlative", "clash", said.span(), passage.place(*theirs.span()), reason)
                    return


def one_quality(mine: str, theirs: str) -> bool:
    """Return whether two degrees are of one adjective: "younger", "youngest"."""
    return not set(base_forms(mine)[1:]).isdisjoint(base_forms(theirs)[1:])
