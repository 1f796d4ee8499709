"""Long patterns tried only where one of their first words stands."""

from __future__ import annotations

import re

import pytest

from summarizer.comparison.figures import frequencies, quantity_words, shares
from summarizer.language import clocks, dates, moments, numbers
from summarizer.language.openers import Opened, late

TEXT = (
    "On 3 May 2019, at half past nine, twenty-one of the US$4.5m in loans — a hundred of them — fell by −3 per cent. "
    "Late last week, three days earlier, the Mondays of mid-July and the 2nd were told: two and a half million, "
    "at noon, 7h20, shortly after six. In the spring of 2020 the second of March came before a third. £5 or 5,000.5? "
    "Half of them, two thirds of all, one person out of every ten and 4 of 5 said none of the others did. "
    "Every six months, weekly and 3 times a year."
)


@pytest.mark.parametrize(
    "pattern",
    [
        numbers._NUMBER,
        dates._DATE,
        moments._MOMENT,
        clocks._CLOCK,
        shares._SHARE,
        quantity_words.QUANTIFIER,
        frequencies._FREQUENCY,
    ],
    ids=["numbers", "dates", "moments", "clocks", "shares", "quantities", "frequencies"],
)
def test_the_matches_are_those_of_the_whole_scan(pattern: Opened) -> None:
    scanned = [match.group().lstrip() for match in re.compile(pattern.written, pattern.flags).finditer(TEXT)]

    found = [match.group() for match in pattern.finditer(TEXT)]

    assert found == scanned
    assert found


def test_a_pattern_that_cannot_be_compiled_is_no_harm_where_no_word_of_it_stands() -> None:
    pattern = Opened(r"(", openers=["half"], telling=["half"], reach=0)

    assert list(pattern.finditer("A dog bit a man.")) == []


def test_a_late_pattern_matches_as_one_that_was_compiled_at_once() -> None:
    pattern = late(r"\bgate\b", re.IGNORECASE)

    assert [match.span() for match in pattern.finditer("Gate by gate")] == [(0, 4), (8, 12)]
    assert pattern.search("a floodgate") is None
