"""What only one of two sentences names, where the other names another in its stead: a person, a place, an office."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.parties.spellings import kindred
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.slots import WAYS, way
from summarizer.comparison.statements.sorts import name_other_sorts
from summarizer.comparison.statements.statement import Statement, one_time
from summarizer.language.lexicon import base_forms, opposite_poles
from summarizer.language.people import people
from summarizer.language.places import places
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import without_marks
from summarizer.language.word_classes import DETERMINERS

_ASIDE = 1.3
"""What two sentences may have of their own beside the names: a telling word and an everyday one."""
_LED_BY = {"at": "in", "inside": "in", "outside": "near"}
"""Prepositions that lead to places of one kind: what is told "on" a ship is not told "in" a town."""
_BEFORE = 4
"""Words up to a name in which its preposition stands: "in the | old | town of | Torv"."""
_EXCLUSIVE = frozenset(["minister", "secretary", "ambassador"])
"""Heads of offices of which nobody has two; a body may be called by another name: the movement's spokesman."""
_OF_ONE_DOER = listed(
    """own win write compose direct design found invent discover lead head chair captain command build paint publish
    translate conduct score solve be become order sign save catch find kill shoot stab capture open unveil steal
    launch"""
)
"""Verbs, in their dictionary form, of what is told of one doer: who else criticised a plan may have, too."""
_PLACED = frozenset({"at", "to", "from"})


def is_of_one_doer(word: str) -> bool:
    """Return whether the folded verb *word* is told of one doer."""
    return not _OF_ONE_DOER.isdisjoint(base_forms(word))


def replacements(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield the person, the place and the offices that *other* has in the stead of those that only *one* has."""
    if not (_tell_opposites(one, other) or (_acts_alone(one) and _acts_alone(other))):
        yield from _person(one, other)
        yield from _place(one, other)
    yield from _offices(one, other)


def _acts_alone(statement: Statement) -> bool:
    """Return whether it has a verb that the other text has not: "prices have fallen", "prices have doubled"."""
    return any(it.verb in statement.own and statement.weight(it.verb) == 1.0 for it in frames(statement.claim))


def _tell_opposites(one: Statement, other: Statement) -> bool:
    """Return whether a word of one's own is the opposite of one of the other's: who lost is not who won."""
    ends = read_poles(one.claim), read_poles(other.claim)
    return any(opposite_poles(ends[0][index], ends[1][place]) for index in one.own for place in other.own)


def otherwise(kind: Kind, one: Passage, said: Range, other: Passage, there: Range) -> Difference:
    """Return that *one* says at *said* what *other* says otherwise at *there*; spans are into each."""
    reason = f"says {one.text[slice(*said)]!r}, source says {other.text[slice(*there)]!r}"
    return Difference(kind, "clash", said, other.place(*there), reason)


def _person(one: Statement, other: Statement) -> Iterator[Difference]:
    mine, theirs = own_people(one), own_people(other)
    if len(mine) == len(theirs) == 1 and not _one_name(one.claim.order[mine[0][1]], other.claim.order[theirs[0][1]]):
        spans = [p.claim.span(run[0], run[1] + 1) for p, run in ((one, mine[0]), (other, theirs[0]))]
        if _may_both_do(one, mine[0]) and _may_both_do(other, theirs[0]):
            return
        if _else_alike(one, spans[0]) and _else_alike(other, spans[1]):
            yield otherwise("name", one.claim, spans[0], other.claim, spans[1])


def _may_both_do(statement: Statement, name: Range) -> bool:
    """Return whether the one named does what others may have done, too, and holds no office that only one holds."""
    claim = statement.claim
    frame = next(
        (it for it in frames(claim) if it.subject and not set(range(*name)).isdisjoint(it.subject.words)), None
    )
    if frame is None or is_of_one_doer(claim.order[frame.verb]):
        return False
    behind = claim.order[name[1] + 1 : name[1] + 1 + _OFFICE] if name[1] + 1 in claim.parted else ()
    near = (*claim.order[max(0, name[0] - _OFFICE) : name[0] + 1], *behind)
    return (HEADS - _MANY_HOLD).isdisjoint(near)


_OFFICE = 3
"""Words before and behind a name in which its office stands."""
_MANY_HOLD = listed(
    """detective officer sergeant lieutenant inspector judge justice doctor dr professor lawyer attorney prosecutor
    senator congressman congresswoman representative councillor councilor lawmaker mp candidate analyst economist author
    scientist researcher engineer historian activist adviser advisor diplomat investigator pilot strategist"""
)
"""Offices and occupations of which there are many in one place."""


def _else_alike(statement: Statement, name: Range) -> bool:
    """Return whether all that it says beside *name*, a word aside, the other sentence says too."""
    total, carried = statement.weighed(statement.told_outside([name]))
    return total - carried <= _ASIDE


def own_people(statement: Statement) -> list[Range]:
    """Return the first and the last word of each person of whose name the other text has nothing."""
    found = []
    for mention in people(statement.claim.text).mentions:
        parts = [
            index
            for index, word in enumerate(statement.claim.words)
            if mention.start <= word.start and word.end <= mention.end and word.capitalised
        ]
        while parts and statement.claim.order[parts[0]] in HEADS | STATUSES.keys():
            del parts[0]
        if parts and set(parts) <= set(statement.own):
            found.append((parts[0], parts[-1]))
    return found


def _one_name(one: str, other: str) -> bool:
    one, other = without_marks(one), without_marks(other)
    return one == other or kindred(one, other)


def _place(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield the one place that only *one* names: "in Torv" for "in Skarrow", both of what a name or a date fixes."""
    if not _of_one_event(one, other) or name_other_sorts(one, other):
        return
    mine, theirs = (
        [run for run in statement.claim.names if set(range(*run)) <= set(statement.own)] for statement in (one, other)
    )
    if len(mine) == len(theirs) == 1:
        ways = way(one.claim, mine[0][0]), way(other.claim, theirs[0][0])
        lands = _is_of_a_land(one.claim, mine[0]), _is_of_a_land(other.claim, theirs[0])
        led = {_LED_BY.get(word, word) for word in (led_by(one.claim, mine[0]), led_by(other.claim, theirs[0]))}
        apart = _led_alone(one, mine[0]) and _led_alone(other, theirs[0])
        if ways[0] == ways[1] and ways[0] in _PLACED and lands[0] == lands[1] and len(led) == 1 and not apart:
            spans = one.claim.span(*mine[0]), other.claim.span(*theirs[0])
            if _else_alike(one, spans[0]) and _else_alike(other, spans[1]):
                yield otherwise("place", one.claim, spans[0], other.claim, spans[1])


def _led_alone(statement: Statement, run: Range) -> bool:
    """Return whether another word leads to the place than any of the other sentence: "born | in Torv", "lives in"."""
    order = statement.claim.order
    led = next((i for i in range(run[0] - 1, max(-1, run[0] - 1 - _BEFORE), -1) if order[i] in WAYS), 0)
    return led - 1 in statement.own and statement.weight(led - 1) == 1.0


def led_by(passage: Passage, run: Range) -> str:
    """Return the preposition by which *passage* comes to the place at the words *run*, or ""."""
    before = passage.order[max(0, run[0] - _BEFORE) : run[0]]
    return next((word for word in reversed(before) if word in WAYS), "")


def _of_one_event(one: Statement, other: Statement) -> bool:
    named = any(set(range(*run)) <= one.aligned.carried.keys() for run in one.claim.names)
    return named or any(one_time(mine, theirs) for mine in mentions(one.claim) for theirs in mentions(other.claim))


def _is_of_a_land(passage: Passage, run: Range) -> bool:
    return any(place.country for place in places(passage.words[slice(*run)]))


def _offices(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield the office that both name by one head and each by another of its words: "minister of defence"."""
    mine, theirs = _bodies(one), _bodies(other)
    for head in sorted(mine.keys() & theirs.keys() & _EXCLUSIVE):
        spans = [p.claim.span(run[0], run[1] + 1) for p, run in ((one, mine[head]), (other, theirs[head]))]
        yield otherwise("role", one.claim, spans[0], other.claim, spans[1])


def _bodies(statement: Statement) -> dict[str, Range]:
    """Return each head of an office → its first and last word, one of which says, in a word of its own, of what."""
    found, claim = {}, statement.claim
    for index, word in enumerate(claim.order):
        if word not in HEADS:
            continue
        place = index + 1
        if claim.order[place : place + 1] == ("of",):
            place += 1
            while claim.order[place : place + 1] and claim.order[place] in DETERMINERS:
                place += 1
            if place in statement.own:
                found[word] = index, place
        elif index - 1 in statement.own and not claim.words[index - 1].capitalised:
            found[word] = index - 1, index
    return found
