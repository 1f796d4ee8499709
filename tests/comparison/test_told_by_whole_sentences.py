"""Rewordings that language models make of whole sentences, and the false ones that look most like them."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The seizure took place in May, but was reported only after the Tyler Ledger published photos on Tuesday.",
            "The Tyler Ledger published photos on Tuesday.",
        ),
        (
            "A doctor opened fire at his base in Norvale, killing 13 people and wounding 42, before being overpowered.",
            "A doctor killed 13 people and wounded 42 at his base in Norvale.",
        ),
        (
            "A man shoots dead 22 people in a restaurant before killing himself.",
            "A man killed 22 people in a restaurant and then himself.",
        ),
        ("It is not known how many of the miners have died.", "How many of the miners are dead is unknown."),
        (
            "Ela Marsk says the first test launch of the new rocket will happen next month.",
            "Ela Marsk says the new rocket will have its first test launch next month.",
        ),
        (
            "For eight years, villagers along with foreign activists have held weekly rallies.",
            "Villagers, joined by foreign activists, have held weekly rallies for eight years.",
        ),
        ("Prices rose in the wake of the announcement.", "Prices rose following the announcement."),
        (
            "The strike sparked debate about the board's refusal to react.",
            "The strike set off an argument over why the board did not react.",
        ),
        (
            "The talks will go on, spokesman Ardo Shebu said on Twitter.",
            "The talks will go on, spokesman Ardo Shebu wrote on Twitter.",
        ),
    ],
)
def test_what_a_model_writes_of_a_sentence_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The deal will be signed only after parliament agrees to the sale.", "Parliament agreed to the sale."),
        ("The deal would be signed only after parliament agreed to the sale.", "Parliament agreed to the sale."),
        ("The council met after noon.", "The council met at noon."),
        ("The fair was opened by the then mayor, Ann Roe.", "The fair was opened by the mayor, Ann Roe."),
        ("It is not known how many of the miners are dead.", "Many of the miners are dead."),
        ("Prices rose in the wake of the announcement.", "Prices rose before the announcement."),
        ("The minister left along with his wife.", "The minister left without his wife."),
        (
            "The strike sparked debate about the board's swift reaction.",
            "The strike set off an argument over why the board did not react.",
        ),
        (
            "The talks will go on, spokesman Ardo Shebu said on Twitter.",
            "The talks will go on, spokesman Ardo Shebu doubted on Twitter.",
        ),
    ],
)
def test_what_looks_like_it_and_says_another_thing_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
