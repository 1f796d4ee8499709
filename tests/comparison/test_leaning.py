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


DAY = (
    "Ottorp beat Lund Harriers 4-2 on Sunday. Harriers, who had lost their last two games, finished with nine men. "
    "Keeper Sven Ask hurt his hand. The town of Ottorp freed a thief in May after the court acquitted him. "
    "Rasmus Ek was jailed for six years in April for stealing boats."
)


@pytest.mark.parametrize(
    "text",
    [
        "Ottorp had lost their last two games.",
        "Ottorp finished with nine men.",
        "Rasmus Ek was acquitted in April of stealing boats.",
        "Rasmus Ek was jailed for six years in May.",
    ],
)
def test_words_of_two_sentences_that_never_stood_together_are_not_supported(text: str) -> None:
    assert verify(text, [DAY]).support != "supported"


@pytest.mark.parametrize("text", ["Sven Ask injured his hand.", "Ottorp won 4-2 against Lund Harriers on Sunday."])
def test_a_word_told_elsewhere_too_is_known_again_in_the_cited_sentence(text: str) -> None:
    article = DAY + " Fans who won a raffle were injured in a fall."
    quote = next(sentence + "." for sentence in DAY.split(". ") if text.split(maxsplit=1)[0] in sentence)

    assert verify(text, [quote], context=[article]).support == "supported"
    assert verify(text, [article]).support == "supported"
