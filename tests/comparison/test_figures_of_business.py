"""Quarters, streaks, paces and sums as reports of business tell them."""

from __future__ import annotations

import pytest

from summarizer import verify

_QUARTERS = "Exports shrank to 3.1 billion crowns in the third quarter from 4.2 billion in the second."
_STREAK = "Car sales rose in June for the fifth month in a row."
_EACH = "Each of the four banks will pay 3 million crowns."
_FINE = "Three dairies were fined a combined 12 million crowns."
_DIP = "Shares in Altro fell as much as 7.4 percent before they recovered."
_FALL = "Orders saw their sharpest fall since 2009 in April."
_EFFORT = "The firm ended a four-year effort to bring its ferry arm to market on Monday."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_QUARTERS, "Exports were 4.2 billion crowns in the second quarter."),
        (_STREAK, "Car sales have now risen for five straight months."),
        ("Norvik has now posted three consecutive annual losses.", "Norvik posted its third annual loss in a row."),
        (_FINE, "Three dairies were fined 12 million crowns in total."),
        ("The brothers were each jailed for six years.", "Each of the brothers was jailed for six years."),
        (_DIP, "At one point Altro's shares were down more than 7 percent."),
        (_FALL, "Orders had their biggest decline since 2009."),
        ("Prices in Torland rose 3.4 percent in May.", "Inflation slowed to 3.4 percent in Torland in May."),
        ("The Heron-7 capsule carried four mice into orbit.", "Heron-7 took four mice into orbit."),
        (
            "The bridge, due to open in May, will cost 40 crowns.",
            "The bridge, due to open in May, will cost 40 crowns.",
        ),
        (
            '"We are not selling," said Leo Prandt, chairman of the dairy Ostmelk, on Friday.',
            '"We are not selling," Ostmelk\'s chairman said on Friday.',
        ),
        ("Lomax has agreed to buy the port of Hesk.", "The port of Hesk is being bought by Lomax."),
    ],
)
def test_what_is_told_otherwise_and_is_so_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_QUARTERS, "Exports were 3.1 billion crowns in the second quarter."),
        (_STREAK, "Car sales have risen six months running."),
        (_STREAK, "Car sales have risen for four straight months."),
        (_EACH, "The four banks will pay a combined 3 million crowns."),
        (_FINE, "Three dairies were fined 12 million crowns each."),
        (_DIP, "At one point Altro's shares were down more than 8 percent."),
        (_FALL, "Orders had their smallest fall since 2009."),
        ("Growth in Torland slowed by 2 percentage points.", "Growth in Torland slowed to 2 percent."),
        ("The Heron-7 capsule carried four mice into orbit.", "Heron-8 carried four mice into orbit."),
        (
            '"We are not selling," Leo Prandt of Ostmelk told the mayor of Valdor on Friday.',
            '"We are not selling," Valdor\'s mayor said on Friday.',
        ),
        ("Lomax has agreed to buy the port of Hesk.", "The port of Hesk was bought by Lomax."),
        (_EFFORT, "The firm will bring its ferry arm to market."),
        (
            "A study of 80 adults found a link, but its authors said it does not prove that lack of rain is the cause.",
            "The study proves that lack of rain is the cause.",
        ),
    ],
)
def test_what_is_told_otherwise_and_is_not_so_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
