"""The noun phrase that stands before a verb, without the asides in between."""

from __future__ import annotations

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.phrases import (
    CLOSING,
    LONGEST,
    NOUN,
    Chunk,
    Party,
    chunks_of,
    is_border,
    is_coordinated,
    party_of,
    role_of,
    tells,
)
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS, Group, parted
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS

_ENDING = frozenset(";:.!?–—…")
_QUOTATION = frozenset('"“”«»')


def past_asides(passage: Passage, end: int) -> tuple[int, tuple[int, ...]]:
    """Return where what stands before *end* ends without its asides, and the words of those that name it again.

    "Roe, 39, the deputy for six years, was", "the mayor, on her return, was".
    """
    aside: tuple[int, ...] = ()
    last = end
    while end and "," in gap(passage, end):
        comma = end - 1
        while comma and (not parted(passage, comma) or _is_titling(passage, comma)) and end - comma < LONGEST:
            comma -= 1
        if "," not in gap(passage, comma) or not _QUOTATION.isdisjoint(gap(passage, comma)):
            break
        if end < last and passage.order[0] in PREPOSITIONS and passage.parted.isdisjoint(range(1, comma)):
            break  # "On Monday, | shares in the port, Arn Lines, fell"
        if passage.order[comma] in {"and", "but", "or"} or (aside and passage.order[comma] in CLAUSE_OPENERS):
            break  # "…, and the warden, Ann Roe, expects", "…, while the warden, Ann Roe, left": a clause, no aside
        if passage.order[comma] not in _DESCRIBING and _is_told_itself(passage, comma, end):
            break  # "Roe, who ran it, | left after Lind, her deputy, was": a clause of its own
        if passage.order[comma] != "not" and (
            passage.words[end - 1].capitalised
            or passage.words[comma].capitalised
            or passage.order[comma] in DETERMINERS
        ):
            aside = (*range(comma, end), *aside)
        end = comma
    return past_other(passage, end), aside


def past_other(passage: Passage, end: int) -> int:
    """Return where the phrase before *end* ends without whom it is not: "Roe | rather than Lind", "Roe | and not Lind".

    Also behind an aside: "a fault and not, as first thought, a bird".
    """
    place, order = end - 1, passage.order
    if _HINTS.isdisjoint(order):
        return end
    while place > max(0, end - LONGEST):
        if order[place - 1 : place + 1] in _CONTRASTING and order[place + 1] != "long":
            return place - 1
        if place in passage.parted:
            opened = next((i for i in range(place - 1, max(0, place - _ASIDE), -1) if i in passage.parted), 0)
            if order[opened] != "as" or not opened:
                break
            place = opened
        place -= 1
    return end


_HINTS = frozenset(["rather", "not", "instead"])
_CONTRASTING = {("rather", "than"), ("and", "not"), ("instead", "of")}
_ASIDE = 6
"""Words of an aside with "as"."""


def _is_titling(passage: Passage, place: int) -> bool:
    """Return whether nothing but a quotation mark stands before the word: "known as | "the Cat" | abroad"."""
    return gap(passage, place).strip() in _QUOTATION


def _is_told_itself(passage: Passage, first: int, end: int) -> bool:
    """Return whether a verb with a tense stands in the words ``[first:end]`` and one more phrase behind it."""
    return any(group.finite and first <= group.start and group.verb < end - 1 for group in groups(passage))


_DESCRIBING = listed("who which whose whom where when as if")
"""Words that open a clause on a noun, or one put between a subject and its verb."""


def phrase_before(
    passage: Passage,
    end: int,
    former: tuple[Group, ...],
    aside: tuple[int, ...] = (),
) -> Party | None:
    """Return the noun phrase that ends before the word at *end*, with what stands in apposition to it."""
    if not _ENDING.isdisjoint(gap(passage, end)):
        return None
    order, marked = passage.order, passage.parted
    first = end
    stop = next((group.verb + 1 for group in reversed(former) if group.verb < end), 0)
    while first > stop and end - first < LONGEST:
        if first in marked and first < end and not _goes_on(passage, first, end):
            break
        before = order[first - 1]
        if before in CLOSING and (before in AUXILIARIES or is_border(passage, first - 1)):
            break
        first -= 1
    if first > stop + 1 and order[first - 1] == "nor" and "neither" in order[stop : first - 1]:
        first = order.index("neither", stop) + 1  # "neither the mayor nor the clerk"
    if first == stop and stop and "and" in order[first:end]:
        first = order.index("and", first) + 1  # "closed the school and the council …"
    if (describing := _described(passage, first, end)) is not None:
        end = describing
    chunks = chunks_of(passage, first, end)
    bare = [place for place, chunk in enumerate(chunks) if not chunk.slot]
    if not bare:
        if (fronted := _behind_fronted(passage, first, end, chunks)) is not None:
            return party_of(passage, [fronted])
        return party_of(passage, chunks_of(passage, aside[0], aside[-1] + 1)[:1]) if aside else None
    begin = bare[-1]
    for place in reversed(bare[:-1]):
        if place < begin - 1 and any(not chunk.slot for chunk in chunks[place + 1 : begin]):
            break
        if not is_coordinated(passage, chunks[begin], len(bare) > 2):
            break
        begin = place  # "the mill in Osk and | the mine in Vale"
    return party_of(passage, chunks[begin:], aside)


def either(party: Party | None, end: int) -> Party | None:
    """Return *party* with the noun before the word at *end* as a head too: "the driver of the car | that was found"."""
    if party is None or not party.heads or end - 1 not in party.words or end - 1 in party.heads:
        return party
    return party._replace(heads=(*party.heads, end - 1))


def _described(passage: Passage, first: int, end: int) -> int | None:
    """Return where a participle says of the noun before it what it does: "a ferry | carrying 120 people"."""
    order = passage.order
    for index in range(first + 1, end - 1):
        if order[index].endswith("ing") and role_of(order[index - 1]) == NOUN and gap(passage, index) == " ":
            after = order[index + 1]
            if (after in DETERMINERS or after[0].isdigit()) and index + 1 not in passage.parted:
                return index
    return None


def _behind_fronted(passage: Passage, first: int, end: int, chunks: list[Chunk]) -> Chunk | None:
    """Return the name before *end* that follows a phrase put first without a comma: "under the plan | Torv would"."""
    if not chunks or passage.order[first] not in PREPOSITIONS or chunks[-1].indices[-1] != end - 1:
        return None
    if first and first not in passage.parted and not is_border(passage, first - 1):
        return None
    words, name = passage.words, end
    while name > chunks[-1].indices[0] and words[name - 1].capitalised:
        name -= 1
    titled = passage.order[name - 1] in HEADS or passage.order[name - 1] in STATUSES
    if name == end or name == chunks[-1].indices[0] or titled:
        return None
    return Chunk("", tuple(range(name, end)))


def _goes_on(passage: Passage, place: int, end: int) -> bool:
    """Return whether a list goes on at the comma before *place*: "Ann Roe, | Otto Lind and the clerk"."""
    if gap(passage, place) != ", " or "and" not in passage.order[place + 1 : end]:
        return False
    return gap(passage, passage.order.index("and", place + 1)) == " "  # ", and the clerk left": a clause


def led_by(passage: Passage, index: int) -> str:
    """Return the preposition of the phrase in which the word at *index* stands: of "out of", the first word."""
    place = index
    while place and place not in passage.parted and tells(passage, place - 1):
        place -= 1
    while place and place not in passage.parted and passage.order[place - 1] in DETERMINERS:
        place -= 1
    if not place or place in passage.parted:
        return ""
    before = passage.order[place - 1]
    return "out" if before == "of" and passage.order[place - 2 : place - 1] == ("out",) else before
