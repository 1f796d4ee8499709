"""Names that the article has and the cited words have not, put where these name somebody or some place else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.parties.spellings import LONGEST_ACRONYM, acronyms, kindred, no_name, without_marks
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.slots import basis, same_slot, way
from summarizer.comparison.sources import Sources
from summarizer.language.places import places


def foreign_names(claim: Passage, sources: Sources, taken: Collection[int] = ()) -> Iterator[Difference]:
    """Yield each name of *claim* in whose place the cited words have another, which *claim* leaves out.

    Names with a word at one of the offsets *taken* are told already.

    A name from elsewhere in the article may stand for a pronoun ("she", "the fire") or give a name in full; then no
    name of the cited words gives way to it.
    """
    if not claim.names:
        return
    aligned = align(claim, sources)
    passages = basis(aligned)
    foreign = [
        run
        for run in claim.names
        if not any(claim.words[index].start in taken for index in range(*run)) and _is_foreign(claim, run, passages)
    ]
    if not foreign:
        return
    left_out = [
        (passage, run)
        for passage in passages
        for run in passage.names
        if _is_foreign(passage, run, (claim,)) and not _same_land(claim, passage, run)
    ]
    for run in foreign:
        for passage, other in left_out:
            if _gives_way(aligned, run, passage, other):
                said, source = claim.span(*run), passage.span(*other)
                reason = f"says {claim.text[slice(*said)]!r}, source says {passage.text[slice(*source)]!r}"
                kind: Kind = "place" if way(claim, run[0]) in _PLACED else "name"
                yield Difference(kind, "clash", said, passage.place(*source), reason)
                break


_PLACED = frozenset(["at", "to", "from"])


def _is_foreign(passage: Passage, run: Range, others: Sequence[Passage]) -> bool:
    """Return whether no word of the name stands in *others*, in its own or in a kindred form."""
    telling = [passage.order[index] for index in range(*run) if not no_name(passage.order[index])]
    if not telling or any(_stands_in(word, other) for word in telling for other in others):
        return False
    letters = "".join(passage.order[index][0] for index in range(*run))
    return len(letters) < 2 or not any(letters in other.at for other in others)


def _stands_in(name: str, passage: Passage) -> bool:
    plain = without_marks(name)
    parts = plain.split("-")
    if any(
        other in parts or ("-" in other and plain in other.split("-")) or kindred(plain, other)
        for other in passage.order
    ):
        return True
    letters = plain.replace(".", "")
    return 1 < len(letters) <= LONGEST_ACRONYM and letters in acronyms(passage)


def _same_land(claim: Passage, passage: Passage, run: Range) -> bool:
    lands = {place.country for place in places(list(passage.words[slice(*run)]))}
    return bool(lands) and not lands.isdisjoint(place.country for place in places(list(claim.words)))


def _gives_way(aligned: Alignment, run: Range, passage: Passage, other: Range) -> bool:
    if _is_short_for(aligned.claim, run, passage, other) or _is_short_for(passage, other, aligned.claim, run):
        return False
    one, two = way(aligned.claim, run[0]), way(passage, other[0])
    return (one in _PLACED) == (two in _PLACED) and same_slot(aligned, run, passage, other)


def _is_short_for(one: Passage, short: Range, other: Passage, full: Range) -> bool:
    """Return whether the name is an acronym that begins like the other: "EC" may be the European Commission's Union."""
    text = one.words[short[0]].text
    return short[1] - short[0] == 1 and text.isupper() and other.order[full[0]][:1] == one.order[short[0]][:1]
