"""What stands beside a figure or a change and is told of another: "those of coffee", "that analysts had expected"."""

from __future__ import annotations

import pytest

from summarizer import verify

_TEA = "Sales of tea in Lomar fell by a quarter last year, while those of coffee rose by 14 percent."
_RENTS = "House rents in the south fell in May, the lender said, while those in the north edged up."
_GROWTH = "The economy grew 0.7 percent, faster than the 0.4 percent that analysts had expected."
_FARES = "Train fares will go up by 4 percent to 31 crowns in March, the operator said."
_YARD = "The yard laid off 180 people, 16 percent of its staff."
_WRECK = "Divers said that much of it could still be saved if the water cools; the wreck is old."
_CROSSING = "A crossing now takes 38 minutes instead of 26."
_DAM = "Cracks in the dam were not reported for nine days."
_PAY = "Talks ended without a deal, the mill said, ignoring clerks, who had called for a freeze, and drivers, who left."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TEA, "Coffee sales rose by 14 percent."),
        (_TEA, "Tea sales fell by a quarter."),
        (_RENTS, "Northern house rents rose slightly."),
        (_GROWTH, "Analysts had expected growth of 0.4 percent."),
        (_FARES, "Train fares will rise in March, the operator said."),
        ("Fares went up in May and came down in June.", "Fares came down in June."),
        (_YARD, "The yard laid off 16 percent of its staff."),
        (_CROSSING, "The crossing used to take 26 minutes."),
        (_DAM, "Cracks in the dam went unreported for nine days."),
    ],
)
def test_what_is_told_of_it_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TEA, "Sales of coffee fell last year."),
        (_RENTS, "Rents in the south edged up in May."),
        (_RENTS, "Rents in the north fell in May."),
        (_GROWTH, "Analysts had expected growth of 0.7 percent."),
        (_FARES, "Train fares will go down in March, the operator said."),
        (_YARD, "The yard laid off 16 people."),
        (_WRECK, "Much of the wreck has been saved."),
        (_CROSSING, "The crossing used to take 38 minutes."),
        (_DAM, "Cracks in the dam were reported for nine days."),
        (_PAY, "Drivers had called for a freeze."),
    ],
)
def test_what_is_told_of_another_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_whom_she_means_behind_two_names_is_left_open() -> None:
    source = "The chain named Ida Brandt to succeed Olga Moen when she steps down in May."

    assert verify("Ida Brandt will step down in May.", [source]).support != "supported"


_FEVER = "The fever killed 597 people last year, almost 6 percent fewer than the year before."
_BREWER = "The brewer warned that volumes would fall in May, but its shares rallied 5 percent as it ruled out a sale."


def test_what_is_fewer_did_not_rise() -> None:
    assert verify("Fever deaths rose by almost 6 percent.", [_FEVER]).support == "unsupported"
    assert verify("Fever deaths fell by almost 6 percent.", [_FEVER]).support != "unsupported"


def test_what_stands_behind_a_but_may_be_told_on_nobodys_word() -> None:
    assert verify("The brewer's shares gained 5 percent.", [_BREWER]).support != "unsupported"
    assert verify("Volumes fell in May.", [_BREWER]).support == "unsupported"
