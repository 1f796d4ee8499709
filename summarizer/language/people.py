"""People named in a sentence, with the role the sentence gives them, and administrations named after somebody."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.language.person_names import CALENDAR, ORGANISATION, bare, goes_on, name_after, name_before, name_end
from summarizer.language.places import Place, places
from summarizer.language.roles import HEADS, STATUSES, Role, roles
from summarizer.language.tokens import STOPWORDS, Word, capitals, fold, folded_words, words

_GOVERNMENTS = {
    "administration": "president",
    "government": "",
    "cabinet": "",
    "presidency": "president",
    "premiership": "",
}
_GOVERNING = frozenset([word + ending for word in _GOVERNMENTS for ending in ("", "'s")])
_BESIDE_A_NAME = re.compile(r",\s(?:[^,.;:]*\sand\s)?$")
"""What joins a role to the name it explains: "Jane Roe, a former envoy", "Jane Roe, the clerk and a former envoy"."""
_NOBODY = re.compile(r"\s(?:or\b|[A-Z])|\s(?:called|named)\s[A-Z]")
"""What follows a role that brings in nobody, or somebody named: "a president or a king", "a Premier League game"."""
_SURNAME_BESIDE = re.compile(
    r"(?:^|[.;:“\"(]\s?|\b(?P<before>[\w’'-]+)\s)(?P<name>[A-Z][\w’'-]*)(?:\s[A-Z][\w’'-]+)*,\s(?:\d\d,\s)?$"
)
"""A capitalised word with a comma: "Roe, a former envoy"; behind "in" it is where somebody is."""
_PREDICATE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|become|becomes|became|becoming|remain|remains|remained|as|like|once|"
    r"named|called|known|(?:he|she|who)['’]s)(?:\s(?:also|now|then|once|still|himself|herself|not|already|later))?\s$",
    re.IGNORECASE,
)
"""What says of somebody told before that this is what they are: "he was a former envoy", "as a former envoy"."""
_WHERE = frozenset("in at from near outside around across throughout to into on by since until during".split())


class PersonMention(NamedTuple):
    """A person at a span of a sentence; ``role`` the words that say what they are, ``office`` and ``statuses`` parsed.

    ``administration`` is True where the sentence names a government after the person ("the Roe administration").
    """

    name: str
    start: int
    end: int
    role: str | None = None
    office: str | None = None
    statuses: frozenset[str] = frozenset()
    country: str | None = None
    administration: bool = False


class Unnamed(NamedTuple):
    """Somebody brought in by role and not by name: "a former foreign minister"."""

    text: str
    start: int
    end: int


class People(NamedTuple):
    """Who stands in a sentence."""

    mentions: tuple[PersonMention, ...]
    unnamed: tuple[Unnamed, ...]


@lru_cache(maxsize=131072)
def people(text: str) -> People:
    """Return the people of the sentence *text*: those with a role, those of two or more capitalised words.

    Remembered, since several stages ask about each sentence.
    """
    tokens, opened = words(text), capitals(text)
    found = places(tokens, opened)
    taken = _places_taken(tokens, found) if found else set()
    titles = () if HEADS.isdisjoint(folded_words(text)) and "-" not in text else roles(tokens, found, text)
    for role in titles:
        taken.update(range(role.first, role.last + 1))
    mentions: list[PersonMention] = []
    unnamed: list[Unnamed] = []
    for role in titles:
        run = name_after(role, tokens, taken, text) or name_before(role, tokens, taken, text)
        if run and not _is_to_be(role, tokens):
            first, last = run
            taken.update(range(first, last + 1))
            mentions.append(_mention(text, tokens, run, role, found))
        elif role.indefinite:
            start = tokens[role.first - 1].start
            unnamed.append(Unnamed(text[start : role.end], start, role.end))
    last, governed = -1, not _GOVERNING.isdisjoint(folded_words(text))
    for index in opened:
        if index <= last or index in taken:
            continue
        government = _government(index, tokens, text) if governed else None
        if government is not None:
            mentions.append(government)
            continue
        end = name_end(index, tokens, taken, text) if goes_on(index, tokens) else None
        if end is not None and end > index:
            last = end
            start, stop = tokens[index].start, tokens[last].end
            mentions.append(PersonMention(_plain(text[start:stop]), start, stop))
    if unnamed:
        named = {mention.end for mention in mentions}
        unnamed = [
            other for other in unnamed if not _explains(text, other.start, named) and not _NOBODY.match(text, other.end)
        ]
    return People(tuple(sorted(mentions, key=lambda mention: mention.start)), tuple(unnamed))


def _is_to_be(role: Role, tokens: Sequence[Word]) -> bool:
    """Return whether the role is what somebody was thought to become: "tipped as a future premier, Ann Roe"."""
    before = [fold(word.text) for word in tokens[max(0, role.first - 3) : role.first]]
    return not _TO_BE.isdisjoint(before) and "as" in before


_TO_BE = frozenset(["future", "possible", "potential", "likely", "next"])


def _explains(text: str, start: int, named: set[int]) -> bool:
    """Return whether the role at *start* says what somebody is whom the sentence has told of before.

    A person whose name ends at one of *named*, a surname alone ("Roe, a former envoy"), or whoever the verb is about.
    """
    least = max(0, start - _BEFORE)
    joined = _BESIDE_A_NAME.search(text, least, start)
    if joined is not None and joined.start() in named:
        return True
    surname = _SURNAME_BESIDE.search(text, least, start)
    if surname is not None and _WHERE.isdisjoint((fold(surname["before"] or ""), fold(surname["name"]))):
        return True
    return _PREDICATE.search(text, least, start) is not None


_BEFORE = 120
"""Characters before a role in which stands who it is of."""


def _places_taken(tokens: Sequence[Word], found: list[Place]) -> set[int]:
    """Return the indices of the words of places."""
    starts = [start for _, start, _ in tokens]
    return {
        index for place in found for index in range(bisect_left(starts, place.start), bisect_left(starts, place.end))
    }


def _mention(text: str, tokens: Sequence[Word], run: tuple[int, int], role: Role, found: list[Place]) -> PersonMention:
    start, end = tokens[run[0]].start, tokens[run[1]].end
    name = _plain(text[start:end])
    of = None
    if text.startswith(" of ", end):
        after = next((word.start for word in tokens[run[1] + 2 : run[1] + 4] if fold(word.text) != "the"), end)
        of = next((place.country for place in found if place.start == after), None)
    country = role.country or of  # "Ruritanian President Roe", "President Roe of Ruritania"
    return PersonMention(name, start, end, text[role.start : role.end], role.office, role.statuses, country)


def _plain(name: str) -> str:
    return " ".join(name.split()).removesuffix("’s").removesuffix("'s").rstrip("’'")


def _government(index: int, tokens: Sequence[Word], text: str) -> PersonMention | None:
    """Return the government named after the capitalised word at *index*: "the Roe administration"."""
    if not 0 < index < len(tokens) - 1:
        return None
    kind = bare(tokens[index + 1].text)
    if kind not in _GOVERNMENTS or text[tokens[index].end : tokens[index + 1].start] != " ":
        return None
    if tokens[index + 1].capitalised:
        return None  # "the Food and Drug Administration" is an agency
    folded = bare(tokens[index].text)
    if folded in STOPWORDS or folded in ORGANISATION or places([tokens[index]]):
        return None
    if tokens[index].text.isupper() or folded in CALENDAR or folded.endswith(("ian", "ese", "ish")):
        return None
    start = tokens[index - 1].start if fold(tokens[index - 1].text) == "the" else tokens[index].start
    before = fold(tokens[index - 1].text)
    statuses = frozenset({STATUSES[before]}) if before in STATUSES else frozenset()
    end = tokens[index + 1].end
    return PersonMention(
        _plain(tokens[index].text),
        tokens[index].start,
        tokens[index].end,
        _plain(text[start:end]),
        _GOVERNMENTS[kind],
        statuses,
        None,
        True,
    )
