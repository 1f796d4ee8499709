"""Whole verdicts on clauses that somebody denies, or rules, whatever stands between the denial and the verb."""

from __future__ import annotations

import pytest

from summarizer import verify

_RECALLED = "The consulate denied that Vice Consul Otto Varn had been recalled."
_RULED = "The tribunal, ruling that the plan breached the treaty, ended the case."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_RECALLED, "The vice consul had been recalled."),
        (_RECALLED, "The consulate confirmed reports that Varn had been recalled."),
        (_RULED, "The tribunal ruled that the plan did not breach the treaty."),
    ],
)
def test_what_is_denied_is_not_told_nor_the_reverse(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (_RECALLED, "The consulate rejected reports that Varn had been recalled."),
        (_RECALLED, "The consulate said that Varn had not been recalled."),
        (_RULED, "The tribunal ruled that the plan violated the treaty."),
    ],
)
def test_a_denial_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
