"""What another is only compared with is not told of it, nor of one alone what several did."""

from __future__ import annotations

import pytest

from summarizer import verify

_ELDERS = "Seven of the ten elders agreed, two fewer than the charter requires, and the abbot, Orm Vell, signed."
_BOATS = "The yard built 40 boats, six more than the owner had promised."
_RENTS = "Rents in Ulm rose faster than pay, which grew by 2 percent, and far faster than in Berk."
_INNS = "Both inns lost their licence, but only the Hart, which has nine rooms, lost its cook."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_ELDERS, "The charter requires seven elders."),
        (_BOATS, "The owner had promised 40 boats."),
        (_RENTS, "Pay grew far faster in Berk."),
        (_INNS, "Only the Hart lost its licence."),
    ],
)
def test_it_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_ELDERS, "Seven of the ten elders agreed."),
        (_BOATS, "The yard built 40 boats."),
        (_RENTS, "Pay grew by 2 percent."),
        (_RENTS, "Rents in Ulm rose faster than pay."),
        (_INNS, "Only the Hart lost its cook."),
        ("The flood cut the only road to Arn, where 20 live.", "The only road to Arn was cut by the flood."),
    ],
)
def test_what_is_told_of_itself_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
