"""A citation that does not say it, though its article does."""

from __future__ import annotations

import pytest

from summarizer import verify

ARTICLE = (
    "Ann Roe, the mayor of Torv, opened the new lock on Monday. She said that the work had taken four years. "
    "The lock holds two barges at a time and cost nine million crowns. Anglers want a ladder for salmon."
)
LADDER, WORK = "Anglers want a ladder for salmon.", "She said that the work had taken four years."


@pytest.mark.parametrize(
    "text",
    [
        "The lock cost nine million crowns.",
        "Two barges at a time fit into the lock, which cost nine million crowns.",
        "Mayor Ann Roe opened a new lock on Monday.",
    ],
)
def test_what_the_article_says_elsewhere_does_not_make_a_citation_right(text: str) -> None:
    verdict = verify(text, [LADDER], context=[ARTICLE])

    assert verdict.support == "unsupported"
    assert any("elsewhere in the article" in reason for reason in verdict.reasons)
    assert verdict.extra is not None
    number, start, end = verdict.extra
    assert number == 1
    assert ARTICLE[start:end] in verdict.reasons[-1]


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Mayor Ann Roe said that the work had taken four years.", WORK),
        ("Building the lock took four years, Ann Roe said.", WORK),
        ("At nine million crowns, the lock holds two barges.", "holds two barges at a time and cost nine million"),
    ],
)
def test_a_quote_that_needs_its_article_to_say_who_she_is_carries_its_sentence(text: str, cited: str) -> None:
    assert verify(text, [cited], context=[ARTICLE]).support != "unsupported"


KILN = (
    "Tove Lund, a potter from Haslund, has built a whale of a kiln. Lund, who began cutting the clay in spring, made "
    "the beast by stacking rings and later smoothing the joints away. It was fired with peat on Sunday."
)
RINGS = (
    "Lund, who began cutting the clay in spring, made the beast by stacking rings and later smoothing the joints away."
)


def test_what_is_said_in_other_words_is_told_by_the_cited_ones_whatever_sentence_names_the_things() -> None:
    text = (
        "The kiln of Tove Lund, a Haslund potter, came about by her piling up rings and then polishing out the seams."
    )

    assert verify(text, [RINGS], context=[KILN]).support == "weak"
    assert verify(text, ["It was fired with peat on Sunday."], context=[KILN]).support == "unsupported"
