"""What a source has of one of two is not told of the other: a clause on a noun, what is owned, a part with no verb."""

from __future__ import annotations

import pytest

from summarizer import verify

_TWO = "The banker Aldo Neri, whose yacht sank in May, and the jeweller Pia Conti were fined on Friday."
_SUED = "The county sued Hallmark Steel, whose plant burned in June, and then Dorn Chemical."
_COACH = "The coach, Lars Holt, who broke a leg, thanked his surgeon, Ines Mora."
_PIANO = (
    "The novelist Carla Weiss left her piano to her niece and her diaries to an archive, whose director, Jan Pohl, "
    "moved."
)
_BEES = "Mrs Hanne Roll took her pupils to the home of Mr Lars Wiik, who showed them his bees."
_GUARDS = "Guards in Orsk allowed an inmate, Juri Blom, to call his wife."
_ROW = (
    "Nordbank took the tower for 30 million, Halden Trust the garage for two million, and the city the park for "
    "nothing."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TWO, "Pia Conti, whose yacht sank in May, was fined on Friday."),
        (_SUED, "The county, whose plant burned in June, sued Hallmark Steel."),
        (_COACH, "Ines Mora, who broke a leg, was thanked."),
        (_PIANO, "Carla Weiss left her piano to the niece of Jan Pohl."),
        (_BEES, "Mr Lars Wiik showed them her bees."),
        (_BEES, "Mrs Hanne Roll took Mr Lars Wiik's pupils to his home."),
        (_ROW, "Nordbank took the tower and the park."),
        (_ROW, "Nordbank took the garage for two million."),
    ],
)
def test_what_is_of_the_one_is_not_told_of_the_other(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_their_wife_of_guards_is_weak_where_it_is_an_inmates() -> None:
    assert verify("Guards in Orsk allowed an inmate to call their wife.", [_GUARDS]).support == "weak"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TWO, "Aldo Neri, whose yacht sank in May, was fined."),
        (_TWO, "Aldo Neri's yacht sank in May."),
        (_SUED, "The county sued Hallmark Steel, whose plant burned in June."),
        (_COACH, "The coach, who broke a leg, thanked his surgeon."),
        (_COACH, "Lars Holt's surgeon was thanked."),
        (_PIANO, "Carla Weiss's niece was left her piano."),
        (_BEES, "Mrs Hanne Roll's pupils were taken to the home of Mr Lars Wiik."),
        (_GUARDS, "Guards in Orsk allowed an inmate to call his wife."),
        (_ROW, "Halden Trust took the garage."),
        (_ROW, "Nordbank took the tower for 30 million."),
        (_ROW, "The city took the park for nothing."),
    ],
)
def test_what_is_of_the_one_is_told_of_that_one(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_a_second_object_behind_a_clause_is_done_to_as_well() -> None:
    source = "The county sued Hallmark Steel, whose plant burned in June, and Dorn Chemical, its supplier."

    assert verify("The county sued Dorn Chemical.", [source]).support == "supported"


def test_the_state_is_no_word_of_saying_behind_its_article() -> None:
    source = "The widow left the villa, which the state bought in May from her stepson, Ivo Most."

    assert verify("The state bought the villa in May.", [source]).support == "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The novelist Ines Wahl gave the manuscript to a friend before her publisher, Otto Kranz, went bankrupt.",
            "Ines Wahl went bankrupt.",
        ),
        (
            "Sven Aho sold the mill to his daughter and its name to Pilsner Oy, whose owner, Matti Rinne, is a Finn.",
            "Sven Aho sold the mill to Matti Rinne.",
        ),
        (
            "Skeld, which lost its ferry in 2020, and the village of Arne, which has 400 people, will merge.",
            "Skeld, which has 400 people, will merge.",
        ),
    ],
)
def test_nor_is_what_a_later_clause_has(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
