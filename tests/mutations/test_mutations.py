"""Every operator that falsifies is caught as often as when its outputs were last read; what only rewords stays.

``pytest tests/mutations -s`` prints the table. A floor is what was measured, less one case: a change that loses more
has to be looked at, one that gains raises its floor.
"""

from __future__ import annotations

from collections.abc import Iterator

from mutations.falsifying import Operator
from mutations.material import Stated, sentences
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
