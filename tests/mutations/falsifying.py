"""Operators that make a true sentence false. Each returns the sentence changed, or None where it does not apply.

An operator changes one thing, as a careless writer or a model would, and leaves a sentence that reads well; what they
make was read through operator by operator. Names, numbers and words put in are of general English or made up, never
the article's own unless the operator says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from summarizer.language.attribution import attributions
from summarizer.language.numbers import Number, numbers

Operator = Callable[[str], str | None]

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SMALL = "two three four five six seven eight nine ten eleven twelve".split()
_NAME = re.compile(r"(?<![.!?“\"] )(?<!^)\b[A-Z][a-z]{2,} [A-Z][a-z]{2,}\b")
_TITLE = re.compile(r"\b(?:[Mm]inister|[Mm]ayor|[Pp]resident|[Dd]irector|[Cc]hairman|[Ss]pokeswoman|[Ss]pokesman)\b")


def replaced(text: str, start: int, end: int, by: str) -> str:
    """Return *text* with ``start:end`` replaced."""
    return text[:start] + by + text[end:]


def swapped(text: str, table: Mapping[str, str]) -> str | None:
    """Return *text* with the first word of *table* in it replaced, its capital kept; None without one."""
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, sorted(table, key=len, reverse=True))) + r")\b", re.I)
    found = pattern.search(text)
    if found is None:
        return None
    by = table[found[1].lower()]
    return replaced(text, *found.span(), by[0].upper() + by[1:] if found[1][0].isupper() else by)


def both_ways(pairs: str) -> dict[str, str]:
    """Return a table of "a/b" pairs that replaces each by the other."""
    table = {}
    for pair in pairs.split(","):
        one, other = (side.strip() for side in pair.split("/"))
        table[one], table[other] = other, one
    return table


def _digits(text: str) -> list[Number]:
    """Return the plain counts in digits: no year, no clock time, no ordinal."""
    return [
        number
        for number in numbers(text)
        if re.fullmatch(r"\d+", text[number.start : number.end].split(maxsplit=1)[0].lstrip("$€£"))
        and not number.ordinal
        and not (1500 <= number.value <= 2100)
        and text[number.end : number.end + 3] not in (" a.", " p.", " am", " pm")
        and text[number.end : number.end + 1] not in (".", ":")
    ]


def number_changed(text: str) -> str | None:
    found = _digits(text)
    if not found:
        return None
    number = found[0]
    old = re.search(r"\d+", text[number.start : number.end])
    assert old is not None
    return replaced(text, number.start + old.start(), number.start + old.end(), str(int(old[0]) + 3))


def digits_turned_round(text: str) -> str | None:
    for number in _digits(text):
        old = re.search(r"\d{2,}", text[number.start : number.end])
        if old and old[0] != old[0][::-1] and old[0][-1] != "0":
            return replaced(text, number.start + old.start(), number.start + old.end(), old[0][::-1])
    return None


def scale_changed(text: str) -> str | None:
    return swapped(text, {"million": "billion", "billion": "million", "thousand": "million", "hundred": "thousand"})


def word_number_changed(text: str) -> str | None:
    return swapped(text, dict(zip(_SMALL, _SMALL[2:] + _SMALL[:2], strict=True)))


def ordinal_changed(text: str) -> str | None:
    order = "second third fourth fifth sixth seventh eighth ninth tenth".split()
    return swapped(text, dict(zip(order, order[1:] + order[:1], strict=True)))


def two_numbers_exchanged(text: str) -> str | None:
    found = _digits(text)
    if len(found) < 2 or found[0].value == found[1].value or found[0].unit != found[1].unit:
        return None
    one, two = (re.search(r"\d+", text[number.start : number.end]) for number in found[:2])
    assert one is not None
    assert two is not None
    first, second = found[0].start + one.start(), found[1].start + two.start()
    changed = replaced(text, second, second + len(two[0]), one[0])
    return replaced(changed, first, first + len(one[0]), two[0])


def unit_changed(text: str) -> str | None:
    return swapped(text, both_ways("kilometres/miles,metres/feet,tonnes/kilograms,hours/minutes,weeks/months"))


def percent_made_points(text: str) -> str | None:
    found = re.search(r"\bper cent\b|%", text)
    return replaced(text, *found.span(), " percentage points".lstrip(" " * (found[0] != "%"))) if found else None


def currency_changed(text: str) -> str | None:
    changed = swapped(text, both_ways("euros/dollars,pounds/crowns"))
    return changed or (text.replace("€", "$", 1) if "€" in text else None)


def bound_turned(text: str) -> str | None:
    return (
        swapped(text, both_ways("at least/at most,more than/less than,up to/at least,over/under"))
        if re.search(
            r"\b(?:at least|at most|more than|less than|up to) (?:\d|[a-z]+ (?:hundred|thousand|million|people))", text
        )
        else None
    )


def weekday_changed(text: str) -> str | None:
    return swapped(text, {day.lower(): _DAYS[(at + 2) % 7] for at, day in enumerate(_DAYS)})


def month_changed(text: str) -> str | None:
    found = re.search(r"\b\d{1,2} (" + "|".join(_MONTHS) + r")\b", text)
    if found is None:
        return None
    return replaced(text, *found.span(1), _MONTHS[(_MONTHS.index(found[1]) + 3) % 12])


def year_changed(text: str) -> str | None:
    found = re.search(r"\b(1[89]\d\d|20\d\d)\b", text)
    return replaced(text, *found.span(), str(int(found[0]) - 7)) if found else None


def clock_changed(text: str) -> str | None:
    found = re.search(r"\b(\d{1,2})(?=(?:[.:]\d\d)? ?[ap]\.?m\b)", text)
    return replaced(text, *found.span(), str(int(found[0]) % 12 + 1)) if found else None


def before_made_after(text: str) -> str | None:
    return swapped(text, both_ways("before/after,earlier/later"))


def name_replaced(text: str) -> str | None:
    found = _NAME.search(text)
    return replaced(text, *found.span(), "Harold Wexcombe") if found else None


def surname_replaced(text: str) -> str | None:
    found = _NAME.search(text)
    return replaced(text, *found.span(), f"{found[0].split()[0]} Wexcombe") if found else None


def place_replaced(text: str) -> str | None:
    found = re.search(r"\b(?:in|at|near|from) ([A-Z][a-z]{3,})\b(?! [A-Z])", text)
    if found is None or found[1] in {*_MONTHS, *_DAYS}:
        return None
    return replaced(text, *found.span(1), "Quellmouth")


def two_names_exchanged(text: str) -> str | None:
    found = [match for match in _NAME.finditer(text) if match[0].split()[0] not in {*_MONTHS, *_DAYS}]
    if len(found) < 2 or found[0][0] == found[1][0]:
        return None
    one, two = found[:2]
    between = text[one.end() : two.start()]
    if re.fullmatch(r",? (?:and|or|nor|,)? ?", between):
        return None  # a list of two says the same in either order
    return text[: one.start()] + two[0] + between + one[0] + text[two.end() :]


def status_added(text: str) -> str | None:
    found = _TITLE.search(text)
    if found is None or re.search(r"\b(?:former|deputy|acting|vice)\b", text, re.I):
        return None
    opening = re.search(r"(?:\b[a-z]+ )?$", text[: found.start()])
    assert opening is not None
    at = opening.start()
    if not at or text[at - 1 : at] != " " or opening[0].strip() in {"the", "a", "an", "its", "his", "her", ""}:
        at = found.start()
    return replaced(text, at, at, "former ") if at and text[found.start()].islower() else None


def status_dropped(text: str) -> str | None:
    found = re.search(
        r"\b(?:former|acting|deputy|interim) (?=[a-z]* ?(?:minister|mayor|premier|head|director|chief))", text
    )
    return replaced(text, *found.span(), "") if found else None


def office_changed(text: str) -> str | None:
    table = both_ways(
        "minister/mayor,president/chancellor,spokeswoman/chairwoman,spokesman/chairman,director/inspector"
    )
    return swapped(text, table)


def negation_added(text: str) -> str | None:
    found = re.search(r"\b(?:was|were|is|are|will|would|had|has|have)\b(?! not)(?!n['’]t)", text)
    return replaced(text, found.end(), found.end(), " not") if found else None


def negation_dropped(text: str) -> str | None:
    found = re.search(r"\b(?:was|were|is|are|will|would|had|has|have|did|does|do|could)( not)\b", text)
    return replaced(text, *found.span(1), "") if found else None


def direction_turned(text: str) -> str | None:
    pairs = """rose/fell,rise/fall,rising/falling,increased/decreased,gained/lost,won/lost,accepted/rejected,
    opened/closed,higher/lower,larger/smaller,longer/shorter,inside/outside,arrived/left,bought/sold,above/below,raised/lowered,
    approved/rejected,up/down,started/stopped,began/ended,backed/opposed"""
    return swapped(text, both_ways(pairs))


def possibility_made_certain(text: str) -> str | None:
    return (
        swapped(text, {"may": "will", "might": "will", "could": "will"})
        if re.search(r"\b(?:may|might|could) [a-z]+", text)
        else None
    )


def plan_made_fact(text: str) -> str | None:
    found = re.search(r"\b(?:is|are) (?:expected|due|planned|supposed|hoped) to\b", text)
    return replaced(text, *found.span(), "is certain to") if found else None


def hedge_dropped(text: str) -> str | None:
    found = re.search(r"\b(?:allegedly|reportedly|possibly|perhaps|probably) ", text)
    return replaced(text, *found.span(), "") if found else None


def attribution_dropped(text: str) -> str | None:
    found = re.search(r",? [^,“”\"]{3,60} (?:said|says)\.$", text)
    said = attributions(text)
    if found is None or not said or not (found.start() <= said[-1].who[0]) or "“" in text or '"' in text:
        return None
    return text[: found.start()] + "."


def speaker_replaced(text: str) -> str | None:
    said = [each for each in attributions(text) if not each.pronoun]
    if not said:
        return None
    start, end = said[0].who
    end += text.startswith(", ", end) and "," in text[start:end]  # the comma that closes an apposition goes with it
    return replaced(text, start, end, "the harbour trust" if start else "The harbour trust")


def quantifier_changed(text: str) -> str | None:
    table = both_ways("all of/some of,most/few,everyone/nobody,always/never") | {"every": "no", "half": "all"}
    return swapped(text, table if " and " in text else table | {"both": "neither"})


def superlative_added(text: str) -> str | None:
    found = re.search(r"(?<!\bThere )(?<!\bthere )(?<!\bIt )\b(?:is|was) (?:a|an) (?=[a-z])", text)
    return replaced(text, *found.span(), found[0].split()[0] + " the largest ") if found else None


def first_added(text: str) -> str | None:
    found = re.search(r"\b(?:its|their|his|her) (?=[a-z]{4,})(?!eight |nine |hand |head )", text)
    return None if found is None or "first" in text else replaced(text, found.end(), found.end(), "first ")


def quoted_word_changed(text: str) -> str | None:
    found = re.search(r"[“\"][^“”\"]*?\b([a-z]{5,})\b[^“”\"]*[”\"]", text)
    return replaced(text, *found.span(1), "marvel") if found else None


def detail_invented(text: str) -> str | None:
    return f"{text[:-1]}, after inspectors had seized forged invoices from a warehouse." if text[-1] == "." else None


def cause_invented(text: str) -> str | None:
    if text[-1] != "." or re.search(r"\b(?:because|due|cause|after|since|as)\b", text):
        return None
    return f"{text[:-1]} because of a shortage of money."


FALSIFYING: Mapping[str, Operator] = {
    operator.__name__.replace("_", " "): operator
    for operator in (
        number_changed, digits_turned_round, scale_changed, word_number_changed, ordinal_changed,
        two_numbers_exchanged, unit_changed, percent_made_points, currency_changed, bound_turned, weekday_changed,
        month_changed, year_changed, clock_changed, before_made_after, name_replaced, surname_replaced, place_replaced,
        two_names_exchanged, status_added, status_dropped, office_changed, negation_added, negation_dropped,
        direction_turned, possibility_made_certain, plan_made_fact, hedge_dropped, attribution_dropped,
        speaker_replaced, quantifier_changed, superlative_added, first_added, quoted_word_changed, detail_invented,
        cause_invented,
    )
}  # fmt: skip
