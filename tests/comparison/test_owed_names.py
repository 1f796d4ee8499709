"""Whose name a sentence of a briefing owes for what they say: what somebody has done is nobody's to record."""

from __future__ import annotations

import pytest

from summarizer.comparison.parties.owed_names import owes_the_name
from summarizer.fact import Attribution


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("Prosecutors", "Otto Roe took a bribe of 40,000 crowns."),
        ("Police", "Lind killed her husband."),
        ("The regulator", "The bank broke the law."),
        ("the defence ministry", "Torv shot down nine drones."),
        ("The union", "14 people were hurt on Monday."),
    ],
)
def test_what_somebody_has_done_is_owed_to_who_says_it(who: str, text: str) -> None:
    assert owes_the_name(text, Attribution(who=who, verb="said"), f"{who} said so: {text}")


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("Police", "14 people were hurt on Monday."),
        ("Police", "Lind was arrested on Monday."),
        ("The fire brigade's office", "The fire started in the mill."),
        ("The hospital", "Nine of the injured died."),
    ],
)
def test_what_an_authority_records_is_not(who: str, text: str) -> None:
    assert not owes_the_name(text, Attribution(who=who, verb="said"), f"{who} said so: {text}")
