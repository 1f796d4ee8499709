"""One sort of a kind, and what a rank is by: neither is left out of a sentence."""

from __future__ import annotations

import pytest

from summarizer import verify

SALES = "Sales of bicycles in Hamm doubled in May, but those of cars fell to a record low."
DEATHS = "Deaths from malaria in the region halved last year, while those from cholera rose."
BREWERY = "The second largest brewery in Holm, Kranz, almost closed in 2011."
SONG = "A miner wrote the second most popular song of the year."
TRIAL = "The second long trial of the banker, the second trial in Ode this year, ended in May."


@pytest.mark.parametrize(
    ("source", "claim"),
    [(SALES, "Sales in Hamm doubled in May."), (DEATHS, "Deaths in the region halved last year.")],
)
def test_all_of_a_kind_for_one_sort_leaves_a_sentence_weak_at_best(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SALES, "Sales of bicycles doubled in May."),
        (DEATHS, "Deaths from malaria halved last year."),
        ("Sales of bicycles in Hamm doubled in May.", "Sales of bicycles doubled in May."),
    ],
)
def test_the_sort_that_is_told_of_is_supported(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "supported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BREWERY, "The second brewery in Holm almost closed in 2011."),
        (BREWERY, "Kranz, the second brewery in Holm, almost closed in 2011."),
        (SONG, "A miner wrote the second song of the year."),
    ],
)
def test_a_rank_without_what_it_is_by_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BREWERY, "The second largest brewery in Holm almost closed in 2011."),
        (SONG, "The second most popular song of the year was written by a miner."),
        (TRIAL, "The second trial of the banker ended in May."),
    ],
)
def test_a_rank_with_it_or_that_counts_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
