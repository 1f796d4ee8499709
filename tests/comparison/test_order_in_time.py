"""What came before what."""

from __future__ import annotations

import pytest

from summarizer import verify

DRAINED = "Crews drained the tank, which was bound for Osby, after a lorry overturned on Monday."
SAILED = "The ferry left before the storm came."
TWICE = "The bridge closed before the flood and opened after the repair."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (DRAINED, "Crews drained the tank before a lorry overturned."),
        (SAILED, "The ferry left after the storm came."),
        (SAILED, "The storm came before the ferry left."),
        (TWICE, "The bridge opened before the repair."),
    ],
)
def test_a_deed_put_on_the_other_side_of_another_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (DRAINED, "After a lorry had overturned, crews drained the tank."),
        (SAILED, "The storm came after the ferry left."),
        (TWICE, "The bridge opened after the repair."),
    ],
)
def test_the_same_order_told_the_other_way_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
