"""The frames of a passage: its verbs, with who does it, what it is done to, and the parties behind prepositions.

A shallow reading by chunks (Abney, *Parsing by chunks*, 1991): noun phrases end at prepositions, determiners, marks and
verbs; a verb's parties are the phrases about it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.boundaries import gap
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import FUNCTION_WORDS
from summarizer.comparison.predicates.verbs import (
    PREPOSITIONS,
    PRONOUNS,
    Group,
    group_start,
    groups,
    is_past,
    measured,
    parted,
)
from summarizer.language.claims import INVERTING
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    DAYS,
    DETERMINERS,
    NEARBY,
    PERIODS,
)

SUBJECT, OBJECT = "subject", "object"
_WHO = listed("he him she her they them it i me we us you")
_RELATIVES = listed("who which that")
_BORDERS = CLAUSE_OPENERS | listed("who which whom whose nor or")
_NO_PARTY = FUNCTION_WORDS | DAYS | NEARBY | PERIODS
"""Words, like figures, that tell no party."""
_PARTICLES = listed("off up out down away back over aside along on in through together forward")
_DEEDS = listed(
    """order offer invitation promise request demand warning decision refusal proposal complaint threat plea vow pledge
    accusation advice permission consent approval objection bid appeal suggestion denial resignation departure arrival
    visit victory win apology reply answer question call vote escape withdrawal retreat"""
)
"""Nouns whose "of" and whose owner name the doer: of those of other deeds they may as well name whom it is done to."""
_LONGEST = 14
"""Words of the longest phrase that is read."""


class Party(NamedTuple):
    """A phrase for somebody or something: the indices of its heads, those of all its content words, or a pronoun."""

    heads: tuple[int, ...]
    words: tuple[int, ...]
    pronoun: str = ""


class Frame(NamedTuple):
    """A verb at the index ``verb``, and the party in each slot: `SUBJECT`, `OBJECT` and prepositions."""

    verb: int
    slots: dict[str, Party]
    plain: bool  # in the active voice

    @property
    def subject(self) -> Party | None:
        """Whoever does what the verb says."""
        return self.slots.get(SUBJECT)


class _Chunk(NamedTuple):
    slot: str  # the preposition before it, or nothing
    indices: tuple[int, ...]


@lru_cache(maxsize=1024)
def frames(passage: Passage) -> tuple[Frame, ...]:
    """Return the frames of *passage* in the order of its verbs; in a passive the parties change slots."""
    found: list[Frame] = []
    told: list[Party | None] = []  # what stands before each verb, whatever its voice
    read = groups(passage)
    starts = {group.start for group in read}
    for number, group in enumerate(read):
        inverted = _is_inverted(passage, group)
        before = None if inverted else _before(passage, read, number, told)
        told.append(before)
        if inverted:
            continue
        slots = _after(passage, group, starts)
        if _is_late_agent(passage, group, read, number, slots):
            _put(found[-1].slots, SUBJECT, slots.pop("by"))  # "was told to leave by the mayor"
        passive = group.passive or _is_passive(passage, group, slots)
        if passive:
            _put(slots, OBJECT, before)
            _put(slots, SUBJECT, slots.pop("by", None))
        else:
            _put(slots, SUBJECT, before)
        found.append(Frame(group.verb, slots, not passive))
    return (*found, *_nominal(passage))


def _nominal(passage: Passage) -> Iterator[Frame]:
    """Yield the deeds that are told by a noun with its doer: "the leader's order", "an offer by the bank"."""
    order = passage.order
    for index, word in enumerate(order):
        if not any(form in _DEEDS for form in base_forms(word)) or index in {group.verb for group in groups(passage)}:
            continue
        after = order[index + 1] if index + 1 < len(order) else ""
        if after in {"of", "by", "from"} and not parted(passage, index + 1):
            chunk = next(_chunks(passage, index + 2, min(index + 2 + _LONGEST, len(order))), None)
        else:
            owner = next((i for i in range(index - 1, max(-1, index - 4), -1) if _owns(passage, i)), None)
            chunk = None if owner is None else _Chunk("", (owner,))
        party = None if chunk is None else _party(passage, [chunk])
        if party is not None:
            yield Frame(index, {SUBJECT: party}, True)


def _owns(passage: Passage, index: int) -> bool:
    return passage.words[index].text.endswith(("'s", "’s", "s'", "s’"))


def _is_late_agent(
    passage: Passage, group: Group, read: tuple[Group, ...], number: int, slots: Mapping[str, Party]
) -> bool:
    to = passage.order[group.start] == "to" and "by" in slots
    return to and number > 0 and read[number - 1].passive and read[number - 1].verb + 1 == group.start


def _is_passive(passage: Passage, group: Group, slots: Mapping[str, Party]) -> bool:
    """Return whether a past form without an auxiliary is a participle: "hurt in the yard by a stone"."""
    alone = AUXILIARIES.isdisjoint(passage.order[group.start : group.verb]) and is_past(passage.order[group.verb])
    if not alone or "by" not in slots or OBJECT in slots:
        return False
    return not measured(passage, passage.order.index("by", group.verb))


def _put(slots: dict[str, Party], slot: str, party: Party | None) -> None:
    slots.pop(slot, None)
    if party is not None:
        slots[slot] = party


def _is_inverted(passage: Passage, group: Group) -> bool:
    """Return whether the speaker stands behind the verb: "…, said Ann Roe"."""
    cue = VERBS.get(passage.order[group.verb])
    return cue is not None and cue.lemma in INVERTING and parted(passage, group.start)


def _before(passage: Passage, read: tuple[Group, ...], number: int, told: list[Party | None]) -> Party | None:
    """Return the phrase that the verb group is told of."""
    group, order = read[number], passage.order
    start, aside = _past_asides(passage, group.start)
    if not start:
        return _main_subject(passage, read, number) if passage.order[group.verb].endswith("ing") else None
    last = order[start - 1]
    if last in {"and", "but", "or", "then"} and number and (not parted(passage, start - 1) or last == "but"):
        return told[-1]  # "Roe won and resigned"
    if last in _RELATIVES and start > 1:
        return _phrase_before(passage, start - 1, read[:number], relative=True)
    if not group.finite and group.start == group.verb and order[group.verb].endswith("ing"):
        return told[-1] if number else _main_subject(passage, read, number)
    if order[group.start] == "to":
        return _of_infinitive(passage, read, number, told)
    if last in PRONOUNS and not parted(passage, start):
        return Party((), (), last)
    found = _phrase_before(passage, start, read[:number], aside)
    if found is None and number and order[read[number - 1].start - 1] in _RELATIVES and read[number - 1].start:
        return told[-1]  # "the man who was here left"
    if (
        number
        and read[number - 1].passive
        and not read[number - 1].finite
        and not _named_between(passage, read, number)
    ):
        return told[-1]  # "the man arrested on Monday was released"
    return found


def _named_between(passage: Passage, read: tuple[Group, ...], number: int) -> bool:
    return any(parted(passage, place) for place in range(read[number - 1].verb + 1, read[number].start + 1))


def _main_subject(passage: Passage, read: tuple[Group, ...], number: int) -> Party | None:
    """Return the subject of a sentence that opens with a participle: "Having won, Roe resigned"."""
    for later in range(number + 1, len(read)):
        if read[later].finite and later == number + 1:
            return _phrase_before(passage, read[later].start, read[:later])
    return None


def _of_infinitive(passage: Passage, read: tuple[Group, ...], number: int, told: list[Party | None]) -> Party | None:
    """Return who is to do it: what stands between the verb before and "to", else that verb's own subject."""
    if not number:
        copula = group_start(passage, read[number].start - 1)
        start, aside = _past_asides(passage, copula)
        return _phrase_before(passage, start, (), aside)
    former = read[number - 1]
    copula = group_start(passage, read[number].start - 1)
    if former.verb < copula < read[number].start - 1:  # "the mayor is not able to"
        start, aside = _past_asides(passage, copula)
        return _phrase_before(passage, start, read[:number], aside)
    between = range(former.verb + 1, read[number].start)
    if any(parted(passage, place) or passage.order[place] in PREPOSITIONS for place in between):
        return None
    if former.passive or not any(_tells(passage, place) for place in between):
        return told[-1]
    return _party(passage, [_Chunk("", tuple(between))])


def _past_asides(passage: Passage, end: int) -> tuple[int, tuple[int, ...]]:
    """Return where what stands before *end* ends without its asides, and the words of those that name it again.

    "Roe, 39, the deputy for six years, was", "the mayor, on her return, was".
    """
    aside: tuple[int, ...] = ()
    while end and "," in gap(passage, end):
        comma = end - 1
        while comma and not parted(passage, comma) and end - comma < _LONGEST:
            comma -= 1
        if "," not in gap(passage, comma):
            break
        if passage.words[comma].capitalised or passage.order[comma] in DETERMINERS:
            aside = (*range(comma, end), *aside)
        end = comma
    return end, aside


def _phrase_before(
    passage: Passage,
    end: int,
    former: tuple[Group, ...],
    aside: tuple[int, ...] = (),
    *,
    relative: bool = False,
) -> Party | None:
    """Return the noun phrase that ends before the word at *end*, with what stands in apposition to it."""
    former = tuple(group for group in former if group.verb < end)
    if any(mark in gap(passage, end) for mark in ";:.!?–—…"):
        return None
    first = end
    stop = former[-1].verb + 1 if former else 0
    while first > stop and end - first < _LONGEST:
        if first < end and parted(passage, first):
            break
        if _is_border(passage, first - 1) or passage.order[first - 1] in AUXILIARIES:
            break
        first -= 1
    if first == stop and stop and "and" in passage.order[first:end]:
        first += passage.order[first:end].index("and") + 1  # "closed the school and the council …"
    chunks = list(_chunks(passage, first, end))
    bare = [place for place, chunk in enumerate(chunks) if not chunk.slot]
    if not bare:
        return _party(passage, list(_chunks(passage, aside[0], aside[-1] + 1))[:1]) if aside else None
    begin = bare[-1]
    while begin and not chunks[begin - 1].slot and _coordinated(passage, chunks[begin]):
        begin -= 1
    return _party(passage, chunks[begin:], aside)


def _is_border(passage: Passage, place: int) -> bool:
    word = passage.order[place]
    if word == "that" and place and passage.order[place - 1] in PREPOSITIONS:
        return False  # "at that meeting"
    return word in _BORDERS


def _coordinated(passage: Passage, chunk: _Chunk) -> bool:
    return chunk.indices[0] > 0 and passage.order[chunk.indices[0] - 1] == "and"


def _after(passage: Passage, group: Group, starts: set[int]) -> dict[str, Party]:
    """Return the slots behind the verb: its object up to a preposition, then what each preposition opens."""
    first = group.verb + 1
    order = passage.order
    while first < len(order) and order[first] in _PARTICLES and not parted(passage, first):
        follows = order[first + 1] if first + 1 < len(order) else ""
        if order[first] in PREPOSITIONS and follows not in PREPOSITIONS and order[first] not in {"off"}:
            break
        first += 1
    last = first
    while last < min(len(order), first + 2 * _LONGEST):
        marks = gap(passage, last)
        if _is_border(passage, last) or order[last] in AUXILIARIES or last in starts:
            break
        if any(mark in ';:.!?()–—…“”"' for mark in marks):
            break
        if "," in marks and not (passage.words[last].capitalised or order[last] in DETERMINERS):
            break
        if ("," in marks or order[last] == "and") and opens_clause(passage, last):
            break
        last += 1
    chunks = list(_chunks(passage, first, last))
    if last in starts and chunks and not chunks[-1].slot and order[last] != "to" and order[last - 1] != "and":
        chunks.pop()  # the subject of the clause that follows: "said the mayor | resigned"
    slots: dict[str, Party] = {}
    for slot, together in _by_slot(passage, chunks).items():
        party = _party(passage, together)
        if party is not None:
            slots[slot] = party
    if group.passive and "by" not in slots and (agent := _behind_aside(passage, group.verb)) is not None:
        slots["by"] = agent
    return slots


def _behind_aside(passage: Passage, verb: int) -> Party | None:
    """Return who is told behind an aside: "suspended, though not cancelled, by the board"."""
    if "," not in gap(passage, verb + 1):
        return None
    for by in range(verb + 2, min(verb + _LONGEST, len(passage.order) - 1)):
        if "," in gap(passage, by):
            if passage.order[by] != "by":
                return None
            last = next(
                (i for i in range(by + 2, len(passage.order)) if parted(passage, i) or _is_border(passage, i)), 0
            )
            chunks = list(_chunks(passage, by, min(last or len(passage.order), by + _LONGEST)))[:1]
            return _party(passage, chunks) if chunks else None
    return None


def _by_slot(passage: Passage, chunks: list[_Chunk]) -> dict[str, list[_Chunk]]:
    """Return the phrases behind a verb by slot; "of the mill" belongs to what stands before it."""
    found: dict[str, list[_Chunk]] = {}
    slot = OBJECT
    for chunk in chunks:
        if chunk.slot and chunk.slot != "of":
            slot = chunk.slot
        elif not chunk.slot and slot == OBJECT and OBJECT in found and _is_second(passage, chunk):
            found.setdefault("to", found.pop(OBJECT))  # "gave the mayor the keys"
        found.setdefault(slot, []).append(chunk)
    return found


def _is_second(passage: Passage, chunk: _Chunk) -> bool:
    """Return whether the phrase is another object: not joined to the one before, and no time."""
    joined = _coordinated(passage, chunk) or parted(passage, chunk.indices[0]) or parted(passage, chunk.indices[0] - 1)
    return not joined and any(passage.order[i] not in _NO_PARTY for i in chunk.indices)


def opens_clause(passage: Passage, place: int) -> bool:
    """Return whether a clause begins at *place*, an "and" or after a comma: a verb stands there before the next mark."""
    starts = {group.start for group in groups(passage)}
    for index in range(place, min(place + _LONGEST, len(passage.order))):
        if index > place + 1 and parted(passage, index):
            return False
        if index in starts:
            return True
    return False


def _chunks(passage: Passage, first: int, last: int) -> Iterator[_Chunk]:
    """Yield the noun phrases of ``[first:last]``, each with the preposition before it."""
    slot, indices = "", []
    for index in range(first, last):
        word = passage.order[index]
        opens = word in DETERMINERS or word in {"and", "nor"} or word[0].isdigit() or "," in gap(passage, index)
        after_time = bool(indices) and passage.order[indices[-1]] in DAYS | PERIODS
        if word in PREPOSITIONS or (indices and (opens or after_time)):
            if indices:
                yield _Chunk(slot, tuple(indices))
                indices = []
                slot = slot if word == "and" and slot else ""
            if word in PREPOSITIONS:
                slot = word
                continue
        if word in _WHO or _tells(passage, index) or word in PRONOUNS:
            indices.append(index)
    if indices:
        yield _Chunk(slot, tuple(indices))


def _tells(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    if word in _WHO:
        return True
    return word not in FUNCTION_WORDS and word not in ADVERBS and word[0].isalpha() and not word.endswith("n't")


def _party(passage: Passage, chunks: list[_Chunk], apposed: tuple[int, ...] = ()) -> Party | None:
    """Return the party that *chunks* name; the head of a phrase is its last word, a name's surname among them."""
    told = [
        tuple(i for i in chunk.indices if passage.order[i] not in _NO_PARTY and passage.stems[i].isalpha())
        for chunk in chunks
    ]
    words = tuple(i for indices in told for i in indices)
    extra = tuple(i for i in apposed if passage.order[i] not in _NO_PARTY and passage.stems[i].isalpha())
    if not words:
        pronoun = next((passage.order[i] for c in chunks for i in c.indices if passage.order[i] in _WHO), "")
        return Party((), extra, pronoun) if pronoun else None
    heads = tuple(
        indices[-1]
        for chunk, indices in zip(chunks, told, strict=True)
        if indices and (chunk.slot == chunks[0].slot or chunk is chunks[0])
    )
    if not heads:
        heads = words[-1:]
    return Party(heads, words + extra)
