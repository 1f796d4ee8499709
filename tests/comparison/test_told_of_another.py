"""Whole verdicts on a deed told of another, to another, or though it was denied, prevented or only planned."""

from __future__ import annotations

import pytest

from summarizer import verify

_FINED = "The judge fined Roe and cleared Lind."
_RAID = "The raid by Korvia on Tavria killed 20 sailors."
_LOAN = "Roe resigned over the loan, and Lind, her deputy, took over."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_FINED, "The judge fined Lind."),
        (_FINED, "Lind was fined by the judge."),
        (_FINED, "Roe was acquitted by the judge."),
        (_RAID, "The raid by Tavria on Korvia killed 20 sailors."),
        (_RAID, "Tavria's raid on Korvia killed 20 sailors."),
        (_LOAN, "Lind stepped down over the loan."),
        ("Roe works for a firm that collapsed in 2010.", "Roe collapsed in 2010."),
        ("Vale employs 40 people and is to be bought by Brant.", "Vale is to take over Brant."),
        ("The court upheld the ban that the council imposed.", "The council upheld the ban that the court imposed."),
        ("The bank denied hiding losses from its owners.", "The bank hid losses from its owners."),
        ("Guards prevented Lind from leaving the court.", "Lind left the court."),
        ("The council is to vote on the plan in May.", "The council voted on the plan in May."),
    ],
)
def test_a_deed_of_another_or_one_not_done_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_FINED, "Roe was fined."),
        (_FINED, "Lind was acquitted."),
        (_RAID, "Korvia's raid on Tavria killed 20 sailors."),
        (_LOAN, "Roe stepped down over the loan."),
        ("The bank denied hiding losses from its owners.", "The bank said it had not hidden losses from its owners."),
        ("Roe accused Lind of taking the boat, a claim Lind denied.", "Lind denied taking the boat."),
        ("Roe failed to win a seat in the assembly.", "Roe did not win a seat in the assembly."),
        (
            "Ann Roe, whose play opens in May, was named director, succeeding Lind.",
            "Ann Roe succeeds Lind as director.",
        ),
    ],
)
def test_the_same_deed_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
