"""Sources: what is cited and what it stands in, each text read once whatever it stands beside."""

from __future__ import annotations

from summarizer.comparison import Passage, Sources
from summarizer.comparison.figures.amount_index import index_of
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.reading_once import read_once

ARTICLE = "The mill burned for 40 hours. Ann Roe owns the mill. She paid 40 crews. A crew of 12 came from Torv."


def test_an_article_is_read_once_however_many_excerpts_are_cited_from_it() -> None:
    one = Sources(["Ann Roe owns the mill."], [ARTICLE])
    other = Sources(["She paid 40 crews."], [ARTICLE])

    assert one.context[0] is other.context[0]
    assert amounts(one.context[0]) is amounts(other.context[0])


def test_a_sentence_of_the_context_that_is_cited_stands_there_no_second_time() -> None:
    sources = Sources(["She  paid 40 crews."], [ARTICLE])

    assert [passage.text for passage in sources.context] == [
        "The mill burned for 40 hours.",
        "Ann Roe owns the mill.",
        "A crew of 12 came from Torv.",
    ]
    assert [sources.cites(passage) for passage in sources.holding("crew")] == [True, False]
    assert [amount.passage.source for amount in index_of(sources).between(40, 40)] == [0, 1]


def test_one_text_cited_twice_stands_in_two_places() -> None:
    sources = Sources(["A crew came.", "A crew came."])

    assert [passage.place(0, 6) for passage in sources.holding("crew")] == [(0, 0, 6), (1, 0, 6)]


def test_what_was_read_of_a_sentence_is_not_told_of_the_same_sentence_in_another_source() -> None:
    first = Passage("It cost 40 crowns.")
    amounts(first)

    second = first.of_source(1)

    assert [amount.place for amount in amounts(second)] == [(1, 8, 17)]


def test_what_reads_once_asks_again_for_another_sentence_only() -> None:
    asked: list[str] = []

    @read_once
    def length(passage: Passage) -> int:
        asked.append(passage.text)
        return len(passage.text)

    one, other = Passage("One."), Passage("One more.")
    lengths = length(one), length(other), length(one)

    assert lengths == (4, 9, 4)
    assert asked == ["One.", "One more."]
