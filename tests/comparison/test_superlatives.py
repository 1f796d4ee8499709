"""Superlatives, first and only against what the sources say."""

from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures import superlatives
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.verification import verify


def found(claim: str, *cited: str, context: str = "") -> list[Difference]:
    return list(superlatives.differences(Passage(claim), Sources(cited, [context] if context else [])))


def clashes(claim: str, *cited: str) -> list[str]:
    return [difference.reason for difference in found(claim, *cited) if difference.relation == "clash"]


REWORDED = [
    ("The siege lasted a year and a half.", "The siege lasted 18 months."),
    ("She is the only pilot on the island.", "No other pilot lives on the island."),
    ("There is one pilot on the island.", "The island's only pilot is a woman."),
    ("Lenz is the oldest town in Morva.", "No town in Morva is older than Lenz."),
    ("Nobody had ever sailed round the cape before Ruud.", "Ruud was the first to sail round the cape."),
    ("The rise was the biggest since 1990.", "It was the largest rise since 1990."),
    ("The strongest of the shocks came at dawn.", "The most powerful of the shocks came at dawn."),
    ("The first of the books was lost.", "The first 40 pages of the books were lost."),
]
TURNED = [
    ("Lenz is one of the oldest towns in Morva.", "Lenz is the oldest town in Morva."),
    ("It is the second-largest lake in Morva.", "It is the largest lake in Morva."),
    ("It is the largest lake in Morva.", "It is the largest lake in the world."),
    ("Dena Holm won the race in 9.8 seconds.", "Dena Holm was the first woman to win the race in 9.8 seconds."),
    ("He is a witness in the case.", "He is the only witness in the case."),
    ("The hottest day of the year was Sunday.", "The coldest day of the year was Sunday."),
    ("It is the poorest quarter in the town.", "It is one of the poorer quarters in the town."),
    ("The storm was the worst in ten years.", "The storm was the worst ever."),
    ("The tower is the tallest in the region.", "The tower is the tallest in Europe."),
    ("It is her most successful play.", "It is one of her less successful plays."),
    ("The kiln reached 900 degrees.", "The kiln reached a record 900 degrees."),
]


@pytest.mark.parametrize(("source", "claim"), REWORDED)
def test_the_same_distinction_in_other_words_passes(source: str, claim: str) -> None:
    assert clashes(claim, source) == []


@pytest.mark.parametrize(("source", "claim"), TURNED)
def test_a_distinction_added_or_changed_clashes(source: str, claim: str) -> None:
    assert clashes(claim, source)


def test_what_was_one_of_several_is_not_the_one() -> None:
    assert clashes("Lenz is the oldest town in Morva.", "Lenz is one of the oldest towns in Morva.") == [
        "says the oldest, source says one of the oldest"
    ]


def test_a_superlative_turned_round_is_named() -> None:
    assert clashes("The water rose in the highest street.", "The water rose in the lowest street.") == [
        "says highest, source says lowest"
    ]


def test_the_same_in_other_words_passes() -> None:
    source = "The eldest of the sisters owns the biggest farm in the valley."

    assert found("The oldest sister has the largest farm in the valley.", source) == []


def test_words_that_only_look_like_superlatives_are_none() -> None:
    assert found("The forest guest lost interest in the west.", "A visitor to the wood grew bored.") == []


@pytest.mark.parametrize(
    ("source", "claim", "word"),
    [
        ("The shaft goes deeper than the one of 1990.", "The shaft goes deeper than any shaft before it.", "deeper"),
        (
            "At least nine people died in the valley's flood of 1958.",
            "Nine died in the valley's deadliest flood.",
            "deadliest",
        ),
    ],
)
def test_one_comparison_or_at_least_so_many_is_no_rank(source: str, claim: str, word: str) -> None:
    assert clashes(claim, source) == [f"says {word}, which no source does"]


def test_only_before_a_figure_or_a_verb_singles_out_nobody() -> None:
    source = "The union counts 620 strikers; the mill puts the number at 480. The owner heard of it on 3 May."

    assert clashes("The union counts 620 strikers, the mill's tally is only 480.", source) == []
    assert clashes("The owner only heard of it on 3 May.", source) == []


def test_the_strongest_of_a_series_is_its_largest() -> None:
    assert clashes("The largest of the storms hit Torv.", "The strongest of the storms hit Torv.") == []


def test_what_a_superlative_is_taken_among_is_not_cut_in_mid_phrase() -> None:
    source = "Roe is on his ninth trading voyage to the northern islands since the Torv–Osk war began."

    assert clashes("Roe is on his ninth voyage to the northern islands since the war began.", source) == []


@pytest.mark.parametrize(
    ("source", "claim", "kept"),
    [
        (
            "The flow at Dorn fell to 60 cubic metres a second. The pact says 90",
            "The pact says 90 cubic metres a second.",
            True,
        ),
        ("The pump managed 52 strokes per second in the test, not 70.", "It managed 52 strokes per second.", True),
        ("Petra Holm won a third term.", "Petra Holm won a second term.", False),
        ("He scored 3 goals in his fourth season.", "He scored 3 goals in his second season.", False),
    ],
)
def test_a_second_in_which_so_much_happens_is_no_rank(source: str, claim: str, kept: bool) -> None:
    assert (verify(claim, [source]).support != "unsupported") is kept
