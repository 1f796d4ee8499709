"""A rule and a measure are told of no more than those for whom their source tells them."""

from __future__ import annotations

import pytest

from summarizer import verify

_PARKING = "Residents may fish in Lake Orr before 9 a.m. except on feast days."
_LAW = "The law bars anyone under 18 from selling beer after 10 p.m. outside hotels."
_DOGS = "Cats that have been chipped can live in the home, the matron, Lea Porth, said."
_TEST = "The pill failed in women but halved the number of strokes in men over 70, the Orban Institute said."
_EXPORTS = "Exports of wool from Tharn fell by a third, though those of wine grew."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_PARKING, "Residents may fish in Lake Orr."),
        (_LAW, "The law bars anyone under 18 from selling beer."),
        (_DOGS, "Cats can live in the home, the matron, Lea Porth, said."),
        (_TEST, "The pill halved the number of strokes, the Orban Institute said."),
        (_TEST, "The pill halved the number of strokes in men, the Orban Institute said."),
        (_EXPORTS, "Exports from Tharn fell by a third."),
    ],
)
def test_without_its_restriction_it_is_weak(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "weak"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TEST, "The pill halved the number of strokes in men over 70, the Orban Institute said."),
        (_EXPORTS, "Exports of wool fell by a third."),
        ("The judge barred Ole Tann from the yard on Monday.", "The judge barred Ole Tann from the yard."),
        ("Police held a man with a saw in Merl on Monday.", "Police held a man on Monday."),
        ("The bank raised its rate for the first time since 2009.", "The bank raised its rate."),
        ("Sales at the grocer Tamm rose 3 percent in May.", "Sales at Tamm rose 3 percent."),
    ],
)
def test_with_it_and_where_nothing_is_ruled_or_measured_it_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
