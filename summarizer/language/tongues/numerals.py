"""Numbers in digits and in words, in any of the six languages, and the tokens that they are read from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.language.tongues.vocabulary import TONGUES, Tongue, plain


class Token(NamedTuple):
    """A run of letters or a figure, with its place; ``word`` without accents; ``joined`` with the one before it."""

    start: int
    end: int
    word: str
    joined: bool
    digits: bool = False
    capital: bool = False


# A space groups digits in French and German alike; a plain one too where three digits follow and none stands before.
_TOKEN = re.compile(r"(?<![\d.,])\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d])(?:,\d+)?|\d++(?>(?:[.,]\d++)*)|[^\W\d_]++")
_JOINING = re.compile(r"[\s’'-]{0,2}")
MOST = 1_000
"""Tokens of a passage that are read: longer is no sentence."""


@lru_cache(maxsize=2048)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words and figures of *text*, words parted at hyphens and apostrophes, the first `MOST` of them."""
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        written = match.group()
        joined = bool(found) and _JOINING.fullmatch(text, end, match.start()) is not None
        end = match.end()
        digits = written[0].isdecimal()
        found.append(
            Token(match.start(), end, written if digits else plain(written), joined, digits, written[0].isupper())
        )
        if len(found) == MOST:
            break
    return tuple(found)


def values(digits: str, code: str) -> tuple[float, ...]:
    """Return what *digits* may be, the likelier reading first: "1.800" is eighteen hundred, and 1.8 in English."""
    bare = re.sub(r"[\u00a0\u202f ]", "", digits)
    marks = re.findall(r"[.,]", bare)
    if not marks:
        return (float(bare),)
    if len(set(marks)) == 2:
        decimal = marks[-1]
        whole = bare.replace("," if decimal == "." else ".", "")
        return (float(whole.replace(",", ".")),) if whole.count(decimal) == 1 else ()
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", bare)
    decimal_value = float(bare.replace(",", ".")) if len(marks) == 1 else None
    if grouped is None:
        return () if decimal_value is None else (decimal_value,)
    group_value = float(re.sub(r"[.,]", "", bare))
    if decimal_value is None:
        return (group_value,)
    groups = marks[0] == ("," if code == "en" else ".")
    return (group_value,) if groups else (decimal_value, group_value)


def spoken(found: Sequence[Token], at: int, tongue: Tongue) -> tuple[float, int] | None:
    """Return the value of the number in words that begins at *at*, and where it ends; or None."""
    total, current, last, linked = 0.0, None, at, False
    place = at
    while place < len(found) and (place == at or found[place].joined):
        word = found[place].word
        parts = _parts(word, tongue)
        if parts is None:
            if word not in tongue.links or linked or place == at:
                break
            linked = True
            place += 1
            continue
        grown = _grown(total, current, parts)
        if grown is None:
            break
        total, current = grown
        linked, place = False, place + 1
        last = place
    if last == at:
        return None
    if last + 1 < len(found) and found[last].word in tongue.links and found[last + 1].word in tongue.halves:
        last, half = last + 2, 0.5
        if last < len(found) and found[last].word in tongue.scales:
            return (total + (current or 0.0) + half) * tongue.scales[found[last].word], last + 1
        # "deux millions et demi" is half a million more.
        return total + (current or 0.0) + half * (tongue.scales.get(found[last - 3].word, 1)), last
    return total + (current or 0.0), last


_State = tuple[float, float | None]


def _grown(total: float, current: float | None, parts: Sequence[tuple[str, float]]) -> _State | None:
    """Return the number so far with *parts* put to it, None where they begin another number."""
    for kind, value in parts:
        if kind == "scale":
            if value == 1000:
                total, current = total + (current or 1.0) * value, None
            elif 0 < total < 10**6:  # "dos mil millones"
                total, current = (total + (current or 0.0)) * value, None
            else:
                total, current = total + (current or 1.0) * value, None
        elif kind == "hundred":
            if current is not None and not 1 <= current <= 19:
                return None
            current = (current or 1.0) * 100
        else:
            joined = _joined(current, value)
            if joined is None or (current is None and total and total % 1000):
                return None
            current = joined
    return total, current


def _joined(current: float | None, value: float) -> float | None:
    """Return *current* with a number word after it: "treinta" and "uno", "soixante" and "dix", "vier" and "zwanzig"."""
    if current is None:
        return value
    rest = current % 100
    if rest == 4 and value == 20:
        return current + 76  # "quatre-vingts"
    if current >= 100 and rest == 0 and value < 100:
        return current + value
    if rest in {10, 70, 90} and 7 <= value <= 9:
        return current + value  # "dix-sept"
    if rest >= 20 and rest % 10 == 0 and (value < 10 or (rest in {60, 80} and value < 20)):
        return current + value
    return None


@lru_cache(maxsize=8192)
def _read_parts(word: str, code: str) -> tuple[tuple[str, float], ...] | None:
    tongue = TONGUES[code]
    if word in tongue.small:
        return (("small", float(tongue.small[word])),)
    if word in tongue.hundred:
        return (("hundred", 100.0),)
    if word in tongue.scales:
        return (("scale", float(tongue.scales[word])),)
    if not tongue.glued or len(word) > _LONGEST:
        return None
    return _unglued(word, code)


_LONGEST = 60
"""Letters of the longest number that is written as one word."""


def _parts(word: str, tongue: Tongue) -> tuple[tuple[str, float], ...] | None:
    return _read_parts(word, _CODES[id(tongue)])


_CODES = {id(tongue): code for code, tongue in TONGUES.items()}


@lru_cache(maxsize=2)
def _pieces(code: str) -> re.Pattern[str]:
    tongue = TONGUES[code]
    known = {*tongue.small, *tongue.hundred, *[word for word, value in tongue.scales.items() if value == 1000]}
    inner = sorted((known | {"und"} if code == "de" else known) - _NEVER_INSIDE, key=len, reverse=True)
    return re.compile("|".join(["cent(?=ott)", *inner]))  # "centotto", "centottanta"


_NEVER_INSIDE = frozenset(
    "hunderte tausende eine einen einem einer eines dutzend una dozzina decina ventina trentina centinaio".split()
)


def _unglued(word: str, code: str) -> tuple[tuple[str, float], ...] | None:
    """Return the parts of a number written as one word: "siebenundneunzig", "trecentocinquanta"."""
    pieces = _pieces(code).findall(word)
    if len(pieces) < 2 or sum(map(len, pieces)) != len(word):
        return None
    tongue = TONGUES[code]
    parts: list[tuple[str, float]] = []
    for number, piece in enumerate(pieces):
        if piece == "und":
            continue
        if piece in {"cento", "cent"} and parts and parts[-1][1] < 10:
            parts.append(("hundred", 100.0))
        elif piece in tongue.small:
            value = float(tongue.small[piece])
            if number >= 2 and pieces[number - 1] == "und" and value >= 20 and parts and parts[-1][1] < 10:
                parts[-1] = ("small", parts[-1][1] + value)  # "sieben und neunzig"
            else:
                parts.append(("small", value))
        elif piece in tongue.hundred:
            parts.append(("hundred", 100.0))
        else:
            parts.append(("scale", float(tongue.scales[piece])))
    return tuple(parts)
