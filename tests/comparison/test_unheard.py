"""Events that a claim tells and its sources do not, or only as called off, put off or planned."""

from __future__ import annotations

import pytest

from summarizer import verify

FIRE = "Two sailors were hurt when a barge carrying gravel caught fire off Torv, the harbour office said."
RELEASED = "Police held a man in Torv on suspicion of setting fire to the mill, but let him go without charge."
PROBE = "The agency postponed the launch of its probe to 11 October because of a leak."
WALK = "Ana Torv, 41, left her flat in Marle on Friday evening and walked to the river, where a jogger found her coat."
FAIR = "The fair in Marle opened an hour late on Sunday because the carousel would not start."
MERGER = "Hanse Bank and its rival Norvik called off their planned merger on Monday."


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        (FIRE, "The barge sank off Torv.", "tells of a sinking with 'sank', which no source does"),
        (
            FIRE,
            "Two sailors were killed in a fire aboard a barge.",
            "tells of a death with 'killed', which no source does",
        ),
        (RELEASED, "A man was convicted of arson.", "tells of a conviction with 'convicted', which no source does"),
        (
            PROBE,
            "The probe was launched on 11 October.",
            "tells 'launched' as done, source says 'postponed the launch'",
        ),
        (
            WALK,
            "Ana Torv's coat was found beside a kitchen knife.",
            "tells of a blade with 'knife', which no source does",
        ),
        (WALK, "Ana Torv left behind a letter.", "tells of a letter with 'letter', which no source does"),
        (WALK, "A priest found the coat of Ana Torv.", "tells of a church with 'priest', which no source does"),
        (FAIR, "Snow lay when the fair opened late.", "tells of rough weather with 'Snow', which no source does"),
        (
            FAIR,
            "The mayor's brother opened the fair in Marle, where the carousel would not start.",
            "tells of a relative with 'brother', which no source does",
        ),
    ],
)
def test_an_event_that_did_not_happen_is_named(source: str, claim: str, reason: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert reason in verdict.reasons


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("A barge went down off Torv with all hands.", "A barge sank off Torv."),
        ("The toll of the fire in Torv rose to five.", "Five people have died in the Torv fire."),
        (FIRE, "Nobody was killed in the fire aboard a barge off Torv."),
        (PROBE, "The launch of the probe was put off to 11 October."),
        (MERGER, "The merger of Hanse Bank and Norvik, which had been planned, was called off on Monday."),
        ("A jogger with a spaniel found her coat by the river.", "Her coat was found by someone out with a dog."),
        ("A rain-soaked coat lay by the river.", "The rainfall had soaked the coat that lay by the river."),
        ("The bishop spoke of hope in his sermon.", "A priest spoke of hope."),
        ("Holm wrote to the harbour board about the noise.", "Holm complained of the noise in a letter to the board."),
        ("Trouble followed the fair in Marle.", "The fair in Marle was dogged by trouble."),
        ("The launch of the probe, postponed twice, took place on Monday.", "The probe was launched on Monday."),
    ],
)
def test_the_same_event_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
