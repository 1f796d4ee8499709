"""Sentences that nobody writes, of one word again and again, take no time by the square or worse."""

from __future__ import annotations

import time

import pytest

from summarizer import compare, verify


@pytest.mark.parametrize(
    "word", ["didn't ", "Mr. ", "e\u0301", "not ", "$1 ", "who said that ", "former president of "]
)
def test_a_thousand_characters_of_one_word_are_judged_in_seconds_at_most(word: str) -> None:
    text = (word * 1000)[:1000]
    verify("The mayor did not resign.", ["Mr. Roe, the mayor, didn't resign."])  # what is loaded once
    begun = time.process_time()

    verify(text, [f"{text[3:]} zz"])
    compare(text, text)

    assert time.process_time() - begun < 5
