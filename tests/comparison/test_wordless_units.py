"""Units that are told without a figure: "a mile and a half", "several feet", "by the hour"."""

from __future__ import annotations

import pytest

from summarizer import verify

_QUARRY = "A new school would be built in the old quarry, a mile and a half to the east of the village."
_WALL = "The prisoners built a wall that is a foot thick in places, according to the curator."
_ICE = "The mayor told people that the ice on the lake was several feet thick and cars could cross."
_LEAK = "The owner of the plant said crews needed an hour and a half to stop the leak."
_RAFT = "Before a plane saw it, the raft had drifted dozens of miles."
_LEAVE = "Tenants of the block were each given a week to leave."

FALSE = [
    (_QUARRY, "Lying a kilometre and a half east of the old village, the quarry was to be the site of a new school."),
    (_WALL, "In places the wall that the prisoners put up is as much as a metre thick, the curator said."),
    (_ICE, "The ice on the lake is several metres thick, so cars may cross, the mayor assured people."),
    (_LEAK, "It took the crews a day and a half to stop the leak, the plant's owner said."),
    (_RAFT, "The raft drifted for dozens of kilometres before it was seen from the air."),
    (_LEAVE, "Each tenant was given a month to leave the block."),
    ("He told the court that the guild paid him by the hour.", "The guild pays him by the day, he told the court."),
]
TRUE = [
    (_QUARRY, "About two and a half kilometres east of the village, the old quarry was to be a new school's site."),
    (_WALL, "In places the wall that the prisoners put up is about 30 centimetres thick, the curator said."),
    (_ICE, "The ice on the lake is more than a metre thick, so cars may cross, the mayor assured people."),
    ("For much of its way the path is several metres wide, and lit.", "The path, which is lit, is several yards wide."),
    (_LEAK, "It took the crews 90 minutes to stop the leak, the plant's owner said."),
    (_LEAVE, "Tenants had seven days to leave the block."),
    ("The trains have run twice a day since May.", "For a week in May no train ran; since then there are two a day."),
    ("She must pay a euro for every day that the fence stands.", "She has to pay one euro a day until it is gone."),
    ("The firms signed in May, a few weeks before the deadline, after talking for a year.",
     "After a year of talks the firms signed in May, weeks before the deadline."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), FALSE)
def test_as_much_of_another_unit_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(("source", "claim"), TRUE)
def test_the_same_measure_in_another_unit_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
