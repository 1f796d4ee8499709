"""What of two texts about one thing cannot hold at once. The one file that decides a clash.

General English only: numbers with their units and bounds, dates, times of day, names, negation, statuses of an office,
opposite words. Nothing is decided where the texts have too little else in common to be about one thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from evals.matching.calendars import CALENDAR, calendar, dated
from evals.matching.measures import at_odds, measures
from evals.matching.opposites import AGAINST
from evals.matching.similarity import content, dice, names, profile, written
from evals.matching.stemming import stem
from summarizer.atoms import is_negation
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import STOPWORDS

Slot = Literal["number", "date", "time", "name", "negation", "status", "word"]

_ABOUT_ONE_THING = 400
"""Least Dice of the stems, numbers aside, for texts to be about one thing; tuned on the odd half of the
pairs."""

_ALONE = 600
"""Least Dice of the stems for the only numbers in which two texts differ to stand in one place, with no noun or unit in
common that says so; tuned likewise."""

_ENGLISH = frozenset("the and of with were is had said to by".split())
"""Function words that no other language of the fixtures has, one of which stands in nearly every English sentence."""


@dataclass(frozen=True, slots=True)
class Clash:
    """What gold says in a slot and what was got instead."""

    slot: Slot
    gold: str
    got: str

    def __str__(self) -> str:
        return f"gold {self.gold}, got {self.got}"


@lru_cache(maxsize=65536)  # of a pair, when it is judged, and when it is asked what the one bears of the other
def clashes(gold: str, got: str) -> tuple[Clash, ...]:
    """Return in what *gold* and *got* cannot both hold; empty where nothing is decided.

    What differs in one slot only is at odds; what differs in its date or its names and in something else besides is
    another matter ("prices rose in May", "prices fell in June").
    """
    if not about_one_thing(gold, got) or another_time(gold, got):
        return ()
    found = (*_numbers(gold, got), *_dates(gold, got), *_names(gold, got), *_words(gold, got))
    slots = {clash.slot for clash in found}
    return () if len(slots) > 1 and slots & {"date", "time", "name"} else found


@lru_cache(maxsize=65536)
def another_time(gold: str, got: str) -> bool:
    """Return whether the two give other numbers as of other times: a count that went on contradicts nothing."""
    if not any(at_odds(measures(gold).numbers, measures(got).numbers)):
        return False
    a, b = _as_of(gold), _as_of(got)
    return bool(a and b and a.isdisjoint(b))


def _as_of(text: str) -> frozenset[object]:
    return frozenset({*measures(text).clock, *(word for words in calendar(text).values() for word in words)})


def about_one_thing(gold: str, got: str) -> bool:
    """Return whether the two have so much in common, numbers aside, that what differs is in one place."""
    a, b = _rest(gold), _rest(got)
    return dice(a, b, len(a & b)) >= _ABOUT_ONE_THING or _within(a, b) or _within(b, a)


def _within(part: frozenset[str], whole: frozenset[str]) -> bool:
    # A long sentence that carries a short fact among others is about that, too; two stems by chance are nothing.
    return len(part) > 2 and 5 * len(part & whole) >= 4 * len(part)


@lru_cache(maxsize=65536)
def _rest(text: str) -> frozenset[str]:
    return frozenset(word for word in profile(text).stems if not word.startswith("#"))


def _numbers(gold: str, got: str) -> Iterator[Clash]:
    a, b = measures(gold), measures(got)
    said, heard = _rest(gold), _rest(got)
    alone = dice(said, heard, len(said & heard)) >= _ALONE
    twins = len(said ^ heard) <= 1  # one word, for a unit that one of them names
    for number, other in at_odds(a.numbers, b.numbers, alone=alone, twins=twins):
        yield Clash("number", number.text, other.text)
    if len(a.clock) == len(b.clock) == 1 and a.clock != b.clock:
        (one,), (two,) = a.clock, b.clock
        yield Clash("time", f"{one // 60}:{one % 60:02}", f"{two // 60}:{two % 60:02}")


def _dates(gold: str, got: str) -> Iterator[Clash]:
    a, b = calendar(gold), calendar(got)
    for part, said in a.items():
        if len(said) == len(b[part]) == 1 and said != b[part]:
            yield Clash("date", dated(gold), dated(got))
            return


def _names(gold: str, got: str) -> Iterator[Clash]:
    """Yield the one name that stands for another, where all other words are the same, or the two turned round."""
    a, b = profile(gold), profile(got)
    if _ENGLISH.isdisjoint(a.order) or _ENGLISH.isdisjoint(b.order):
        return  # where every noun has a capital, a capital is no name
    said, heard = names(gold) - CALENDAR, names(got) - CALENDAR
    apart = max(len(a.stems - b.stems), len(b.stems - a.stems))
    if apart > max(len(said), len(heard)):
        return
    only_gold = {name for name in said if not _borne(name, got)}
    only_got = {name for name in heard if not _borne(name, gold)}
    if only_gold and only_got and apart <= max(len(only_gold), len(only_got)):
        yield Clash("name", _as_written(gold, only_gold), _as_written(got, only_got))
    elif a.stems == b.stems and not only_gold and not only_got and _turned_round(gold, got, said & heard):
        yield Clash("name", f"“{gold}”", "its parts turned round")


def _as_written(text: str, found: set[str]) -> str:
    return written(text, frozenset(map(content, found))) or " ".join(sorted(found))


def _turned_round(gold: str, got: str, both: frozenset[str]) -> bool:
    one, two = _in_order(gold, both), _in_order(got, both)
    passive = ("by" in profile(gold).order) != ("by" in profile(got).order)
    return len(both) > 1 and len(one) == len(two) and one == two[::-1] and one != two and not passive


def _in_order(text: str, words: frozenset[str]) -> list[str]:
    return list(dict.fromkeys(word for word in profile(text).order if word in words))


def _borne(name: str, text: str) -> bool:
    """Return whether *text* has *name*, in another form of it ("Norway", "Norwegian") or as initials."""
    words = profile(text).order
    if name in words:
        return True
    head = name[: max(4, len(name) - 3)]
    initials = "".join(word[0] for word in words)
    return any(word.startswith(head) for word in words) or (len(name) > 1 and name.replace(".", "") in initials)


def _words(gold: str, got: str) -> Iterator[Clash]:
    if names(got) - names(gold) - CALENDAR or abs(len(profile(gold).order) - len(profile(got).order)) > _LONGER:
        return
    yield from _statuses(gold, got)
    a, b = profile(gold), profile(got)
    apart = max(len(a.stems - b.stems), len(b.stems - a.stems))
    if apart > _TURNED + 1:
        return
    lacks, adds = frozenset(a.order) - frozenset(b.order), frozenset(b.order) - frozenset(a.order)
    opposed = next(
        (
            (one, two)
            for one in sorted(lacks)
            if (against := AGAINST.get(stem(one)))
            for two in sorted(adds)
            if stem(two) in against
        ),
        None,
    )
    said, heard = _negated(gold, b.stems), _negated(got, a.stems)
    both = names(gold) & names(got)
    turned = _in_order(gold, both) != _in_order(got, both)  # "Renn left before Sall", "Sall left after Renn"
    if opposed and not said and not heard and not turned and not names(gold) - names(got) - CALENDAR:
        yield Clash("word", *opposed)  # "rose" and "did not fall" are none
    elif not opposed and said != heard and apart <= _TURNED:
        yield Clash("negation", *(("negated", "not negated") if said else ("not negated", "negated")))


_TURNED = 2
"""Content words in which each text may differ from the other for a "not" or an opposite in one of them to turn it."""

_LONGER = 6
"""Words that one text may have more than the other: in a longer one, a further clause may be what has the "not"."""


def _negated(text: str, shared: frozenset[str]) -> bool:
    """Return whether *text* negates a word that is among the stems *shared*."""
    return sum(it in shared for it in _turned_words(text)) % 2 == 1


@lru_cache(maxsize=65536)
def _turned_words(text: str) -> tuple[str, ...]:
    """Return the stem of the first word of content after each "not" of *text*."""
    order = profile(text).order
    nots = [index for index, word in enumerate(order) if is_negation(word)]
    after = (next((it for it in order[index + 1 :] if it not in STOPWORDS), None) for index in nots)
    return tuple(stem(it) for it in after if it is not None)


def _statuses(gold: str, got: str) -> Iterator[Clash]:
    """Yield the statuses of an office that both texts name: "acting" against "elected", "former" against in office."""
    said, heard = _statuses_by_office(gold), _statuses_by_office(got)
    for office in sorted(said.keys() & heard.keys()):
        one, two = said[office], heard[office]
        if one != two and ((one and two) or "former" in (one, two)):
            yield Clash("status", f"{one} {office}".strip(), f"{two} {office}".strip())


@lru_cache(maxsize=65536)
def _statuses_by_office(text: str) -> dict[str, str]:
    """Return the offices that *text* names once, each with the status that stands up to three words before it."""
    order = profile(text).order
    found: dict[str, list[str]] = {}
    for index, word in enumerate(order):
        if word in HEADS and word not in STATUSES:
            before = [STATUSES[it] for it in order[max(0, index - 3) : index] if it in STATUSES and it != "elect"]
            found.setdefault(word, []).append(before[-1] if before else "")
    return {office: statuses[0] for office, statuses in found.items() if len(statuses) == 1}
