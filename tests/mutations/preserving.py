"""Operators that say the same otherwise. Each returns the sentence reworded, or None where it does not apply."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mutations.falsifying import Operator, replaced, swapped

_SMALL = "two three four five six seven eight nine ten eleven twelve".split()


def quotes_straightened(text: str) -> str | None:
    flat = text.translate({0x201C: '"', 0x201D: '"', 0x2019: "'", 0x2018: "'", 0x2013: "-", 0x2014: "-"})
    return flat if flat != text else None


def spaces_doubled(text: str) -> str | None:
    return text.replace(" ", "  ", 2).replace("  ", "\u00a0", 1)


def word_number_in_digits(text: str) -> str | None:
    found = re.search(r"(?<!-)\b(" + "|".join(_SMALL) + r")\b(?!-| (?:hundred|thousand|million|dozen|and))", text)
    return replaced(text, *found.span(), str(_SMALL.index(found[0]) + 2)) if found else None


def digits_in_words(text: str) -> str | None:
    found = re.search(r"(?<![\d.,:€$£-])\b([2-9]|1[0-2])\b(?![\d.,:%-])(?= [a-z]{4,})", text)
    return replaced(text, *found.span(), _SMALL[int(found[0]) - 2]) if found else None


def per_cent_as_a_sign(text: str) -> str | None:
    found = re.search(r"(?<=\d) per cent\b", text)
    return replaced(text, *found.span(), "%") if found else None


def negation_contracted(text: str) -> str | None:
    found = re.search(r"\b(did|does|do|was|were|is|are|had|has|have|could|would) not\b", text)
    return replaced(text, *found.span(), f"{found[1]}n't") if found else None


def about_as_around(text: str) -> str | None:
    found = re.search(r"\babout (?=\d|[a-z]+ (?:hundred|thousand|million))", text)
    return replaced(text, *found.span(), "around ") if found else None


def more_than_as_over(text: str) -> str | None:
    found = re.search(r"(?<!\bno )\bmore than (?=\d|[a-z]+ (?:hundred|thousand|million))", text)
    return replaced(text, *found.span(), "over ") if found else None


def at_least_as_no_fewer_than(text: str) -> str | None:
    return swapped(text, {"at least": "no fewer than"})


def everyday_synonym(text: str) -> str | None:
    table = {
        "killed": "dead", "began": "started", "purchase": "buying", "children": "kids", "bought": "purchased",
        "wounded": "injured", "injured": "hurt", "help": "assistance", "almost": "nearly", "nearly": "almost",
        "also": "too", "house": "home", "whole": "entire", "ended": "finished", "near": "close to", "big": "large",
        "said": "stated", "says": "states", "needs": "requires", "showed": "revealed", "got": "received",
    }  # fmt: skip
    table.pop("killed")  # "were dead" reads, "fire dead three" does not
    return swapped(text, table)


def day_put_first(text: str) -> str | None:
    found = re.search(r" (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.$", text)
    if found is None or text.split(maxsplit=1)[0] not in {"The", "A", "He", "She", "It", "They"}:
        return None
    if re.search(r"\b(?:that|who|which)\b[^,]*$", text[: found.start()]):
        return None  # the day is that of a relative clause
    return f"On{found[1][2:]}, {text[0].lower()}{text[1 : found.start()]}."


def speaker_put_first(text: str) -> str | None:
    found = re.fullmatch(r"((?:The|A|It|They|He|She) [^,“”\"]{20,}), ((?:the )[a-z ]{3,40}) (said|says)\.", text)
    return f"{found[2][0].upper()}{found[2][1:]} {found[3]} that {text[0].lower()}{found[1][1:]}." if found else None


def months_shortened(text: str) -> str | None:
    found = re.search(r"(?<=\d )(January|February|August|September|October|November|December)\b", text)
    return replaced(text, *found.span(), f"{found[0][:3]}.") if found else None


def _outside_quotations(operator: Operator) -> Operator:
    """Return *operator* for sentences without quotation marks: inside them no word may change."""

    def changed(text: str) -> str | None:
        return None if re.search(r"[“”\"]", text) else operator(text)

    return changed


PRESERVING: Mapping[str, Operator] = {
    operator.__name__.replace("_", " "): operator if operator is quotes_straightened else _outside_quotations(operator)
    for operator in (
        quotes_straightened, spaces_doubled, word_number_in_digits, digits_in_words, per_cent_as_a_sign,
        negation_contracted, about_as_around, more_than_as_over, at_least_as_no_fewer_than, everyday_synonym,
        day_put_first, speaker_put_first, months_shortened,
    )
}  # fmt: skip
