"""Whose words a merged sentence tells, and whose figure, where each of two quotes has its own."""

from __future__ import annotations

import pytest

from summarizer import verify

HOMES = [
    "House prices in Greater Vell rose 1.7 percent in April from a month earlier, the lender Orbis said.",
    "Figures from the records office show rents there climbing 9.2 percent over the past year.",
]
COUP = [
    "Troops surrounded the palace in Ombi late on Friday, neighbours said.",
    'General Ivo Karr went on the radio on Saturday to say that President Tam was "safe and guarded".',
    "The League of the Gulf condemned what it called an attempted coup and demanded Tam's release within two days.",
]
INN = [
    "Flames tore through the Star inn in Calv on Friday, fire chief Joel Amm said.",
    "A waiter, Rui Tell, was treated for burns after he carried two children out, his sister told Radio North.",
]


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (HOMES, "House prices in Greater Vell climbed 9.2 percent over the past year."),
        (COUP, "General Ivo Karr condemned what he called an attempted coup."),
        (COUP, "General Ivo Karr demanded Tam's release within two days."),
        (INN, "Fire chief Joel Amm told Radio North that a waiter had been treated for burns."),
    ],
)
def test_anothers_figure_or_words_are_refused(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes).support == "unsupported"


@pytest.mark.parametrize(
    ("quotes", "claim"),
    [
        (HOMES, "House prices in Greater Vell rose 1.7 percent in April, while rents are up 9.2 percent in a year."),
        (COUP, "The League of the Gulf demanded the release of President Tam, whom General Ivo Karr called safe."),
        (INN, "A waiter got burns as he carried two children out of the Star inn, his sister told Radio North."),
    ],
)
def test_each_with_its_own_is_kept(quotes: list[str], claim: str) -> None:
    assert verify(claim, quotes).support != "unsupported"


def test_counts_of_two_nouns_are_not_exchanged_by_another_verb() -> None:
    source = ["By nightfall the army had pulled 17 survivors and four bodies from the mud, the colonel said."]

    assert verify("The army pulled four bodies and 17 survivors from the mud by night.", source).support == "weak"
    assert verify("The army pulled 17 bodies and four survivors from the mud.", source).support == "unsupported"


def test_what_stands_between_a_figure_and_what_it_counts_is_no_single_thing() -> None:
    source = ["A man seized a ferry on Saturday and held 45 passengers for five hours, police said."]

    kept = verify("A man held 45 ferry passengers for five hours on Saturday, police said.", source)

    assert kept.support != "unsupported"


def test_a_name_of_another_quote_is_still_the_wrong_one() -> None:
    quotes = [
        "The cost of mending the opera has climbed to 300 million crowns, auditor Bo Lind found.",
        "Culture chief Stine Vad insisted on Monday that the building would reopen as planned next May.",
    ]

    assert verify("Bo Lind insisted on Monday that the opera would reopen next May.", quotes).support == "unsupported"


def test_what_an_object_does_is_not_carried_of_who_saw_it() -> None:
    source = ["The Mira telescope has photographed a planet twice the size of Saturn orbiting the star Tav."]

    assert verify("The Mira telescope is orbiting the star Tav.", source).support != "supported"
    assert verify("A planet is orbiting the star Tav.", source).support == "supported"
