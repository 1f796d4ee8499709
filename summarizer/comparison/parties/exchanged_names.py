"""Names of which one word is another than in the name that the cited words have."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from summarizer.comparison.acronyms import LONGEST_ACRONYM, acronyms
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.parties.spellings import OPENING, no_name, stands_in
from summarizer.comparison.passage import Passage, Range
from summarizer.language.lexicon.given_names import same_given
from summarizer.language.tokens import without_marks
from summarizer.language.word_classes import OWNING_S


def exchanged_names(claim: Passage, names: Sequence[Range], passages: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the names of which one word is another than in the cited words: "Upper Quay", of "Lower Quay"."""
    for run in [_past_opening(claim, run) for run in names]:
        if run[1] - run[0] <= 1:
            continue
        mine = claim.order[slice(*run)]
        for passage, other in [(each, other) for each in passages for other in each.names]:
            if other[1] - other[0] != len(mine) or _owns_inside(claim, run) != _owns_inside(passage, other):
                continue
            theirs = passage.order[slice(*other)]
            apart = [pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]]
            if len(apart) != 1 or not _tells(set(mine) & set(theirs)):
                continue
            (one, two) = apart[0]
            if (
                no_name(one)
                or no_name(two)
                or same_given(one, two)
                or stands_in_any_form(one, passage)
                or stands_in_any_form(two, claim)
            ):
                continue
            said, source = claim.span(*run), passage.span(*other)
            yield said_otherwise("name", (claim, said), (passage, source))
            break


def _past_opening(claim: Passage, run: Range) -> Range:
    """Return the run without a first word whose capital its place gives: "Unlike | Roe"."""
    opens = run[0] == 0 and run[1] > 1 and claim.order[0] in OPENING
    return (run[0] + 1, run[1]) if opens else run


def _owns_inside(passage: Passage, run: Range) -> bool:
    """Return whether the run is two names, of which one owns the other: "Torv's Osby"."""
    return any(passage.words[index].text.endswith(OWNING_S) for index in range(run[0], run[1] - 1))


def _tells(shared: Collection[str]) -> bool:
    """Return whether the words that two names share are more than the title of a person."""
    return any(not no_name(word) or word in _PLACE_TITLES for word in shared)


_PLACE_TITLES = frozenset(["st", "saint", "mount", "mt", "fort", "ft"])


def stands_in_any_form(name: str, passage: Passage) -> bool:
    """Return whether the name stands in *passage*, in its own or a kindred form, or is an acronym there."""
    if stands_in(name, passage):
        return True
    letters = without_marks(name).replace(".", "")
    return 1 < len(letters) <= LONGEST_ACRONYM and letters in acronyms(passage)
