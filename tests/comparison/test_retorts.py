"""Denials of what was said just before, speakers who keep nameless, and what is told on nobody's word."""

import pytest

from summarizer.verification import verify

ARTICLE = """Fire at the Torv mill

The mill of Torv burned down on Sunday. Ove Lund, the miller, accused Mayor Ada Roe of having sold the fire engine.
She denies it. It was rumoured at the market that the army had been called; the war ministry dismissed that.
According to two people who were in the yard, Lund had gone home by then. Ida Holm, who keeps the inn, wept.
The foreman's doctor, Per Dahl, argued that the alarm had been rung late. A clerk counted 40 buckets."""


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        (
            "Ove Lund denies having accused the mayor of selling the fire engine.",
            "Ove Lund, the miller, accused Mayor Ada Roe of having sold the fire engine.\nShe denies it.",
        ),
        (
            "The army had been called, the war ministry said.",
            "It was rumoured at the market that the army had been called; the war ministry dismissed that.",
        ),
        (
            "The finance ministry dismissed a rumour at the market that the army had been called.",
            "It was rumoured at the market that the army had been called; the war ministry dismissed that.",
        ),
        (
            "Per Dahl said that Lund had gone home by then.",
            "According to two people who were in the yard, Lund had gone home by then.",
        ),
        (
            "The fire engine was sold by Roe.",
            "Ove Lund, the miller, accused Mayor Ada Roe of having sold the fire engine.",
        ),
        (
            "The alarm, which woke the yard, had been rung late.",
            "The foreman's doctor, Per Dahl, argued that the alarm had been rung late.",
        ),
    ],
)
def test_who_denies_is_not_who_charges_and_a_charge_is_no_fact(claim: str, quote: str) -> None:
    verdict = verify(claim, [quote], context=[ARTICLE])

    assert verdict.support == "unsupported"
    assert {"attribution", "modality"} & {difference.kind for difference in verdict.differences}


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        (
            "Ada Roe, the mayor, denies having sold the fire engine, as the miller Ove Lund says she did.",
            "Ove Lund, the miller, accused Mayor Ada Roe of having sold the fire engine.\nShe denies it.",
        ),
        (
            "A rumour at the market that the army had been called was dismissed by the war ministry.",
            "It was rumoured at the market that the army had been called; the war ministry dismissed that.",
        ),
        (
            "Lund had gone home by then, say two people who were in the yard.",
            "According to two people who were in the yard, Lund had gone home by then.",
        ),
        (
            "The alarm had been rung late, in the view of the foreman's doctor, Per Dahl.",
            "The foreman's doctor, Per Dahl, argued that the alarm had been rung late.",
        ),
    ],
)
def test_a_charge_and_its_denial_in_other_words_are_let_stand(claim: str, quote: str) -> None:
    verdict = verify(claim, [quote], context=[ARTICLE])

    assert "attribution" not in {found.kind for found in verdict.differences if found.relation == "clash"}
