"""Words left out of a copy in mid-phrase, so that what is kept is told of something else."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.comparison import loading

CUT = [
    ("The tax made up half of the town's income.", "The tax made up the town's income.", "half of"),
    ("The search for Tom Lind has widened.", "Tom Lind has widened.", "The search for"),
    ("People from outside the city will pay more.", "City will pay more.", "People from outside the"),
    ("They found the baker's dog on Monday.", "They found the baker's on Monday.", "dog"),
    ("The club was fined for its fake crowd noise at home.", "The club was fined for its fake crowd.", "noise at home"),
    ("The colt was ten weeks old when it first ran.", "The colt was ten when it first ran.", "weeks old"),
    ("The idea is to catch a fox.", "The idea is to.", "catch a fox"),
    (
        "The prize went to the baker, but the jury had liked cooks.",
        "The prize went to cooks.",
        "the baker, but the jury had …",
    ),
    (
        "The man, a driver, named the thief who is in court.",
        "The man, a driver, is in court.",
        "named the thief who",
    ),
    ("Ida Vang was told her son would be ill.", "Ida Vang would be ill.", "was told her son"),
    ("The guard was accused of hiding the keys.", "The guard was accused of the keys.", "hiding"),
]


@pytest.mark.parametrize(("source", "claim", "left_out"), CUT)
def test_a_copy_that_was_cut_in_mid_phrase_is_no_plain_copy(source: str, claim: str, left_out: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support != "supported"
    assert f"leaves out {left_out!r} in mid-phrase" in verdict.reasons


WHOLE = [
    ("The council closed the bridge after the storm.", "The council closed the bridge."),
    ("Hundreds of people left the town of Torv by boat.", "People left Torv by boat."),
    ("The old mill, built in 1906, was sold on Monday for a song.", "The mill was sold on Monday."),
    ("Torv Rovers came from behind to beat Holm.", "Torv Rovers beat Holm."),
    ("The bank will cut jobs worldwide.", "The bank will cut jobs."),
    ("The team won gold in Torv.", "The team won."),
    ("There was loud praise for Ida Vang, who is a baker in Torv.", "Ida Vang is a baker in Torv."),
    ("Output was 4 tonnes, two less than in May, and the lowest for a year.", "Output was the lowest for a year."),
]


@pytest.mark.parametrize(("source", "claim"), WHOLE)
def test_whole_phrases_may_be_left_out(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


@pytest.mark.parametrize(
    "claim",
    [
        "The council closed the bridge.",
        "The council closed the bridge after the storm.",
        "The town council closed the bridge after the storm.",
        "The council closed the old bridge.",
    ],
)
def test_a_copy_that_was_cut_at_clean_borders_loads_nothing(claim: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "loaded", lambda: False)

    with loading.unheld():
        verdict = verify(claim, ["On Monday, the town council closed the old bridge in Torv after the storm."])

    assert verdict.support == "supported"
