"""An office that a claim promotes or ends: the vice-president as president, the former mayor as mayor."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.translations.languages import nowhere, source_in
from summarizer.comparison.translations.name_words import parts_of, runs
from summarizer.language.tongues.numerals import tokens
from summarizer.language.tongues.offices import HEADS, offices, statuses


def promoted(claim: Passage, own: str, sources: Sources, other: str) -> Iterator[Difference]:
    """Yield the persons of *claim* whose office it tells without what changes it in the cited words, or with more."""
    mine = tokens(claim.text)
    for run in runs(claim, own):
        name = frozenset(it for index in run for it in parts_of(claim, index) if not HEADS.match(it))
        told = next(offices(mine, name), None)
        if told is None:
            continue
        known = [found for passage in sources.cited for found in offices(tokens(passage.text), name)]
        said = claim.span(run[0], run[-1] + 1)
        who = claim.text[slice(*said)]
        source = source_in(own, other)
        dropped = frozenset.intersection(*known) - told if known else frozenset()
        for status in sorted(dropped):
            reason = f"tells the office of {who} without {status!r}, which {source} has"
            yield Difference("role", "clash", said, None, reason)
        for status in sorted(told - _everywhere(sources)) if known else ():
            yield Difference("role", "clash", said, None, f"says that {who} is {status}, {nowhere(own, other)}")


@read_once
def _everywhere(sources: Sources) -> frozenset[str]:
    return frozenset().union(*[statuses(tokens(passage.text)) for passage in sources.passages])
