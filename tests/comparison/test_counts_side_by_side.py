"""Two things counted side by side: each has its own figure, and both do what is told of them."""

from __future__ import annotations

import pytest

from summarizer import verify

LAMPS = "Mayor Ann Roe bought 40 lamps and 12 chairs for the people of Torv on Monday."
HOUSES = "In Torv 40 houses and 12 shops were destroyed by the flood."


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        (LAMPS, "Ann Roe bought 40 chairs.", "says 40, source says 12"),
        (LAMPS, "Ann Roe bought 12 lamps.", "says 12, source says 40"),
        (LAMPS, "On Monday 40 chairs were bought by Ann Roe.", "says 40, source says 12"),
        (HOUSES, "The flood destroyed 40 shops in Torv.", "says 40, source says 12"),
        (HOUSES, "In Torv 40 shops were destroyed.", "says 40, source says 12"),
        ("Torv has 12 schools with 400 pupils and 31 teachers.", "Torv has 12 teachers.", "says 12, source says 31"),
    ],
)
def test_a_figure_counts_its_own_noun_and_not_the_one_beside_it(source: str, claim: str, reason: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert reason in verdict.reasons


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LAMPS, "Ann Roe bought 40 lamps."),
        (LAMPS, "Twelve chairs were bought by Ann Roe on Monday."),
        (HOUSES, "In Torv 40 houses were destroyed."),
        (HOUSES, "Forty houses were destroyed by the flood."),
        (HOUSES, "The flood destroyed houses in Torv."),
        ("The mayor and some 12 guards beat the clerk.", "The mayor beat the clerk."),
        (
            "The firm sold 4,200 cars in March and 3,900 in April; the works in Lund made 800.",
            "It sold 3,900 cars in April.",
        ),
    ],
)
def test_each_of_two_things_may_be_told_alone(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_only_who_does_it_may_be_told_to_do_it() -> None:
    source = "The mayor and some 12 guards beat the clerk."

    assert verify("The clerk beat the mayor.", [source]).support == "unsupported"
