"""Sentences that tell two things, and claims that join one's verb to the other's object."""

from __future__ import annotations

import pytest

from summarizer import verify

BOARD = "The board shelved the bonus and postponed the sale of six barges."
NEIGHBOUR = "Neighbouring Arn lent 30 divers and pledged 4 million crowns in aid."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The board shelved the sale of six barges.", BOARD),
        ("Arn lent 4 million crowns in aid.", NEIGHBOUR),
        (
            "Scouts warned of a flood alert.",
            "Scouts warned of more snow and lifted a flood alert for the coast.",
        ),
    ],
)
def test_one_verb_with_the_object_of_the_other_is_refused(claim: str, source: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The board shelved the bonus.", BOARD),
        ("The board postponed the sale of six barges.", BOARD),
        ("Arn pledged 4 million crowns in aid.", NEIGHBOUR),
        ("The firm bought barges.", "The firm bought and repaired barges."),
        ("Ida Holm was jailed in Torv.", "Ida Holm was jailed, fined and expelled in Torv."),
        ("The club sold tickets on Friday.", "The club sold tickets and printed scarves on Friday."),
    ],
)
def test_either_of_two_things_told_is_told_alone(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
