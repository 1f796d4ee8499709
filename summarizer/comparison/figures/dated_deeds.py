"""Which deed of a sentence a date is told with, and where a claim tells another deed with it.

"The firm unveiled a telephone on Tuesday that will go on sale in May": a claim that it went on sale on Tuesday has
every word from its source. A date belongs to the verb before it in its clause, or to the next where it opens one; a
clause that is embedded keeps its date to itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.dates_of_relatives import closes_relative, shares
from summarizer.comparison.figures.mentions import SLOTS, Mention, agree, mentions
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import ORDINALS
from summarizer.language.openers import late
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES, BE, CLAUSE_OPENERS, DAYS, DETERMINERS, PREPOSITIONS

_RELATIVE = listed("who which whose where that")
"""Words behind which stands a clause whose date is its own."""
_APART = listed("after before")
"""The same, of a day or an hour: in one year a man is dismissed "after the plant closed in 2010"."""
_LIMITS = listed("by before after until till since")
_PARTING = _RELATIVE | _LIMITS
_JOINING = listed("and but or while")
_POINT = late(r"\b(?:on|in|at|during)\s(?:the\s)?$", re.IGNORECASE)
_LIMIT = late(r"\b(?:by|before|after|until|till|since)\s(?:the\s)?$", re.IGNORECASE)
_LED_IN = 12
"""Characters before a date that hold what leads to it: "during the"."""


def misdated(claim: Passage, own: Sequence[Mention], nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the dates of *claim* that the nearest sentences tell of another of their deeds than the claim does."""
    apart = [passage for passage in nearest if _has_deeds(passage)]
    plain = [passage for passage in nearest if passage not in apart] if apart else []
    for mention in own if apart else ():
        told = [it for passage in apart for it in mentions(passage) if agree(mention, it)]
        if not told or not _tells_when(mention):
            continue
        deeds = _deeds(mention)
        if deeds and shares(claim, deeds[0]):
            continue
        if any(
            agree(mention, it) and echoes(claim, deed, it.passage)
            for deed in deeds
            for p in plain
            for it in mentions(p)
        ):
            continue
        rivals = [_rival(mention, deeds, it) for it in told] if deeds else []
        if not rivals or rivals[0] is None or None in rivals:
            continue
        if any(_is_of_noun(mention, deeds[0], it) for it in told):
            continue
        yield _difference(mention, claim.order[deeds[0]], rivals[0], told[0])


def _is_of_noun(mention: Mention, deed: int, same: Mention) -> bool:
    """Return whether a noun between tells what the source dates: "lost it after its | launch on Tuesday"."""
    holder = _holder(same)
    if holder is None:
        return False
    return any(deed < place < _at(mention) for place in echoes(same.passage, holder, mention.passage))


def _difference(mention: Mention, deed: str, rival: Mention, same: Mention) -> Difference:
    if rival is same:
        holder = _holder(same)
        told = f"which the source tells of {same.passage.order[holder]!r}" if holder is not None else ""
    else:
        told = f"the source of {rival.text}"
    place = rival.passage.place(rival.start, rival.end)
    reason = f"says {deed!r} of {mention.text}, {told}"
    return Difference("date", "clash", (mention.start, mention.end), place, reason)


@read_once
def _has_deeds(passage: Passage) -> bool:
    """Return whether there are two deeds of which only one may be told with a date of *passage*."""
    dates = len(mentions(passage))
    return dates > 1 or (dates == 1 and not _PARTING.isdisjoint(passage.order))


def _rival(mention: Mention, deeds: Sequence[int], same: Mention) -> Mention | None:
    """Return what shows that *same* is told of another deed: the date of the claim's, else *same*; None if not sure."""
    claim, passage = mention.passage, same.passage
    heads = {group.verb: group for group in groups(passage)}
    there = [index for deed in deeds for index in echoes(claim, deed, passage)]
    mine = _holder(same)
    if not there or mine is None or any(index not in heads for index in there):
        return None
    if mine in there or not set(there).isdisjoint(_chain(passage, mine)):
        return None
    for index in there:
        for other in mentions(passage):
            if other is not same and _holder(other) == index and _excludes(mention, other) and _tells_when(other):
                own = mentions(claim)
                return None if any(agree(it, other) for it in own) else other
    main = heads[there[0]]
    if "had" in passage.order[heads[mine].start : mine] and len(mentions(passage)) == 1 if mine in heads else False:
        return None  # "fined the man who had hit a wall on Monday": on which of the two nobody can tell
    return same if _is_embedded(same, mine, main) or _is_limit_of(same, mention, mine, main) else None


def _is_embedded(same: Mention, mine: int, main: Group) -> bool:
    """Return whether the clause of *same*, with its verb at *mine*, is one inside that of the verb group *main*."""
    passage, at = same.passage, _at(same)
    openers = _RELATIVE | _APART if _is_of_a_day(same) else _RELATIVE
    if main.verb < mine < at:
        return not openers.isdisjoint(passage.order[main.verb + 1 : mine])
    if mine < at < main.start:
        first = next((i for i in range(mine, 0, -1) if i in passage.parted), 0)
        last = next((i for i in range(at + 1, main.start + 1) if i in passage.parted), None)
        inside = bool(first) and last is not None and passage.order[first] in _RELATIVE - {"that"}
        return inside or closes_relative(passage, same.end, mine, main)
    return False


def _is_limit_of(same: Mention, mention: Mention, mine: int, main: Group) -> bool:
    """Return whether *same* is until when something else is, and the claim tells it as when: "out by noon"."""
    passage = same.passage
    if not (main.verb < mine < _at(same)) or _JOINING.isdisjoint(passage.order[main.verb + 1 : mine]):
        return False
    return bool(
        _LIMIT.search(passage.text, max(0, same.start - _LED_IN), same.start)
        and _POINT.search(mention.passage.text, max(0, mention.start - _LED_IN), mention.start)
    )


def _deeds(mention: Mention) -> Sequence[int]:
    """Return the verb that *mention* is told with and those that it depends on: "ordered" and "pay"."""
    holder, passage = _holder(mention), mention.passage
    if holder is None or passage.order[holder] in AUXILIARIES:
        return ()
    led = passage.order[holder + 1 : _at(mention) - 1]
    if not _OF_NOUNS.isdisjoint(led):
        return ()  # "was called off before | its planned end on Sunday", which is the day of the end, or may be
    return _chain(passage, holder)


_OF_NOUNS = _LIMITS | {"ahead", "following"}
"""Prepositions of time, behind which a noun may have a date of its own."""


def _chain(passage: Passage, holder: int) -> list[int]:
    """Return *holder* and the verbs before it on which it depends as an infinitive."""
    found = [holder]
    last: Group | None = None
    for group in reversed(groups(passage)):
        if group.verb > holder:
            continue
        if last is not None:
            between = passage.order[group.verb : last.start]
            if last.finite or "to" not in passage.order[last.start : last.verb] or not _RELATIVE.isdisjoint(between):
                break
            found.append(group.verb)
        elif group.verb != holder:
            break
        last = group
    return found


def _holder(mention: Mention) -> int | None:
    """Return the index of the verb that *mention* is told with: the one before it, else the next in its sentence."""
    passage, at = mention.passage, _at(mention)
    verbs = _verbs(passage)
    place = bisect_left(verbs, at)
    before, behind = verbs[place - 1] if place else None, verbs[place] if place < len(verbs) else None
    ends = bisect_left(passage.words, mention.end, key=attrgetter("start"))  # the stop of "Nov. 24" ends nothing
    for index in (behind, before) if _opens(passage, at) else (before, behind):
        if index is not None and passage.stopped.isdisjoint(
            range(*((index + 1, at + 1) if index < at else (ends, index + 1)))
        ):
            return index
    return None


def _opens(passage: Passage, at: int) -> bool:
    """Return whether the date at *at* is the first thing told in its clause: "resigned and on Monday left"."""
    for index in range(at - 1, max(-1, at - _LEADING), -1):
        if passage.order[index] in _OPENING:
            return True
        if passage.order[index] not in _LEADS:
            return False
    return False


_LEADING = 7
"""Words before a date among which its clause may begin: "that on the first"."""
_LEADS = PREPOSITIONS | DETERMINERS | DAYS | ORDINALS.keys()
_OPENING = _RELATIVE | _JOINING | CLAUSE_OPENERS - PREPOSITIONS


@read_once
def _verbs(passage: Passage) -> list[int]:
    """Return where the verbs of *passage* stand, and each auxiliary that is one by itself."""
    read = groups(passage)
    taken = {index for group in read for index in range(group.start, group.verb)}
    bare = [i for i, word in enumerate(passage.order) if word in BE and i not in taken]
    return sorted({*bare, *(group.verb for group in read)})


def _at(mention: Mention) -> int:
    return bisect_left(mention.passage.words, mention.start, key=attrgetter("start"))


def _tells_when(mention: Mention) -> bool:
    """Return whether the date tells when something is: not "the 2019 report", "since Monday"."""
    passage, text = mention.passage, mention.passage.text
    behind = bisect_left(passage.words, mention.end, key=attrgetter("start"))
    at = _at(mention)
    if at and passage.order[at - 1] == "on" and passage.order[at] in DAYS:
        return True  # "on Monday thieves broke in", no "the Monday market"
    if behind < len(passage.words) and behind not in passage.parted:
        word = passage.order[behind]
        if word not in STOPWORDS and word not in PREPOSITIONS and behind not in {it.start for it in groups(passage)}:
            return False
    if _POINT.search(text, max(0, mention.start - _LED_IN), mention.start):
        return True
    moment = mention.moment
    before = passage.order[at - 1] if at else ""
    bare = moment is not None and (moment.near or moment.weekday is not None)
    return bool(bare) and before not in PREPOSITIONS and before not in _NO_LEAD


_NO_LEAD = listed("the until till since than a an")


def _excludes(mention: Mention, other: Mention) -> bool:
    """Return whether what is told of the date *other* is not told of that of *mention*: "in May", "on Tuesday"."""
    if any(alike(mention, other) and not same(mention, other) for same, alike in SLOTS):
        return True
    moment = other.moment
    coarse = moment is not None and bool(moment.year or moment.month or moment.season) and not moment.day
    return coarse and _is_of_a_day(mention) and moment is not None and moment.weekday is None


def _is_of_a_day(mention: Mention) -> bool:
    moment = mention.moment
    return moment is None or moment.weekday is not None or bool(moment.day)
