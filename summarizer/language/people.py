"""People named in a sentence, with the role the sentence gives them, and administrations named after somebody."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.language.places import Place, places
from summarizer.language.roles import HEADS, STATUSES, Role, roles
from summarizer.language.tokens import STOPWORDS, Word, fold, words

_PARTICLES = frozenset("de da del della di dos van von der den bin ibn al el la le ter zu abu ben".split())
_HONORIFICS = frozenset("mr mrs ms miss sir dame lord lady dr prof st".split())
_GOVERNMENTS = {
    "administration": "president",
    "government": "",
    "cabinet": "",
    "presidency": "president",
    "premiership": "",
}
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december""".split()
)
_ORGANISATION = frozenset(
    """ministry office department council journal times post party group inc corp company union agency bank university
    court police army navy committee commission association federation league club institute centre center museum
    hospital church parliament senate congress assembly house street road avenue square airport station bridge river
    lake sea ocean mountain island islands east west north south strip news press daily herald tribune gazette authority
    nations forces guard administration board bureau organization organisation foundation society trust fund network
    program programme project line lines airline airlines airways county holdings partners limited ltd plc llc gmbh
    systems technologies industries laboratory observatory academy magazine channel research experts action rocket
    twitter facebook instagram youtube""".split()
)
_CONTINENTS = frozenset("european african asian american arab western eastern northern southern central".split())
_NO_NAMES = _CALENDAR | _HONORIFICS | _CONTINENTS
_GIVEN_WITH_PARTICLE = re.compile(r"(?:al|el|ul|bin|ibn|ben|ad|as|an|ar)[-‑][^\W\d_a-z]")
"""A surname that opens in lower case: "al-Rashid"."""
LONGEST_NAME = 5


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
    tokens = words(text)
    found = places(tokens)
    taken = {index for index, word in enumerate(tokens) for place in found if place.start <= word.start < place.end}
    titles = roles(tokens, found, text)
    for role in titles:
        taken.update(range(role.first, role.last + 1))
    mentions: list[PersonMention] = []
    unnamed: list[Unnamed] = []
    for role in titles:
        run = _name_after(role, tokens, taken, text) or _name_before(role, tokens, taken, text)
        if run:
            first, last = run
            taken.update(range(first, last + 1))
            mentions.append(_mention(text, tokens, run, role, found))
        elif role.indefinite:
            start = tokens[role.first - 1].start
            unnamed.append(Unnamed(text[start : role.end], start, role.end))
    index = 0
    while index < len(tokens):
        if not tokens[index].capitalised:
            index += 1
            continue  # nobody's name, nor a government's, begins here
        government = _government(index, tokens, text)
        if government is not None and index not in taken:
            mentions.append(government)
            index += 2
            continue
        stop = _name_end(index, tokens, taken, text)
        if stop is not None and stop > index:
            start, end = tokens[index].start, tokens[stop].end
            mentions.append(PersonMention(_plain(text[start:end]), start, end))
        index = index + 1 if stop is None else stop + 1
    return People(tuple(sorted(mentions, key=lambda mention: mention.start)), tuple(unnamed))


def _mention(text: str, tokens: list[Word], run: tuple[int, int], role: Role, found: list[Place]) -> PersonMention:
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


def _name_after(role: Role, tokens: list[Word], taken: set[int], text: str) -> tuple[int, int] | None:
    first = role.last + 1
    if first >= len(tokens):
        return None
    gap = text[role.end : tokens[first].start]
    if gap not in {" ", ", ", "\u00a0"}:
        return None
    last = _name_end(first, tokens, taken, text)
    if last is None or (gap == ", " and (last == first or _capitalised_role_before(role, tokens))):
        return None  # after a comma only a full name is an apposition; "the minister, Paris said" is not one
    return first, last


def _capitalised_role_before(role: Role, tokens: list[Word]) -> bool:
    # "Hanna Roe, a minister, Paul Poe and …" is a list: the role belongs to the name before it.
    return role.first > 1 and fold(tokens[role.first - 1].text) in {"a", "an"}


def _name_before(role: Role, tokens: list[Word], taken: set[int], text: str) -> tuple[int, int] | None:
    """Return the name that a role stands in apposition to: "Jane Roe, the mayor of Torv,"."""
    index = role.first - 1
    while index >= 0 and (
        fold(tokens[index].text) in {"the", "a", "an", "its", "their", "currently", "now"}
        or fold(tokens[index].text).endswith("'s")
    ):
        if text[tokens[index].end : tokens[index + 1].start] != " ":
            return None
        index -= 1
    if index < 0 or text[tokens[index].end : tokens[index + 1].start] != ", ":
        return None
    # The apposition must close: with a comma, a bracket or the end of the sentence.
    tail = text[role.end : role.end + 1]
    if tail not in {",", ".", ";", ""}:
        return None
    for length in range(min(LONGEST_NAME, index + 1), 0, -1):
        first = index - length + 1
        if _name_end(first, tokens, taken, text) != index:
            continue
        # One word alone is a surname only where nothing capitalised runs into it and the role opens in lower case.
        runs_on = (
            first > 0 and tokens[first - 1].capitalised and text[tokens[first - 1].end : tokens[first].start] == " "
        )
        return (
            None
            if length == 1 and (runs_on or (index == role.first - 1 and tokens[role.first].capitalised))
            else (first, index)
        )
    return None


def _name_end(first: int, tokens: list[Word], taken: set[int], text: str) -> int | None:
    """Return the last word of the name that begins at *first*, or None where no name begins."""
    if not _can_be_name(first, tokens, taken) or fold(tokens[first].text) in STOPWORDS:
        return None
    if first > 0 and fold(tokens[first - 1].text) == "the":
        return None  # "the Missing Persons" are nobody
    last = first
    if tokens[first].text.endswith(("'s", "’s")):
        return last
    while (
        last + 1 < len(tokens)
        and last - first < LONGEST_NAME
        and text[tokens[last].end : tokens[last + 1].start] in {" ", ". ", "\u00a0"}
    ):
        if text[tokens[last].end : tokens[last + 1].start] == ". " and len(tokens[last].text) > 1:
            break
        word = tokens[last + 1]
        if _can_be_name(last + 1, tokens, taken) or _goes_on(last + 1, tokens, taken):
            last += 1
            if word.text.endswith(("'s", "’s")):
                break
        else:
            after = last + 1
            while after < len(tokens) and after - last < 3 and fold(tokens[after].text) in _PARTICLES:
                after += 1
            if after == last + 1 or after >= len(tokens) or not _can_be_name(after, tokens, taken):
                break
            last = after
    if any(fold(token.text).removesuffix("'s") in _ORGANISATION for token in tokens[first : last + 1]):
        return None
    return last


def _can_be_name(index: int, tokens: list[Word], taken: set[int]) -> bool:
    word = tokens[index]
    if index in taken or not word.capitalised or any(letter.isdigit() for letter in word.text):
        return False
    folded = fold(word.text).removesuffix("'s")
    if word.text.isupper() and len(word.text) > 2:
        return False  # an acronym
    first_of_sentence = index == 0 and index + 1 < len(tokens) and folded in STOPWORDS
    return not first_of_sentence and folded not in _NO_NAMES and folded not in HEADS and folded not in STATUSES


def _goes_on(index: int, tokens: list[Word], taken: set[int]) -> bool:
    """Return whether a word that opens no name goes on with one: "Bashir al-Rashid", "Nora May said"."""
    word = tokens[index]
    if index in taken:
        return False
    if word.text == "May":
        return not (index + 1 < len(tokens) and tokens[index + 1].text[0].isdigit())
    return _GIVEN_WITH_PARTICLE.match(word.text) is not None


def _government(index: int, tokens: list[Word], text: str) -> PersonMention | None:
    if (
        index + 1 >= len(tokens)
        or not tokens[index].capitalised
        or text[tokens[index].end : tokens[index + 1].start] != " "
    ):
        return None
    if tokens[index + 1].capitalised:
        return None  # "the Food and Drug Administration" is an agency
    kind = fold(tokens[index + 1].text).removesuffix("'s")
    folded = fold(tokens[index].text).removesuffix("'s")
    if (
        kind not in _GOVERNMENTS
        or folded in STOPWORDS
        or folded in _ORGANISATION
        or places([tokens[index]])
        or index == 0
    ):
        return None
    if tokens[index].text.isupper() or folded in _CALENDAR or folded.endswith(("ian", "ese", "ish")):
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
