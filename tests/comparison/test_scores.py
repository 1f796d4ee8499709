"""Whole verdicts on results of matches and votes, and on how often something was done."""

from __future__ import annotations

import pytest

from summarizer import verify

_DRAW = "Torv drew 2-2 with Osley on Sunday, with Ida Moll scoring twice and hitting the post three times."
_WIN = "Torv beat Osley 3-1 at home and 2-2 away to win the tie."
_VOTE = "Deputies voted 61 to 40 on Monday to sell the mill."
_COUNTED = "By eight votes to three the board struck out the plan."
_SEASON = "Torv, who won the cup in 2018-19, beat Osley 3-1."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_DRAW, "Torv and Osley drew 2-1."),
        (_DRAW, "Torv beat Osley on Sunday."),
        (_DRAW, "Ida Moll scored three times."),
        (_WIN, "Torv beat Osley 4-1 at home."),
        (_VOTE, "Deputies voted 61 to 14 to sell the mill."),
        (_VOTE, "The sale of the mill was approved by 64 votes to 40."),
        (_COUNTED, "The board struck out the plan by eight votes to two."),
        (_SEASON, "Torv beat Osley 2-1."),
    ],
)
def test_another_result_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_DRAW, "It ended 2-2 between Torv and Osley."),
        (_DRAW, "Ida Moll scored twice."),
        (_WIN, "Torv won 3-1 at home against Osley."),
        (_WIN, "Osley lost 1-3 to Torv."),
        (_VOTE, "Deputies voted by 61 votes to 40 to sell the mill."),
        (_COUNTED, "The board struck out the plan by 8 votes to 3."),
        (_SEASON, "Torv beat Osley 3-1."),
    ],
)
def test_a_result_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "support"),
    [
        ("Ivo Lorn is the council's chief negotiator.", "unsupported"),
        ("Ivo Lorn is the teachers' chief negotiator.", "supported"),
    ],
)
def test_what_belongs_to_many_is_theirs_and_no_other_s(claim: str, support: str) -> None:
    source = "The teachers' chief negotiator, Ivo Lorn, left the talks with the council."

    assert verify(claim, [source]).support == support


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The choir postponed its concert until May.", "The choir cancelled its concert."),
        ("The clerk resigned on Friday.", "The clerk was sacked on Friday."),
        ("Three deputies of the Farmers' League abstained.", "Three deputies of the Farmers' League voted against it."),
        ("A strike kept the ships out of the harbour.", "A strike kept the ships in the harbour."),
    ],
)
def test_what_is_neither_the_one_nor_the_other_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
