"""Words that face each other and yet are no opposites: bans dropped and lifted, one date's beginning, another's end."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.comparison.alignment import values_of
from summarizer.comparison.clauses.frames import frame_at
from summarizer.comparison.clauses.parties import Pair
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import form_of
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.predicates.grades import CONDITIONS
from summarizer.comparison.predicates.neighbours import ORDERING
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.inflection import noun_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.moments import MONTHS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, DAYS, DETERMINERS

_ENDING = listed(
    "lift drop end remove scrap abolish abandon axe cancel cut ease loosen relax suspend revoke rescind withdraw"
)
_RULES = listed(
    """ban sanction embargo restriction limit curfew blockade siege rule requirement quota moratorium lockdown boycott
    tariff duty prohibition freeze suspension cap charge"""
)
"""Verbs that end a rule, and the rules that they end: one of them may stand for another."""
_REACH = 8
"""Words to either side of such a verb within which the rule stands."""


def orders_alike(claim: Passage, index: int, passage: Passage) -> bool:
    """Return whether the passage has the ordering word too, right before the same: "after six", "after 6 a.m."."""
    own, others = values_of(claim), values_of(passage)

    def next_to(text: Passage, place: int, values: Mapping[int, float]) -> object:
        after = next((i for i in range(place + 1, len(text.order)) if text.order[i] not in FUNCTION_WORDS), None)
        return None if after is None else values.get(after, text.stems[after])

    mine = next_to(claim, index, own)
    return any(mine == next_to(passage, place, others) for place in passage.at.get(claim.stems[index], ()))


def orders_another(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether both words order, and the passage's by what the claim does not tell: "shortly before lunch"."""
    if claim.order[index] in ORDERING and _orders_nothing(claim, index):
        return True
    if claim.order[index] not in ORDERING or passage.order[place] not in ORDERING:
        return False
    behind = [i for i in passage.content if i > place][:_BY]
    if not any(echoes(passage, i, claim) for i in behind):
        return True
    told = [spots for i in [i for i in claim.content if i > index][:_BY] if (spots := echoes(claim, i, passage))]
    return bool(told) and {claim.order[index], passage.order[place]} == _TURNED and all(max(it) < place for it in told)


_TURNED = {"after", "before"}
"""Words that order the same where what comes behind the one comes before the other: "fled and fell before it rained",
"fell after fleeing"."""


def is_of_name(passage: Passage, index: int) -> bool:
    """Return whether the word at *index* is part of a name: the "South" of "South Korea"."""
    return any(start <= index < stop and stop - start > 1 for start, stop in passage.names)


def how_often_another(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether both tell how often, one with a verb that the other lacks: "never leaves", "is always on"."""
    if claim.order[index] not in _HOW_OFTEN or passage.order[place] not in _HOW_OFTEN:
        return False
    return _lacks_verb(claim, index, passage) != _lacks_verb(passage, place, claim)


def _lacks_verb(one: Passage, index: int, other: Passage) -> bool:
    """Return whether the word behind the one at *index* is a verb, no auxiliary, that *other* has not."""
    verb = "".join(one.order[index + 1 : index + 2])
    return bool(verb) and verb not in AUXILIARIES and form_of(verb) > 0 and not echoes(one, index + 1, other)


_HOW_OFTEN = listed("always never often seldom rarely frequently constantly")


def _orders_nothing(passage: Passage, index: int) -> bool:
    """Return whether nothing told stands behind the word: "fewer than before", "paid her before anyone else"."""
    after = index + 1
    return after == len(passage.order) or after in passage.parted or passage.order[after] in _ANYBODY


_ANYBODY = listed("anyone anybody anything everyone everybody everything any all others")
_BY = 2
"""Content words behind an ordering word that tell by what it orders: "before | the town | meeting"."""


def both_undo(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether both verbs end a rule: a ban that is dropped is lifted."""
    return all(
        not _ENDING.isdisjoint(base_forms(text.order[at]))
        and not _RULES.isdisjoint(
            word for near in text.order[max(0, at - _REACH) : at + _REACH] for word in base_forms(near)
        )
        for text, at in ((claim, index), (passage, place))
    )


def told_apart(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the two are told of other times or people, or the passage's one in a condition only."""
    return any(
        apart(claim, index, passage, place)
        for apart in (_dated_apart, _supposed_apart, _of_other_people, _of_other_deeds, _describes_another)
    )


def _dated_apart(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether a date follows each, and another: "beginning on 1 March", "until the end of September".

    Not where each text has the other's date too: "picked up from March to 6 in April", "slowed to 6 in April".
    """
    if not _dates(passage) or not _dates(claim):
        return False
    mine, theirs = (
        {text.order[i] for i in _dates(text) if at < i < at + _DATED} for text, at in ((claim, index), (passage, place))
    )
    apart = bool(mine and theirs) and mine.isdisjoint(theirs)
    return apart and not (mine.issubset(passage.order) and theirs.issubset(claim.order))


_DATED = 8
"""Words behind one within which its date stands: "brought forward from 19 to 16 February"."""


@read_once
def _dates(passage: Passage) -> tuple[int, ...]:
    """Return where the words of dates stand: days, months, years, and figures next to a month."""
    words = enumerate(passage.order)
    return tuple([i for i, word in words if word in _NAMED or (word.isdigit() and _is_of_date(passage, i))])


def _is_of_date(passage: Passage, index: int) -> bool:
    """Return whether the figure is a year, or stands next to a month."""
    word = passage.order[index]
    year = len(word) == _YEAR and word[:2] in {"19", "20"}
    if year or not _MONTHS.isdisjoint(passage.order[max(0, index - 1) : index + 2]):
        return True
    between = passage.order[index + 1 : index + 3]  # "19 to 16 February"; no "31 crowns in March"
    joined = bool(between) and (between[0] in {"to", "and", "or", "of"} or between[0][0].isdigit())
    return joined and not _MONTHS.isdisjoint(passage.order[index + 2 : index + 4])


_MONTHS = frozenset(MONTHS)
_NAMED = DAYS | _MONTHS


_YEAR = 4
"""Digits of a year."""


def _of_other_deeds(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the two make somebody do, or keep them from, other deeds: "told to sell", "barred from buying"."""
    mine, theirs = _made_to_do(claim, index), _made_to_do(passage, place)
    if mine is None or theirs is None:
        return False
    if theirs not in echoes(claim, mine, passage):
        return True
    ours, others = frame_at(claim, mine), frame_at(passage, theirs)
    if ours is None or others is None or OBJECT not in ours.slots or OBJECT not in others.slots:
        return False
    return not Pair(claim, ours, passage, others).may_be(ours.slots[OBJECT], others.slots[OBJECT])


def _made_to_do(passage: Passage, index: int) -> int | None:
    """Return the verb behind one of making, letting or hindering at *index*: "forced the owners to | sell"."""
    if _MAKING.isdisjoint(base_forms(passage.order[index])):
        return None
    for place in range(index + 1, min(index + _COMPLEMENT, len(passage.order) - 1)):
        if place in passage.parted:
            return None
        word, after = passage.order[place], passage.order[place + 1]
        if (word == "to" and after not in DETERMINERS and not passage.words[place + 1].capitalised) or (
            word == "from" and after.endswith("ing")
        ):
            return place + 1
    return None


_MAKING = listed(
    """allow permit let authorise authorize enable forbid ban bar prohibit prevent stop block require oblige compel
    force mandate order tell ask agree refuse decline encourage urge discourage persuade dissuade deter advise warn
    help hinder invite press push free clear"""
)
"""Verbs of making, letting and hindering, by dictionary form: two of them are opposed of one deed only."""
_COMPLEMENT = 8
"""Words behind such a verb within which the deed stands: "ordered | the owner of the mill to | sell"."""


def _describes_another(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether a participle before its noun faces a verb told of none such: "captured militants", "was freed"."""
    for one, at, other, spot in ((claim, index, passage, place), (passage, place, claim, index)):
        frame = frame_at(other, spot)
        if frame is None or not _is_attribute(one, at):
            continue
        told_of = {i for slot in (SUBJECT, OBJECT) if slot in frame.slots for i in frame.slots[slot].words}
        if told_of.isdisjoint(echoes(one, at + 1, other)):
            return True
    return False


def _is_attribute(passage: Passage, index: int) -> bool:
    """Return whether the word is a participle that describes the noun behind it."""
    after = index + 1
    return (
        after in passage.content
        and after not in passage.parted
        and is_past(passage.order[index])
        and passage.order[after][0].isalpha()
        and not any(group.verb == index for group in groups(passage))
    )


def _of_other_people(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether two words for people are of one and of many: a man is in no case the women."""
    mine, theirs = claim.order[index], passage.order[place]
    return is_person(mine) and is_person(theirs) and (len(noun_forms(mine)) > 1) != (len(noun_forms(theirs)) > 1)


def _supposed_apart(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the passage only supposes what it says: "could be ousted if she is elected"."""
    return _is_supposed(passage, place) and not _is_supposed(claim, index)


def _is_supposed(passage: Passage, place: int) -> bool:
    return any(passage.order[mark.at] in CONDITIONS and place in mark.governed for mark in marks(passage))


def are_lost(claim: Passage, index: int) -> bool:
    """Return whether the word is of lives that were lost, which are deaths: "claimed 31 lives"."""
    return claim.order[index] == "lives" and not _LOSING.isdisjoint(claim.order[max(0, index - _LOST) : index])


_LOSING = listed("claim claims claimed claiming cost costs costing lose loses lost losing take takes took taken taking")
_LOST = 4
"""Words before "lives" within which stands what takes them."""
