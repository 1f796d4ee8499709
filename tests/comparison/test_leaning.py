"""What a quote leaves to the sentences before it to say, and what it does not."""

from __future__ import annotations

import pytest

from summarizer import verify

ARTICLE = (
    "The council of Torv met on Tuesday. Bo Lind, the engineer, had warned in March. He put the cost of the work "
    "at nine million crowns. The Harbour Union called the plan a disgrace. It wants the work put off until June. "
    "A vote is due next week."
)
COST = "He put the cost of the work at nine million crowns."
DELAY = "It wants the work put off until June."


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Bo Lind put the cost of the work at nine million crowns.", COST),
        ("Engineer Bo Lind put the cost of the work at nine million crowns.", COST),
        ("The Harbour Union wants the work put off until June.", DELAY),
    ],
)
def test_who_is_meant_is_told_by_the_sentences_before(text: str, quote: str) -> None:
    assert verify(text, [quote], context=[ARTICLE]).support == "supported"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The council wants the work put off until June.", DELAY),
        ("Torv wants the work put off until June.", DELAY),
        ("The Harbour Union will vote next week.", "A vote is due next week."),
    ],
)
def test_another_of_the_article_or_one_whom_the_quote_leaves_out_is_never_more_than_weak(text: str, quote: str) -> None:
    assert verify(text, [quote], context=[ARTICLE]).support == "weak"


def test_a_quote_or_an_article_without_a_word_raises_nothing() -> None:
    article = "\n\n  " + ARTICLE

    verdict = verify("Bo Lind put the cost at nine million crowns.", ["", " — ", COST], context=["", " ", article])

    assert verdict.support != "unsupported"
