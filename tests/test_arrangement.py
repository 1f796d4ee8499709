"""What may be said in other words: shortened, moved ahead, joined, and nothing else."""

from __future__ import annotations

import pytest

from summarizer.article import Article
from summarizer.grounding import Index, widened
from summarizer.verification import verify

CLOSED = "The council closed the school at Torv on Monday."
SAID = "The mill was shut on Monday, Mayor Ida Vang said."
TWO = ("Petra Holm won the vote.", "Tom Lind resigned.")


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("On Monday, the council closed the school.", [CLOSED]),
        ("Mayor Ida Vang said that the mill was shut.", [SAID]),
        ("According to Mayor Ida Vang, the mill was shut.", [SAID]),
        ("Petra Holm won the vote and Tom Lind resigned.", TWO),
        ("Petra Holm won the vote; Tom Lind resigned.", TWO),
        ("3 sailors died.", ["Three sailors died off Torv."]),
    ],
)
def test_the_same_words_in_another_arrangement_are_kept(text: str, sources: list[str]) -> None:
    assert verify(text, sources).support != "unsupported"


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("The council opened the school.", [CLOSED]),
        ("The school closed the council.", [CLOSED]),
        ("The council closed the school before Monday.", [CLOSED]),
        ("The council closed the school and fled.", [CLOSED]),
        ("The council closed the school.", ["The council will close the school."]),
        ("Prices fell by 3 percent.", ["Prices rose by 3 percent."]),
        ("He resigned after the vote.", ["He resigned before the vote."]),
        ("Ida Vang died.", ["Mayor Ida Vang said that Tom Lind died."]),
        ("Petra Holm won.", ["Petra Holm died and Tom Lind won."]),
        ("Tom Lind died.", ["Petra Holm died and Tom Lind won."]),
        ("Petra Holm resigned.", TWO),
        ("Petra Holm won the vote and resigned.", TWO),
        ("The mayor resigned.", ["It is not true that the mayor resigned."]),
        ("The mayor resigned.", ["There is no evidence that the mayor resigned."]),
        ("The mayor resigned.", ["Nobody believes the mayor resigned."]),
    ],
)
def test_words_that_say_something_else_are_not_supported(text: str, sources: list[str]) -> None:
    assert verify(text, sources).support == "unsupported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("It is not true that the mayor resigned on Friday.", "the mayor resigned on Friday"),
        ("The mill was shut on Monday, Mayor Ida Vang said.", "The mill was shut on Monday"),
        ("The fee will rise if the ministry agrees to it.", "The fee will rise"),
        ("Rumours that the mill burned down were false.", "the mill burned down"),
    ],
)
def test_a_quote_takes_its_sentence_along_where_that_decides_what_it_means(sentence: str, quote: str) -> None:
    article = Article.from_text(f"The sun shone at Torv. {sentence} Nobody was hurt.")
    evidence = Index(article).locate(quote)
    assert evidence is not None

    whole = widened(evidence, article)

    assert whole.excerpt == sentence == article.text[whole.start : whole.end]
    assert widened(whole, article) == whole


def test_a_quote_that_stands_for_itself_stays_as_it_is() -> None:
    article = Article.from_text("Workers painted the doors in June, and the ferry now runs twice a day.")
    evidence = Index(article).locate("the ferry now runs twice a day")

    assert evidence is not None
    assert widened(evidence, article) is evidence
