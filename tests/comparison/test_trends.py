from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.direction import differences
from summarizer.comparison.sources import Sources


def _found(claim: str, source: str) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Six per cent more barges passed Torv in June.", "Barge traffic at Torv fell by six per cent in June."),
        ("The mill cut its output target to 40 tonnes.", "The mill's output target is 40 tonnes, up from 35 tonnes."),
        (
            "Rents in Torv recovered in May to 310 crowns.",
            "In May rents in Torv stood at 310 crowns, after 340 crowns.",
        ),
        ("The club raised its fee to 12 marks.", "The club's fee is now 12 marks; last year it had been 15 marks."),
        ("The Orm rose above the mark of 1987.", "The Orm stayed below the mark of 1987."),
        (
            "The lake was 40 per cent full, more than in March.",
            "The lake was 40 per cent full, against 60 per cent in March.",
        ),
        ("Turnout was a little higher than the average.", "Turnout was slightly lower than the average."),
    ],
)
def test_a_figure_that_goes_the_other_way_is_a_clash(claim: str, source: str) -> None:
    found = _found(claim, source)

    assert [(difference.kind, difference.relation) for difference in found] == [("direction", "clash")]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Six per cent fewer barges passed Torv in June.", "Barge traffic at Torv fell by six per cent in June."),
        ("The mill cut its output target to 35 tonnes.", "The mill's output target is 35 tonnes, down from 40 tonnes."),
        ("Up to 12 people rose from the table.", "At the table sat 12 people, after 9 people on Monday."),
        ("The lake was no higher than the sluice.", "The lake was lower than the sluice."),
        ("Torv has more inns than Osk.", "Osk has fewer inns than Torv."),
    ],
)
def test_a_figure_that_goes_the_same_way_is_none(claim: str, source: str) -> None:
    found = _found(claim, source)

    assert found == []


def test_the_reason_gives_the_figure_and_the_one_before_it() -> None:
    (found,) = _found("The mill cut its target to 40 tonnes.", "The mill's target is 40 tonnes, up from 35 tonnes.")

    assert found.reason == "says 'cut', source has 40 tonnes after 35 tonnes"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Ferry fares will rise to 22 marks.", "Ferry fares will stay at 22 marks this summer."),
        ("The fee will remain at 9 marks.", "The fee will rise to 9 marks in May."),
        ("Visitors fell 12 per cent last year.", "Last year it had 12 per cent more visitors."),
    ],
)
def test_what_stays_or_rises_is_not_told_as_the_other(claim: str, source: str) -> None:
    assert _found(claim, source)


def test_what_rose_and_then_stayed_may_be_told_as_either() -> None:
    source = "Unemployment rose to 6 per cent in March and remained at that level in April."

    assert not _found("Unemployment stayed at 6 per cent in April.", source)
