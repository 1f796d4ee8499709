from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.replaced import differences
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources

_ARTICLE = (
    "The barge Marta was towed to the long quay at noon. Hessel sells six boats a week to Norgate. "
    "Torvany sends its pilots to Orm Bay. The Torvan mayor stayed away. The clerk of Wick lives at Pier 9. "
    "Skarn Line, whose boss is Ida Moll, owns the barge."
)


def _found(claim: str, cited: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([cited], [_ARTICLE])))


@pytest.mark.parametrize(
    ("claim", "cited", "told"),
    [
        ("At noon the barge was towed to Pier 9.", "The barge Marta was towed to the long quay at noon.", "quay"),
        ("Hessel sells six boats a week to Wick.", "Hessel sells six boats a week to Norgate.", "Norgate"),
        (
            "Wick is shipping its pilots to Orm Bay.",
            "Hessel & Lunt is shipping its pilots to Orm Bay.",
            "Hessel & Lunt",
        ),
        ("Norgate sells six boats a week.", "Hessel sells six boats a week to Norgate.", ""),
        ("Norgate sends its pilots to Orm Bay.", "Torvany sends its pilots to Orm Bay.", "Torvany"),
    ],
)
def test_a_name_of_the_article_in_the_place_of_the_cited_one_is_a_clash(claim: str, cited: str, told: str) -> None:
    found = _found(claim, cited)

    assert [told in each.reason for each in found] == ([True] if told else [])


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("At noon the barge Marta was towed to the long quay.", "The barge Marta was towed to the long quay at noon."),
        ("The Torvans send their pilots to Orm Bay.", "Torvany sends its pilots to Orm Bay."),
        ("The Skarn Line barge was towed to the long quay.", "The barge Marta was towed to the long quay at noon."),
        ("Ida Moll owns the barge.", "Skarn Line, whose boss is Ida Moll, owns the barge."),
        ("Pilots go from Torvany to Orm Bay.", "Torvany sends its pilots to Orm Bay."),
    ],
)
def test_a_name_that_takes_nobody_elses_place_is_none(claim: str, cited: str) -> None:
    assert _found(claim, cited) == []
