"""English number words: a pattern that finds them and the value of what it found."""

from __future__ import annotations

import re

from summarizer.language.tokens import fold

ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL = (
    {"zero": 0}
    | {word: value for value, word in enumerate([*ONES, *_TEENS], start=1)}
    | {word: 10 * value for value, word in enumerate(_TENS, start=2)}
)
SCALES = {"hundred": 100, "dozen": 12, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
ORDINALS = {
    word: value
    for value, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth""".split(),
        start=1,
    )
} | {word.removesuffix("y") + "ieth": 10 * value for value, word in enumerate(_TENS, start=2)}

_SMALL = rf"(?:(?:{'|'.join(_TENS)})[-\s](?:{'|'.join(ONES)})|{'|'.join(SMALL)})(?!\w)"
_SCALE = rf"(?:{'|'.join(SCALES)})s?(?!\w)"
_BIG = r"(?:thousand|million|billion|trillion)(?!\w)"
_HUNDREDS = rf"{_SMALL}[-\s]hundred(?!\w)(?:[-\s](?:and[-\s])?{_SMALL})?"
# What may follow a scale: "two thousand (and) three hundred and five", "a million and five"; without "and" only what
# has a scale of its own: "two thousand, three of them" counts twice.
_MORE = rf"(?:,?\s(?:and\s)?(?:{_HUNDREDS}|{_SMALL}(?=[-\s]{_BIG}))(?:[-\s]{_BIG})?|\sand\s{_SMALL})"
AND_A_HALF = r"[-\s]and[-\s](?:an?[-\s](?:half|quarter)|three[-\s]quarters)(?!\w)"
TIMES = rf"(?:[-\s]{_SCALE})*"
SPOKEN = (
    rf"(?:half(?:\san?(?=\s{_SCALE})|(?=[-\s]{_BIG}))|(?:an?\s|three[-\s])quarters?\sof\san?(?=\s{_BIG})|an?\shundred(?!\w)(?:\s(?:and\s)?{_SMALL})?|{_HUNDREDS}|{_SMALL}|an?(?=\s{_SCALE}))"
    rf"(?:{AND_A_HALF})?{TIMES}(?:(?<=[dn]){_MORE}){{0,4}}(?:(?<=[dn]){AND_A_HALF})?"
)
"""A pattern, case aside: "a dozen", "two hundred and forty-one", "four and a half million", "half a million"."""
ORDINAL = rf"(?:(?:{'|'.join(_TENS)})-)?(?:{'|'.join(ORDINALS)})"
NUMBER_WORDS = frozenset([*SMALL, *SCALES, *(f"{scale}s" for scale in SCALES), *ORDINALS, "half"])
"""One of these stands in whatever `SPOKEN` or `ORDINAL` matches."""
_PARTS = {"half": 0.5, "quarter": 0.25, "quarters": 0.75}
_TOKEN = re.compile(r"[a-z]+")


def spoken_value(written: str) -> float | None:
    """Return the value of what `SPOKEN` matched; None for "a" alone, which counts nothing."""
    total = current = 0.0
    scale, said = 1, False
    for word in _TOKEN.findall(fold(written)):
        if word in SMALL:
            current, said = current + SMALL[word], True
        elif word in _PARTS:
            parts = _PARTS[word]
            if word == "quarters":  # "three quarters of a million", "five and three quarters"
                current -= 3.0
                parts = 0.75
            # "two and a half million" is two and a half millions, "a million and a half" a million and half of one.
            total, current = (total, current + parts) if current or not total else (total + scale * parts, current)
            said = True
        elif (times := SCALES.get(word.removesuffix("s"))) is not None:
            current, said, scale = (current or 1.0) * times, True, times
            if times >= 1000:
                total, current = total + current, 0.0
    return total + current if said else None


def ordinal_value(written: str) -> float:
    """Return the value of what `ORDINAL` matched."""
    tens, _, unit = fold(written).rpartition("-")
    return float(SMALL.get(tens, 0) + ORDINALS[unit])


def scale(words: str | None) -> float:
    """Return what the scale words of *words* multiply by: 1 without any."""
    product = 1.0
    for word in _TOKEN.findall(fold(words or "")):
        product *= SCALES.get(word.removesuffix("s"), 1)
    return product
