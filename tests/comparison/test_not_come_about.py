"""What was called off, feared or almost so, a part of a whole, or a relative's: told as done, as all, as one's own."""

import pytest

from summarizer import verify

CALLED_OFF = "The pilots' union called off Monday's strike at Varn Air after talks in Olme."
FEARED = "At least nine people are feared dead after a trawler with 30 on board sank off Tusk."
ALMOST = "The goalkeeper almost lost an eye in the match against Dray Athletic."
DROPPED = "Prosecutors in Lome dropped the charges against the baker, Ivo Stahl, on Friday."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CALLED_OFF, "The pilots' union went on strike on Monday."),
        (CALLED_OFF, "The pilots' union called a strike at Varn Air for Monday."),
        (FEARED, "At least nine people died when a trawler sank off Tusk."),
        (ALMOST, "The goalkeeper lost an eye in the match against Dray Athletic."),
        (DROPPED, "Prosecutors charged the baker, Ivo Stahl, on Friday."),
        ("Guards foiled a plot to burn down the Ark theatre.", "The Ark theatre was burned down."),
        ("Plans to close the swimming bath in Mell were shelved.", "The swimming bath in Mell will be closed."),
        ("The weekly, founded in 1902, is on the verge of closing.", "The weekly has closed."),
        ("A lorry driver's quick action prevented a crash near Sund.", "There was a crash near Sund."),
    ],
)
def test_what_did_not_come_about_is_not_told_as_done(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CALLED_OFF, "Monday's strike at Varn Air was called off by the pilots' union."),
        ("The strike, which began on Monday, was called off on Tuesday.", "The strike began on Monday."),
        (FEARED, "At least nine people are feared to have died when a trawler sank off Tusk."),
        (ALMOST, "The goalkeeper nearly lost an eye in the match against Dray Athletic."),
        (DROPPED, "The charges against Ivo Stahl were dropped on Friday."),
        ("The choir cancelled its tour, and the band held a concert in Velm.", "The band held a concert in Velm."),
    ],
)
def test_what_was_put_off_or_feared_may_be_told_so(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Half of the town's 18 bakeries stayed shut on Sunday.", "The town's 18 bakeries stayed shut on Sunday."),
        ("A quarter of the 80 divers at Lune have left the club.", "The 80 divers at Lune have left the club."),
        ("Few of the sailors in Port Ock have papers.", "The sailors in Port Ock have papers."),
        ("Several of the climbers returned on Monday.", "The climbers returned on Monday."),
    ],
)
def test_a_part_is_not_told_as_the_whole(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_a_part_may_be_worked_out_and_bare_nouns_leave_open_how_many() -> None:
    shut = "Half of the town's 18 bakeries stayed shut on Sunday."
    back = "Some of the miners at Brod have returned to work."

    assert verify("Nine of the town's 18 bakeries stayed shut on Sunday.", [shut]).support != "unsupported"
    assert verify("Miners at Brod have returned to work.", [back]).support != "unsupported"


SUCCESSOR = "Marr's successor, Edda Voll, sold two of the six ferries in March."
SISTER = "The sister of the cellist Ada Reus was found unhurt in Lorn."
SUBSIDIARY = "Penta, a subsidiary of Gray Steel, will pay a fine of 3 million dollars."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SUCCESSOR, "Marr sold two of the six ferries in March."),
        (SISTER, "Ada Reus was found unhurt in Lorn."),
        (SUBSIDIARY, "Gray Steel will pay a fine of 3 million dollars."),
    ],
)
def test_what_a_relative_did_is_not_told_of_whom_it_belongs_to(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SUCCESSOR, "Edda Voll sold two of the six ferries."),
        (SISTER, "Ada Reus's sister was found unhurt in Lorn."),
        (SUBSIDIARY, "Penta will pay a fine of 3 million dollars."),
        ("Dahl and her brother founded the mill in 1980.", "Dahl founded the mill in 1980."),
    ],
)
def test_what_a_relative_did_may_be_told_of_that_one(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
