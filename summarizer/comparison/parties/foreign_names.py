"""Names that the article has and the cited words have not, put where these name somebody or some place else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.acronyms import initial
from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.boundaries import gap
from summarizer.comparison.difference import Difference, Kind, said_otherwise
from summarizer.comparison.parties.exchanged_names import exchanged_names, stands_in_any_form
from summarizer.comparison.parties.family_names import is_of_family
from summarizer.comparison.parties.name_kinds import (
    are_of_two_kinds,
    are_one,
    is_land_of,
    is_person,
    is_written_large,
    lies_in,
    same_land,
)
from summarizer.comparison.parties.other_names import goes_by_other
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.spellings import no_name
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.slots import same_slot, way
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import DETERMINERS, OWNING_S


def foreign_names(claim: Passage, sources: Sources, taken: Sequence[Range] = ()) -> Iterator[Difference]:
    """Yield each name of *claim* in whose place the cited words have another, which *claim* leaves out.

    Names that overlap one of the spans *taken* are told already.

    A name from elsewhere in the article may stand for a pronoun ("she", "the fire") or give a name in full; then no
    name of the cited words gives way to it.
    """
    if not claim.capitals:
        return
    names = _names(claim, sources)
    if taken:
        names = [run for run in names if not any(_overlap(claim.span(*run), span) for span in taken)]
    if not names:
        return
    aligned = align(claim, sources)
    passages = aligned.basis
    names = [run for run in names if not _is_one_compound(claim, run, passages)]
    exchanged = [it for it in exchanged_names(claim, names, passages) if not is_of_family(claim, it.said, sources)]
    yield from exchanged
    foreign = [
        run
        for run in names
        if _is_foreign(claim, run, passages)
        and not any(found.said == claim.span(*run) for found in exchanged)
        and not is_land_of(claim, run, passages)
        and not any(same_land(passage, claim, run) for passage in passages)
        and not any(goes_by_other(claim, run, index, sources) for index in range(*run))
    ]
    if not foreign:
        return
    left_out = [
        (passage, run)
        for passage in passages
        for run in _names(passage, sources)
        if _is_foreign(passage, run, (claim,))
        and not is_written_large(passage, run)
        and not (passage.order[run[0] - 1] == "of" and passage.order[run[0] - 2][0].isdigit())  # "2 GB of RAM"
        and not _is_common(passage, run, sources)
        and not same_land(claim, passage, run)
    ]
    for run in foreign:
        if _owns_speaker(claim, run):
            continue
        for passage, other in left_out:
            if (
                _gives_way(aligned, run, passage, other)
                and (not aligned.freely_worded or _is_surely_alike(aligned, run, passage, other))
                and not (_speaks(passage, other) and _is_told(claim, run))
                and not are_of_two_kinds(claim, run, passage, other, sources)
                and not are_one(claim, run, passage, other, sources)
                and not lies_in(claim, run, passage, other, sources)
            ):
                said, source = claim.span(*run), passage.span(*other)
                kind: Kind = "place" if way(claim, run[0]) in _PLACED else "name"
                yield said_otherwise(kind, (claim, said), (passage, source))
                break


def _is_one_compound(claim: Passage, run: Range, passages: Sequence[Passage]) -> bool:
    """Return whether *passages* tie another word to the same name: "Hong Kong-registered", "Hong Kong-flagged"."""
    *first, last = claim.order[slice(*run)]
    if "-" not in last:
        return False
    mine = *first, last.split("-")[0]
    names = (passage.order[slice(*other)] for passage in passages for other in passage.names)
    return any((*theirs[:-1], theirs[-1].split("-")[0]) == mine for theirs in names)


def _is_common(passage: Passage, run: Range, sources: Sources) -> bool:
    """Return whether the only word of the name stands as a common noun elsewhere: "Video will play", "this video"."""
    if run[1] - run[0] > 1:
        return False
    word = passage.order[run[0]]
    return any(
        not other.words[index].capitalised and other.order[index] == word
        for other in sources.holding(passage.stems[run[0]])[:_MOST]
        for index in other.at[passage.stems[run[0]]]
    )


def _speaks(passage: Passage, run: Range) -> bool:
    """Return whether the name stands in what says who speaks."""
    found = reports(passage)
    return bool(found) and not any(not set(report.said).isdisjoint(range(*run)) for report in found)


def _is_told(claim: Passage, run: Range) -> bool:
    """Return whether the name stands in what is said, by whomever: it does not take the place of who speaks."""
    return _SAYING.isdisjoint(claim.order) or any(
        not set(report.said).isdisjoint(range(*run)) for report in reports(claim)
    )


_SAYING = VERBS.keys() - listed("expected thought believed supposed")


def _owns_speaker(claim: Passage, run: Range) -> bool:
    """Return whether the name says whose a speaker is, "Roe's lawyer said": who speaks is looked at by `speakers`."""
    owns = claim.words[run[1] - 1].text.endswith(OWNING_S)
    return owns and any(run[1] - 1 in report.who and report.who[-1] >= run[1] for report in reports(claim))


def _names(passage: Passage, sources: Sources) -> Sequence[Range]:
    """Return the names of *passage*, the word that opens it among them where the sources know it as a name."""
    opens = passage.words and passage.words[0].capitalised and (not passage.names or passage.names[0][0])
    if (
        opens
        and not no_name(passage.order[0])
        and any(
            first <= index < last
            for other in sources.holding(passage.stems[0])[:_MOST]
            for first, last in other.names
            for index in other.at[passage.stems[0]]
        )
    ):
        return ((0, 1), *passage.names)
    return passage.names


_MOST = 12
"""Passages looked at for a word that may be a name."""


def _overlap(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


_PLACED = frozenset(["at", "to", "from"])


def _is_foreign(passage: Passage, run: Range, others: Sequence[Passage]) -> bool:
    """Return whether no word of the name stands in *others*, in its own or in a kindred form."""
    name = passage.order[slice(*run)]
    telling = [word for word in name if not no_name(word)]
    if not telling or any(stands_in_any_form(word, other) for word in telling for other in others):
        return False
    letters = "".join(map(initial, name))
    return len(letters) < 2 or not any(letters in other.at for other in others)


def _gives_way(aligned: Alignment, run: Range, passage: Passage, other: Range) -> bool:
    if _is_short_for(aligned.claim, run, passage, other) or _is_short_for(passage, other, aligned.claim, run):
        return False
    if _goes_with_noun(aligned, run, passage):
        return False
    one, two = way(aligned.claim, run[0]), way(passage, other[0])
    return (one in _PLACED) == (two in _PLACED) and same_slot(aligned, run, passage, other)


def _is_surely_alike(aligned: Alignment, run: Range, passage: Passage, other: Range) -> bool:
    """Return whether both names are of places in one relation, of people in full, or stand right before one word.

    Where the claim is worded freely, which words stand beside which is a guess, and a name may be anything's there.
    """
    claim = aligned.claim
    one = way(claim, run[0])
    if one in _PLACED:
        return one == way(passage, other[0])
    if is_person(claim, run) and is_person(passage, other):
        return True
    mine, theirs = _following(claim, run[1]), _following(passage, other[1])
    return mine is not None and theirs is not None and aligned.carried.get(mine) == (passage, theirs)


def _following(passage: Passage, stop: int) -> int | None:
    """Return the telling word behind a name that ends before word *stop*, if no mark parts the two."""
    after = next((index for index in passage.content if index >= stop), None)
    return None if after is None or any(index in passage.parted for index in range(stop, after + 1)) else after


def _goes_with_noun(aligned: Alignment, run: Range, passage: Passage) -> bool:
    """Return whether the name says whose or which something of *passage* is: "the Torv bridge", "Torv's bridge".

    There it is "this bridge"; had it a name, that would be another.
    """
    claim, after = aligned.claim, run[1]
    before = claim.order[run[0] - 1] if run[0] else ""
    owner = claim.words[run[1] - 1].text.endswith(OWNING_S)
    while after < min(run[1] + _NOUN, len(claim.words)) and after not in aligned.carried and gap(claim, after) == " ":
        after += 1
    if not (before in DETERMINERS or owner) or after not in aligned.carried or claim.words[after].capitalised:
        return False
    other, place = aligned.carried[after]
    while place and other.order[place - 1] not in DETERMINERS and gap(other, place) == " ":
        place -= 1
        if other.words[place].capitalised:
            return False
    return other is passage


_NOUN = 3
"""Words after a name within which the noun stands that it goes with: "Torv's | new swimming | bath"."""


def _is_short_for(one: Passage, short: Range, other: Passage, full: Range) -> bool:
    """Return whether the name is an acronym that begins like the other: "EC" may be the European Commission's Union."""
    text = one.words[short[0]].text
    return short[1] - short[0] == 1 and text.isupper() and other.order[full[0]][:1] == one.order[short[0]][:1]
