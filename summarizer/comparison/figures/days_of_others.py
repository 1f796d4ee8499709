"""A day of one quote told of what another quote tells, which has a day of its own: "found guilty on 9 June"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.mentions import SLOTS, Mention, agree, mentions
from summarizer.comparison.figures.surroundings import words_at
from summarizer.comparison.homes import are_several, clauses, home, near, parts, stretch, subject_of
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.moments import Moment


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the days of *claim* that only another quote has than the one that tells the rest of their clause.

    One word tells that where the claim has the days of two quotes in each other's place, else it takes two.
    """
    if not are_several(sources) or not (own := mentions(claim)):
        return
    told = {passage: mentions(passage) for passage in near(claim, sources)}
    found = [it for mention in own if (it := _of_another(claim, mention, told, sources)) is not None]
    for mention, rival, sure in found:
        if sure or any(other is not mention and agree(other, rival) for other, _, _ in found):
            place = rival.passage.place(rival.start, rival.end)
            reason = f"says {mention.text} of what the source tells of {rival.text}"
            yield Difference("date", "clash", (mention.start, mention.end), place, reason)


_Found = tuple[Mention, Mention, bool]


def _of_another(
    claim: Passage, mention: Mention, told: Mapping[Passage, Sequence[Mention]], sources: Sources
) -> _Found | None:
    """Return *mention* with the day of the quote that tells the rest of its clause, and whether that is sure."""
    holders = {passage.source for passage, theirs in told.items() if any(agree(mention, it) for it in theirs)}
    if not holders:
        return None
    words = words_at(claim, mention.start, mention.end)
    clause = next((range(*clause) for clause in clauses(claim) if words.start in range(*clause)), range(0))
    part = next((part for part in parts(claim) if words.start in part), ())
    near_by = (stretch(claim, words.start), subject_of(claim, part))
    if any(home(claim, it, sources, words, least=1) in holders for it in near_by):
        return None
    goes_on = bool(part) and part[0] not in clause
    sure = [None if goes_on else home(claim, clause, sources, words), home(claim, part, sources, words)]
    at = next((it for it in sure if it is not None), None)
    at = home(claim, clause, sources, words, least=1) if at is None else at
    if at is None or at in holders:
        return None
    rivals = [it for passage, theirs in told.items() if passage.source == at for it in theirs]
    rival = next((it for it in rivals if _excludes(mention, it)), None)
    return None if rival is None else (mention, rival, sure != [None, None])


def is_told_at_home(mention: Mention, same: Sequence[Mention], sources: Sources) -> bool:
    """Return whether the words right about *mention* are all of one of several quotes, which has that day."""
    if not are_several(sources):
        return False
    claim, words = mention.passage, words_at(mention.passage, mention.start, mention.end)
    at = home(claim, stretch(claim, words.start), sources, words, least=1)
    part = next((part for part in parts(claim) if words.start in part), ())
    at = home(claim, part, sources, words) if at is None else at
    about = home(claim, subject_of(claim, part), sources, words, least=1)
    return any(other.passage.source in {at, about} for other in same)


def _excludes(mention: Mention, other: Mention) -> bool:
    """Return whether the two are days, and not the same; a day of the week and one of a month are seldom."""
    if any(alike(mention, other) and not same(mention, other) for same, alike in SLOTS):
        return True
    one, two = mention.moment, other.moment
    if one is None or two is None:
        return False
    return (_is_weekday(one) and bool(two.day)) or (_is_weekday(two) and bool(one.day))


def _is_weekday(moment: Moment) -> bool:
    return moment.weekday is not None and not moment.day
