"""Where a fire or a blast began, told otherwise by two articles or two sentences."""

from __future__ import annotations

import pytest
from briefs import Brief

from summarizer import compare
from summarizer.audit import audit
from summarizer.briefing import Briefing, Conflict

DECK = "The fire on the ferry Wend began on the car deck, the crew said. The ferry Wend belongs to the Lorne line."


def disputed(briefing: Briefing) -> list[Conflict]:
    return [found for story in briefing.stories for found in story.conflicts]


def test_two_places_are_told_side_by_side_however_little_else_is_alike(brief: Brief) -> None:
    other = "Two guards who may not speak to reporters said the fire broke out in the engine room of the ferry Wend."

    briefing = brief(a=DECK, b=f"{other} The Lorne line owns the Wend.")

    (conflict,) = disputed(briefing)
    assert (conflict.type, conflict.slot) == ("place", "the beginning of the fire")
    assert {it.value for it in conflict.positions} == {"on the car deck", "in the engine room"}
    assert audit(briefing) == ()


@pytest.mark.parametrize(
    "other",
    [
        "The fire broke out on the lower deck of the ferry Wend, a guard said to reporters.",
        "The fire broke out in the early hours of Monday on the ferry Wend, a guard said.",
        "The fire began in the ferry as it lay in the port of Osby, a guard said to reporters.",
        "The guards do not know whether the fire began in the engine room of the ferry Wend.",
    ],
)
def test_one_place_a_wider_one_and_a_time_are_not(brief: Brief, other: str) -> None:
    assert disputed(brief(a=DECK, b=f"{other} The Lorne line owns the Wend.")) == []


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (
            "The fire began in the kitchen, an inspector said.",
            "The blaze started in the attic, the crew said.",
            "clash",
        ),
        ("The march in Osby drew 12,000 people, police said.", "40,000 people attended the march in Osby.", "clash"),
        ("The march in Osby drew 12,000 people, police said.", "Some 11,500 attended the march in Osby.", "compatible"),
        ("The march in Osby drew 12,000 people, police said.", "The march in Osby drew 300 children.", "compatible"),
    ],
)
def test_two_sentences_may_contradict_each_other_in_where_it_began_and_how_many_came(
    one: str, other: str, relation: str
) -> None:
    assert compare(one, other).relation == relation
