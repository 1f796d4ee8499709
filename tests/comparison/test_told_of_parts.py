"""Of "two of the nine divers lost were found" nine were lost, two were found, and there were more than two."""

from __future__ import annotations

import pytest

from summarizer import verify

_CLIMBERS = "Three of the eleven climbers stranded on Mount Verl were flown to Astor on Sunday."
_TRAMS = "The city scrapped four of its trams after the fire, and Norr Rail, two of whose guards fell ill, shut a line."
_SHOPS = "One in five of the 600 shops in Dell has closed since March."
_JOBS = "Of the 90 flats damaged at Corley, 70 were in one tower and the rest in a hostel."
_JUDGES = "Only two of the eight bishops, Lars Holt and Egil Vang, backed the change, and just one signed it."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_CLIMBERS, "Three climbers were stranded on Mount Verl."),
        (_CLIMBERS, "The eleven climbers were flown to Astor."),
        (_CLIMBERS, "The climbers stranded on Mount Verl were flown to Astor."),
        (_TRAMS, "The city scrapped its trams."),
        (_TRAMS, "The city scrapped its four trams."),
        (_TRAMS, "Norr Rail's guards fell ill."),
        (_SHOPS, "One of the 600 shops in Dell has closed since March."),
        (_JOBS, "The 90 flats damaged at Corley were in one tower."),
        (_JOBS, "70 flats were damaged at Corley."),
        (_JUDGES, "Only one of the eight bishops backed the change."),
        ("Nine of the 60 guests on the barge fell ill.", "Nine guests were on the barge."),
        (_JUDGES, "Eight bishops backed the change."),
    ],
)
def test_another_number_of_them_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_CLIMBERS, "Three climbers were flown to Astor on Sunday."),
        (_CLIMBERS, "Three of the climbers were flown to Astor."),
        (_CLIMBERS, "Eleven climbers were stranded on Mount Verl."),
        (_CLIMBERS, "Three of the eleven climbers were flown to Astor."),
        (_TRAMS, "The city scrapped four trams."),
        (_TRAMS, "The city scrapped four of its trams."),
        (_SHOPS, "One in five of the 600 shops in Dell has closed."),
        (_JOBS, "90 flats were damaged at Corley."),
        (_JUDGES, "Only two of the eight bishops backed the change."),
        (
            "Ten of the 30 goals that Torvik have scored came from Roe. Roe has scored ten goals.",
            "Roe scored ten goals.",
        ),
        ("The crews had cleared 12 of the town's 40 streets.", "12 of the town's 40 streets had been cleared."),
    ],
)
def test_their_own_number_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_TRAMS, "The city had four trams."),
        (_JUDGES, "One bishop backed the change."),
        ("The mayor has promised 30 of them beds.", "The mayor has promised 30 beds."),
    ],
)
def test_what_leaves_out_that_there_are_more_is_not_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "weak"
