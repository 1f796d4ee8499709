"""Whose name a sentence owes its reader: a party's bare word keeps it, what an authority records need not."""

from __future__ import annotations

import pytest

from summarizer.fact import Attribution, Evidence, Fact
from summarizer.language.attribution import main_attribution
from summarizer.verification import verify_sentence


def _fact(said: str) -> Fact:
    told = main_attribution(said)
    assert told is not None, said
    who = Attribution(who=said[slice(*told.who)], verb=said[slice(*told.cue)], source=told.source)
    evidence = Evidence(start=0, end=len(said), article_id="a", excerpt=said)
    return Fact(
        id="f", statement=said, kind="event", modality="asserted", attribution=who, who=(), where=(), when=None,
        quantities=(), evidence=(evidence,), origins=("a",),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Police said four people were hurt when a tram hit a wall in Osby.", "A tram crash in Osby hurt four people."),
        (
            "The death toll rose to 31, Ida Lund, head of the council announced on Friday.",
            "The number of dead is now 31.",
        ),
        ("The fire destroyed nine barns, the Torv Gazette reported.", "Nine barns burned down in the blaze."),
        ("The quake measured 5.4, the weather office said.", "A quake of magnitude 5.4 shook the region."),
        ("Checks showed that the pump had failed twice.", "The pump had broken down twice."),
        ("Two men paid the driver, officials said.", "Investigators believe that two men gave the driver money."),
        ("He will be out for six weeks, Otto Vang said.", "He is to miss the next six weeks."),
        (
            "The bank said a third of its charge stems from loans to Wend.",
            "Loans to Wend make up a third of the charge.",
        ),
        (
            "Vale will ease its rules for settlers, the president said.",
            "Vale is to ease its rules for those who settle.",
        ),
        ("Forty houses were flooded, residents said.", "One report put the number of flooded houses at forty."),
    ],
)
def test_what_is_recorded_or_still_reported_may_be_told_without_the_name_and_is_weak(said: str, claim: str) -> None:
    verdict = verify_sentence(claim, [_fact(said)])

    assert verdict.support == "weak"
    assert any(reason.startswith("drops the attribution") for reason in verdict.reasons)


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        (
            "Ann Roe, the opposition leader, argued that the plan would cost 4,000 jobs.",
            "The plan is to cost 4,000 jobs.",
        ),
        ("Otto Lund said the rival yard had copied his design.", "The rival yard imitated the design."),
        ("A source close to the talks said the club would sell its keeper.", "The club is selling its keeper."),
        ("Vale will ease its rules for settlers, the president said.", "Vale eased the rules for those who settle."),
        ("Critics say the dam has ruined the valley.", "The dam has been the ruin of the valley."),
        ("Rebels claimed that forty soldiers had fallen.", "Forty soldiers fell."),
        ("The union said the yard had cheated its welders.", "Welders were cheated by the yard."),
        ("The drug is harmless, its maker insists.", "The drug does no harm."),
    ],
)
def test_the_bare_word_of_a_party_is_not_told_as_a_fact(said: str, claim: str) -> None:
    assert verify_sentence(claim, [_fact(said)]).support == "unsupported"
