"""What a text counts, ranks and shares, in any of the six languages.

Read generously: "un" is a number here, "terzo" the third and a third. Who compares decides what a reading is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from summarizer.language.numbers import SHORT_SCALES
from summarizer.language.tongues.numerals import Token, spoken, values
from summarizer.language.tongues.vocabulary import FEIRA, TONGUES, UNITS, Tongue

Sort = Literal["number", "share", "ordinal"]


class Count(NamedTuple):
    """A number, a share or a rank: what the tokens ``first`` up to, not with, ``last`` say; ``scale``: a million."""

    sort: Sort
    first: int
    last: int
    value: float
    spoken: bool = False
    scale: float = 1.0


def counts(found: Sequence[Token], code: str) -> Iterator[Count]:
    """Yield what the tokens *found* of a text in the language *code* count, rank and share, widest reading first."""
    tongue = TONGUES[code]
    at = 0
    while at < len(found):
        ratio = _ratio(found, at, tongue)
        if ratio is not None:
            yield ratio
        share = _share(found, at, tongue)
        if share is not None:
            yield share
        rank = _rank(found, at, tongue)
        if rank is not None:
            yield rank
        read = list(_numbers(found, at, tongue, code))
        yield from read
        at = max([at + 1, *(count.last for count in read)])


def _numbers(found: Sequence[Token], at: int, tongue: Tongue, code: str) -> Iterator[Count]:
    if found[at].digits:
        scale, last = _scaled(found, at + 1, tongue)
        for value in dict.fromkeys(values(found[at].word, code)):
            yield Count("number", at, last, value * scale, scale=scale)
        return
    value_last = spoken(found, at, tongue)
    if value_last is not None:
        yield Count("number", at, value_last[1], value_last[0], spoken=True)


def _scaled(found: Sequence[Token], at: int, tongue: Tongue) -> tuple[float, int]:
    """Return what the scale words from *at* on multiply by, and where they end: "mil millones"."""
    scale = 1.0
    while at < len(found) and found[at].joined and found[at].word in tongue.scales:
        scale *= tongue.scales[found[at].word]
        at += 1
    if scale == 1.0 and at < len(found) and found[at].start == found[at - 1].end:
        short = _SHORT.get(found[at].word)  # "5bn"
        if short:
            return short, at + 1
    if scale == 1.0 and at < len(found) and found[at].joined and found[at].word in tongue.hundred:
        return 1.0, at
    return scale, at


_SHORT = {letters: float(scale) for letters, scale in SHORT_SCALES.items()}


def _rank(found: Sequence[Token], at: int, tongue: Tongue) -> Count | None:
    token = found[at]
    if token.digits:
        after = found[at + 1] if at + 1 < len(found) else None
        if (
            after is None
            or after.start != token.end
            or after.word not in _ORDINAL_ENDINGS
            or not token.word.isdecimal()
        ):
            return None
        return Count("ordinal", at, at + 2, float(token.word))
    value = tongue.ordinals.get(token.word)
    if value is None and token.capital and _ROMAN.fullmatch(token.word):
        return Count("ordinal", at, at + 1, _roman(token.word))
    if value is None:
        tens = tongue.small.get(token.word, 0)
        if tens in range(20, 100, 10) and at + 1 < len(found) and found[at + 1].joined:
            unit = tongue.ordinals.get(found[at + 1].word, 10)
            return Count("ordinal", at, at + 2, float(tens + unit), True) if unit < 10 else None
        return None
    return Count("ordinal", at, at + 1, float(value), True)


_ROMAN = re.compile(r"(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})")
"""The numerals of centuries, popes and parts, "XVII"."""


def _roman(written: str) -> float:
    values = [{"i": 1, "v": 5, "x": 10}[letter] for letter in written]
    return float(sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True)))


_ORDINAL_ENDINGS = frozenset("st nd rd th o a er eme e re ere º ª".split())


def _share(found: Sequence[Token], at: int, tongue: Tongue) -> Count | None:
    """Return a half, or so many thirds, quarters or hundredths in words: "dos tercios", "half", "ein Drittel"."""
    word = found[at].word
    if word in tongue.halves:
        after = found[at + 1].word if at + 1 < len(found) else ""
        after = found[at + 2].word if after in _ARTICLES and at + 2 < len(found) else after
        if after in tongue.scales:
            last = at + 2 + (found[at + 1].word in _ARTICLES)
            return Count("number", at, last, 0.5 * tongue.scales[after], True)
        led = at and found[at - 1].word in _ARTICLES and found[at].joined
        return Count("share", at - 1 if led else at, at + 1, 0.5, True)
    if word in tongue.parts:
        before = found[at - 1] if at and found[at].joined else None
        if before is None:
            return None
        many = (
            float(before.word) if before.digits and before.word.isdecimal() else float(tongue.small.get(before.word, 0))
        )
        if before.word in _ARTICLES:
            many = 1.0
        if 1 <= many < tongue.parts[word] and (many > 1 or not _ranks(found, at)):
            return Count("share", at - 1, at + 1, many / tongue.parts[word], True)
    return None


def _ranks(found: Sequence[Token], at: int) -> bool:
    """Return whether "the third" ranks what follows: "a third person", "a quarter final", "il terzo trimestre"."""
    after = found[at + 1] if at + 1 < len(found) else None
    return found[at].word in _RANKS_TOO and after is not None and after.joined and after.word not in _AFTER_SHARE


_RANKS_TOO = frozenset("third quarter terzo quarto cuarto quart".split())
_AFTER_SHARE = frozenset(
    """of the less more as in to are were have had was is said by de del dei delle degli di da das do dos des du
    d""".split()
)
_ARTICLES = frozenset("a an one un une uno una um uma ein eine einen einem einer el la le il der die das i".split())


def _ratio(found: Sequence[Token], at: int, tongue: Tongue) -> Count | None:
    """Return a share told by counting off: "one train in three", "un treno su tre", "jeden dritten Zug"."""
    word = found[at].word
    if word in tongue.every and at + 1 < len(found) and found[at + 1].joined:
        after = found[at + 1].word
        value = 2 if after == "other" else tongue.ordinals.get(after, 0)
        if value > 1 and after not in UNITS and not _is_time(found, at + 2):
            return Count("share", at, at + 2, 1.0 / value, True)
        return None
    few = _few(found[at], tongue)
    if few is None or few >= _MOST_OF:
        return None
    for place in range(at + 1, min(at + _NOUN, len(found) - 1)):
        if not found[place].joined:
            return None
        if found[place].word not in tongue.among:
            continue
        last = place + 1
        while last < len(found) - 1 and found[last].word in _AMONG_TOO:
            last += 1
        many = _few(found[last], tongue) if found[last].joined else None
        if many is None or not few < many <= _MOST_IN or _followed(found, last + 1):
            return None
        return Count("share", at, last + 1, few / many, True)
    return None


_MOST_IN = 100
"""The larger one is not above this: "einer von 155" singles out one."""
_NOUN = 5
"""Tokens from a ratio's first number on within which its "in" stands: "one long-distance train | in three"."""
_MOST_OF = 10
"""Of ratios the smaller number is below this: "nine in ten"."""
_AMONG_TOO = frozenset("of every cada ogni".split())


def _few(token: Token, tongue: Tongue) -> float | None:
    if token.digits:
        return float(token.word) if token.word.isdecimal() and len(token.word) < 5 else None
    value = tongue.small.get(token.word)
    return None if value is None else float(value)


def _followed(found: Sequence[Token], at: int) -> bool:
    """Return whether a unit or a scale follows: "one of three weeks", "two in 30 minutes" tell no share."""
    return at < len(found) and found[at].joined and (found[at].word in UNITS or found[at].word in FEIRA)


def _is_time(found: Sequence[Token], at: int) -> bool:
    return at < len(found) and found[at].word in UNITS
