"""Whole verdicts on claims whose every word is their source's, tied to another verb or thing than there."""

from __future__ import annotations

import pytest

from summarizer import verify

_CHAMBER = "Deputies lifted the immunity of Senator Paul Orne on Friday, which allows the police to question him."
_KEEPER = "Dara Voll saved two penalties as Marsh beat holders Ostley 3-1 to win the shield."
_LEAGUE = "A quarrel had kept twelve ships out of the Bay of Corl for a year."
_ENVOY = "The ministers met at a villa in Sorn to sign the pact at Kelby, but left the question of tolls to the courts."
_PAINTING = "A portrait by the Flemish painter Jan Oost sold for 4 million euros."
_STEWARD = "The board thanked its deputy leader Ira Moll, who repaired the mill."
_HEAD = "The crew of the survey, on the order of its leader, Ira Moll, went to bed."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_CHAMBER, "The police questioned Senator Paul Orne."),
        (_KEEPER, "Marsh are the holders of the shield."),
        (_LEAGUE, "The quarrel had kept twelve ships in the Bay of Corl."),
        (_ENVOY, "The ministers met on tolls."),
        (_ENVOY, "The ministers signed the pact at Sorn."),
        (_PAINTING, "A portrait of Jan Oost sold for 4 million euros."),
        (_STEWARD, "Ira Moll leads the board."),
    ],
)
def test_words_that_their_source_ties_otherwise_do_not_stand_unmarked(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_CHAMBER, "Senator Paul Orne's immunity was lifted on Friday."),
        (_KEEPER, "Marsh beat Ostley, the holders, 3-1."),
        (_LEAGUE, "Twelve ships had been kept out of the Bay of Corl for a year by a quarrel."),
        (_ENVOY, "At a villa in Sorn, the ministers met."),
        (_PAINTING, "Jan Oost's portrait sold for 4 million euros."),
        (_HEAD, "Ira Moll leads the survey."),
    ],
)
def test_words_that_are_tied_as_in_their_source_stand(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"
