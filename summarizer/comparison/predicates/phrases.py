"""Noun phrases about a verb, each with its heads: where they begin and end, and which of them name one party."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.comparison.boundaries import gap
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import FUNCTION_WORDS
from summarizer.comparison.predicates.verbs import PREPOSITIONS, PRONOUNS, Group, parted
from summarizer.language.number_words import SMALL
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import stem
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, CLAUSE_OPENERS, DAYS, DETERMINERS, NEARBY, PERIODS
from summarizer.language.word_tables import by_word

_WHO = listed("he him she her they them it i me we us you")
_BORDERS = CLAUSE_OPENERS | listed("who which whom whose nor or")
CLOSING = _BORDERS | AUXILIARIES
"""Words at most of which a phrase ends: at an auxiliary always, else as of `is_border`."""
NO_PARTY = FUNCTION_WORDS | DAYS | NEARBY | PERIODS
"""Words, like figures, that tell no party."""
_COMPARING = listed("more less fewer better rather other")
LONGEST = 14
"""Words of the longest phrase that is read."""


class Party(NamedTuple):
    """A phrase for somebody or something: the indices of its heads, those of all its content words, or a pronoun."""

    heads: tuple[int, ...]
    words: tuple[int, ...]
    pronoun: str = ""


class Chunk(NamedTuple):
    slot: str  # the preposition before it, or nothing
    indices: tuple[int, ...]


_ENDING = frozenset(";:.!?–—…")
_QUOTATION = frozenset('"“”«»')


def past_asides(passage: Passage, end: int) -> tuple[int, tuple[int, ...]]:
    """Return where what stands before *end* ends without its asides, and the words of those that name it again.

    "Roe, 39, the deputy for six years, was", "the mayor, on her return, was".
    """
    aside: tuple[int, ...] = ()
    while end and "," in gap(passage, end):
        comma = end - 1
        while comma and not parted(passage, comma) and end - comma < LONGEST:
            comma -= 1
        if "," not in gap(passage, comma) or not _QUOTATION.isdisjoint(gap(passage, comma)):
            break
        if passage.order[comma] in {"and", "but", "or"} or (aside and passage.order[comma] in CLAUSE_OPENERS):
            break  # "…, and the warden, Ann Roe, expects", "…, while the warden, Ann Roe, left": a clause, no aside
        if (
            passage.words[end - 1].capitalised
            or passage.words[comma].capitalised
            or passage.order[comma] in DETERMINERS
        ):
            aside = (*range(comma, end), *aside)
        end = comma
    return end, aside


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
    while begin and not chunks[begin - 1].slot and is_coordinated(passage, chunks[begin], len(bare) > 2):
        begin -= 1
    return party_of(passage, chunks[begin:], aside)


def _described(passage: Passage, first: int, end: int) -> int | None:
    """Return where a participle says of the noun before it what it does: "a ferry | carrying 120 people"."""
    order = passage.order
    for index in range(first + 1, end - 1):
        if order[index].endswith("ing") and _role(order[index - 1]) == _NOUN and gap(passage, index) == " ":
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


def is_border(passage: Passage, place: int) -> bool:
    """Return whether a phrase ends before the word at *place*."""
    word = passage.order[place]
    if word not in _BORDERS:
        return False
    if word == "that" and place and passage.order[place - 1] in PREPOSITIONS:
        return False  # "at that meeting"
    if word == "than" and place and passage.order[place - 1] in _COMPARING and place + 1 < len(passage.order):
        return not _is_figure(passage.order[place + 1])  # "more than 60 people"
    return True


def _is_figure(word: str) -> bool:
    return word[0].isdigit() or word in SMALL


_ABOUT = listed("about around over under nearly")
"""Words that before a figure say how exact it is."""


def _goes_on(passage: Passage, place: int, end: int) -> bool:
    """Return whether a list goes on at the comma before *place*: "Ann Roe, | Otto Lind and the clerk"."""
    if gap(passage, place) != ", " or "and" not in passage.order[place + 1 : end]:
        return False
    return gap(passage, passage.order.index("and", place + 1)) == " "  # ", and the clerk left": a clause


def is_coordinated(passage: Passage, chunk: Chunk, in_list: bool = False) -> bool:
    """Return whether "and" or "nor", or a comma *in_list*, joins the phrase to the one before it: "and the clerk"."""
    first = chunk.indices[0]
    while first and _leads_in(passage.order[first - 1]):
        first -= 1
    if in_list and first in passage.parted:
        return True
    return first > 0 and passage.order[first - 1] in {"and", "nor"}


def _leads_in(word: str) -> bool:
    """Return whether *word* stands between "and" and the words of a phrase: "and some 12 shops"."""
    return word in DETERMINERS or word in _ABOUT or word[0].isdigit()


def chunks_of(passage: Passage, first: int, last: int) -> list[Chunk]:
    """Return the noun phrases of ``[first:last]``, each with the preposition before it."""
    order, gaps = passage.order, passage.gaps
    found: list[Chunk] = []
    slot = ""
    indices: list[int] = []
    timed = False  # a word for a time ends its phrase
    for index in range(first, last):
        word = order[index]
        role = _role(word)
        if role != _TURNING and gaps[index] == " " and not timed:  # as most are
            if role == _NOUN:
                indices.append(index)
            continue
        if word in _ABOUT and index + 1 < last and _is_figure(order[index + 1]):
            continue  # "about 400 people"
        leads = word in PREPOSITIONS
        if indices and (leads or timed or word in _OPENING or word[0].isdigit() or "," in gaps[index]):
            found.append(Chunk(slot, tuple(indices)))
            indices = []
            slot = slot if word == "and" else ""
            timed = False
        elif slot and word in DETERMINERS and word not in NEARBY and order[index - 1] not in PREPOSITIONS:
            slot = ""  # "in 2019 | the council"
        if leads:
            slot = word
        elif word in PRONOUNS or _is_of_noun(word):
            indices.append(index)
            timed = word in PERIODS
    if indices:
        found.append(Chunk(slot, tuple(indices)))
    return found


@by_word(16384)
def _role(word: str) -> int:
    """Return what *word* does to a phrase: it is one of its words, or none, or may begin or end one."""
    if word in PREPOSITIONS or word in _OPENING or word in PERIODS or word in _ABOUT or word[0].isdigit():
        return _TURNING
    return _NOUN if word in PRONOUNS or _is_of_noun(word) else _PASSING


_PASSING, _NOUN, _TURNING = range(3)
_OPENING = DETERMINERS | {"and", "nor"}
"""Words before which a noun phrase ends."""


def tells(passage: Passage, index: int) -> bool:
    """Return whether the word at *index* is one of a noun phrase."""
    return _is_of_noun(passage.order[index])


@by_word(16384)
def _is_of_noun(word: str) -> bool:
    return word in _WHO or (word not in _NO_NOUNS and word[0].isalpha() and not word.endswith("n't"))


_NO_NOUNS = FUNCTION_WORDS | ADVERBS


def party_of(passage: Passage, chunks: list[Chunk], apposed: tuple[int, ...] = ()) -> Party | None:
    """Return the party that *chunks* name; the head of a phrase is its last word, a name's surname among them."""
    order = passage.order
    words: list[int] = []
    heads: list[int] = []
    for chunk in chunks:
        if told := [index for index in chunk.indices if _tells_party(order[index])]:
            words += told
            if chunk.slot == chunks[0].slot:
                heads.append(told[-1])
    extra = tuple([index for index in apposed if _tells_party(order[index])])
    if chunks[1:] and chunks[1].slot == "of" and all(order[i] in _WHO for i in chunks[0].indices):
        words = []  # "acquitted her | of arson" does it to her
    if not words:
        pronoun = next((order[i] for chunk in chunks for i in chunk.indices if order[i] in _WHO), "")
        return Party((), extra, pronoun) if pronoun else None
    return Party(tuple(heads or words[-1:]), (*words, *extra))


@by_word(16384)
def _tells_party(word: str) -> bool:
    return word not in NO_PARTY and stem(word).isalpha()
