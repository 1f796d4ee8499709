"""Numbers, times of day and dates read out of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.language.clocks import clock_times
from summarizer.language.moments import moments
from summarizer.language.numbers import numbers, value_at


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two hundred and forty-one goats", 241),
        ("a dozen goats", 12),
        ("seven and a half miles", 7.5),
        ("7½ miles", 7.5),
        ("four and a half million trees", 4_500_000),
        ("a million and a half", 1_500_000),
        ("half a million", 500_000),
        ("two thousand three hundred and five", 2305),
        ("$3.5m", 3_500_000),
        ("3.400.000 Einwohner", 3_400_000),
        ("41,5 Prozent", 41.5),
        ("minus 40 degrees", -40),
        ("half a percentage point", 0.5),
        ("the twenty-first visit", 21),
    ],
)
def test_a_number_has_its_value_in_words_as_in_digits(text: str, value: float) -> None:
    assert [number.value for number in numbers(text)] == [value]


def test_two_numbers_beside_each_other_stay_two() -> None:
    assert [number.value for number in numbers("two thousand, three of them ill")] == [2000, 3]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("no fewer than 12", "at least"),
        ("a minimum of 12", "at least"),
        ("12 or more", "at least"),
        ("no more than 12", "up to"),
        ("12 at most", "up to"),
        ("within 12 days", "up to"),
        ("nearly 12", "about"),
        ("12 or so", "about"),
        ("12 officers as a minimum", "at least"),
        ("12 as its ceiling", "up to"),
        ("handsome 12", "exact"),
    ],
)
def test_a_bound_is_read_before_and_after_its_number(text: str, bound: str) -> None:
    assert [number.bound for number in numbers(text)] == [bound]


@pytest.mark.parametrize(
    "text",
    ["12 goats", "12 million goats", "12.5% of it", "12, and 4,500 more", "12th", "12 at most", "about 12", "12k"],
)
def test_a_number_read_where_it_stands_is_what_its_text_says(text: str) -> None:
    first = numbers(text)[0]
    start = text.index("12")

    found = value_at(text, start)

    assert found == (first.value, first.bound)


def test_a_metre_a_second_is_no_second_of_something() -> None:
    assert [number.text for number in numbers("90 cubic metres a second flowed past.")] == ["90 cubic metres"]


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("at 9.30 p.m.", 21 * 60 + 30),
        ("at half past nine in the evening", 21 * 60 + 30),
        ("at 21:30", 21 * 60 + 30),
        ("às 21h30", 21 * 60 + 30),
        ("a quarter to three in the afternoon", 14 * 60 + 45),
        ("at midday", 12 * 60),
        ("at midnight", 0),
        ("on Monday at 4.20 in the morning", 4 * 60 + 20),
    ],
)
def test_a_time_of_day_is_one_minute_however_it_is_written(text: str, minute: int) -> None:
    assert [(time.minute, time.settled) for time in clock_times(text)] == [(minute, True)]


def test_an_hour_without_its_half_of_the_day_may_be_either() -> None:
    (bare,) = clock_times("at half past nine")
    (evening,) = clock_times("at 21:30")

    assert bare.is_same(evening)
    assert not clock_times("rose by 2.30 million")


def test_a_date_is_taken_apart_and_never_resolved() -> None:
    found = [
        (date.year, date.month, date.day, date.edge) for date in moments("late 2022, the ninth of June, 3 May 2020")
    ]

    assert found == [(2022, None, None, "end"), (None, 6, 9, None), (2020, 5, 3, None)]


def test_months_that_are_words_are_no_dates() -> None:
    assert moments("They may march on.") == ()


@given(st.text(alphabet="at 9.:30hpm½halfpastMarchof2019the1st–,-/\n", max_size=200))
def test_each_reading_stands_where_it_says(text: str) -> None:
    for reading in (*numbers(text), *clock_times(text), *moments(text)):
        assert text[reading.start : reading.end] == reading.text
