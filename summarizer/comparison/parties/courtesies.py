"""Courtesy titles that say whether somebody is a man or a woman: "Mr Prior" of whom the sources call "Ms Prior"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.boundaries import gap
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.parties.titles import MOST
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources

_MEN, _WOMEN = frozenset({"mr", "sir", "lord"}), frozenset({"mrs", "ms", "miss", "dame", "lady", "madam"})

_WITHIN = frozenset({" ", ". "})
"""What stands within a name, and behind its title."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the courtesy titles of *claim* where the sources give that name none but those of the other sex."""
    if _MEN.isdisjoint(claim.order) and _WOMEN.isdisjoint(claim.order):
        return
    asked: set[tuple[frozenset[str], str]] = set()
    for index, word in enumerate(claim.order[:-1]):
        mine = _sex(word)
        last = _name_end(claim, index) if mine is not None else index
        if mine is None or last == index or (mine, claim.stems[last]) in asked:
            continue
        asked.add((mine, claim.stems[last]))
        told = [
            (passage, title)
            for passage in sources.holding(claim.stems[last])[:MOST]
            for place in passage.at.get(claim.stems[last], ())
            if (title := _title_of(passage, place)) is not None
        ]
        if told and not any(passage.order[title] in mine for passage, title in told):
            passage, title = told[0]
            said, there = claim.span(index, last + 1), passage.span(title, _name_end(passage, title) + 1)
            yield said_otherwise("name", (claim, said), (passage, there))
            return


def _sex(title: str) -> frozenset[str] | None:
    return next((titles for titles in (_MEN, _WOMEN) if title in titles), None)


def _name_end(passage: Passage, title: int) -> int:
    """Return the last word of the name behind the title at *title*, or *title* where none follows."""
    last = title
    while (
        last + 1 < len(passage.words) and passage.words[last + 1].capitalised and gap(passage, last + 1) in {" ", ". "}
    ):
        last += 1
    return last


def _title_of(passage: Passage, place: int) -> int | None:
    """Return where the courtesy title stands that leads in the name with the word at *place*."""
    while place > 0 and passage.words[place].capitalised and gap(passage, place) in _WITHIN:
        place -= 1
        if _sex(passage.order[place]) is not None:
            return place
    return None
