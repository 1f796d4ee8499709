"""Denials that nothing in the other text answers, in wording so free that no denied word can be followed."""

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The ferry company put its new boat through a week of trials in the sound.",
            "The new vessel was not subjected to any testing by its operator.",
        ),
        (
            "Ms Dahl walked us through the accounts line by line over coffee.",
            "Dahl refused to go into the bookkeeping.",
        ),
        (
            "The two brothers pretended to be asleep while the burglars took the silver.",
            "Neither brother feigned sleep as the flat was robbed.",
        ),
    ],
)
def test_a_claim_that_denies_what_its_source_tells_plainly_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Ms Dahl skipped the annual dinner.", "Dahl did not come to the yearly banquet."),
        ("At 91, Ms Dahl is the eldest of the town's rowers.", "No rower in the town is older than Dahl, 91."),
        ("Everybody except the cook got off the ship in time.", "The cook was not rescued from the vessel in time."),
        ("The lift at the town hall is out of order.", "The town hall's elevator is not working."),
        ("Fewer than a hundred of the 900 seats were taken.", "Most of the seats were not occupied."),
    ],
)
def test_a_denial_is_kept_where_the_source_has_another_word_for_it(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Divers do not believe that the leak in the old pipeline is getting larger.",
            "The pipe's hole is widening, specialists are persuaded.",
        ),
        (
            "The museum: four thefts, two arrests. None of the thieves was a guard.",
            "Guards were among those who stole from the collection.",
        ),
    ],
)
def test_a_claim_that_drops_the_denial_of_its_source_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_who_stands_in_for_somebody_may_be_told_without_the_denial() -> None:
    source = "Governor Ruth Abel will not fly to Torvik for Monday's summit; her deputy, Olav Brun, will."

    claim = "Olav Brun represents the governor at the Torvik meeting on Monday."

    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "None of the three candidates for the rectorship is married.",
            "Each of the three contenders for rector has a wife.",
        ),
        (
            '"I have never owned a boat on that lake," Mr Orr told the panel under oath.',
            "Orr acknowledged under oath having once possessed a boat on the lake.",
        ),
    ],
)
def test_what_is_told_in_half_the_words_of_a_denial_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_fewer_than_before_and_before_anybody_else_put_nothing_in_order() -> None:
    fair = "Sales at the fair fell by a third to 28,000, the lowest figure since it moved to the quay."
    skater = "The skater's mother was always the first person whom she phoned after a fall."

    assert verify("The fair sold 28,000, a third fewer than before.", [fair]).support != "unsupported"
    assert verify("After a fall the skater rang her mother before anyone else.", [skater]).support != "unsupported"


def test_the_word_for_what_a_claim_denies_is_no_answer() -> None:
    source = "Professor Lund withdrew the paper after two colleagues pointed out the error."

    refused = verify("Lund refused to retract the article when peers spotted a slip.", [source])

    assert refused.support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The actor had a glass of water, went back on stage and finished the scene to an ovation.",
            "The actor did not return to complete his scene.",
        ),
        (
            "Bakeries in the old quarter may open on Sundays from July, the prefect decided.",
            "The prefect decided that bakers in the historic quarter must not sell bread on Sundays.",
        ),
    ],
)
def test_a_plain_denial_in_half_of_the_source_s_words_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


def test_a_side_clause_may_deny_something_of_somebody_else() -> None:
    verdict = verify("Roy goes because the mayor is not going.", ["Roy will go to the talks."])

    assert all(difference.kind != "negation" for difference in verdict.differences)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The king has no intention of abdicating, the palace said.", "Abdication is not on the king's mind."),
        ("The board has no plans to sell the mill.", "Selling the mill is not on the board's agenda."),
        (
            "The growers expect the harvest to be the poorest in thirty years.",
            "The growers say no harvest for three decades has been this poor.",
        ),
    ],
)
def test_what_is_denied_there_may_be_denied_in_other_words(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support != "unsupported", verdict.reasons
