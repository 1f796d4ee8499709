"""All, most, some and none against what the sources say."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures import quantifiers
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def found(claim: str, *cited: str, context: str = "") -> list[Difference]:
    return list(quantifiers.differences(Passage(claim), Sources(cited, [context] if context else [])))


def clashes(claim: str, *cited: str) -> list[str]:
    return [difference.reason for difference in found(claim, *cited) if difference.relation == "clash"]


REWORDED = [
    ("The guests were taken home, most of them by bus.", "Most of the guests, all of whom got home, went by bus."),
    ("The orchestra's twelve cellists all went on strike.", "All twelve of the orchestra's cellists went on strike."),
    ("Both sides agreed.", "The two sides agreed."),
    ("Neither side would comment.", "Both sides declined to comment."),
    ("Most residents left.", "The majority of residents left."),
    ("All the houses were searched.", "Every house was searched."),
    ("The 16-strong crew was rescued.", "All 16 crew members were rescued."),
    ("Everyone on board survived.", "All on board survived."),
    ("Either player may ask for a pause.", "Both players may ask for a pause."),
    ("A few of the tiles are cracked.", "Some of the tiles are cracked."),
]
TURNED = [
    ("The orchestra's twelve cellists all went on strike.", "Some of the orchestra's twelve cellists went on strike."),
    ("Some of the cellists went on strike.", "All of the cellists went on strike."),
    ("Nobody in the village was hurt.", "Hardly anyone in the village was hurt."),
    ("Most schools in Varno stayed shut.", "All schools in Varno stayed shut."),
    ("The whole of the library burned.", "Part of the library burned."),
    ("Two of the three bridges were closed.", "All three bridges were closed."),
    ("Both brothers were arrested.", "One of the brothers was arrested."),
    ("Neither of the pilots was drunk.", "One of the pilots was drunk."),
    ("Every tenant got a letter.", "Most tenants got a letter."),
    ("Few of the nurses had been paid.", "Most of the nurses had been paid."),
    ("The vote was unanimous.", "A majority of the council voted for it."),
    ("A third of the crop was lost.", "Most of the crop was lost."),
    ("Not all of the wells were tested.", "All of the wells were tested."),
    ("Several ministers resigned on Friday.", "All ministers resigned on Friday."),
    ("The mine never closed at night.", "The mine closed most of the night."),
    ("None of the samples was contaminated.", "Some of the samples were contaminated."),
    ("Nearly all of the eggs were broken.", "All of the eggs were broken."),
    ("Only three of the nine judges agreed.", "All nine judges agreed."),
    ("It rained all day in Oslo.", "It rained for part of the day in Oslo."),
    ("The nurse burned both hands.", "The nurse burned one hand."),
    ("The gate is always locked at night.", "The gate is sometimes locked at night."),
    ("The well is rarely dry in June.", "The well is usually dry in June."),
    ("Each diver was given a lamp.", "Some divers were given a lamp."),
    ("Part of the roof collapsed.", "The whole roof collapsed."),
    ("Not every seat was taken.", "Every seat was taken."),
    ("Each of the four singers fell ill.", "Three of the four singers fell ill."),
    ("Nearly all of the tiles are cracked.", "A few of the tiles are cracked."),
    ("The rule covers all guests, including children.", "The rule covers all guests, but not children."),
    ("The rule covers all guests except children.", "The rule covers all guests, including children."),
    ("Nobody on the quay believes it.", "Few people on the quay believe it."),
    ("One of the two bottom valves has jammed.", "Both bottom valves have jammed."),
]


@pytest.mark.parametrize(("source", "claim"), REWORDED)
def test_the_same_extent_in_other_words_passes(source: str, claim: str) -> None:
    assert clashes(claim, source) == []


@pytest.mark.parametrize(("source", "claim"), TURNED)
def test_another_extent_clashes(source: str, claim: str) -> None:
    assert clashes(claim, source)


def test_a_part_made_the_whole_is_named() -> None:
    assert clashes("The entire roof of the hall fell in.", "Part of the roof of the hall fell in.") == [
        "says entire, source says Part"
    ]


def test_all_but_eleven_is_not_eleven() -> None:
    source = "Of the 34 people hurt, 11 were still in hospital."

    assert clashes("All but 11 of the 34 people hurt were still in hospital.", source)
    assert clashes("Eleven of the 34 people hurt were still in hospital.", source) == []


def test_a_share_in_figures_answers_a_quantifier() -> None:
    assert clashes("Most mortgages follow the rate.", "Four in ten mortgages follow the rate.")
    assert clashes("Most mortgages follow the rate.", "Sixty per cent of mortgages follow the rate.") == []


def test_quantifiers_of_different_things_do_not_meet() -> None:
    source = "Some of the windows were broken, but every door held."

    assert found("Every door held.", source) == []
    assert clashes("Every window was broken.", source)


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        (
            "In a ballot 71 per cent of those voting backed a strike.",
            "Of staff 71 per cent of those entitled to vote backed a strike.",
            "says 71 per cent of those entitled, source says 71 per cent of those voting",
        ),
        (
            "The tour costs 6 million euros. A third of that comes from the state.",
            "The state pays for most of the tour.",
            "says most, source says A third",
        ),
    ],
)
def test_a_part_is_told_as_the_part_that_it_is(source: str, claim: str, reason: str) -> None:
    assert clashes(claim, source) == [reason]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The bell is rung on the first Monday of every month.", "Every month the bell is rung on its first Monday."),
        ("The bell is rung every Monday, the first Monday too.", "The bell is rung every Monday."),
        (
            "Repairs to the roof alone would cost 18 million.",
            "The roof alone would cost 18 million, not the whole house.",
        ),
    ],
)
def test_a_part_may_be_told_in_other_words(source: str, claim: str) -> None:
    assert clashes(claim, source) == []


def test_most_before_an_adjective_and_a_plural_is_no_superlative() -> None:
    source = "The truce has Torv halting most naval patrols in the strait."

    assert clashes("By the truce Torv would end all patrols of its navy in the strait.", source) == [
        "says all, source says most"
    ]


def test_both_is_refused_where_the_source_tells_the_deed_of_one() -> None:
    assert clashes("Both tunnels were cleared at noon.", "By noon ploughs had cleared one tunnel.")
    assert not clashes("Both tunnels are in Orn.", "One tunnel was cleared; the tunnels lie in Orn.")


def test_one_and_the_other_are_both() -> None:
    assert not clashes(
        "The club sold both yachts.", "The club sold one of its two yachts in May and the other in June."
    )


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Everyone but the cook, Ida Marn, survived when the barge sank.", "Ida Marn survived when the barge sank."),
        ("Every club except the champions, Torvik, has played.", "Torvik has played."),
        ("All but the cook, Ida Marn, escaped.", "Ida Marn escaped."),
    ],
)
def test_who_is_excepted_by_office_or_name_did_it_not(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_who_is_excepted_of_nobody_did_it() -> None:
    source = "Nobody but the driver, Moira Tann, was hurt in the crash."

    assert verify("The driver, Moira Tann, was hurt in the crash.", [source]).support != "unsupported"
