"""The figures of which an event has one are compared from article to article, whatever else the sentences share."""

from __future__ import annotations

import pytest
from briefs import Brief

from summarizer.audit import audit
from summarizer.briefing import Briefing, Conflict

FERRY = "The ferry Wend hit a pier in Osby on Monday. {} The ferry Wend belongs to the Lorne line. The pier is of wood."
BARGE = "A ferry, the Wend, struck the pier of Osby on Monday morning. {} The Lorne line owns the Wend. Flags flew."


def disputed(briefing: Briefing) -> list[Conflict]:
    return [found for story in briefing.stories for found in story.conflicts]


@pytest.mark.parametrize(
    ("one", "other", "kind", "values"),
    [
        (
            "Police say 27 people are injured.",
            "The crash left 31 injured, a doctor told the radio.",
            "injuries",
            {"27 people are injured", "31 injured"},
        ),
        (
            "At least 40 people have died, the crew said.",
            "The toll stands at 33, the coastguard said.",
            "deaths",
            {"40 people have died", "33"},
        ),
        (
            "A magnitude 5.9 earthquake had shaken the pier.",
            "An institute measured a magnitude of 6.3 that night.",
            "magnitude",
            {"magnitude 5.9", "magnitude of 6.3"},
        ),
        (
            "The crew had voted to go out on a turnout of 58 per cent.",
            "Turnout, the union of the crew said, was 43 per cent.",
            "turnout",
            {"turnout of 58 per cent", "Turnout, the union of the crew said, was 43 per cent"},
        ),
    ],
)
def test_they_are_told_side_by_side_where_they_differ(
    brief: Brief, one: str, other: str, kind: str, values: set[str]
) -> None:
    briefing = brief(a=FERRY.format(one), b=BARGE.format(other))

    found = [it for it in disputed(briefing) if it.slot.startswith(kind)]
    assert [{position.value for position in it.positions} for it in found] == [values]
    assert audit(briefing) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police say 27 people are injured.", "At least 20 people were injured, a doctor said."),
        ("Police say 27 people are injured.", "About 25 people were injured, a doctor told the radio."),
        ("Police say 27 people are injured.", "In 2011 another crash there left 31 injured, a doctor said."),
        ("Police say 27 people are injured.", "Two of the injured are in hospital, a doctor told the radio."),
        ("Police say 27 people are injured.", "By 9 a.m. the crash had left 12 injured, a doctor told the radio."),
        ("Police say 27 people are injured.", "Six children were injured, a doctor told the radio on Monday."),
        ("A magnitude 5.9 earthquake had shaken the pier.", "An aftershock had a magnitude of 4.3, it was said there."),
    ],
)
def test_they_are_not_where_both_may_be(brief: Brief, one: str, other: str) -> None:
    assert disputed(brief(a=FERRY.format(one), b=BARGE.format(other))) == []


def test_a_toll_far_down_an_article_is_of_something_else(brief: Brief) -> None:
    long = " ".join(f"The harbour of Osby has a row of houses that is painted in colour number {n}." for n in range(9))

    briefing = brief(
        a=FERRY.format("Police say 27 people are injured."),
        b=f"{BARGE.format('The crew is safe.')} {long} A train crash left 12 injured there.",
    )

    assert disputed(briefing) == []


@pytest.mark.parametrize(("day", "told"), [("2026-03-03", 1), ("2026-03-05", 0)])
def test_a_toll_of_another_day_has_grown(brief: Brief, day: str, told: int) -> None:
    briefing = brief(
        a="---\ndate: 2026-03-03\n---\n" + FERRY.format("Police say 27 people are injured."),
        b=f"---\ndate: {day}\n---\n" + BARGE.format("The crash left 31 injured, a doctor told the radio."),
    )

    assert len(disputed(briefing)) == told
