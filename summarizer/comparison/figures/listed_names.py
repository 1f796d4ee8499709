"""How many a list of names has: three of "Torv, Velm and Kirra", six of "Torv, Velm and four others"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late
from summarizer.language.tokens import STOPWORDS

_JOINED = late(r"(?:['’]s)?(?:,|,?\s(?:and|&))\s(?:the\s)?")
_COUNTED = late(r"(?:['’]s)?(?:,\s\d+)?,?\sand\s(?:the\s|some\s|about\s|at\sleast\s|a\sfurther\s)?")
_OTHERS = late(r"\s(?:[a-z]+\s){0,2}?others?\b")
_MOST = 12
"""Names of the longest list whose members anybody counts."""


@read_once
def totals(passage: Passage) -> frozenset[float]:
    """Return how many the lists of *passage* have, whichever of their members are counted with the last figure."""
    return frozenset(_totals(passage)) if "and" in passage.order and passage.names else frozenset()


def _totals(passage: Passage) -> Iterator[float]:
    counts = {it.start: it for it in amounts(passage) if it.sort == "count" and it.unit is None}
    run = _opening(passage)
    for place, (_, last) in enumerate(passage.names):
        run = min(run + 1, _MOST)
        end = passage.words[last - 1].end
        following = passage.names[place + 1] if place + 1 < len(passage.names) else None
        others = _counted_behind(passage, end, counts)
        if others is not None:
            yield from (others.value + named for named in range(1, run + 1))
        if following is None or not _JOINED.fullmatch(passage.text, end, passage.words[following[0]].start):
            if run > 1:
                yield float(run)
            run = 0


def _opening(passage: Passage) -> int:
    """Return 1 where the sentence opens with a name that the first one is joined to: "Torv, | Velm and Kirra"."""
    first, word = passage.names[0][0], passage.words[0]
    joined = first == 1 and passage.order[0] not in STOPWORDS and word.capitalised
    return int(joined and _JOINED.fullmatch(passage.text, word.end, passage.words[first].start) is not None)


def _counted_behind(passage: Passage, end: int, counts: dict[int, Amount]) -> Amount | None:
    """Return the figure that ends the list whose last name ends at letter *end*: "and four others"."""
    found = _COUNTED.match(passage.text, end)
    amount = counts.get(found.end()) if found is not None else None
    return amount if amount is not None and _OTHERS.match(passage.text, amount.end) else None
