"""Whether a text is nothing but words of its source: decided without an index, since most statements are."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import lru_cache

from summarizer.comparison.copies.cuts import cuts
from summarizer.comparison.copies.kept_words import kept_words
from summarizer.comparison.copies.shortening import cut_out, shortened
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.units import unit_named
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.comparison.veridicality.openers import HINTS
from summarizer.language.moments import MONTHS
from summarizer.language.number_words import NUMBER_WORDS, ORDINALS
from summarizer.language.numbers import Number
from summarizer.language.relations import RELATIONS
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import DAYS, PRIVATIVES

_MOSTLY = 0.9
"""Share of a copy's words that stand in what somebody says from which it tells nothing else."""
_UNIT_SIGNS = frozenset("$€£¥₹%°²")
_TELLING_WHO = listed("by was were is are been being who which and to")
"""Words without which the parties of a verb may be others."""
_ASKING = listed("how what why who when where whether did does do is are was were")


def copied(claim: Passage, sources: Sources) -> bool:
    """Return whether *claim* is a cited sentence, or one with words left out that may be left out.

    None of those governs what was kept, names who says it, or is the unit of a figure, and none is part of a phrase;
    and what was kept is told with the words that it was told with.
    """
    return sources.says(claim.text) or None in _shortening(claim, sources)


def retold(claim: Passage, sources: Sources) -> int | None:
    """Return the first word of a copy that is told there with other words than here, or None: so is no other text."""
    found = _shortening(claim, sources)
    return None if not found or None in found or sources.says(claim.text) else found[0]


@lru_cache(maxsize=16)  # asked for before the checks are loaded, and again when the sentences of a text are judged
def _shortening(claim: Passage, sources: Sources) -> tuple[int | None, ...]:
    """Return of each cited sentence that *claim* shortens the first word that it tells otherwise, or None."""
    if not claim.content:
        return ()
    # A few are all looked at, so that most statements need no index; one with every word of the claim would be among
    # the nearest in any case.
    near = sources.cited if len(sources.cited) <= NEAREST else sources.nearest(claim)
    return tuple(
        _told_with_others(claim, passage)
        for passage in near
        if sources.cites(passage)
        and shortened(claim, passage)
        and not cuts(claim.order, passage.order, passage)
        and not unattributed(claim, passage)
        and not any(other_units(claim, passage))
        and not _told_otherwise(claim, passage, sources)
    )


def _told_with_others(claim: Passage, passage: Passage) -> int | None:
    """Return the first word of *claim*, a copy, that *passage* tells with another verb, pair, bound or whole."""
    kept = None if claim.foreign or claim.order == passage.order else kept_words(claim.order, passage.order)
    if kept is None:
        return None
    from summarizer.comparison.cut_as_told import cut_of  # as below
    from summarizer.comparison.led_as_told import led_of
    from summarizer.comparison.measured_as_told import measured_of
    from summarizer.comparison.related_as_told import related_of
    from summarizer.comparison.shared_as_told import shared_of

    places = {index: kept.places[index] for index in claim.content}
    found = (of(claim, passage, places) for of in (led_of, related_of, measured_of, shared_of, cut_of))
    return next((index for index in found if index is not None), None)


def _told_otherwise(claim: Passage, passage: Passage, sources: Sources) -> bool:
    """Return whether *claim* says something else than *passage* for the words that it lost."""
    lost = cut_out(claim, passage).difference(claim.order)
    if claim.foreign:
        from summarizer.language.tongues.denying import governs  # as below

        return any(map(governs, lost))
    return (
        not lost.isdisjoint(_DECIDING)
        or _made_certain(claim, lost, sources)
        or _turned(claim, lost, sources)
        or _promoted(claim, lost, sources)
        or _tied_otherwise(claim, lost, sources)
        or (bool(lost) and _of_another(claim, passage, sources))
        or _claimed_aside(claim, passage, lost)
        or _spliced(claim, passage, lost)
        or _misdated(claim, lost, sources)
        or _only_mentioned(claim, passage, sources)
    )


_DECIDING = (
    RELATIONS
    | PRIVATIVES
    | listed(
        """against almost nearly except but minus apart besides half quarter third few some just only merely simply
        solely far unlike otherwise"""
    )
)
"""Words without which a text may say something else: the checks are asked."""


def _of_another(claim: Passage, passage: Passage, sources: Sources) -> bool:
    """Return whether *claim* tells of another than *passage*: "a farmer was killed" of "a farmer's dog was killed"."""
    from summarizer.comparison.copies import doers  # as below
    from summarizer.comparison.predicates import displaced

    return doers.done_by_another(claim, passage) is not None or any(displaced.differences(claim, sources))


def _made_certain(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* tells as done what is expected: "the bank cut jobs" of "is expected to cut jobs"."""
    from summarizer.comparison.predicates.grades import is_graded  # tables are read where they are needed

    if claim.foreign or not any(map(is_graded, lost)):
        return False
    from summarizer.comparison.predicates import modality

    return any(modality.differences(claim, sources))


def _promoted(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost what ranks a superlative: "the most common" of "the fourth most common"."""
    if lost.isdisjoint(ORDINALS) or claim.foreign:
        return False
    from summarizer.comparison.figures import superlatives  # tables are read where they are needed

    return any(superlatives.differences(claim, sources))


def _tied_otherwise(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost a figure, and has another one with what that was told with: "12,000 … in 2019"."""
    if not claim.numbers or not any(word[0].isdigit() or word in NUMBER_WORDS for word in lost):
        return False
    from summarizer.comparison.figures import figures  # as above

    return any(figures.differences(claim, sources))


def _claimed_aside(claim: Passage, passage: Passage, lost: Set[str]) -> bool:
    """Return whether *claim* tells what in *passage* somebody is said to claim: "she was robbed" of "who claims …"."""
    if claim.attributions or not any(word in VERBS for word in lost):
        return False
    from summarizer.comparison.worded_as_told import is_claimed_aside, speaks_aside  # as above

    places = [(index, at) for index, root in enumerate(claim.stems) for at in passage.at.get(root, ())]
    return any(is_claimed_aside(passage, at) or speaks_aside(claim, index, passage, at) for index, at in places)


def _spliced(claim: Passage, passage: Passage, lost: Set[str]) -> bool:
    """Return whether *claim* is put together of two parts that *passage* sets against each other."""
    kept = kept_words(claim.order, passage.order) if lost else None
    if kept is None:
        return False
    from summarizer.comparison.spliced import spliced_of  # as above

    return spliced_of(claim, passage, {index: kept.places[index] for index in claim.content}) is not None


def _misdated(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost a date or a clause, and has the date of another deed: "arrested on Monday"."""
    if claim.foreign or not (
        any(map(_is_of_date, claim.order)) and any(it in _OTHERWISE or _is_of_date(it) for it in lost)
    ):
        return False
    from summarizer.comparison.figures import times  # as above

    return any(times.differences(claim, sources))


def _only_mentioned(claim: Passage, passage: Passage, sources: Sources) -> bool:
    """Return whether *claim* lost what makes of it a thing mentioned, and not told: "it is a myth that"."""
    if claim.foreign or HINTS.isdisjoint(set(passage.order).difference(claim.order)):
        return False
    from summarizer.comparison.veridicality import enclosed  # as above

    return any(enclosed.differences(claim, sources))


def _is_of_date(word: str) -> bool:
    return word in _DATES or (word.isdigit() and len(word) == _YEAR)


_OTHERWISE = listed("who which whose where that")
_DATES = DAYS | frozenset(MONTHS)
_YEAR = 4


def _turned(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost what tells who does it: "the mayor sued the firm" of "was sued by the firm"."""
    if _TELLING_WHO.isdisjoint(lost) or claim.foreign:
        return False
    from summarizer.comparison.predicates import arguments  # as above

    return any(arguments.differences(claim, sources))


def unattributed(claim: Passage, passage: Passage) -> bool:
    """Return whether *claim* tells in its own voice what *passage* has somebody say, in the same words."""
    if not passage.attributions:
        return False
    said = passage.attributions[0]
    if any(word in VERBS and VERBS[word].lemma in _FINDING for word in _folded(passage, said.cue)):
        return False  # what somebody "has found" is told as so
    speaker = {word for word in _folded(passage, said.who) if word not in STOPWORDS}
    cue = set(_folded(passage, said.cue)) - {"to"}  # of "according to"
    told = not cue.isdisjoint(claim.order)
    if said.pronoun or not speaker or told or passage.order[0] in _ASKING or claim.attributions:
        return False
    content = {stem for span in said.content for stem in _stems(passage, _beside(passage, span, said.cue[0]))}
    return sum(root in content for root in claim.stems) >= _MOSTLY * len(claim.stems)


_FINDING = listed(
    """find discover show reveal learn establish determine hear announce confirm disclose admit acknowledge concede
    confess know notice realise realize recognise recognize remember recall forget regret perceive"""
)
"""Verbs that vouch for what somebody says, of announcing and admitting what is one's own among them."""


def _beside(passage: Passage, span: Range, cue: int) -> Range:
    """Return the part of *span* that no semicolon parts from the word for saying at *cue*."""
    start, end = span
    if cue <= start:
        stop = passage.text.find(";", start, end)
        return start, stop if stop >= 0 else end
    return max(start, passage.text.rfind(";", start, min(end, cue)) + 1), end


def _folded(passage: Passage, span: Range) -> Iterator[str]:
    return (w for word, w in zip(passage.words, passage.order, strict=True) if span[0] <= word.start < span[1])


def _stems(passage: Passage, span: Range) -> Iterator[str]:
    return (w for word, w in zip(passage.words, passage.stems, strict=True) if span[0] <= word.start < span[1])


def other_units(claim: Passage, passage: Passage) -> Iterator[Difference]:
    """Yield the figures of *claim* that *passage* has in another unit only: "$31m" of "€31m", which no word shows."""
    if _UNIT_SIGNS.isdisjoint(claim.text):
        return  # a unit in words is compared as words
    theirs: dict[float, list[Number]] = {}
    for number in passage.numbers:
        theirs.setdefault(number.value, []).append(number)
    for mine in claim.numbers:
        same = theirs.get(mine.value, [])
        if mine.unit and same and all(it.unit and unit_named(it.unit) != unit_named(mine.unit) for it in same):
            reason = f"says {mine.text!r}, source says {same[0].text!r}"
            place = passage.place(same[0].start, same[0].end)
            yield Difference("unit", "clash", (mine.start, mine.end), place, reason)
