"""The verbs of a passage with the words that belong to each: auxiliaries, adverbs, "to"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, compress
from operator import and_

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.behind_appositions import pasts_behind
from summarizer.comparison.clauses.past_forms import DONE_BY_ONESELF, is_past, may_be_participle
from summarizer.comparison.clauses.shifted_objects import shifted_object
from summarizer.comparison.clauses.verb_readings import reading, relates
from summarizer.comparison.clauses.verbs import (
    BARE,
    ENDED,
    GOING,
    NO_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    Group,
    border_between,
    form_of,
    parted,
)
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import (
    ADVERB_NOUNS,
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    RELATIVES,
    WH,
)
from summarizer.language.word_tables import by_word

_GROUP = AUXILIARIES | ADVERBS | listed("not never n't to")
"""Words that stand between a subject and its verb."""
_FLOATING = listed("both all each well soon")
"""Words that do so behind an auxiliary alone: "were both arrested"."""
_BEFORE_NOUNS = (DETERMINERS | PREPOSITIONS) - _GROUP
"""Words right behind which stands no verb but in -ing; behind "that" one as of `relates`."""
_BEFORE_BARE = _GROUP | PRONOUNS | {"which", "that", "both"}
"""Words right behind which, as behind a plural and an adverb in -ly, a verb stands without an ending."""


@read_once
def groups(passage: Passage) -> tuple[Group, ...]:
    """Return the verb groups of *passage* in order."""
    order, capitals = passage.order, passage.capitals
    found: list[Group] = []
    if capitals and not capitals[0] and _opens_with_participle(passage):
        found.append(Group(0, 0, True, False))  # "Made in Torv, the bell …"
    may_stand = map(and_, map(form_of, order), chain((ENDED | GOING,), map(_forms_behind, order)))
    places = list(compress(range(len(order)), may_stand))
    if not _FLOATING.isdisjoint(order) and (floated := [i for i in range(2, len(order)) if _is_floated(order, i)]):
        places = sorted({*places, *floated})  # "they will each | cut it"
    if behind := [i for i in passage.parted if order[i - 1] in _PARTICLES and is_past(order[i]) and i not in places]:
        places = sorted({*places, *behind})  # "who had started two points behind, | beat Torv"
    for index in places:
        if index in capitals:
            continue
        if index and order[index - 1] == "that" and not order[index].endswith("ing") and not relates(passage, index):
            continue
        start = group_start(passage, index)
        verdict = reading(passage, index, start, found)
        if verdict is not None:
            passive, finite = verdict
            passive = passive or _is_done_too(passage, index, start, found)
            group = Group(start, index, passive, finite)
            if found and _describes(passage, found[-1], group):
                found[-1] = found[-1]._replace(passive=True, finite=False)
            found.append(group)
    return tuple(_with_main_verb(passage, found))


def _is_floated(order: Sequence[str], index: int) -> bool:
    """Return whether the word may be a verb behind a word such as "each", and that behind an auxiliary."""
    return order[index - 1] in _QUANTIFYING and order[index - 2] in AUXILIARIES and form_of(order[index]) > 0


_QUANTIFYING = frozenset(["both", "all", "each"])


_PARTICLES = listed("behind ahead below above inside outside in on off over through across around near before after")
"""Prepositions that stand alone as well, at the end of a clause."""


@by_word(16384)
def _forms_behind(word: str) -> int:
    """Return which of the forms `BARE`, `ENDED` and `GOING` a verb may have that stands right behind *word*."""
    if word in _BEFORE_NOUNS:
        return BARE | ENDED | GOING if word == "that" else GOING
    return BARE | ENDED | GOING if word in _BEFORE_BARE or word.endswith(("s", "ly")) else ENDED | GOING


def _opens_with_participle(passage: Passage) -> bool:
    word, after = passage.order[0], passage.order[1] if len(passage.order) > 1 else ""
    past = is_past(word) and word not in VERBS and word not in NO_VERBS
    return past and after in PREPOSITIONS and not parted(passage, 1)


def _with_main_verb(passage: Passage, found: list[Group]) -> list[Group]:
    """Return *found* with the last participle behind an aside read as a past where the sentence has no other verb.

    "Ann Roe, the mayor, travelled to Oslo, where she spoke"; but "Vale, founded in 1926, employs 40 people".
    """
    for behind in pasts_behind(passage, found):
        found[behind] = found[behind]._replace(passive=False, finite=True)
    if (place := _behind_relative(passage, found)) is not None:
        found[place] = found[place]._replace(passive=False, finite=True)
    if any(group.finite and not _is_subordinate(passage, group) for group in found):
        return found
    for place in range(len(found) - 1, -1, -1):
        group = found[place]
        bare = group.start == group.verb and is_past(passage.order[group.verb])
        if group.passive and not group.finite and bare and "," in gap(passage, group.start) and group.start > 1:
            found[place] = group._replace(passive=False, finite=True)
            break
    return found


def _is_done_too(passage: Passage, index: int, start: int, found: list[Group]) -> bool:
    """Return whether "and" joins a participle to a passive: "was fined for speeding and | cleared of theft"."""
    if start != index or not index or passage.order[index - 1] not in {"and", "but"} or not found:
        return False
    former = next((group for group in reversed(found) if group.finite), found[-1])
    after = passage.order[index + 1 : index + 2]
    if not former.passive or not former.finite or not is_past(passage.order[index]):
        return False
    of = after in {("of",), ("by",)} or (bool(after) and after[0] in PREPOSITIONS and passage.order[index] in _DONE_TO)
    return of and passage.stopped.isdisjoint(range(former.verb + 1, index + 1))


_DONE_TO = listed(
    """charged sentenced fined jailed imprisoned convicted acquitted cleared released questioned bailed arrested
    detained wounded injured killed hospitalised hospitalized rescued evacuated treated expelled deported extradited
    suspended banned freed taken sent moved transferred"""
)
"""Participles of what is done to somebody, behind which a preposition says where, for what or with what."""


def _behind_relative(passage: Passage, found: list[Group]) -> int | None:
    """Return which past closes a clause on the subject and is told of it: "Roe, who faces jail, | denied on Monday"."""
    opener = next((i for i in passage.unspaced if passage.order[i] in RELATIVES and "," in gap(passage, i)), None)
    if opener is None or any(group.verb < opener for group in found):
        return None
    for place, group in enumerate(found):
        if group.verb < opener or group.start not in passage.parted:
            continue
        bare = group.passive and not group.finite and group.start == group.verb and "," in gap(passage, group.start)
        if not bare or not any(it.finite and opener < it.verb < group.verb for it in found):
            return None
        closed = next((i for i in range(group.verb + 1, len(passage.order)) if parted(passage, i)), None)
        return None if closed is not None and any(it.start == closed and it.finite for it in found) else place
    return None


def _is_subordinate(passage: Passage, group: Group) -> bool:
    """Return whether a word that opens a clause stands before the verb group and after the mark before that."""
    if _SUBORDINATING.isdisjoint(passage.order[: group.start]):
        return False
    for place in range(group.start - 1, -1, -1):
        if passage.order[place] in _SUBORDINATING:
            return True
        if parted(passage, place):
            return False
    return False


_SUBORDINATING = CLAUSE_OPENERS | WH


def _describes(passage: Passage, former: Group, group: Group) -> bool:
    """Return whether the verb before is a participle told of this one's subject: "the man arrested there was …"."""
    word = passage.order[former.verb]
    if (
        former.start != former.verb
        or not group.finite
        or not is_past(word)
        or word in VERBS
        or former.verb + 1 == group.start
    ):
        return False
    if _opens_with_object(passage, former.start):
        return False
    after = passage.order[former.verb + 1]
    if after in CLAUSE_OPENERS and (word in _DONE_TO_NOBODY or not may_be_participle(word)):
        return False  # "the council met after | the bridge had collapsed"
    if group.start == group.verb and shifted_object(passage, former.verb, group.start) is not None:
        return False  # "the panel reduced to a year the ban | imposed on Roe"
    led = after in PREPOSITIONS or (after == "as" and former.verb + 2 < group.start)
    return led and not border_between(passage, former.verb + 1, group.start + 1)


_DONE_TO_NOBODY = DONE_BY_ONESELF | listed(
    """met fled stood sat lay lived slept acted voted marched rallied collapsed prayed waited argued negotiated
    protested complained laughed cried hesitated struggled survived succeeded lasted existed hurried rushed walked
    stayed talked agreed apologised apologized travelled traveled retired quit stepped"""
)
"""Pasts behind which a clause of time is none of what is done to somebody."""


def _opens_with_object(passage: Passage, start: int) -> bool:
    """Return whether the verb at *start* has its subject behind a relative pronoun: "the house which Lind | built"."""
    for place in range(start - 2, max(0, start - 6), -1):
        if place + 1 in passage.parted:
            return False
        if passage.order[place] in _OBJECTIVE:
            return True
    return False


_OBJECTIVE = frozenset(["which", "whom", "whose", "where"])


def group_start(passage: Passage, index: int) -> int:
    """Return where the auxiliaries and adverbs before the word at *index* begin."""
    start = index
    while start and start not in passage.parted:
        before = passage.order[start - 1]
        if before in _FLOATING:
            helped = start > 1 and passage.order[start - 2] in AUXILIARIES and start - 1 not in passage.parted
            if not helped and not (before == "both" and start - 1 in passage.parted):
                break
        elif before not in _GROUP and not (before.endswith("ly") and start > 1 and _is_adverb(passage, start - 1)):
            break
        start -= 1
    return start


def _is_adverb(passage: Passage, place: int) -> bool:
    """Return whether the word at *place*, which ends in -ly, is no noun and no name."""
    return passage.order[place] not in ADVERB_NOUNS and not passage.words[place].capitalised
