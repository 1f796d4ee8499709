"""Noun phrases about a verb, each with its heads: where they begin and end, and which of them name one party."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.comparison.clauses.verbs import PREPOSITIONS, PRONOUNS
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import SMALL
from summarizer.language.reporting import listed
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
        role = role_of(word)
        if role != _TURNING and gaps[index] == " " and not timed:  # as most are
            if role == NOUN:
                indices.append(index)
            continue
        if word in _ABOUT and index + 1 < last and _is_figure(order[index + 1]):
            continue  # "about 400 people"
        leads = word in PREPOSITIONS
        if word in DETERMINERS and order[index - 2 : index] == ("on", "board") and indices == [index - 1]:
            indices = []  # "a fire on board | the ferry"
            continue
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
def role_of(word: str) -> int:
    """Return what *word* does to a phrase: it is one of its words, or none, or may begin or end one."""
    if word in PREPOSITIONS or word in _OPENING or word in PERIODS or word in _ABOUT or word[0].isdigit():
        return _TURNING
    return NOUN if word in PRONOUNS or _is_of_noun(word) else _PASSING


_PASSING, NOUN, _TURNING = range(3)
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
