"""Verbs that "and" joins to what somebody is: they are told of the same one."""

from __future__ import annotations

import pytest

from summarizer import verify

SOURCE = "Harl Steel was not immune from the slump and has fallen below 90 cents for the first time since May."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SOURCE, "Harl Steel has fallen below 90 cents for the first time since May."),
        ("The mayor was weary of the dispute with the clerk and left the hall.", "The mayor left the hall."),
        ("The bridge is unsafe after the flood and will be torn down.", "The bridge will be torn down."),
    ],
)
def test_what_is_told_of_the_one_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The mayor was weary of the dispute with the clerk and left the hall.", "The clerk left the hall."),
        ("The tug was close to the barge and sank.", "The barge sank."),
    ],
)
def test_what_is_told_of_another_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
