"""A part and its whole, and what is done or still to do, are told as the source tells them."""

from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures import figures
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def found(claim: str, *cited: str) -> list[Difference]:
    return list(figures.differences(Passage(claim), Sources(cited, [])))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The bus held 52 people, six of them children.", "There were 52 adults and six children on the bus."),
        ("Of the 60 wells, 14 are dry.", "There are 60 wells and another 14 that are dry."),
        (
            "Repairs cost $31m, of which the state pays $12m.",
            "With the state's $12m spent, the town is left with $31m.",
        ),
    ],
)
def test_a_whole_is_not_told_beside_its_own_part(source: str, claim: str) -> None:
    reasons = [difference.reason for difference in found(claim, source)]

    assert len(reasons) == 1
    assert "in the source these are part of them" in reasons[0]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The bus held 52 people, six of them children.", "There were 52 people on the bus, including six children."),
        ("The bus held 52 people, six of them children.", "Of the 52 on the bus, six were children."),
        ("The bus held 46 adults and six children.", "There were 46 adults and six children on the bus."),
        ("Repairs cost $31m, of which the state pays $12m.", "The state pays $12m of the $31m."),
    ],
)
def test_a_part_of_a_whole_may_be_told_in_other_words(source: str, claim: str) -> None:
    assert found(claim, source) == []


@pytest.mark.parametrize(
    ("source", "claim", "done"),
    [
        ("With 40 of 90 wards counted, she leads.", "With 40 of 90 wards still to be counted, she leads.", "done"),
        ("The crews repaired 40 bridges.", "Some 40 bridges are still unrepaired.", "done"),
        ("Some 40 bridges are still to be repaired.", "Some 40 bridges were repaired.", "still to be done"),
    ],
)
def test_what_is_done_is_not_told_as_still_to_do(source: str, claim: str, done: str) -> None:
    (difference,) = found(claim, source)

    assert difference.reason.endswith(f"source says {done}")


def test_one_figure_may_be_done_beside_another_that_is_not() -> None:
    source = "If the 43 wards still to be counted behave like the 171 before them, she wins."

    assert found("She wins if the other 43 wards behave like the 171 already counted.", source) == []


def test_what_stands_side_by_side_is_not_told_as_a_part() -> None:
    (difference,) = found("Six of the 31 hurt have died.", "Six people are dead and 31 hurt.")

    assert difference.reason == "tells Six as part of 31, in the source they are apart"
    assert found("Six of the 31 in the bus died.", "The bus held 31 people, six of whom died and 25 lived.") == []


def test_what_a_part_did_is_not_told_of_the_whole() -> None:
    (difference,) = found("Forty boats were sold.", "Nine of the 40 boats were sold before the frost.")

    assert difference.reason == "tells of all Forty what the source tells of Nine of them"


@pytest.mark.parametrize(
    "claim",
    [
        "Nine of 40 boats were sold.",
        "Of the 40 boats nine were sold.",
        "There were 40 boats, of which a few were sold.",
    ],
)
def test_a_whole_told_with_its_part_is_let_stand(claim: str) -> None:
    assert found(claim, "Nine of the 40 boats were sold before the frost.") == []


def test_what_falls_short_of_a_number_is_no_part_of_it() -> None:
    source = "The motion got 70 votes, 9 short of the 79 needed."

    assert found("For the motion 79 votes were needed.", source) == []


def test_what_a_figure_was_before_is_not_what_it_is_now() -> None:
    source = "The toll has risen since March, from 3 to 4 crowns."

    assert found("The toll is now 3 crowns.", source)
    assert not found("The toll is now 4 crowns, up from 3 crowns.", source)
