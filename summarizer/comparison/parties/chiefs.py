"""Which chief somebody is: a chief executive is no chief operating officer."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.parties.titles import MOST, NEAR
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike

_Chief = tuple[int, int, tuple[str, ...]]
"""Where "chief" and the last word of the title stand, and what is between, "officer" aside: "financial"."""
_ALONE = frozenset(
    "executive economist scientist engineer strategist analyst accountant prosecutor inspector whip justice".split()
)
"""Nouns that make a title with "chief" by themselves."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the chief that *claim* has somebody be whom the sources name as another chief."""
    for first, last, of in _chiefs(claim):
        for name in _named(claim, first, last):
            found = [
                (passage, other)
                for passage in sources.holding(claim.stems[name])[:MOST]
                for other in _chiefs(passage)
                if any(passage.stems[i] == claim.stems[name] for i in _named(passage, *other[:2]))
            ]
            if not found or any(_is_one(of, other[2]) for _, other in found):
                continue
            passage, (begin, end, _) = found[0]
            said, there = claim.span(first, last + 1), passage.span(begin, end + 1)
            yield said_otherwise("role", (claim, said), (passage, there))
            return


def _is_one(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    return len(mine) == len(theirs) and all(
        one[:_FAMILY] == other[:_FAMILY] or alike(one, other) for one, other in zip(mine, theirs, strict=True)
    )


_FAMILY = 5
"""Letters that "finance" and "financial" share."""


@read_once
def _chiefs(passage: Passage) -> tuple[_Chief, ...]:
    """Return the titles of *passage* that begin with "chief"."""
    found: list[_Chief] = []
    for index in passage.at.get("chief", ()):
        after = passage.order[index + 1 : index + 3]
        if index + 1 in passage.parted or not after:
            continue
        if after[1:] == ("officer",) and index + 2 not in passage.parted:
            found.append((index, index + 2, after[:1]))
        elif after[0] in _ALONE:
            found.append((index, index + 1, after[:1]))
    return tuple(found)


def _named(passage: Passage, first: int, last: int) -> list[int]:
    """Return the last word of the name right before or behind the title, a comma and a body's name aside."""
    behind = next((run for run in passage.names if last < run[0] <= last + 2), None)
    before = next((run for run in reversed(passage.names) if first - NEAR <= run[1] - 1 < first), None)
    runs = [behind] if behind is not None and behind[0] == last + 1 else [run for run in (behind, before) if run]
    return [run[1] - 1 for run in runs if not passage.words[run[1] - 1].text.endswith(("'s", "’s"))]
