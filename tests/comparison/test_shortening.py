"""Copies with words left out: which may go, and which decide what the rest says."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Ida Vang, a former mayor of Torv, opened the mill.", "Ida Vang opened the mill."),
        ("Ida Vang, who did not stand again, opened the mill.", "Ida Vang opened the mill."),
        ("The mill, which may close in May, cost four million.", "The mill cost four million."),
        ("Tom Lind, who was sued by Ida Vang, won the vote.", "Tom Lind won the vote."),
        ("The mill was shut\non Monday.", "The mill was shut on Monday."),
    ],
)
def test_an_aside_left_out_whole_takes_nothing_from_the_rest(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Former mayor Ida Vang opened the mill.", "Mayor Ida Vang opened the mill."),
        ("The mill, reportedly, was sold.", "The mill was sold."),
        ("Tom Lind was sued by Ida Vang.", "Tom Lind sued Ida Vang."),
        ("Boats of oak are taxed; those of ash are not.", "Boats of oak are taxed; those of ash are."),
        ("The well was filled in before the first war.", "The well was not filled in before the first war."),
        ("The mill is expected to be sold.", "The mill was sold."),
    ],
)
def test_a_word_that_decides_what_the_rest_says_is_missed(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_a_hedge_that_goes_with_what_it_hedges_is_not_missed() -> None:
    source = "The papers show that Torv agreed to build a mill that would grind barley for the coast."

    assert verify("The papers show that Torv agreed to build a mill.", [source]).support == "supported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Rask said the road was open.", "A slide, seen in May, may follow, but Rask said the road was open."),
        ("Ida Holm was not heard.", "Ida Holm, who was not heard, doubted that the road was open."),
    ],
)
def test_a_doubt_in_another_clause_takes_nothing_from_a_sentence(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "supported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The road was open.", "Ida Holm, who was not heard, doubted that the road was open."),
        ("Lind was paid.", "The firm denied that Rask was fired and that Lind was paid."),
        ("Rask and Holm voted for the plan.", "Two members, Rask and Holm, voted against the plan."),
    ],
)
def test_a_doubt_over_a_clause_is_not_lost(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
