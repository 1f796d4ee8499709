"""The sentences that stand about a report: who its "she" or "the agency" is stands there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.people import people

FEW = 6
"""Cited sentences that are all looked at, however little they share with the claim."""
_BEFORE, _AFTER = 3, 1
"""Sentences before and after a report in which its "she" or "the agency" is named."""
FAR = 20
"""The same of somebody of whom a story tells as "she" for long."""


def preceding(passage: Passage, sources: Sources) -> list[Passage]:
    """Return the sentences before *passage* in its article, the last few."""
    return [other for other in around(passage, sources)[0] if other.text != passage.text]


def back_to_two(before: Sequence[Passage], pronoun: str) -> list[Passage]:
    """Return the last of the passages *before*, back to where two people have been named, or one goes on as "she"."""
    found: list[Passage] = []
    named: set[str] = set()
    for passage in reversed(before):
        goes_on = bool(found) and found[-1].order[:1] == (pronoun,)
        found.append(passage)
        people_here = {mention.name.split()[-1] for mention in people(passage.text).mentions}
        named |= people_here
        if len(named) > 1 or (goes_on and len(people_here) == 1 and passage.order[:1] != (pronoun,)):
            break
    return found


def around(passage: Passage, sources: Sources, reach: int = _BEFORE) -> tuple[list[Passage], list[Passage]]:
    """Return the passages up to *passage* in its article, and those right after: who "she" is stands there."""
    source, offset = passage.source, passage.offset
    if sources.cites(passage) and sources.context:
        for number, text in enumerate(sources.texts):
            if number != source and (at := text.find(passage.text)) >= 0:
                source, offset = number, at
                break
    beside = _by_text(sources)
    told = beside.get(source, ())
    first, last = bisect_left(told, offset, key=_offset), bisect_right(told, offset, key=_offset)
    before, after = told[max(0, first - reach) : first], told[last : last + _AFTER]
    cited = beside.get(passage.source, ())[:FEW] if sources.context and sources.cites(passage) else ()
    earlier = [other for other in cited if other.offset <= passage.offset]
    return [*before, *earlier, passage], [*after, *(other for other in cited if other not in earlier)]


@read_once
def _by_text(sources: Sources) -> Mapping[int, Sequence[Passage]]:
    """Return the passages of each text of *sources*, in order."""
    found: defaultdict[int, list[Passage]] = defaultdict(list)
    for passage in sources.passages:
        found[passage.source].append(passage)
    return found


def _offset(passage: Passage) -> int:
    return passage.offset
