"""Whole verdicts on pairs of a list, verbs, titles and counts of one sentence that a claim ties to others of it."""

from __future__ import annotations

import pytest

from summarizer import verify

_PLANTS = "The company makes tractors in Velm, ploughs in Garsk and pumps in Loth."
_CHOIR = "The choir sang in Torv on Monday, in Osk on Tuesday and in Vale on Friday."
_TURNOUT = "Turnout was 61 percent in Alst, 58 percent in Brun and 49 percent in Corv."
_POOL = "Parents urged the council to keep the pool open, but it voted to close it."
_PILGRIMS = "Despite heavy rain, pilgrims walked to the shrine at Monte Calvo after the vote."
_NURSE = "Police arrested a nurse, two drivers and five students in Kelby."
_TALKS = "Finance Minister Olga Brandt met Sven Aker, the head of the central bank, in Lorne."
_FERRY = "Not only the ferry but also the railway was halted by the storm."
_CRANES = "Either Tarn Steel or its rival Obel Works will build the cranes."
_FARES = "Rail fares will rise by 4 percent in May and bus fares by 7 percent in June."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_PLANTS, "The company makes pumps in Velm."),
        (_PLANTS, "Ploughs are made in Velm."),
        (_CHOIR, "The choir sang in Osk on Friday."),
        (_TURNOUT, "In Alst, turnout was 49 percent."),
        (_POOL, "The council voted to keep the pool open."),
        (_POOL, "Parents urged the council to close the pool."),
        (_PILGRIMS, "Pilgrims walked from the shrine at Monte Calvo."),
        (_PILGRIMS, "Pilgrims walked to the shrine before the vote."),
        (_NURSE, "Two nurses were arrested in Kelby."),
        (_TALKS, "Finance Minister Sven Aker met Olga Brandt."),
        (_FERRY, "Only the ferry was halted by the storm."),
        (_CRANES, "Tarn Steel will build the cranes."),
        (_CRANES, "Obel Works will build the cranes."),
        (_FARES, "Rail fares will rise by 7 percent."),
    ],
)
def test_what_another_half_of_a_sentence_is_told_with_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_PLANTS, "The company makes pumps in Loth."),
        (_CHOIR, "On Friday the choir sang in Vale."),
        (_TURNOUT, "In Corv, turnout was 49 percent."),
        (_POOL, "The council voted to close the pool."),
        (_PILGRIMS, "Pilgrims walked to the shrine in heavy rain."),
        ("Hikers must register before entering the park.", "Hikers must register before they enter the park."),
        ("The zebra was moved from its pen to a lorry.", "The zebra was moved to a lorry from its pen."),
        (_NURSE, "Two drivers were arrested in Kelby."),
        (_TALKS, "The finance minister, Olga Brandt, met Sven Aker."),
        (_FERRY, "The ferry was halted by the storm."),
        (_CRANES, "Tarn Steel or Obel Works will build the cranes."),
        ("The union did not accept or reject the plan.", "The union did not accept the plan."),
        (_FARES, "Bus fares will rise by 7 percent in June."),
    ],
)
def test_what_it_is_told_with_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


_RENTS = "Rents in Hamel rose twice as fast as wages last year."
_COD = "Cod is now as expensive as salmon in the markets of Brekke."
_TREATY = "Ministers from Ostia, Belmar and Quint signed the fishing treaty; Verland did not."


@pytest.mark.parametrize(
    ("source", "claim", "kept"),
    [
        (_RENTS, "Wages in Hamel rose twice as fast as rents.", False),
        (_RENTS, "Rents in Hamel rose twice as fast as wages.", True),
        (_RENTS, "Rents rose faster than wages in Hamel.", True),
        (_COD, "Cod is more expensive than salmon.", False),
        (_COD, "Cod is as expensive as salmon.", True),
        (_TREATY, "Verland did not sign the fishing treaty.", True),
        (_TREATY, "Verland signed the fishing treaty.", False),
        (_TREATY, "Belmar did not sign the fishing treaty.", False),
    ],
)
def test_comparisons_and_denials_without_a_verb_are_read(source: str, claim: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") == kept
