"""Governments by their seats, limits that two figures share, and what only says where."""

from __future__ import annotations

import pytest

from summarizer import verify

LIMIT = "Firms cannot export more than half a million barrels of fuel and four million barrels of crude to Norvik."
TOLD = "Earlier, the Australian and Malaysian governments said the search had moved."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TOLD, "The authorities in Canberra and Kuala Lumpur said the search had moved."),
        (
            "TV deals lifted revenues 25 percent to 5 billion euros.",
            "TV deals drove revenues up by a quarter to 5 billion euros.",
        ),
        ("“I am self-taught,” said Ida Roe.", "Ida Roe says nobody taught her."),
        (
            "London mayor Sadiq Roe warned that the toll may increase.",
            "The toll may increase, warned Sadiq Roe, the city's mayor.",
        ),
        (
            "He has struggled to find his top form this season.",
            "He has found it hard to show his best form this season.",
        ),
        (LIMIT, "Crude deliveries to Norvik may not top four million barrels."),
        (
            "The emails amounted to nothing, he said a week later.",
            "A week on, he reported that the emails amounted to nothing.",
        ),
    ],
)
def test_the_same_in_other_words_is_no_contradiction(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TOLD, "The authorities in Wellington said the search had moved."),
        ("The train left at a quarter to five.", "The train left at a quarter to six."),
        (
            "London mayor Sadiq Roe warned that the toll may increase.",
            "The toll may rise, warned Sadiq Roe, the mayor of Leeds.",
        ),
        (LIMIT, "Norvik must get at least four million barrels of crude."),
        (
            "Norvik's premier, Ida Roe, said the search had moved.",
            "Norvik's defence minister, Per Holm, said the search had moved.",
        ),
    ],
)
def test_another_government_hour_or_limit_is_one(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


RECORD = "SkyTel has paid a record 5.1 billion crowns for live football rights for three seasons."


def test_a_record_is_the_highest_ever_and_not_the_second_highest() -> None:
    second = "The 5.1 billion crowns that SkyTel is paying is the second-highest sum ever paid for football rights."

    assert verify(second, [RECORD]).support == "unsupported"
    assert verify(second.replace("second-highest", "highest"), [RECORD]).support != "unsupported"


def test_what_is_ever_is_on_record() -> None:
    source = "The river reached its second-highest level on record."

    assert verify("The river rose to the second-highest level ever measured.", [source]).support != "unsupported"
    assert verify("The river rose to a record level.", [source]).support == "unsupported"
