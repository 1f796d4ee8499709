"""Figures, frequencies, ages and ranks as a free rewording tells them: what is the same, what is not."""

from __future__ import annotations

import pytest

from summarizer import verify

_SHED = "The company has shed more than 60 percent of its value since May."
_LIND = "The lind has lost more than half of its value against the crown this year."
_GATE = "Villagers have protested every week for years at the gate of the quarry."
_BOARD = "The board meets twice a year in Hallam."
_CHILDREN = "Lena Holt came with her 11-year-old daughter and 5-year-old son."
_HARVEST = "The guild's harvest was the smallest since 1987, growers in Velm said."
_PRICES = "Prices in March were the highest in nine years."
_FILM = "The jury called the score one of the best parts of the film."
_FLIGHT = "The search for Flight KX214 was called off on Friday, Kestrel Air said."
_MILES = "The convoy drove more than 2,500 miles to reach Tarnow with 12 trucks."
_TEACHERS = "The school in Velm was left with just two teachers after the flood."
_PORTS = "Velm ranks in the top three ports of the north by freight."
_SHARES = "Shares in Orvane fell 2.1 percent to 48.20 crowns, after losing 6 percent on Monday."
_CRANE = "Torv has a crane at its quay, as Hesk does."
_SHIP = "The ship is worth between $1.2bn and $1.4bn, brokers in Hesk said."
_REPAIR = "The repair cost $980,000, the board in Velm said."
_RAIN = "Rain fell for 47 hours without a break in Hesk."
_SWIMMER = "Anna Roe, 34, won the 200 metres in 22.41 seconds, ahead of Ida Voss."
_CALLS = "Of the 212 calls, 104 came from Hesk."
_SCENES = "The jury called the score one of the best parts in the new film."

SAME = [
    (_SHIP, "Brokers in Hesk put the ship's value at well over a billion dollars."),
    (_REPAIR, "The repair cost just under a million dollars, said the board in Velm."),
    (_RAIN, "Hesk had close to 48 hours of unbroken rain."),
    (_SWIMMER, "Anna Roe, who won the 200 metres ahead of Ida Voss, is in her thirties."),
    (_CALLS, "Just under half of the 212 calls came from Hesk."),
    (
        "The tower in Torv is 148 metres high and has 41 floors.",
        "The tower in Torv rises almost 150 metres over forty-one floors.",
    ),
    (
        "The strike lasted 13 days and cost the port 26 million crowns.",
        "The strike went on for nearly two weeks, at a cost to the port of two million crowns a day.",
    ),
    (
        "Nurses in Torv get a monthly bonus of 200 crowns.",
        "Nurses in Torv get bonuses of 2,400 crowns a year, paid every month.",
    ),
    (
        "The council approved the budget by 9 votes to 3 on Tuesday.",
        "Three quarters of the councillors who voted backed the budget on Tuesday.",
    ),
    (_SCENES, "The jury named the score among the film's strongest points."),
    (_FLIGHT, "Kestrel Air said the search for Flight 214 was called off on Friday."),
    (_FLIGHT, "On Friday the hunt for flight 214 was called off, according to Kestrel Air."),
    ("The new Orvane R9 tractor goes on sale in Maldon in June.", "The Orvane 9 goes on sale in Maldon in June."),
    (_MILES, "The convoy of 12 trucks covered the 2,500-plus miles to Tarnow."),
    (_MILES, "The convoy drove 2,500 or more miles to reach Tarnow."),
    (_TEACHERS, "The school in Velm had no more than two teachers left after the flood."),
    (
        "All four bridges in Corran were closed, an unprecedented step.",
        "No fewer than four bridges in Corran were closed, an unprecedented step.",
    ),
    (_SHED, "The company is worth less than 40 percent of what it was in May."),
    (_LIND, "The lind is now worth less than half of what it was against the crown when the year began."),
    (_GATE, "Once a week, villagers have for years protested at the quarry's gate."),
    (_BOARD, "Every six months the board meets in Hallam."),
    (
        "The magazine comes out monthly and costs 4 crowns.",
        "The magazine appears twelve times a year and costs 4 crowns.",
    ),
    ("He feeds the seals three times a day.", "Three times daily he feeds the seals."),
    (_CHILDREN, "Lena Holt came with her son of five and her daughter of eleven."),
    ("The victims were aged 4, 19 and 66.", "The oldest victim was 66."),
    (_HARVEST, "Growers in Velm said the guild's harvest had not been so small since 1987."),
    (_PRICES, "Prices in March reached a nine-year high."),
    (_FILM, "The jury named the score among the film's strongest points."),
    (_PORTS, "Velm is one of the three biggest ports of the north by freight."),
    (_CRANE, "Torv's is not the only crane at a quay, since Hesk has one."),
    (
        _SHARES,
        "Orvane's stock shed just over two percent and ended at 48.20 crowns, having dropped 6 percent on Monday.",
    ),
]
OTHERWISE = [
    (_SHIP, "Brokers in Hesk value the ship at less than one billion dollars."),
    (_REPAIR, "The repair cost just over a million dollars, said the board in Velm."),
    (_RAIN, "It rained for more than two days on end in Hesk."),
    (_SWIMMER, "Anna Roe, who won the 200 metres ahead of Ida Voss, is in her twenties."),
    (_CALLS, "More than half of the calls came from Hesk."),
    (_FLIGHT, "Kestrel Air said the search for Flight 241 was called off on Friday."),
    (_MILES, "The convoy covered the 3,500-plus miles to Tarnow with 12 trucks."),
    (_TEACHERS, "The school in Velm had at least two teachers left after the flood."),
    (_TEACHERS, "The school in Velm had more than two teachers left after the flood."),
    ("The operator laid off 40 drivers in March.", "The operator laid off no more than 40 drivers in March."),
    (_SHED, "The company is worth more than 40 percent of what it was in May."),
    (_SHED, "The company has kept more than 60 percent of its value since May."),
    (_LIND, "The lind is now worth more than half of what it was against the crown when the year began."),
    (_GATE, "Once a month, villagers have for years protested at the quarry's gate."),
    (_GATE, "Villagers have protested daily at the quarry's gate for years."),
    (_BOARD, "The board gathers in Hallam once a year."),
    (_CHILDREN, "Lena Holt came with her son of eight and her daughter of eleven."),
    (_CHILDREN, "Lena Holt came with her 11-year-old son and her 5-year-old daughter."),
    (_HARVEST, "Growers in Velm said the guild's harvest hit a record low."),
    (_PRICES, "Prices in March were higher than they had ever been."),
    (
        "She broke the national record and won the cup for the first time since 2011.",
        "She won the cup for the first time ever and broke the national record.",
    ),
    (_FILM, "The jury called the score one of the worst parts of the film."),
    ("The top ten firms in the sector pay 6 percent.", "The sector's ten smallest firms pay 6 percent."),
    (_CRANE, "Torv has the only crane at a quay."),
    (_SHARES, "Orvane's stock shed just over three percent and ended at 48.20 crowns."),
]


@pytest.mark.parametrize(("source", "claim"), SAME)
def test_what_a_figure_or_a_rank_says_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(("source", "claim"), OTHERWISE)
def test_another_figure_another_pace_or_another_rank_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
