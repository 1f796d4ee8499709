"""Every operator that falsifies is caught as often as when its outputs were last read; what only rewords stays.

``pytest tests/mutations -s`` prints the table. What got through when this was written stands at the end: a change that
loses more has to be looked at, one that gains lowers its figure.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mutations.falsifying import FALSIFYING, Operator
from mutations.material import Stated, sentences
from mutations.preserving import PRESERVING
from summarizer import verify

MOST = 40
"""Sentences an operator: enough that one miss is 2.5 %, few enough for a test."""


def made(operator: Operator) -> list[tuple[Stated, str]]:
    """Return the first sentences that *operator* applies to, with what it makes of each."""

    def changed() -> Iterator[tuple[Stated, str]]:
        for sentence in sentences():
            text = operator(sentence.text)
            if text is not None and text != sentence.text:
                yield sentence, text

    return [pair for _, pair in zip(range(MOST), changed(), strict=False)]


def refused(pairs: list[tuple[Stated, str]]) -> int:
    verdicts = [verify(text, [sentence.text], context=[sentence.article_text]) for sentence, text in pairs]
    return sum(verdict.support == "unsupported" for verdict in verdicts)


@pytest.mark.parametrize("name", FALSIFYING)
def test_a_falsified_sentence_is_refused(name: str) -> None:
    pairs = made(FALSIFYING[name])

    caught = refused(pairs)

    print(f"{name}: {caught} of {len(pairs)} refused")
    assert caught >= (len(pairs) - MISSED.get(name, 0))


@pytest.mark.parametrize("name", PRESERVING)
def test_a_reworded_sentence_is_kept(name: str) -> None:
    pairs = made(PRESERVING[name])

    lost = refused(pairs)

    print(f"{name}: {lost} of {len(pairs)} refused")
    assert lost <= REFUSED.get(name, 0)


def test_the_operators_are_many_and_each_finds_sentences() -> None:
    assert len(FALSIFYING) >= 25
    assert [name for name, operator in FALSIFYING.items() if not made(operator)] == []


MISSED = {
    # Of the sentences tried, how many falsified ones get through; see the docstring.
    "two numbers exchanged": 2,
    "attribution dropped": 1,
    "cause invented": 4,
}
REFUSED: dict[str, int] = {}
"""And how many reworded ones do not."""
