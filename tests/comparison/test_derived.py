"""Figures that a claim works out of those of its source, and near ones that are wrong."""

from __future__ import annotations

import pytest

from summarizer import verify

_MILLS = "Thirty-two of the 90 mills of Orn are shut."
_HALF = "Forty-five of the 90 mills of Orn are shut."
_NEARLY_HALF = "Forty-four of the 90 mills of Orn are shut."
_PRICES = "Prices rose by 35 per cent in Orn, against 2.5 per cent in Wend."
_TRIAL = "The trial opened on 3 March and the verdict came on 17 March."

_HELD = [  # (source, claim)
    (_MILLS, "Just over a third of the mills of Orn are shut."),
    (_MILLS, "At least a third of the 90 mills of Orn are shut."),
    (_PRICES, "Prices in Orn rose about fourteen times as fast as in Wend."),
    (_TRIAL, "The trial took more than twelve days."),
    (_TRIAL, "The trial took nearly fifteen days."),
    ("The bridge is to be built at Orn.", "The bridge at Orn will one day be built."),
    (
        "The bakery sold 60 loaves on Monday. The plan was for 90.",
        "The bakery sold just two thirds of the loaves planned.",
    ),
    (
        "The repair costs €40m, of which the insurer pays €16m.",
        "The insurer pays less than half of what the repair costs.",
    ),
    (
        "Shares in Tolland closed at €20.10, after €24.77 before the strike.",
        "Shares in Tolland have shed nearly a fifth since the strike.",
    ),
    (
        "Inspectors visited 19 farms and closed six farms.",
        "Inspectors closed not even a third of the farms they visited.",
    ),
    (
        "The bridge costs 6.4 million euros. A third of that comes from the port.",
        "The port pays upwards of two million euros towards the bridge.",
    ),
    ("Ms Orr was elected mayor by 41 votes to 38 for Mr Lund.", "A three-vote margin elected Ms Orr mayor."),
    (
        "Ms Orr led by 312 votes, not 213, the paper said.",
        "The paper had Ms Orr's lead about a hundred votes too small.",
    ),
    (
        "Between 300 and 500 metres the borehole has no salt.",
        "A two-hundred-metre stretch of the borehole has no salt.",
    ),
    (
        "The ferry took seven hours 45 minutes. The new ferry takes five hours 15 minutes.",
        "The new ferry is two and a half hours shorter.",
    ),
    (
        "Norland came 111th of 133 countries for clean water.",
        "Only 22 of the 133 countries did worse than Norland for water.",
    ),
    (
        "The mill was founded in 1877 by the Orr family.",
        "The Orr family opened their mill in the nineteenth century.",
    ),
    ("The harbour was dredged eleven more times by June.", "The harbour was dredged close to a dozen times by June."),
    ("The town gets a half-billion crowns for the harbour.", "The town gets half a billion crowns for the harbour."),
    ("The account had 236,000 followers.", "The account had almost a quarter of a million fans."),
    (
        "The lake stood 27 points lower than on the same day last year.",
        "The lake stood 27 points lower than twelve months earlier.",
    ),
    ("The chapel must pay 4 per cent of its income.", "The chapel must pay one twenty-fifth of its income."),
    ("The yard lost its licence in 1983.", "The yard lost its licence four decades ago."),
    ("The bell has hung in the tower since 1641.", "The bell has hung in the tower for nearly four centuries."),
    ("The council may not hold the vote again for three years.", "The council may not hold the vote again until 2028."),
    (
        "The minister said that the government keeps the money for the lighthouse until the end of the year.",
        "The money for the lighthouse is reserved by the government through December, the minister said.",
    ),
    ("All ten ports will be dredged by the end of 2023.", "All ten ports will be dredged before 2024."),
    (
        "The hall has 900 seats, of which about three in ten have a full view of the stage.",
        "Most seats of the hall do not have a full view of the stage.",
    ),
]
_REFUSED = [
    (_MILLS, "At least a fifth of the 90 mills of Orn are shut."),
    (_NEARLY_HALF, "Just over half of the mills of Orn are shut."),
    (_HALF, "More than half of the 90 mills of Orn are shut."),
    (_PRICES, "Prices in Orn rose about eighteen times as fast as in Wend."),
    (_TRIAL, "The trial took nearly fourteen days."),
    ("Some 3,010 sheep drowned. The town has 1,200 houses.", "About 3,000 houses were flooded."),
    (
        "The bakery sold 30 loaves on Monday. The plan was for 90.",
        "The bakery sold just two thirds of the loaves planned.",
    ),
    (
        "The repair costs €40m, of which the insurer pays €26m.",
        "The insurer pays less than half of what the repair costs.",
    ),
    (
        "Shares in Tolland closed at €17.30, after €24.77 before the strike.",
        "Shares in Tolland have shed nearly a fifth since the strike.",
    ),
    (
        "Inspectors visited 19 farms and closed nine farms.",
        "Inspectors closed not even a third of the farms they visited.",
    ),
    (
        "The bridge costs 6.4 million euros. Half of that comes from the port.",
        "The port pays upwards of two million euros towards the bridge.",
    ),
    ("Ms Orr was elected mayor by 41 votes to 36 for Mr Lund.", "A three-vote margin elected Ms Orr mayor."),
    (
        "Between 300 and 450 metres the borehole has no salt.",
        "A two-hundred-metre stretch of the borehole has no salt.",
    ),
    (
        "The ferry took seven hours 45 minutes. The new ferry takes six hours 15 minutes.",
        "The new ferry is two and a half hours shorter.",
    ),
    (
        "The mill was founded in 1777 by the Orr family.",
        "The Orr family opened their mill in the nineteenth century.",
    ),
    (
        "The town gets a half-billion crowns for the harbour.",
        "The town gets a quarter of a billion crowns for the harbour.",
    ),
    ("The yard lost its licence in 1983, and the port burnt in 2019.", "The yard lost its licence two decades ago."),
    (
        "The bone is 38,000 years old, not 41,000 years.",
        "The bone is three millennia more ancient than the laboratory first believed.",
    ),
    ("The bell has hung in the tower for 300 years, since 1641.", "The bell has hung in the tower for four centuries."),
    ("All ten ports will be dredged by the end of 2024.", "All ten ports will be dredged before 2024."),
    (
        "Kelso has three turbines running out of five. The lake is 41 per cent full.",
        "Fewer than half of the five turbines at Kelso are running.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), _HELD)
def test_what_the_figures_of_the_source_make_is_not_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported", verify(claim, [source]).reasons


@pytest.mark.parametrize(("source", "claim"), _REFUSED)
def test_what_they_nearly_make_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
