"""Two counts of one thing: told side by side where both cannot be, and not where they can."""

from __future__ import annotations

import pytest
from briefs import Brief

from summarizer.briefing import Briefing, Conflict

COUNTY = "The flood in Osby destroyed 14 homes on Monday, the county said. The Wend left its banks at noon."
BRIGADE = "41 homes in Osby were destroyed by the flood on Monday, the fire brigade said. Shelters were opened in Lund."


def disputed(briefing: Briefing) -> list[Conflict]:
    return [found for story in briefing.stories for found in story.conflicts if found.type == "number"]


def test_two_counts_of_one_thing_are_told_side_by_side(brief: Brief) -> None:
    (conflict,) = disputed(brief(a=COUNTY, b=BRIGADE))

    assert conflict.slot == "homes, Osby"
    assert [position.value for position in conflict.positions] == ["14 homes", "41 homes"]
    assert all(len(position.fact_ids) == 1 for position in conflict.positions)


def test_so_are_two_tolls_however_they_are_told(brief: Brief) -> None:
    (conflict,) = disputed(
        brief(
            a="A fire in a hotel in Osby killed six people on Monday, the police said. Ann Roe owns the hotel.",
            b="Nine people died in the hotel fire in Osby on Monday, the hospital said. The hotel was built in 1990.",
        )
    )

    assert conflict.slot == "deaths, Osby"


def test_the_order_of_the_articles_changes_nothing(brief: Brief) -> None:
    assert disputed(brief(a=COUNTY, b=BRIGADE)) == disputed(brief(b=BRIGADE, a=COUNTY))


@pytest.mark.parametrize(
    "other",
    [
        "Some 15 homes in Osby were destroyed by the flood on Monday, the fire brigade said.",
        "At least 11 homes in Osby were destroyed by the flood on Monday, the fire brigade said.",
        "The flood in Osby damaged 41 cars on Monday, the fire brigade said.",
        "41 homes in Lund were destroyed by a fire in May, the fire brigade said.",
    ],
)
def test_what_both_can_be_is_no_dispute(brief: Brief, other: str) -> None:
    assert disputed(brief(a=COUNTY, b=f"{other} Shelters were opened.")) == []


@pytest.mark.parametrize(("day", "disputes"), [("2026-03-03", 1), ("2026-03-05", 0)])
def test_the_report_of_another_day_may_know_more(brief: Brief, day: str, disputes: int) -> None:
    briefing = brief(a=f"---\ndate: 2026-03-03\n---\n{COUNTY}", b=f"---\ndate: {day}\n---\n{BRIGADE}")

    assert len(disputed(briefing)) == disputes
