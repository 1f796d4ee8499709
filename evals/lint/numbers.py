"""Numbers of a text as it writes them, with every value they may have: enough to say that two texts share one.

Nothing here is taken from the verifier: gold must not be fitted to what it measures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Groups of three may be parted by a space or an apostrophe; others by what 3,400 · 3.400,50 · 6:10 · 4h47 have.
_DIGITS = re.compile(r"\d{1,3}(?:[  ’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:h]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
_SCALES = {
    "hundred": 1e2, "hundert": 1e2, "cent": 1e2, "cents": 1e2, "cien": 1e2, "ciento": 1e2, "cem": 1e2,
    "thousand": 1e3, "tausend": 1e3, "mille": 1e3, "mil": 1e3, "mila": 1e3, "k": 1e3,
    "million": 1e6, "millions": 1e6, "millionen": 1e6, "m": 1e6, "mio": 1e6, "millones": 1e6, "milioni": 1e6,
    "milhões": 1e6, "billion": 1e9, "bn": 1e9, "milliarde": 1e9, "milliarden": 1e9, "milliards": 1e9,
    "miliardi": 1e9,
}  # fmt: skip
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito "
    "dezanove",
}
_ROUND = {
    "en": _TENS,
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
}
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_MORE = {
    "pt": {"duas": 2.0},
    "en": {"half": 0.5, "dozen": 12.0, **{word: float(n) for n, word in enumerate(_ORDINALS.split(), start=2)}},
    "de": {"halb": 0.5, "halbe": 0.5},
}


def _words(language: str) -> dict[str, float]:
    table = {word: float(value) for value, word in enumerate(_UNITS[language].split(), start=2)}
    tens = {word: float(10 * value) for value, word in enumerate(_ROUND[language].split(), start=2)}
    if language == "de":
        ones = {"ein": 1.0, **{word: value for word, value in table.items() if value < 10}}
        tens |= {f"{one}und{ten}": value + add for ten, value in tens.items() for one, add in ones.items()}
    return table | tens | _MORE.get(language, {})


_TABLES = {language: _words(language) for language in _UNITS}
# "Forty-eight" and "quarante-huit" are made of two words; Spanish, Italian and Portuguese ones need more than a hyphen.
_JOINED = {
    language: (
        frozenset(_ROUND[language].split()),
        {one: 1.0, **{word: float(n) for n, word in enumerate(_UNITS[language].split()[:8], start=2)}},
    )
    for language, one in (("en", "one"), ("fr", "un"))
}
_CLOCK = re.compile(r"\b(five|ten|quarter|twenty|twenty-five|half) (to|past) ([a-z]+)\b", re.IGNORECASE)
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_AND_A_HALF = re.compile(r" and a half\b", re.IGNORECASE)


def numbers(text: str, language: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each number of *text* as written, with the values that it may have.

    "3.400" may be 3.4 or 3400; "1.8 billion" is 1.8 of something and 1800000000; "6.10" may be a time. "ten to five" is
    4:50 too. "One" and its like are left out (most are articles).
    """
    for match in _DIGITS.finditer(text):
        yield match[0], frozenset(_scaled(_of_digits(match[0]), text, match.end()))
    for match in _CLOCK.finditer(text) if language == "en" else ():
        hour = int(_TABLES["en"].get(match[3].casefold(), 0))
        minutes = _MINUTES[match[1].casefold()]
        if hour:
            yield match[0], frozenset({f"{hour}:{minutes}" if match[2] == "past" else f"{hour - 1}:{60 - minutes}"})
    for start, end, value in _worded(text, language):
        yield text[start:end], frozenset(_scaled({_plain(value)}, text, end))


def _worded(text: str, language: str) -> Iterator[tuple[int, int, float]]:
    table = _TABLES.get(language, {})
    words = list(_WORD.finditer(text))
    taken = 0
    for number, match in enumerate(words):
        value, end = table.get(match[0].casefold()), match.end()
        if value is None or match.start() < taken:
            continue
        after = words[number + 1] if number + 1 < len(words) else None
        tens, ones_of = _JOINED.get(language, (frozenset[str](), dict[str, float]()))
        if match[0].casefold() in tens and after and text[end : after.start()] in {"-", " "}:
            ones = ones_of.get(after[0].casefold(), 0.0)
            value, end = (value + ones, after.end()) if ones else (value, end)
        if language == "en" and (half := _AND_A_HALF.match(text, end)):
            value, end = value + 0.5, half.end()
        taken = end
        yield match.start(), end, value


def values(text: str, language: str) -> frozenset[str]:
    """Return every value that a number of *text* may have."""
    return frozenset(value for _, readings in numbers(text, language) for value in readings)


def _plain(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _of_digits(written: str) -> set[str]:
    parts = re.split(r"\D", written)
    found = {":".join(part.lstrip("0") or "0" for part in parts)} if len(parts) == 2 and len(parts[1]) == 2 else set()
    if all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3:
        found.add(_plain(float("".join(parts))))
    if len(parts) > 1 and not {":", "h"} & set(written):
        found.add(_plain(float("".join(parts[:-1]) + "." + parts[-1])))
    return found or {_plain(float(part)) for part in parts}


def _scaled(plain: set[str], text: str, end: int) -> Iterator[str]:
    """Yield *plain* values, and those that the scale words right after *end* make of them."""
    yield from plain
    amounts = [float(value) for value in plain if ":" not in value]
    for _ in range(2):  # "two hundred thousand"
        match = re.match(r"[\s-]?(?:an? )?([^\W\d_]+)", text[end : end + 20])
        if match is None or (scale := _SCALES.get(match[1].casefold())) is None:
            return
        amounts = [amount * scale for amount in amounts]
        yield from map(_plain, amounts)
        end += match.end()
