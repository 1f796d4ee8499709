"""One end of a range is not the figure."""

from __future__ import annotations

import pytest

from summarizer import verify

_BARNS = "Between 70 and 90 barns fell in Nolm during the night."
_LOCK = "The lock will cost 40 to 55 million crowns, its builder, Halvar, said."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_BARNS, "70 barns fell in Nolm during the night."),
        (_BARNS, "90 barns fell in Nolm."),
        (_BARNS, "More than 90 barns fell in Nolm."),
        (_LOCK, "The lock will cost 55 million crowns, Halvar said."),
        (_LOCK, "The lock will cost 40 million crowns, Halvar said."),
    ],
)
def test_an_end_told_as_the_figure_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_BARNS, "Up to 90 barns fell in Nolm."),
        (_BARNS, "At least 70 barns fell in Nolm."),
        (_BARNS, "Between 70 and 90 barns fell."),
        (_LOCK, "The lock will cost up to 55 million crowns."),
        (_LOCK, "The lock will cost between 40 and 55 million crowns."),
        ("Its fleet grew from 40 to 55 boats, Ann Holl said.", "Its fleet grew to 55 boats, Ann Holl said."),
        ("Shares in Torle fell 3 percent to 60 crowns.", "Shares in Torle fell to 60 crowns."),
    ],
)
def test_a_bound_the_range_itself_and_the_end_of_a_move_are_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
