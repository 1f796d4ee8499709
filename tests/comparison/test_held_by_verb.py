"""Offices that a clause gives by its verb: "Roe, who manages the side"."""

from __future__ import annotations

import pytest

from summarizer import verify

ARTICLE = """The team physician Dr Otto Vang told the paper on Monday that the pitcher had been unconscious.
Rita Roe, who trains the pitchers, called for a car at once.
The jersey was handed over by Karl Thorne, the owner of the side.
The captain, Ida Holm, gave it to a child.
The boat was built by Dr Per Lund at Torv."""


@pytest.mark.parametrize(
    "claim",
    [
        "The pitcher had passed out, recalls Otto Vang, who manages the side.",
        "Ida Holm, who owns the side, gave away a jersey.",
    ],
)
def test_an_office_told_by_a_verb_is_refused_of_whom_the_source_calls_otherwise(claim: str) -> None:
    verdict = verify(claim, [ARTICLE])

    assert ("role", "clash") in [(each.kind, each.relation) for each in verdict.differences]


@pytest.mark.parametrize(
    "claim",
    [
        "It was Rita Roe, who coaches the pitchers, who rang for a car.",
        "The boat was built by Per Lund, who manages the yard of Torv.",
        "Karl Thorne, who owns the side, gave away a jersey.",
    ],
)
def test_an_office_told_by_a_verb_may_be_told_by_another_word_in_the_source(claim: str) -> None:
    verdict = verify(claim, [ARTICLE])

    assert not [each.reason for each in verdict.differences if each.kind == "role"]
