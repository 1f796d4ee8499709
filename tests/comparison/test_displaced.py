"""Whole verdicts on claims made of their source's words, in which a party stands in another's place, or in its own."""

from __future__ import annotations

import pytest

from summarizer import verify

_SIEGE = "Miners blocked the highway and students occupied the town hall in Brenn on Friday."
_COURT = "Judge Rena Moll sentenced the skipper to six years, but she acquitted his brother."
_AID = "The ministry sent the islanders 300 tents and offered them temporary jobs."
_HEIR = "The singer's brother, a pilot with Nord Air, inherited her house in Cala."
_PAPER = "Lena Fors, whose father founded the newspaper in 1962, sold it to a Danish publisher."
_SEATS = "In the council election Roe won 40 seats, Lind 30 and Sorel only 5."
_PAINTERS = "Hedda Strom painted the ceiling, her husband the walls."
_BURNED = "The school to which the prince donated his library burned down on Sunday night."
_STUDIO = "Painter Lotte Grau bought a barn and turned it into a studio for refugees."
_CLOSED = "The museum, as well as two libraries, closed its doors on Friday because of the strike."
_BILL = "It was Roe, not Lind, who proposed the amendment to the harbour bill."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_SIEGE, "The highway was blocked by students."),
        (_SIEGE, "Miners occupied the town hall in Brenn."),
        (_COURT, "The skipper's brother was sentenced to six years."),
        (_AID, "The ministry sent the islanders 300 jobs."),
        (_HEIR, "The singer inherited her brother's house in Cala."),
        (_PAPER, "Lena Fors founded the newspaper in 1962."),
        (_PAINTERS, "Her husband painted the ceiling."),
        (_SEATS, "Lind won 40 seats."),
        (_SEATS, "Sorel won 30 seats."),
        (_SEATS, "Roe won 30 seats in the council election."),
        (_STUDIO, "Lotte Grau turned a studio into a barn."),
        ("The parents of the lost boy thanked the rescuers.", "The parents of the rescuers thanked the lost boy."),
        ("After the vote, Premier Jan Kroll dismissed his interior minister.", "The minister dismissed Jan Kroll."),
    ],
)
def test_a_party_in_the_place_of_another_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_SIEGE, "The town hall in Brenn was occupied by students."),
        (_COURT, "Judge Rena Moll acquitted the skipper's brother."),
        (_AID, "The islanders were sent 300 tents."),
        (_HEIR, "The singer's brother inherited her house in Cala."),
        (_SEATS, "Lind won 30 seats."),
        (_SEATS, "Sorel won only 5 seats in the council election."),
        (_PAINTERS, "Her husband painted the walls."),
        (_BURNED, "The school burned down on Sunday night."),
        (_STUDIO, "Lotte Grau turned a barn into a studio."),
        (_CLOSED, "Two libraries closed on Friday because of the strike."),
        (_BILL, "Roe proposed the amendment to the harbour bill."),
        ("A ship carrying 900 tonnes of wheat ran aground off Sule.", "A ship carrying wheat ran aground off Sule."),
        ("Three icons were stolen by thieves dressed as guards.", "Thieves dressed as guards stole three icons."),
        ("The village of Torv was evacuated by the army.", "Torv was evacuated by the army."),
        (
            "Six hundred seats beneath the bad part are roped off.",
            "The six hundred seats below that part are roped off.",
        ),
    ],
)
def test_a_party_in_its_own_place_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
