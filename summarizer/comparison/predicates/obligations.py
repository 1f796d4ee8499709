"""Duties denied: "need not remove it" of "was ordered to remove it", and the reverse.

What frees somebody of a duty denies no deed, so that no denied verb can be followed to one: whoever need not leave may
leave.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import negative_words
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late
from summarizer.language.reporting import listed

_FREED = late(
    r"\b(?:need(?:s|ed)?\snot|need(?:s|ed)?n['’]t"
    r"|(?:do|does|did)(?:\snot|n['’]t)\s(?:have|need)\sto|no\slonger\s(?:ha(?:s|ve)|needs?)\sto"
    r"|(?:is|are|was|were|be|been)(?:\snot|n['’]t|\sno\slonger|\snever)\s(?:being\s)?"
    r"(?:required|obliged|obligated|forced|compelled|ordered|bound)\sto"
    r"|under\sno\s(?:obligation|duty)\sto)\s(?:be\s)?(?P<verb>\w+)",
    re.IGNORECASE,
)
"""Words that say that something need not be done, and the verb for it."""
_BOUND = late(
    r"\b(?<!not\s)(?<!n['’]t\s)(?<!no\slonger\s)(?<!never\s)(?<!could\s)(?<!may\s)(?<!might\s)"
    r"(?:must|ha(?:s|ve|d)\sto|(?:order|requir|oblig|forc|compell|instruct|command)(?:ed|es|s|e)?(?:\s[^\s.;:]+){0,5}?\sto"
    r"|(?:told|tells|made)(?:\s[^\s.;:]+){0,4}?\sto)\s(?:also\s|now\s|all\s)?(?:be\s)?(?P<verb>\w+)",
    re.IGNORECASE,
)
"""Words that say that something has to be done, and the verb for it."""
_BINDING = listed("must has have had told tells made").union(
    [
        verb + ending
        for verb in ("order", "requir", "oblig", "forc", "compell", "instruct", "command")
        for ending in ("ed", "es", "s", "e", "")
    ]
)
"""The words that these begin with."""


def freed_or_bound(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the duty that *claim* denies and the nearest passages tell, or tells and they deny."""
    for mine, others in ((_freed, _bound), (_bound, _freed)):
        for index, span in mine(claim):
            for passage in near:
                if any(echoes(claim, index, passage) and _same(claim, index, passage, at) for at, _ in mine(passage)):
                    break
                for at, there in others(passage):
                    if _same(claim, index, passage, at):
                        said, theirs = claim.text[slice(*span)], passage.text[slice(*there)]
                        reason = f"says {said!r}, source says {theirs!r}"
                        yield Difference("negation", "clash", span, passage.place(*there), reason)
                        return


def _same(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the verbs are one, or words for one."""
    return place in echoes(claim, index, passage)


@read_once
def _freed(passage: Passage) -> tuple[tuple[int, Range], ...]:
    return _found(_FREED, passage) if negative_words(passage) else ()


@read_once
def _bound(passage: Passage) -> tuple[tuple[int, Range], ...]:
    return () if _BINDING.isdisjoint(passage.order) else _found(_BOUND, passage)


def _found(pattern: re.Pattern[str], passage: Passage) -> tuple[tuple[int, Range], ...]:
    """Return the verbs of the duties that *pattern* finds, by index, each with the span of the words for the duty."""
    return tuple(
        [
            (max(0, bisect_right(passage.starts, match.start("verb")) - 1), match.span())
            for match in pattern.finditer(passage.text)
        ]
    )
