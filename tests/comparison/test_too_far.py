"""What is too narrow to pass does not pass: "too" with an infinitive denies it."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The lane is too steep to be used in winter.", "The lane cannot be used in winter."),
        (
            "The shaft is too narrow for a grown man to reach the dog.",
            "A grown man cannot reach the dog, since the shaft is too narrow.",
        ),
        (
            "The council said the bridge was too weak to carry lorries.",
            "The council said the bridge was not strong enough to carry lorries.",
        ),
        ("Roe said it was not too late to reach a deal.", "Roe said that a deal could still be reached."),
        (
            "The miller was too proud to ask for help and lost the mill.",
            "The miller, who did not ask for help, lost the mill.",
        ),
        ("Roe said the flour was too little to share.", "Roe said there was too little flour to share."),
        ("Ann Roe was only too glad to help the guild of Torv.", "Ann Roe helped the guild of Torv gladly."),
        ("The mill stands too close to Torv for a fair to be held.", "The mill stands close to Torv."),
    ],
)
def test_what_is_too_far_to_be_done_may_be_told_as_not_done(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The lane is too steep to be used in winter.", "The lane can be used in winter."),
        (
            "The council said the bridge was too weak to carry lorries.",
            "The bridge can carry lorries, the council said.",
        ),
        (
            "The council said the bridge was too weak to carry lorries.",
            "The council said the bridge was strong enough to carry lorries.",
        ),
        ("The ferry was too late to catch the last train.", "The ferry caught the last train."),
        ("The town says the pool is too costly to keep.", "The town says it can keep the pool."),
        ("Roe said it was not too late to reach a deal.", "Roe said it was too late to reach a deal."),
        ("The miller was too proud to ask for help and lost the mill.", "The miller asked for help and lost the mill."),
    ],
)
def test_what_is_too_far_to_be_done_is_not_told_as_done(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
