"""A figure for each of something is none for all: a day, a basket, each of three."""

from __future__ import annotations

import pytest

from summarizer import verify

_PICKERS = "Weavers at Harl earn 70 cents a metre and work up to 12 hours a day in winter."
_EACH = "Each of the five villages will get 2 million crowns for a school, the bishop said."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_PICKERS, "Weavers at Harl earn 70 cents."),
        (_PICKERS, "Weavers at Harl work up to 12 hours in winter."),
        (_EACH, "The five villages will get 2 million crowns for a school, the bishop said."),
        ("Rents in Ostrel rose 7 percent a year between 2011 and 2016.", "Rents in Ostrel rose 7 percent."),
        ("The mast is 30 metres tall, twice the height of the inn.", "The mast is twice 30 metres tall."),
        ("Rents rose 7 percent in May, faster than wages.", "Rents rose 7 percent faster than wages."),
    ],
)
def test_a_figure_without_that_for_each_of_which_it_is_told_is_weak(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "weak"


def test_a_figure_for_each_told_of_all_together_is_refused() -> None:
    assert verify("The five villages will get 2 million crowns in all.", [_EACH]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_PICKERS, "Weavers at Harl earn 70 cents per metre."),
        (_PICKERS, "Weavers at Harl work up to 12 hours a day."),
        (_EACH, "The five villages will each get 2 million crowns, the bishop said."),
        ("It employs nine people and is open every day.", "It employs nine people."),
        ("Norl paid 8 million crowns for a mill a year ago.", "Norl paid 8 million crowns for a mill."),
        ("Sales rose from 40 to 60 in a year, the shop said.", "Sales rose to 60, the shop said."),
    ],
)
def test_one_that_keeps_it_or_has_none_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
