"""What is the most, the first or the worst: of all there are, of some years, or with others before it."""

from __future__ import annotations

import pytest

from summarizer import verify

_CROSSING = "The Hesk crossing is the longest bridge in the country."
_BRANDLE = "At 44 Brandle is the youngest person ever to hold the office."
_STORM = "The mayor said the storm was the worst on the coast for 30 years."
_DEFEAT = "It was the team's worst defeat since 1994."
_STRIKE = "The strike is the longest in the port since 1987."

FALSE = [
    (_CROSSING, "Two other bridges in the country are longer than the Hesk crossing."),
    (_CROSSING, "Just two bridges in the country are longer than the Hesk crossing."),
    (_BRANDLE, "Only one premier has been younger than Brandle, who takes office at 44."),
    (_BRANDLE, "Norland has had only one premier younger than Brandle, who takes office at 44."),
    ("The analyst said Orvane was the biggest firm in its trade.",
     "Several of its rivals are bigger than Orvane, the analyst said."),
    (_STORM, "The storm was the worst on the coast, the mayor said."),
    (_DEFEAT, "It was the team's worst defeat."),
    ("April was the wettest month on the coast in 20 years.", "April was the wettest month on the coast."),
    ("Women will take part in the race in May, the organisers announced.",
     "For the first time women will take part in the race in May."),
    ("The guild has gone on strike over pay.", "It is the first time that the guild has gone on strike."),
]  # fmt: skip
TRUE = [
    (_CROSSING, "No bridge in the country is longer than the Hesk crossing."),
    (_CROSSING, "The Hesk crossing is longer than every other bridge in the country."),
    (_CROSSING, "The Hesk crossing is longer than the old ferry bridge."),
    ("The Hesk crossing is the second-longest bridge in the country.",
     "Only one bridge in the country is longer than the Hesk crossing."),
    (_STORM, "The storm was the worst on the coast in decades, the mayor said."),
    (_STRIKE, "The strike, the longest in the port for decades, goes on."),
    ("Women, barred from the race until this year, will take part in May.",
     "For the first time women will take part in the race in May."),
    ("The guild had never gone on strike before this week's walkout.",
     "The guild went on strike for the first time."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), FALSE)
def test_what_is_singled_out_otherwise_is_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(("source", "claim"), TRUE)
def test_what_is_singled_out_in_other_words_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
