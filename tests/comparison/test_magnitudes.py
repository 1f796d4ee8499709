"""Amounts told by their magnitude alone against what the sources say."""

from __future__ import annotations

import pytest

from summarizer.comparison.figures import magnitudes
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def reasons(claim: str, source: str) -> list[str]:
    return [difference.reason for difference in magnitudes.differences(Passage(claim), Sources([source]))]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Hundreds of fans waited.", "Thousands of fans waited."),
        ("The guild has billions to spend.", "The guild has millions to spend."),
        ("Tens of thousands of bees died.", "Hundreds of bees died."),
        ("The detour adds hours to the trip.", "The detour adds minutes to the trip."),
    ],
)
def test_another_magnitude_of_the_same_clashes(source: str, claim: str) -> None:
    assert reasons(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Some 4,200 fans waited.", "Thousands of fans waited."),
        ("Dozens of fans waited.", "Scores of fans waited."),
        ("They waited for three hours.", "They waited for hours."),
        ("The fans waited.", "Hundreds of fans waited."),
    ],
)
def test_a_number_of_that_magnitude_or_none_is_no_contradiction(source: str, claim: str) -> None:
    assert reasons(claim, source) == []
