"""What is denied of one reason, aim or thing only was done all the same: "not because of the rain but because"."""

from __future__ import annotations

import pytest

from summarizer import verify

_COACH = (
    "The league did not expel Horgan Rovers because of their debts but because the owner, Max Till, had bribed a judge."
)
_FINE = "Ilka Brun was not fined for smoking but for leaving her car in a bus lane."
_TRIP = "The minister did not fly to Lund but to Oster."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_COACH, "The league did not expel Horgan Rovers."),
        (_COACH, "The league did not expel Horgan Rovers because the owner had bribed a judge."),
        (_COACH, "The league expelled Horgan Rovers because of their debts."),
        (_FINE, "Ilka Brun was not fined."),
        ("The ferry was not late because of ice but because a rope had snapped.", "The ferry was not late."),
        (_FINE, "Ilka Brun was fined for smoking."),
        (_TRIP, "The minister did not fly to Oster."),
        (_TRIP, "The minister flew to Lund."),
    ],
)
def test_the_deed_is_not_denied_nor_told_of_what_was_put_aside(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_COACH, "The league expelled Horgan Rovers because the owner had bribed a judge."),
        (_COACH, "The league did not expel Horgan Rovers because of their debts."),
        (_FINE, "Ilka Brun was fined for leaving her car in a bus lane."),
        (_FINE, "Ilka Brun was not fined for smoking."),
        (_TRIP, "The minister flew to Oster."),
        ("The mayor did not resign because of the strike, but the clerk did.", "The mayor did not resign."),
    ],
)
def test_what_was_done_and_what_was_put_aside_are_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
