"""Conflicts over one thing are one, with a position for each figure; those over two things stay two."""

from __future__ import annotations

from briefs import Brief

from summarizer.audit import audit
from summarizer.briefing import Briefing, Conflict


def disputed(briefing: Briefing) -> list[Conflict]:
    return [found for story in briefing.stories for found in story.conflicts]


def test_three_tolls_of_one_fire_are_one_conflict_with_three_positions(brief: Brief) -> None:
    briefing = brief(
        a="A fire in a hotel in Osby killed six people on Monday, the police said. Ann Roe owns the hotel.",
        b="Nine people died in the hotel fire in Osby on Monday, the hospital said. The hotel was built in 1990.",
        c="Eleven people were killed in the hotel fire in Osby on Monday, the mayor said. The roof fell in.",
        d="The hotel fire in Osby on Monday killed nine people, a doctor said. Buses took the guests to Lund.",
    )

    (conflict,) = disputed(briefing)
    assert sorted(len(position.fact_ids) for position in conflict.positions) == [1, 1, 2]
    assert audit(briefing) == ()


def test_the_dead_and_the_damage_stay_two_conflicts(brief: Brief) -> None:
    briefing = brief(
        a="A fire in a hotel in Osby killed six people on Monday. Damage at the Osby hotel came to 4 million euros.",
        b="Nine people died in the hotel fire in Osby on Monday. The Osby hotel put the damage at 9 million euros.",
    )

    assert len(disputed(briefing)) == 2


def test_a_count_of_a_month_as_a_whole_is_of_an_older_event(brief: Brief) -> None:
    briefing = brief(
        a="The hotel fire in Osby killed nine people, the hospital said. The roof fell in at noon on Monday.",
        b="In January, Osby saw a hotel fire that killed two people. Buses took the guests to Lund on Monday.",
    )

    assert disputed(briefing) == []
