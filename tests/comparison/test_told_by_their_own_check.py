"""Sentences that one check alone decides: another trade in free wording, and a cause that only another quote tells."""

from __future__ import annotations

import pytest

from summarizer import verify


def test_one_trade_told_for_another_in_free_wording_is_refused() -> None:
    source = "As an orderly in the field hospital at Vale, she tended to hundreds of wounded sailors."
    claim = "She cared for hundreds of injured sailors while working as {} at the field hospital of Vale."

    assert verify(claim.format("a surgeon"), [source]).support == "unsupported"
    assert verify(claim.format("an orderly"), [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (
            ["The beams of the hall were rotten, inspectors said.", "The roof of the hall fell in on Monday night."],
            "The roof of the hall fell in on Monday night because the beams were rotten.",
        ),
        (
            [
                "The ferry company lost 40 million crowns last year.",
                "The ferry company is to sell two of its ships in May.",
            ],
            "The ferry company is to sell two ships in May because it lost 40 million crowns last year.",
        ),
    ],
)
def test_a_cause_that_only_stands_in_another_quote_is_refused(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes).support == "unsupported"
    assert verify(claim.replace(" because ", ", and "), quotes).support != "unsupported"


def test_what_somebody_says_of_those_of_whom_another_quote_tells_is_theirs() -> None:
    quotes = [
        "More than 70 boys were taken from their school in Torv in April.",
        "The premier, Ida Roe, says 21 of the pupils have been released after talks.",
    ]
    claim = (
        "Twenty-one of the more than 70 boys whom rebels took from their school in Torv have been freed, Ida Roe says."
    )

    assert not any("to nobody" in reason for reason in verify(claim, quotes).reasons)


def test_a_total_over_two_speakers_is_credited_to_both() -> None:
    quotes = [
        "Loom maker Kelmar said it would lay off 60 workers, a tenth of its staff, to save money.",
        "Its rival Osk Steel, which cut 25 jobs last spring, plans to hire 40 engineers, founder Oona Brandt wrote.",
    ]
    claim = "Between them, Kelmar and Osk Steel have announced 85 job cuts since last spring."

    assert verify(claim, quotes).support != "unsupported"
