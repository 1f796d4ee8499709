"""Whole verdicts on sentences of several clauses: who speaks in which, and whom each verb is told of."""

from __future__ import annotations

import pytest

from summarizer import verify

_SPLIT = "Otto Varn met buyers in Sorn, while his colleague, Ida Moll, left the fair."
_SEED = "Ida Moll needed just 40 minutes to beat Eva Karn and will meet Olga Brin on Sunday."
_MIDWIFE = "The duke appointed Ida Moll, a former midwife who has never held elected office, to run the county."
_BALLOT = "Turnout among voters was low and the plan was rejected by a margin of nearly three to one."
_LAWYER = 'The court released Otto Varn, whose lawyer, Ida Moll, said the finding showed that the trial "was a farce".'
_OFFICIALS = (
    'Two officials said the duke wants to sell the tower, although his aide, Ivo Lorn, called that "a fairy tale".'
)
_BACKING = 'Trainer Otto Varn said he would stay, adding that he had the "full trust" of chairwoman Ida Moll.'
_HOLIDAY = "The consulate denied that Otto Varn had been recalled, saying he was on leave and would return on Monday."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_SPLIT, "The buyers left the fair."),
        (_SEED, "Ida Moll will meet Eva Karn on Sunday."),
        (_LAWYER, 'Otto Varn said the trial "was a farce".'),
        (_OFFICIALS, "Ivo Lorn said the duke wants to sell the tower."),
        (_BACKING, "Ida Moll said Varn had her full trust."),
        (_HOLIDAY, "Otto Varn had been recalled."),
    ],
)
def test_what_one_clause_tells_is_not_told_of_the_party_of_another(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_SPLIT, "Ida Moll left the fair."),
        (_SEED, "Ida Moll will meet Olga Brin."),
        (_MIDWIFE, "A former midwife will run the county."),
        (_BALLOT, "Voters rejected the plan."),
        (_LAWYER, 'Ida Moll, the lawyer of Otto Varn, said the trial "was a farce".'),
        (_OFFICIALS, "The duke wants to sell the tower, two officials said."),
        (_BACKING, "Varn said the chairwoman trusted him fully."),
        (_HOLIDAY, "The consulate said Varn would be back on Monday."),
    ],
)
def test_what_a_clause_tells_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
