"""All, many, few and none as a free rewording tells them of what its source calls otherwise."""

from __future__ import annotations

import pytest

from summarizer import verify

_TALKS = "There were no news conferences or interviews after the match, and the players left quietly."
_TRAIN = "The crew noticed that one of the passengers had boarded the wrong train and told the driver."
_CHARGES = "Her lawyer said she was certain some of the charges would eventually be dismissed."
_SCREEN = "A first look at the screen is unlikely to tell much about its quality."
_CAMPAIGN = "The attack set off a campaign across the world."
_MAKERS = "Since then a host of phone makers have entered the market."
_INJURED = "The injured were taken to St Orla's hospital in Torv, most of them with burns."
_HOMES = "Crews had restored power to 1,150 of the 2,400 homes that lost it by nightfall."
_DEBT = "The debts of the club stand at nineteen million crowns. The largest part is owed to the Canal Bank."
_CUP = "The cup was found two days afterwards. Nobody was ever charged."
_HEARING = "Nobody from the firm attended the hearing on Monday."
_WELLS = "The mayor said that all of the wells were tested, and that some were closed."
_FARMERS = "Many farmers backed the plan, though several said that they had not been asked."
_RECALL = "The recall, announced across the country, is limited to kettles made in May."
_STRIKE = "The strike was confined to two yards in Torv."
_LETTERS = "He has answered most letters, but has never said much about the money."
_FERRY = 'The owner said 187 people were aboard, 14 of them crew. "Everybody who could be saved was saved," it said.'

SAME = [
    (_TALKS, "No interviews were given after the match, and the players left quietly."),
    (_TRAIN, "Staff noticed that someone aboard was on the wrong train and told the driver."),
    (_CHARGES, "Her lawyer had no doubt that part of the charges would in the end be thrown out."),
    (_SCREEN, "A first look at the screen will hardly reveal everything about its quality."),
    (_HOMES, "By nightfall almost half of the homes cut off had power again."),
    (_DEBT, "Most of the club's nineteen million crowns of debt is owed to the Canal Bank."),
    (_CUP, "The cup was found two days later, and no one was charged."),
    (_HEARING, "None of the firm's staff turned up at Monday's hearing."),
    (_WELLS, "The mayor said all the wells had been tested and a few closed."),
    (_FARMERS, "Numerous farmers supported the plan, but some complained of not having been asked."),
    (_RECALL, "The recall, limited to kettles made in May, was announced across the country."),
    (_LETTERS, "He has answered the bulk of the letters while saying little about the money."),
    (_FERRY, "There were 14 crew among the 187 people aboard, and all who could be saved were, the owner said."),
]
OTHERWISE = [
    (_TALKS, "A few interviews were given after the match, and the players left quietly."),
    (_TALKS, "Several interviews took place after the match, and the players left quietly."),
    (_TRAIN, "Staff noticed that several of those aboard were on the wrong train and told the driver."),
    (_CHARGES, "Her lawyer had no doubt that all of the counts against her would in the end be thrown out."),
    (_SCREEN, "A first look at the screen reveals everything about its quality."),
    (_CAMPAIGN, "The attack set off a campaign confined to a few countries."),
    (_CAMPAIGN, "The attack set off a campaign in only a few countries."),
    (_MAKERS, "Since then just a handful of phone makers have entered the market."),
    (_INJURED, "Without a single exception, the casualties taken to hospital in Torv had burns."),
    (_HOMES, "By nightfall nearly every home that lost power had it back."),
    (_HOMES, "By nightfall most of the homes that lost power had it back."),
    (_DEBT, "Every crown of the club's nineteen million in debt is owed to the Canal Bank."),
    (_CUP, "The cup was found two days later, and some of those involved were charged."),
    (_HEARING, "A few employees of the firm attended the hearing on Monday."),
    (_WELLS, "The mayor said most of the wells were closed and some tested."),
    (_FARMERS, "Hardly any farmers backed the plan, though several had been asked."),
    (_STRIKE, "Yards throughout the country joined the strike."),
    (_LETTERS, "He has answered all letters, but has never said much about the money."),
]


@pytest.mark.parametrize(("source", "claim"), SAME)
def test_as_many_or_as_few_in_other_words_are_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(("source", "claim"), OTHERWISE)
def test_more_or_fewer_than_the_source_tells_of_are_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"
