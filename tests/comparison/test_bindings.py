"""Which time, place, speaker or deed a figure is told with, and claims that tell it with another's."""

from __future__ import annotations

import pytest

from summarizer import verify

PIER = "The pier, built in 1931, carried about 12,000 passengers last year, down from 19,000 in 2019."
CRASH = "Police said 14 workers were killed and 41 injured when a bus left the road near Orly on Sunday."
CARS = "The firm sold 4,200 cars in March and 3,900 in April; the works in Lund made 800 and those in Oslo 600."
RALLY = "According to the opposition, at least 50 people were arrested at the rally; police put the number at 17."
FIND = "Rescuers found three survivors in the rubble on Wednesday, and recovered eleven bodies."
MUSEUM = "The museum, which reopened in 2018 after a long renovation, attracted 310,000 visitors last year."

HEAT = "The town had 39.1 degrees on Sunday, above the May record of 38.4 set in 1977."
MOTION = "The motion failed, with 71 members voting for it, 11 short of the 82 required."
POLL = "Turnout in the borough was 44 per cent, six points higher than three years ago."
TEA = "Tea has become dearer since March, from 2.20 to 3.40 euros a box."


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        (PIER, "The pier carried about 12,000 passengers in 2019.", "says 12,000, source says 19,000"),
        (PIER, "Last year the pier carried about 19,000 passengers.", "says 19,000, source says 12,000"),
        (CRASH, "Fourteen workers were injured.", "says Fourteen, source says 41"),
        (CARS, "The firm sold 3,900 cars in March.", "says 3,900, source says 4,200"),
        (RALLY, "Police say at least 50 people were arrested.", "says at least 50, source says 17"),
        (FIND, "Rescuers found three bodies in the rubble.", "says three, source says eleven"),
        (HEAT, "The town had 38.4 degrees on Sunday.", "says 38.4 degrees, source says 39.1 degrees"),
        (MOTION, "Eleven members voted for the motion.", "says Eleven, source says 71"),
        (MOTION, "Eighty-two members voted for the motion.", "says Eighty-two, source says 71"),
        (POLL, "Turnout three years ago was 44 per cent.", "source beside that time"),
        (TEA, "Tea cost 3.40 euros a box in March.", "source beside that time"),
        (MUSEUM, "The museum attracted 310,000 visitors in 2018.", "says 310,000 of '2018', source of 'last year'"),
        (MUSEUM, "The museum attracted 310,000 more visitors.", "says 310,000 more, source says 310,000"),
    ],
)
def test_a_figure_told_with_what_belongs_to_another_is_refused_with_the_other(
    source: str, claim: str, reason: str
) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert any(reason.removeprefix("says at least") in told for told in verdict.reasons), verdict.reasons


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (PIER, "The pier carried 19,000 passengers in 2019."),
        (PIER, "In 2019, when it was busier, the pier carried 19,000 passengers."),
        (PIER, "Some 12,000 passengers used the pier last year, against 19,000 in 2019."),
        (CRASH, "Sunday's bus accident near Orly injured 41 and killed 14 workers, police said."),
        (CARS, "The firm sold 3,900 cars in April."),
        (CARS, "In March, 4,200 cars were sold; in April, 3,900."),
        (RALLY, "Police put the number of arrests at the rally at 17, the opposition at no fewer than 50."),
        (FIND, "Eleven bodies were recovered, and three survivors found."),
        (HEAT, "On Sunday 39.1 degrees were measured, more than the 38.4 of 1977."),
        (MOTION, "Of the members 71 voted for the motion, which needed 82."),
        (POLL, "Turnout in the borough was 44 per cent."),
        (TEA, "A box of tea cost 2.20 euros in March."),
        (TEA, "Tea is 3.40 euros a box, up from 2.20 in March."),
        (MUSEUM, "Last year 310,000 visitors came to the museum, reopened in 2018."),
    ],
)
def test_a_figure_told_with_its_own_time_and_thing_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    "claim",
    [
        "Forecasters predict up to 50 millimetres of rain by Saturday.",
        "Forecasters expect 30 to 50 mm of rain.",
        "Between 3 and 5 centimetres of rain are expected by forecasters.",
    ],
)
def test_a_range_may_be_told_by_one_end_and_in_another_unit(claim: str) -> None:
    source = "Forecasters expect between 30 and 50 millimetres of rain by Saturday."

    assert verify(claim, [source]).support != "unsupported"


GRANT = "The fund paid €3m to the harbour and €5m to the school, after losing €8m in 2019."
SHARE_PRICE = "Orm's shares closed on Wednesday at €20.10, after €21.30 on Tuesday."
LIMES = "The town of Orm plans to plant 1,500 limes over three years, beginning with Mill Street, where 120 will stand."
LEAD = "Copper rose to 9 dollars a pound, against 7 dollars a pound in May."
BRIDGE = "The bridge, originally due to cost 70 million pounds, is now expected to cost 110 million."
WAGE = "Pay rose to 40 crowns in March and remained at that level in April."
BUS = "Two elderly women and five young men were hurt when the bus overturned."


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        (GRANT, "The fund paid €3m to the school.", "says €3m, source says €5m"),
        (SHARE_PRICE, "Orm's shares rose to €21.30 on Wednesday from €20.10 on Tuesday.", "source says €20.10"),
        (LIMES, "Mill Street will get 1,500 limes.", "says 1,500, source says 120"),
        (LEAD, "Copper costs 9 dollars a kilo.", "says 9 dollars a kilo, source says 9 dollars a pound"),
        (BRIDGE, "The bridge was originally expected to cost 110 million pounds.", "source says 70 million pounds"),
        (
            BRIDGE,
            "The bridge is now expected to cost 70 million pounds.",
            "says '70', source says '110'",
        ),
        (BUS, "Two young men were hurt.", "says Two, source says five"),
    ],
)
def test_a_figure_is_read_with_its_sign_and_with_what_it_shares_with_its_neighbour(
    source: str, claim: str, reason: str
) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert any(reason in told for told in verdict.reasons)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (GRANT, "The school was paid €5m by the fund."),
        (LIMES, "Orm is to plant 1,500 limes."),
        (BRIDGE, "The bridge will now cost 110 million pounds."),
        (WAGE, "Pay stayed at 40 crowns in April."),
        (BUS, "Two women were hurt."),
    ],
)
def test_a_figure_told_with_its_own_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


WASTE = "Some 300 tonnes of waste wait to be cleared from the quay."


def test_what_waits_to_be_done_is_still_to_be_done() -> None:
    assert verify("About 300 tonnes of waste are still to be cleared.", [WASTE]).support != "unsupported"
    assert verify("About 300 tonnes of waste were cleared.", [WASTE]).support == "unsupported"


def test_not_only_limits_nobody() -> None:
    source = "Not only the mayor but also the harbour master had been warned, a report says."

    assert verify("The harbour master had been warned, a report says.", [source]).support == "supported"
