"""A charge, or what another party denies, in other words and on nobody's word."""

import pytest

from summarizer import verify

CHARGE = "It has accused Orvel of damming the brook in order to sell ice."
DENIED = "Holt also says that the pumps never came on. The line denies it."


def support(claim: str, cited: str) -> str:
    article = f"The valley is dry. Orvel and Torv have quarrelled for years. {cited} Both towns want rain."
    return verify(claim, [cited], context=[article]).support


@pytest.mark.parametrize(
    ("cited", "claim"),
    [
        (CHARGE, "Orvel has been holding back water so as to earn money from frozen goods."),
        (DENIED, "At no point in the emergency did the vessel's firefighting pumps begin to work."),
    ],
)
def test_a_charge_is_no_fact(cited: str, claim: str) -> None:
    assert support(claim, cited) == "unsupported"


@pytest.mark.parametrize(
    ("cited", "claim"),
    [
        (CHARGE, "Orvel stands accused of holding back water so as to earn money from ice."),
        (DENIED, "The pumps never started, according to Holt."),
    ],
)
def test_a_charge_that_is_told_as_one_is_kept(cited: str, claim: str) -> None:
    assert support(claim, cited) != "unsupported"
