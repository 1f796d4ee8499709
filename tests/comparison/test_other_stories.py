"""A passage of another story is nothing against a claim; one of the claim's own story may be."""

from __future__ import annotations

import pytest

from summarizer import verify

LADDER = "Mrs Lund is one of 23 people whom Holt & Sons now admits were hurt by its ladder."
FLIGHT = "He was flown to the hospital in Vale this morning. He will not return."


@pytest.mark.parametrize(
    ("claim", "quote", "other"),
    [
        (
            "The firm now admits that its ladder has hurt 23 people.",
            LADDER,
            "Panorra was caught off guard, says Felipe Chap, an economist at a local research firm.",
        ),
        (
            "The firm now admits that its ladder has hurt 23 people.",
            LADDER,
            "Wages in Belmar fell by 2 percent in the third quarter, and few firms there are hiring.",
        ),
        (
            "They took him to hospital in Vale by air this morning; he will not be back.",
            FLIGHT,
            "It was supposed to be an early morning flight to Sanford, Larkin recalled, before he took the train back.",
        ),
    ],
)
def test_a_quote_of_another_story_is_nothing_against_what_one_quote_says(claim: str, quote: str, other: str) -> None:
    alone = verify(claim, [quote])

    for sources in ([quote, other], [other, quote], [quote, f"{other} It rained in Osterby."]):
        assert verify(claim, sources).support == alone.support != "unsupported"


def test_an_article_on_something_else_is_nothing_against_a_claim_but_is_still_counted_among_the_sources() -> None:
    other = "A man fell down a well near Xinlo. It took crews two days to reach him, the Xinlo Times said."
    quote = "The crews of the Osk pumped for three hours. Water stood knee-deep in the Torv museum, Ada Vahl said."

    verdict = verify(
        "Water stood knee-deep in the Torv museum after five hours of pumping, Ada Vahl said.", [other, quote]
    )

    assert verdict.support == "unsupported"
    assert {found.source[0] for found in verdict.differences if found.source} <= {1}


@pytest.mark.parametrize(
    ("claim", "quotes"),
    [
        ("Roe resigned in May and the mill was sold.", ["The mill was sold in May.", "Ann Roe did not resign."]),
        (
            "The bridge over the Sula, which cost 3 million crowns, was closed.",
            ["The bridge over the Sula was closed by the council.", "The bridge cost 5 million crowns."],
        ),
        (
            "Ida Vang opened the terminal at Torv and keeps the harbour portfolio.",
            ["Mayor Ida Vang opened the terminal at Torv.", "She does not keep the harbour portfolio."],
        ),
        (
            "Lind resigned in May, when the mill closed.",
            ["The mill closed in May.", "Ann Roe resigned in May, and Lind stayed."],
        ),
    ],
)
def test_a_quote_of_the_same_story_still_contradicts(claim: str, quotes: list[str]) -> None:
    assert verify(claim, quotes).support == "unsupported"
    assert verify(claim, quotes[::-1]).support == "unsupported"
