"""Where a source tells a reason: by a word for it, by a mark, or by the order in which it tells two things."""

from __future__ import annotations

from summarizer.comparison.causes.reasons import Reason, given, reasons, speaking
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage, Range
from summarizer.language.lexicon import grouped
from summarizer.language.reporting import listed
from summarizer.language.word_classes import PERIODS

_LINKS = listed(
    """because since as so therefore thus hence cause caused causes causing led lead leads leading result resulted
    resulting results prompt prompted prompting trigger triggered sparked spark due owing thanks reason reasons why
    blame blamed blaming blames attributed meant means mean meaning aim aimed aims order response driven drove forced
    forcing force made makes making allow allowing allowed pushed push consequence consequences effect effects
    contributed given ground grounds fuelled fueled stemmed purpose explained explains explaining
    citing cited cites fear fearing complaining nursing suffering enough too over"""
)
"""Words by which a source tells a reason."""
RESULTING = listed(
    """setting leaving sending killing injuring wounding hurting damaging destroying cutting blocking trapping bringing
    raising stranding flooding ending delaying halting knocking burning wrecking"""
)
"""Verbs that behind a comma tell what came of what stands before it: "a pipe burst, | flooding the hall"."""
_WEAK_LINKS = listed("for to with without by from amid over")
"""And those that tell one only right before it."""
_PERIODS = PERIODS | listed("minute hour day decade")
_WHEN = frozenset(["until", "unless", "if", "whether"])
"""Words that open a clause that tells no reason."""
_LINKING = 10
"""Words about those of the reason in which the source's word for a link stands."""


def meets(claim: Passage, reason: Reason, passage: Passage, theirs: Reason) -> bool:
    """Return whether the claim's reason has a word of what *passage* tells from its own reason on."""
    if not theirs.words:
        return False
    region = range(theirs.at, len(passage.words)) if theirs.words[-1] > theirs.at else theirs.words
    if passage.order[theirs.at : theirs.at + 2] == ("so", "that"):
        region = range(len(passage.words))  # an aim, or a result of what stands before it
    told = [place for place in region if place not in speaking(passage)]
    if any(place in told for i in reason.words for place in echoes(claim, i, passage)):
        return True
    return any(grouped(claim.order[i], passage.order[place]) for i in reason.words for place in told)


def links(passage: Passage, claim: Passage, reason: Reason) -> bool:
    """Return whether *passage* tells a reason: by a word for it, by a colon, by "for repairs" or "to repair".

    Also where what is the reason does what is the effect: "the drought killed the cattle".
    """
    if ": " in passage.text or "; " in passage.text:
        return True
    cleft = passage.order[0] == "what" and bool(reasons(passage))
    if cleft or any(word.text.endswith("ing") and word.capitalised for word in passage.words[:1]):
        return True  # "What held the drill was ice"
    if any(meets(claim, reason, passage, theirs) for theirs in given(passage)):
        return True
    places = [place for index in reason.words for place in echoes(claim, index, passage)]
    if _follows_on(passage, claim, reason, places):
        return True
    linking = [place for place, word in enumerate(passage.order) if word in _LINKS or _follows_deed(passage, place)]
    linking += [place for place in passage.parted if passage.order[place] in RESULTING]
    if any(abs(place - link) <= _LINKING for place in places for link in linking):
        return True
    effects = {place for index in reason.effect for place in echoes(claim, index, passage)}
    clauses = [_clause_of(passage, place) for place in places]
    if any(not effects.isdisjoint(range(*it)) and passage.order[it[0]] not in _WHEN for it in clauses):
        return True
    return any(not _WEAK_LINKS.isdisjoint(passage.order[max(0, place - 2) : place]) for place in places)


def _follows_on(passage: Passage, claim: Passage, reason: Reason, places: list[int]) -> bool:
    """Return whether one sentence tells the reason, and then, behind an "and", what it is the reason for."""
    joined = [i for i in range(1, len(passage.order)) if passage.order[i] == "and" and "," in passage.gaps[i]]
    effects = [place for index in reason.effect for place in echoes(claim, index, passage)]
    return any(places and effects and max(places) < at < min(effects) for at in joined)


def _follows_deed(passage: Passage, place: int) -> bool:
    """Return whether an "after" tells what somebody had done before: "was fined after crossing the line"."""
    after = passage.order[place : place + 2]
    return len(after) > 1 and after[0] == "after" and after[1].endswith("ing") and not _is_interval(passage, place)


def only_follows(passage: Passage, claim: Passage, reason: Reason) -> bool:
    """Return whether *passage* tells by how much later it was: "two weeks after the fire"."""
    return any(
        _is_interval(passage, link)
        for index in reason.words
        for place in echoes(claim, index, passage)
        for link in range(max(0, place - 3), place)
    )


def _is_interval(passage: Passage, place: int) -> bool:
    return place > 0 and passage.order[place] == "after" and passage.order[place - 1].rstrip("s") in _PERIODS


def _clause_of(passage: Passage, place: int) -> Range:
    return next(clause for clause in passage.clauses if place < clause[1])
