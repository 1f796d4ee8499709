"""Parts of a whole as words: "two thirds", "four in every ten", "half of the voters", "4 of 5", in per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, count

from summarizer.language.number_words import NUMBER_WORDS, ORDINAL, ORDINALS, SMALL, SPOKEN, ordinal_value, spoken_value
from summarizer.language.openers import Opened, pieces

_PARTS = {"half": 2, "third": 3, "quarter": 4} | {word: value for word, value in ORDINALS.items() if 3 < value <= 10}
_TOP = rf"(?:{'|'.join(word for word, value in SMALL.items() if 0 < value < 10)}|[1-9])"
_COUNT = rf"(?:{SPOKEN}|hundred|thousand|\d{{1,4}}(?!\d|[.,]\d))"
_WORDS = frozenset(
    [*_PARTS, *(f"{part}s" for part in _PARTS), *(word for word, value in ORDINALS.items() if value > 10)]
)
_TOLD = "over|since|within|during|between|are|is|were|was|have|had|has|do|did|will|would|said|say|came|come|went|go"
"""What follows a part without a noun: "about a third are", "by a fifth over three years"."""
_WHEN = "in|on|at|as|after|before|when|while|and|but|because|despite|compared|last|this|next|from|to|for|through"
"""What follows a part by which something changed."""
_COUNTS = frozenset([*NUMBER_WORDS, *_PARTS])
_SHARE = Opened(
    rf"\b(?:(?P<tops>{_TOP})[-\s](?P<parts>{'|'.join(_PARTS)})s?\b(?!\s(?:past|to)\b|\sof\s(?:an?|one)\s(?:per|poi|sec|deg|million|bil|tril))"
    # "a third of them", no "a third man", "a quarter of an hour"
    rf"|(?P<one>an?|one)[-\s](?P<part>{'|'.join(list(_PARTS)[1:])})(?=\s(?:of|more|less|fewer|higher|lower|{_TOLD})\b|\s(?:to|from)\s\W?\d|[.,;]|$)"
    r"(?!\sof\san?\s(?:hour|mile|point|million|billion))"
    rf"|(?<=\bby\s)(?:an?|one)[-\s](?P<by>{'|'.join(list(_PARTS)[1:])})(?=\s(?:{_WHEN})\b)"  # "by a quarter last year"
    rf"|(?:an?|one)[-\s](?P<fine>(?!first|second){ORDINAL})(?=\sof\s)"  # "a twentieth of it"
    rf"|(?P<few>{_COUNT})(?:(?<=\bone)(?:\s[a-z-]+){{1,2}}|\schances)?(?:\s(?:in|out\sof|of)\severy\s|\s(?:in|out\sof)\s(?:a\s(?=hundred|thousand))?)(?P<all>{_COUNT})(?![\w-])"
    r"|(?P<digit>\d{1,2})\sof\s(?P<digits>\d{1,2})(?!\d|[.,]\d)"
    # "half of", "half the"; no "two and a half", "second half"
    r"|(?<!and\sa\s)(?<!-and-a-)(?<!first\s)(?<!second\s)(?<!other\s)(?P<half>half)(?=\s(?:of|the|its|all|their|his|her|"
    r"those|these|as|are|is|were|was|have|had|has|do|did|will|would|said|say|came|come|went|go|done|full|empty|over|[a-z]{3,}ed)\b|[.,;]|$)(?!\sof\s(?:an?|one)\s(?:per|point)))",
    frozenset([*_COUNTS, "a", "an"]),
    _COUNTS | _WORDS,
    reach=1,  # "a third"
)


def shares(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield (start, end, per cent) of the shares of *text* in order."""
    for match in _SHARE.finditer(text) if _may_hold_one(text) else ():
        share = _per_cent(match)
        if share is not None and not (match["part"] and _is_next(text, match.start(), match.end(), match["part"])):
            yield match.start(), match.end(), share


def _is_next(text: str, start: int, end: int, part: str) -> bool:
    """Return whether it is one more, told behind those before: "two men were hurt and a third was killed"."""
    after = text[end:].split(None, 1)[:1]
    if not after or after[0] not in _OF_ONE:
        return False
    before = _PARTS[part.lower()] - 1.0
    return any(_is_count(word) and _value(word) == before for word in pieces(text[:start]).order)


_OF_ONE = frozenset(["is", "was", "has", "had", "said", "went", "came", "will", "would"])
"""Verbs that one may have for a subject."""


def _may_hold_one(text: str) -> bool:
    """Return whether *text* has a word for a part, or "in" or "of" between two counts: most sentences have neither."""
    found = pieces(text)
    if not _WORDS.isdisjoint(found.found):
        return True
    if _AMONG.isdisjoint(found.found) or not (found.numbers or not _COUNTS.isdisjoint(found.found)):
        return False
    words = [piece for piece in found.order if piece != "every"] if "every" in found.found else found.order
    return any(
        (_is_count(words[index + 1]) or words[index + 1] in _ARTICLES)
        and any(map(_is_count, words[max(0, index - _APART) : index]))
        for index in compress(count(), map(_AMONG.__contains__, words[:-1]))
    )


_APART = 5
"""Pieces of words between a part and what it is of, at most: "one long-distance train in three"."""
_AMONG = frozenset(["in", "of"])
_ARTICLES = frozenset(["a", "an"])  # "one in a hundred"


def _is_count(word: str) -> bool:
    return word in _COUNTS or word[0].isdigit()


def _per_cent(match: re.Match[str]) -> float | None:
    if match["half"]:
        return 50.0
    if part := match["part"] or match["by"]:
        return 100.0 / _PARTS[part.lower()]
    if match["fine"]:
        return 100.0 / ordinal_value(match["fine"])
    if match["parts"]:
        parts = _PARTS[match["parts"].lower()]
        return 100.0 * _value(match["tops"]) / parts if _value(match["tops"]) < parts else None
    few, every = (_value(match[name]) for name in (("few", "all") if match["few"] else ("digit", "digits")))
    # "one in 2014" and "three of two" are no shares; "ten in 1998" is a year.
    return 100.0 * few / every if 0 < few < every <= 1000 else None


def _value(written: str) -> float:
    plain = written.lower()
    if plain.isdigit():
        return float(plain)
    return {"hundred": 100.0, "thousand": 1000.0}.get(plain) or spoken_value(plain) or 0.0
