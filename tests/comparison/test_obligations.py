"""Duties told and denied: whoever need not leave may leave."""

from __future__ import annotations

import pytest

from summarizer import verify

ORDERED = "An official said staff were ordered to remove Chatter from their phones and to hand in their tablets."
FREED = "Residents do not have to boil their water any more, the utility said."
BOTH = "Drivers must carry chains, but residents of Osk need not carry them."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ORDERED, "Staff are not required to delete Chatter from their phones, an official said."),
        (ORDERED, "Staff need not remove Chatter from their phones, according to an official."),
        (ORDERED, "Staff do not have to delete Chatter from their phones, an official said."),
        (FREED, "Residents must boil their water, the utility said."),
        ("The court said the firm was not obliged to publish it.", "The firm has to publish it, the court said."),
        ("The mayor was forced to resign in May.", "The mayor did not have to resign in May."),
        (BOTH, "Residents of Osk must carry chains."),
    ],
)
def test_a_duty_that_is_denied_or_made_up_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ORDERED, "Staff have to delete Chatter from their phones, an official said."),
        (FREED, "Residents need not boil their water, the utility said."),
        (FREED, "Residents no longer need to boil their water."),
        (BOTH, "Residents of Osk do not have to carry chains."),
        (BOTH, "Drivers must carry chains, though those who live in Osk need not."),
        ("The mayor was forced to resign in May.", "The mayor had to resign in May."),
    ],
)
def test_a_duty_told_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
