"""What a phrase behind a preposition may go with: the noun before it, and on from there up to the verb.

"Sold the horse to a collector | in Geneva": the collector, else the horse, else the sale; never the seller. The nearest
is right in most cases (Ratnaparkhi, Reynar and Roukos, *A maximum entropy model for prepositional phrase attachment*,
1994: the noun in 52 of 100 where a verb is the only rival, in more where a second preposition stands between).
"""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS as _COMMON
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.moments import MONTHS
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import (
    ADVERB_NOUNS,
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    DETERMINERS,
    NEARBY,
    PERIODS,
)

PREPOSITIONS = _COMMON - listed("before after during despite until following amid") | {"off"}
"""Those of places, parties and things; those of occasions open what is told of the whole clause."""
TOWARDS = listed("to into onto toward towards")
"""Prepositions of direction."""
VERB = "verb"
_TIMES = PERIODS | frozenset(MONTHS) | listed("weeks months years days hours day hour decade century moment")
_STOPPING = CLAUSE_OPENERS | listed("who which whose whom or nor")
_MOST = 8
"""Hosts of one phrase that are read."""
_LONGEST = 8
"""Words of one noun phrase that are read."""


class Host(NamedTuple):
    """A word that a phrase may go with, and what leads it itself: a preposition, `VERB` for a verb, or nothing."""

    at: int
    lead: str


class Hung(NamedTuple):
    """The phrase of the preposition at ``lead``, its last word at ``head``, and its hosts, the nearest first.

    ``joined``: the last words of what "and" joins to it. ``first``: where the words begin that it may hang on.
    """

    lead: int
    head: int
    joined: tuple[int, ...]
    hosts: tuple[Host, ...]
    first: int

    @property
    def verb(self) -> int:
        """Where the verb stands that it may go with; -1 for none."""
        return self.hosts[-1].at if self.hosts and self.hosts[-1].lead == VERB else -1

    @property
    def heads(self) -> tuple[int, ...]:
        """The last words of all that the preposition leads."""
        return self.head, *self.joined


@read_once
def hung(passage: Passage) -> tuple[Hung, ...]:
    """Return the phrases of *passage* that a preposition leads."""
    verbs = frozenset([group.verb for group in groups(passage)])
    found: list[Hung] = []
    for lead, word in enumerate(passage.order):
        if word in PREPOSITIONS and lead + 1 < len(passage.order):
            head = _head(passage, lead + 1, verbs)
            if head is not None:
                first, hosts = _hosts(passage, lead, verbs)
                if hosts and hosts[-1].lead != VERB and (verb := _behind(passage, head, verbs)) is not None:
                    hosts = (*hosts, Host(verb, VERB))
                found.append(Hung(lead, head, _joined(passage, head, verbs), hosts, first))
    return tuple(found)


def is_time(passage: Passage, phrase: Hung) -> bool:
    """Return whether the phrase tells when."""
    return _is_time(passage.order[phrase.head])


def _behind(passage: Passage, head: int, verbs: Set[int]) -> int | None:
    """Return the verb behind a time that stands before it, no mark between: "divers on Sunday | found"."""
    if not _is_time(passage.order[head]):
        return None
    verb = next((place for place in range(head + 1, min(len(passage.order), head + _GROUP)) if place in verbs), None)
    return None if verb is None or not passage.parted.isdisjoint(range(head + 1, verb + 1)) else verb


_GROUP = 6
"""Words from the end of a phrase to the verb behind it, its auxiliaries between."""


def _head(passage: Passage, first: int, verbs: Set[int]) -> int | None:
    """Return the last word of the noun phrase that begins at *first*, or None."""
    place, head = first, None
    while place < min(len(passage.order), first + _LONGEST) and place not in verbs:
        if place > first and place in passage.parted:
            break
        word = passage.order[place]
        if head == place - 1 and _named_alone(passage, first, place):
            break  # "police in Torv | say"
        if is_noun(word) or passage.words[place].capitalised:
            head = place  # "in | New York"
        elif word not in DETERMINERS and word not in NEARBY:
            break
        elif head is not None:
            break  # a new phrase begins
        place += 1
    return head


def _named_alone(passage: Passage, first: int, place: int) -> bool:
    """Return whether a name without an article ends before the word at *place*, which is none."""
    return passage.words[first].capitalised and passage.words[place - 1].capitalised > passage.words[place].capitalised


def _joined(passage: Passage, head: int, verbs: Set[int]) -> tuple[int, ...]:
    """Return the last word of what an "and" behind the phrase joins to it, where it is a name: "Ammar and | Dost"."""
    after = head + 2
    if passage.order[head + 1 : after] != ("and",) or after >= len(passage.order) or head + 1 in passage.parted:
        return ()
    if not passage.words[after].capitalised:
        return ()
    other = _head(passage, after, verbs)
    return () if other is None else (other,)


def is_noun(word: str) -> bool:
    """Return whether *word* may be of a noun phrase."""
    if word in STOPWORDS or word in AUXILIARIES or word in PREPOSITIONS or word in _STOPPING:
        return False
    return not (word in ADVERBS or (word.endswith("ly") and word not in ADVERB_NOUNS))


def _hosts(passage: Passage, lead: int, verbs: Set[int]) -> tuple[int, tuple[Host, ...]]:
    """Return where the words begin that the phrase of *lead* may go with, and those, the nearest first."""
    order, parted = passage.order, passage.parted
    found: list[Host] = []
    place, in_list = lead, False
    while place > 0 and len(found) < _MOST and (place not in parted or in_list):
        word = order[place - 1]
        in_list = in_list or word == "and"  # "first, third and ninth | in the marathon"
        if place - 1 in verbs:
            found.append(Host(place - 1, VERB))
            place -= 1
            if not place or order[place - 1] != "to":
                break
            place -= 1  # "voted to close it | on Monday"
            continue
        if word in _STOPPING or word in AUXILIARIES:
            found += [Host(place - 1, VERB)] if word in BE else []
            break
        if not is_noun(word):
            place -= 1  # an adverb, a pronoun, an "and"
            continue
        head, place = place - 1, _opening(passage, place - 1, verbs)
        by = order[place - 1] if place and place not in parted and order[place - 1] in _ANY else ""
        if not (_is_time(order[head]) or (order[lead] in TOWARDS and by == "from")):
            found.append(Host(head, by))
        place -= bool(by)
    return place, tuple(found)


_ANY = PREPOSITIONS | _COMMON


def _is_time(word: str) -> bool:
    return word in _TIMES or (word.isdigit() and (len(word) == _YEAR or int(word) <= _LAST_DAY))


_YEAR, _LAST_DAY = 4, 31


def _opening(passage: Passage, head: int, verbs: Set[int]) -> int:
    """Return where the noun phrase begins that ends at *head*."""
    place = head
    while place > 0 and place not in passage.parted and place - 1 not in verbs and head - place < _LONGEST:
        word = passage.order[place - 1]
        if not (is_noun(word) or word in NEARBY or (place > 1 and passage.words[place - 1].capitalised)):
            return place - (word in DETERMINERS)
        place -= 1
    return place
