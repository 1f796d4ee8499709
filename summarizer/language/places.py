"""Countries, their capitals and demonyms (from the package countryinfo), found in a text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.language.tokens import STOPWORDS, Word, fold

# What newspapers write and the list of countries does not.
_NEWSPAPER_NAMES = {
    "U.S.": "US", "US": "US", "U.S": "US", "America": "US", "American": "US", "Washington": "US", "White House": "US",
    "U.K.": "GB", "UK": "GB", "Britain": "GB", "England": "GB", "Downing Street": "GB", "Kremlin": "RU",
    "Türkiye": "TR", "Czechia": "CZ", "Burma": "MM", "Holland": "NL", "Kiev": "UA", "Astana": "KZ",
    "Saudi": "SA", "Argentine": "AR", "Uzbek": "UZ", "Kazakh": "KZ", "Slovenian": "SI", "Icelandic": "IS",
}  # fmt: skip

_NO_PLACE = STOPWORDS - {"new", "us"}
"""What opens a sentence and no name, so that the table, which takes 0.1 s to read, need not be read for it."""
LONGEST = 5
"""Words of the longest country name worth looking up."""


class Place(NamedTuple):
    """A country named at a span: by its name, its capital, or as an adjective."""

    start: int
    end: int
    country: str
    adjective: bool


def is_capital(name: str) -> bool:
    """Return whether *name* is that of a capital, and of no country."""
    return fold(name) in _capitals()


@lru_cache(maxsize=1)
def _capitals() -> frozenset[str]:
    names = {fold(str(country["name"])) for country in countries()}
    return frozenset(fold(str(country["capital"])) for country in countries() if country.get("capital")) - names


@lru_cache(maxsize=1)
def gazetteer() -> dict[str, tuple[str, bool]]:
    """Return folded name → (ISO 3166 alpha-2 code, whether it is an adjective). Takes 0.05 s once."""
    names: dict[str, tuple[str, bool]] = {}
    for country in countries():
        spellings = country.get("altSpellings", [])
        code = next((spelling for spelling in spellings if len(spelling) == 2 and spelling.isupper()), None)
        if code is None:
            continue
        for name in [country["name"], country.get("capital"), *spellings]:
            if isinstance(name, str) and len(name) > 3:
                names.setdefault(fold(name).removeprefix("the "), (code, False))
        for demonym in (country.get("demonym") or "").replace("/", ",").split(","):
            if demonym:
                names.setdefault(fold(demonym), (code, True))
    for name, code in _NEWSPAPER_NAMES.items():
        names[fold(name)] = (
            code,
            name in {"U.S.", "US", "American", "U.K.", "UK", "Saudi", "Argentine", "Uzbek", "Kazakh"},
        )
    return names


def countries() -> Iterable[Mapping[str, Any]]:
    """Return what countryinfo's files tell of each country, in the order of its ``all_countries``.

    Read as they are: the package would keep all of them in memory, the outlines too (4 MB), and take twice the time.
    """
    spec = find_spec("countryinfo")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise ModuleNotFoundError("countryinfo is not installed", name="countryinfo")
    found: dict[str, Mapping[str, Any]] = {}
    for part in ("data", "data_no_iso"):
        for file in sorted((Path(folders[0]) / part).glob("*.json")):
            told = json.loads(file.read_text("utf-8"))
            if told.get("name"):
                found[told["name"].lower()] = {key: told[key] for key in _TOLD & told.keys()}
    return found.values()


_TOLD = frozenset(["name", "capital", "altSpellings", "demonym", "translations", "region"])


def places(words: Sequence[Word], capitals: Iterable[int] | None = None) -> list[Place]:
    """Return the countries named among *words* of one text, longest name first, in order.

    *capitals* are the indices of those that begin with a capital, where they are known.
    """
    indices = range(len(words)) if capitals is None else capitals
    found: list[Place] = []
    for index, most in [(index, most) for index in indices if (most := _longest_from(words[index].text))]:
        if found and words[index].start < found[-1].end:
            continue
        for length in range(min(most, len(words) - index), 0, -1):
            run = words[index : index + length]
            if any(later.start - former.end != 1 for former, later in pairwise(run)):
                continue
            entry = gazetteer().get(" ".join(_bare(word.text) for word in run))
            if entry:
                found.append(Place(run[0].start, run[-1].end, *entry))
                break
    return found


@lru_cache(maxsize=16384)
def _longest_from(word: str) -> int:
    """Return how many words the longest name has that begins with *word* as written: 0 where none does."""
    return _longest().get(_bare(word), 0) if word[:1].isupper() and fold(word) not in _NO_PLACE else 0


@lru_cache(maxsize=1)
def _longest() -> dict[str, int]:
    """Return first word → how many words the longest name has that begins with it, at most ``LONGEST``."""
    longest: dict[str, int] = {}
    for name in gazetteer():
        parts = name.split(" ")
        longest[parts[0]] = min(LONGEST, max(len(parts), longest.get(parts[0], 0)))
    return longest


@lru_cache(maxsize=16384)
def _bare(word: str) -> str:
    folded = fold(word)
    for separator in ("-", "'"):
        head, found, tail = folded.partition(separator)
        # "Israel's" and "US-backed" name the country; "Guinea-Bissau" is a name of its own.
        if found and (
            (separator == "'" and tail in {"s", ""}) or (separator == "-" and tail.islower() and head in gazetteer())
        ):
            return folded if folded in gazetteer() else head
    return folded
