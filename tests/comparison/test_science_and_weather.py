"""How science, health and weather are told: speeds, nights, titles, what is told in passing, what came back."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Gusts of 95 km/h were measured at Torv.", "Gusts of 95 kilometres per hour were measured at Torv.", True),
        ("Winds reached 65 miles an hour.", "Winds reached 65 mph on the coast.", True),
        ("Winds picked up to 65 miles per hour.", "Winds picked up to 105 kilometres per hour.", True),
        ("The probe travels at 12 km per second.", "The probe travels at 12 kilometres a second.", True),
        ("Winds reached 65 km/h.", "Winds reached 65 miles per hour on the coast.", False),
        ("The probe travels at 12 kilometres per hour.", "The probe travels at 12 kilometres per second.", False),
        ("The storm was 65 miles off Osk.", "The storm brought winds of 65 miles per hour to Osk.", False),
        ("The fire covers 12 miles of coast.", "The fire covers 19 kilometres of coast.", True),
        ("The fire covers 12 miles of coast.", "The fire covers 29 kilometres of coast.", False),
    ],
)
def test_a_speed_is_one_unit_and_a_copy_may_convert_it(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The river rose during the night.", "The river rose overnight and broke its banks at 5 a.m.", True),
        ("Police cleared the camp overnight.", "Police cleared the camp at 3 a.m. on Tuesday.", True),
        ("The river rose overnight.", "The river rose in the afternoon and broke its banks on Friday.", False),
    ],
)
def test_overnight_is_during_the_night(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The old bridge was closed in May.",
         "Campaigners argued that the old bridge, which was closed in May, should be restored.", True),
        ("A reactor is due to start up in June.",
         "Analysts expect prices to fall from June, when a reactor is due to start up.", True),
        ("Levels are at their lowest in the Osk valley.",
         "The board fears a shortage in the Osk valley, where levels are at their lowest.", True),
        ("The old bridge should be restored.",
         "Campaigners argued that the old bridge, which was closed in May, should be restored.", False),
        ("Prices will fall from June.",
         "Analysts expect prices to fall from June, when a reactor is due to start up.", False),
        ("A bridge would cost 4 million.",
         "The guild claims that no bridge, which would cost 4 million, is needed.", False),
    ],
)  # fmt: skip
def test_a_clause_told_in_passing_of_a_noun_is_the_writers_own(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


def test_the_stop_of_a_title_parts_no_name() -> None:
    source = "The pill helped children, but not adults, its inventor, Dr. Ann Roe, told a fair in Osk."

    assert verify("The pill helped children but not adults, Dr. Ann Roe told a fair in Osk.", [source]).support != (
        "unsupported"
    )
    assert verify("Dr. Ida Lind told a fair in Osk that the pill helped children.", [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The storm had left Osk without electricity.", "Engineers restored electricity to Osk on Thursday.", True),
        ("Osk had no water for ten days.", "Water was restored to Osk on Thursday, ten days after the storm.", True),
        ("No train had run for two days.", "Services resumed on Friday, two days after the crash.", True),
        ("Osk has no water.", "Water was restored to Osk on Thursday, ten days after the storm.", False),
        ("Water was not restored to Osk.", "Water was restored to Osk on Thursday, ten days after the storm.", False),
    ],
)
def test_what_was_brought_back_was_gone_before(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons
