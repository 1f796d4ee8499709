"""Rewordings as free as a good editor's, which no check may refuse, each beside a false twin that one must."""

from __future__ import annotations

import pytest

from summarizer.verification import verify

TWINS = [
    (
        "Ostby led Renn by 64 votes at noon, down from 90 in the morning.",
        "Ostby's lead over Renn had slipped by 26 votes to 64 at noon.",
        "Ostby's lead over Renn had slipped by 64 votes at noon.",
    ),
    (
        "Teachers backed the plan by 71 percent to 22 in a survey.",
        "In a survey, 71 percent of teachers backed the plan and 22 percent did not.",
        "In a survey, 71 percent of teachers backed the plan and 39 percent did not.",
    ),
    (
        "The dam will cost between 8 and 10 million euros.",
        "The dam is expected to cost 8 million to 10 million euros.",
        "The dam is expected to cost 8 million to 12 million euros.",
    ),
    (
        "Prices slowed to 1.9 percent in August from 2.6 percent in July.",
        "Prices slowed from 2.6 percent in July to 1.9 percent the following month.",
        "Prices slowed from 2.6 percent in July to 1.6 percent the following month.",
    ),
    (
        "A freighter called the harbour at 2.40 a.m.",
        "The harbour was called by a freighter at 2:40 in the morning.",
        "The harbour was called by a freighter at 2:40 in the afternoon.",
    ),
    (
        "Most of the crew are from Torv, and about a third are minors.",
        "The majority of the crew are from Torv; roughly one in three is under 18.",
        "The majority of the crew are from Torv; roughly two in three are under 18.",
    ),
    (
        "The side played the last half hour with ten women.",
        "The side was down to ten women for the last 30 minutes.",
        "The side was down to ten women for the last 40 minutes.",
    ),
    (
        "Fewer than a dozen of the country's 88 mills still have a miller.",
        "Of the 88 mills in the country, fewer than twelve still have a miller.",
        "Of the 78 mills in the country, fewer than twelve still have a miller.",
    ),
    (
        "A similar ban in the town was lifted after two years.",
        "The town dropped a similar ban after two years.",
        "The town imposed a similar ban after two years.",
    ),
    (
        "Cars and buses are not affected by the closure.",
        "The closure does not apply to cars or buses.",
        "The closure applies to cars and buses.",
    ),
    (
        "Coach Dario Flint, who is leaving in June, praised his team.",
        "Dario Flint, the outgoing coach, praised his team.",
        "Dario Flint, the former coach, praised his team.",
    ),
    (
        "Only one larger hoard of the time is known in the country.",
        "It is the country's second-largest known hoard of the time.",
        "It is the country's largest known hoard of the time.",
    ),
    (
        "Growers expect the smallest harvest of plums in two decades.",
        "Growers expect their lowest plum harvest in 20 years.",
        "Growers expect their largest plum harvest in 20 years.",
    ),
    (
        "The storm stopped the trains almost daily.",
        "The storm stopped the trains nearly every day.",
        "The storm never stopped the trains.",
    ),
]


@pytest.mark.parametrize(("source", "reworded", "false"), TWINS)
def test_a_free_rewording_is_kept_and_its_false_twin_refused(source: str, reworded: str, false: str) -> None:
    assert verify(reworded, [source]).support != "unsupported"
    assert verify(false, [source]).support == "unsupported"


FALSE = [
    ("She is the fourth most common guest on the show.", "She is the most common guest on the show."),
    ("At 44 she is the youngest mayor of the town.", "Only one mayor of the town has been younger than she is, at 44."),
    ("They are closer than ever to a deal.", "They are almost as close to a deal as they have ever been."),
    (
        "Roe is the first mayor to come from the islands.",
        "Roe is the first woman to be mayor and comes from the islands.",
    ),
    (
        "Turnout reached 58.4 percent, three points more than in May.",
        "Turnout hit a record 58.4 percent, three points up.",
    ),
    ("The crate held 118 letters.", "There were 118 crates of letters."),
    ("The night boats to the coast will not run at all.", "Only some of the night boats to the coast will run."),
    ("The firm is to test every pot it sells.", "The firm is to test a selection of the pots it sells."),
    (
        "The pilot asked his guests not to sing. Some sang.",
        "The guests were asked not to sing; most did so all the same.",
    ),
]


@pytest.mark.parametrize(("source", "false"), FALSE)
def test_what_ranks_or_counts_otherwise_is_refused(source: str, false: str) -> None:
    assert verify(false, [source]).support == "unsupported"


def test_what_only_the_context_is_against_is_no_clash_of_direction() -> None:
    cited, context = "The two villages nearest to the site voted yes.", "Voters in Lemmer rejected the plan on Sunday."

    verdict = verify("Both villages nearest to the site backed the plan.", [cited], context=[context])

    assert verdict.support != "unsupported"


@pytest.mark.parametrize(
    ("source", "narrower", "lacking"),
    [
        ("Smoke was seen in a room of the inn at dawn.", "At dawn the inn had smoke in its kitchen.", "kitchen"),
        ("In Torv, the price of bread rose last year.", "Last year bread soared in Torv.", "soared"),
    ],
)
def test_what_says_more_than_its_source_is_not_carried_by_it(source: str, narrower: str, lacking: str) -> None:
    verdict = verify(narrower, [source])

    assert verdict.support == "weak"
    assert lacking in verdict.reasons[-1]


def test_what_says_less_than_its_source_is_carried_by_it() -> None:
    assert verify("Bread prices rose in Torv.", ["Bread prices soared in Torv."]).support == "supported"


def test_a_copy_that_says_more_in_one_word_is_refused() -> None:
    source = "The fire began in the lower room, the duty officer said on Monday."

    verdict = verify("The fire began in the lower kitchen, the duty officer said on Monday.", [source])

    assert verdict.reasons == ("says 'kitchen', source says 'room'",)


@pytest.mark.parametrize(("length", "relation"), [("six decades", "unknown"), ("97 years", "clash")])
def test_a_length_of_time_in_words_may_be_worked_out_by_a_free_rewording(length: str, relation: str) -> None:
    source = (
        "Roe was named keeper of the Torv light when it was first lit. His grandson Bo Lind handed over the keys on "
        "Friday as the lamp was switched to automatic running from the mainland."
    )
    claim = f"One family of Torv tended the beacon day and night for {length} before machines took charge of the lamp."

    figures = [found for found in verify(claim, [source]).differences if found.kind == "number"]

    assert [found.relation for found in figures if length in found.reason] == [relation]
