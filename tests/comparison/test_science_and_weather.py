"""How science, health and weather are told: speeds, nights, titles, what is told in passing, what came back."""

from __future__ import annotations

import pytest

from summarizer import verify


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("Gusts of 95 km/h were measured at Torv.", "Gusts of 95 kilometres per hour were measured at Torv.", True),
        ("Winds reached 65 miles an hour.", "Winds reached 65 mph on the coast.", True),
        ("Winds picked up to 65 miles per hour.", "Winds picked up to 105 kilometres per hour.", True),
        ("The probe travels at 12 km per second.", "The probe travels at 12 kilometres a second.", True),
        ("Winds reached 65 km/h.", "Winds reached 65 miles per hour on the coast.", False),
        ("The probe travels at 12 kilometres per hour.", "The probe travels at 12 kilometres per second.", False),
        ("The storm was 65 miles off Osk.", "The storm brought winds of 65 miles per hour to Osk.", False),
        ("The fire covers 12 miles of coast.", "The fire covers 19 kilometres of coast.", True),
        ("The fire covers 12 miles of coast.", "The fire covers 29 kilometres of coast.", False),
    ],
)
def test_a_speed_is_one_unit_and_a_copy_may_convert_it(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The river rose during the night.", "The river rose overnight and broke its banks at 5 a.m.", True),
        ("Police cleared the camp overnight.", "Police cleared the camp at 3 a.m. on Tuesday.", True),
        ("The river rose overnight.", "The river rose in the afternoon and broke its banks on Friday.", False),
    ],
)
def test_overnight_is_during_the_night(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The old bridge was closed in May.",
         "Campaigners argued that the old bridge, which was closed in May, should be restored.", True),
        ("A reactor is due to start up in June.",
         "Analysts expect prices to fall from June, when a reactor is due to start up.", True),
        ("Levels are at their lowest in the Osk valley.",
         "The board fears a shortage in the Osk valley, where levels are at their lowest.", True),
        ("The old bridge should be restored.",
         "Campaigners argued that the old bridge, which was closed in May, should be restored.", False),
        ("Prices will fall from June.",
         "Analysts expect prices to fall from June, when a reactor is due to start up.", False),
        ("A bridge would cost 4 million.",
         "The guild claims that no bridge, which would cost 4 million, is needed.", False),
    ],
)  # fmt: skip
def test_a_clause_told_in_passing_of_a_noun_is_the_writers_own(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


def test_the_stop_of_a_title_parts_no_name() -> None:
    source = "The pill helped children, but not adults, its inventor, Dr. Ann Roe, told a fair in Osk."

    assert verify("The pill helped children but not adults, Dr. Ann Roe told a fair in Osk.", [source]).support != (
        "unsupported"
    )
    assert verify("Dr. Ida Lind told a fair in Osk that the pill helped children.", [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The storm had left Osk without electricity.", "Engineers restored electricity to Osk on Thursday.", True),
        ("Osk had no water for ten days.", "Water was restored to Osk on Thursday, ten days after the storm.", True),
        ("No train had run for two days.", "Services resumed on Friday, two days after the crash.", True),
        ("Osk has no water.", "Water was restored to Osk on Thursday, ten days after the storm.", False),
        ("Water was not restored to Osk.", "Water was restored to Osk on Thursday, ten days after the storm.", False),
    ],
)
def test_what_was_brought_back_was_gone_before(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The mill will be closed.", "The mill must fit filters by May or be closed.", False),
        ("The board will close the mill.", "The mill has to fit filters or the board will close it.", False),
        ("Roe lost her seat.", "Roe was told to pay back the grant or lose her seat.", False),
        ("The firm will be fined 6 million.", "The firm must hand over its files or face a fine of 6 million.", False),
        ("Roe could lose her seat.", "Roe was told to pay back the grant or lose her seat.", True),
        ("The mill will be closed if it does not fit filters.", "The mill must fit filters by May or be closed.", True),
        ("The mill was closed in June.",
         "The mill had to fit filters by May or be closed; it was closed in June.", True),
    ],
)  # fmt: skip
def test_what_comes_otherwise_only_is_not_sure(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "kept"),
    [
        ("In Torv 40 homes were destroyed.", True),
        ("In Lund 40 homes were destroyed.", False),
    ],
)
def test_what_happened_where_is_told_of_that_place(claim: str, kept: bool) -> None:
    verdict = verify(claim, ["The storm struck Lund and then Torv, where 40 homes were destroyed."])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


def test_a_place_and_the_land_that_it_lies_in_are_one() -> None:
    source = "The virus reached Arn, in Holm county, where a nurse died, the ministry said."

    assert verify("A nurse died in Arn, the ministry said.", [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The inquiry blamed an update for the outage.",
         "The inquiry blamed the outage, which lasted six hours, on a faulty update.", True),
        ("A beetle was to blame for the poor harvest, according to Roe.",
         "Roe blamed the failed harvest, the worst in years, on a beetle.", True),
        ("The inquiry blamed a raid for the outage.", "The inquiry blamed the outage on a faulty update.", False),
        ("The inquiry put the outage down to a storm.",
         "The inquiry blamed the outage, which lasted six hours, on a faulty update.", False),
        ("The inquiry attributed the outage to a storm.",
         "The inquiry attributed the outage to a faulty update.", False),
        ("The beetle was blamed on the failed harvest.", "Roe blamed the failed harvest on a beetle.", False),
    ],
)  # fmt: skip
def test_what_is_blamed_for_something_is_what_that_is_blamed_on(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "kept"),
    [
        ("Osk set a new record of 46.3C on Thursday.", True),
        ("In July 1987 Osk recorded 45.9C.", True),
        ("The temperature in Osk exceeded 45.9C.", True),
        ("Osk set a new record of 45.9C on Thursday.", False),
        ("Osk reached 45.9C on Thursday.", False),
    ],
)
def test_the_record_that_was_beaten_is_not_the_new_one(claim: str, kept: bool) -> None:
    source = "Temperatures in Osk reached 46.3C on Thursday, beating the previous record of 45.9C, set in July 1987."

    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


def test_who_beats_a_record_sets_one() -> None:
    source = "The race drew 3,400 runners on Sunday, more than the old record of 3,100."

    assert verify("A record 3,400 people ran the race on Sunday.", [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("claim", "kept"),
    [
        ("Ann Roe, an outside expert, called the find a marvel.", True),
        ("Ann Roe was not a member of the team that made the find.", True),
        ("Ann Roe led the team that made the find.", False),
        ("Ann Roe, a member of the team, called the find a marvel.", False),
    ],
)
def test_who_had_no_part_in_a_work_is_not_told_to_have_led_it(claim: str, kept: bool) -> None:
    verdict = verify(claim, ["Ann Roe, who was not on the team that made the find, called it a marvel."])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


def test_a_denial_does_not_reach_what_is_told_of_a_noun_known_before() -> None:
    source = "The fire destroyed the mill on Friday, but Roe did not see it."

    assert verify("Roe did not see the fire that destroyed the mill.", [source]).support != "unsupported"
    assert verify("The fire did not destroy the mill.", [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The guild said frost would come by May.", "The guild put the chance of frost coming by May at 60 percent.",
         False),
        ("The storm will hit Osk.", "There is a risk of the storm hitting Osk, Roe said.", False),
        ("The volcano will erupt.", "Roe put the probability of the volcano erupting at one in five.", False),
        ("The volcano could erupt, Roe said.", "Roe put the probability of the volcano erupting at one in five.", True),
        ("The boys have gone a year and a half without a pill.",
         "The three boys have not needed a pill in eighteen months.", True),
        ("The three boys have gone a year and a half without a pill.",
         "The three boys have not needed a pill in eighteen months.", True),
        ("The war has lasted for over two years.", "The war is in its third year.", True),
        ("The war has lasted for over four years.", "The war is in its third year.", False),
        ("The tax currently stands at 12 percent.",
         "The tax would be raised to 15 percent under the bill, from 12 percent now.", True),
        ("The fee is 60 crowns now.", "The fee will go up to 60 crowns in May, from 40 crowns at present.", False),
        ("The fault caused the crash.", "A fault and not, as first thought, a bird had caused the crash.", True),
        ("A bird caused the crash.", "A fault and not, as first thought, a bird had caused the crash.", False),
        ("The crash was caused by a bird strike.", "A fault rather than a bird strike caused the crash.", False),
        ("Frost, rather than rain, hurt the vines.", "Frost, not rain, hurt the vines.", True),
        ("Only two of the country's 31 towns are still free of it, Roe told the council.",
         "It has now been found in all but two of its 31 towns, Roe told the council.", True),
        ("Just three of the 40 sailors survived.", "All but three of the 40 sailors died.", True),
        ("Three of the 40 sailors died.", "All but three of the 40 sailors died.", False),
        ("The board disputed the figures that the Herald had obtained.",
         "Letters obtained by the Herald show delays. The board did not dispute the figures.", False),
        ("The board did not dispute the figures.",
         "Letters obtained by the Herald show delays. The board did not dispute the figures.", True),
    ],
)  # fmt: skip
def test_chances_years_and_exceptions_are_told_as_they_are(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize(
    ("claim", "source", "kept"),
    [
        ("The Upper Osk was the least polluted of the rivers.", "Pollution was least severe in the Upper Osk.", True),
        ("The Torv was the most polluted of the rivers.", "Pollution was worst in the Torv.", True),
        ("The Torv was the deepest of the rivers.", "Pollution was worst in the Torv.", False),
    ],
)
def test_what_is_worst_of_a_thing_has_most_of_it(claim: str, source: str, kept: bool) -> None:
    verdict = verify(claim, [source])

    assert (verdict.support != "unsupported") is kept, verdict.reasons


@pytest.mark.parametrize("word", ["which", "where", "when", "who"])
def test_a_sentence_cut_off_behind_which_is_read(word: str) -> None:
    assert verify("The mill was shut in May.", [f"The mill was shut in June by the board, {word}"]).support == (
        "unsupported"
    )
