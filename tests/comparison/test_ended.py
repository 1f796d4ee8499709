"""What has ended in the source."""

from __future__ import annotations

import pytest

from summarizer import verify

SALES = "The chain stopped selling fireworks last year after a boy lost two fingers."
GRAIN = "Torv stopped exporting grain in May but still exports wool."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SALES, "The chain sells fireworks."),
        (SALES, "The chain is selling fireworks."),
        (SALES, "The chain will sell fireworks."),
        (GRAIN, "Torv exports grain."),
        ("The plant ceased making bricks in May, and 40 workers left.", "The plant makes bricks."),
    ],
)
def test_what_was_stopped_is_not_told_as_going_on(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SALES, "The chain sold fireworks until last year."),
        (SALES, "The chain no longer sells fireworks."),
        (SALES, "The chain does not sell fireworks."),
        (GRAIN, "Torv exports wool."),
        ("The fair stopped charging for entry; its sales rose.", "The sales of the fair rose."),
    ],
)
def test_what_had_been_or_is_no_longer_is_kept(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support != "unsupported", verdict.reasons
