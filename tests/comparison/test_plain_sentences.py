"""Plain news sentences beside their source: what a reader sees at a glance, the checks see."""

from __future__ import annotations

import pytest

from summarizer import verify

WIND = "Norsk Vind, Torvia's largest wind power company, sold its stake in Halden Energy to a Danish pension fund."
SCHOOL = "The head teacher, Ms Prior, was suspended after parents complained about her."
FERRY = "At least 18 people are feared dead after a ferry with 120 on board sank off Hesk."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (WIND, "Halden Energy sold its stake in Norsk Vind."),
        (WIND, "Norsk Vind is Torvia's second-largest wind power company."),
        (WIND, "Norsk Vind is the second largest wind power company of Torvia."),
        (SCHOOL, "Ms Prior complained about parents."),
        (SCHOOL, "Mr Prior was suspended."),
        ("Mr. Otto Lind and Mrs. Edda Brandt spoke.", "Mrs Lind spoke."),
        ("The six men left the town.", "The six men stayed in the town."),
        ("William Harker spoke on Monday.", "Bob Harker spoke on Monday."),
        ("The firm has 1.8bn users.", "The firm has 1.8m users."),
        ("Lawmakers voted 60-40 in favour of the law.", "The law was rejected by 60 votes to 40."),
        ("Lawmakers voted 60-40 to approve the law.", "Sixty lawmakers voted against the law."),
        ("Otto Lind, the mayor, opened the fair.", "Former mayor Otto Lind opened the fair."),
        ("The mill's sale begins on Wednesday 22nd.", "The mill's sale begins on April 23."),
    ],
)
def test_parties_that_changed_places_ranks_and_courtesies_are_refused(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (WIND, "Norsk Vind sold its stake in Halden Energy."),
        (WIND, "A Danish pension fund bought Norsk Vind's stake in Halden Energy."),
        (WIND, "Norsk Vind is the largest wind power company of Torvia."),
        (SCHOOL, "Parents complained about Ms Prior."),
        (SCHOOL, "Mrs Prior was suspended."),
        (FERRY, "A ferry carrying 120 people sank off Hesk."),
        ("Lind was sent on with just six minutes left on the clock.", "Lind came on with six minutes remaining."),
        ("The mill's sale begins on Wednesday 22nd.", "The mill's sale begins on April 22."),
        ("The vote is on 3 May 2024.", "The vote is on May 3rd."),
        ("Lawmakers voted 60-40 in favour of the law.", "The law passed by 60 votes to 40."),
        ("Governor Ann Roe signed the bill.", "Gov. Ann Roe signed the bill."),
        ("Gabrielle Harker spoke on Monday.", "Gabby Harker spoke on Monday."),
        ("William Harker spoke on Monday.", "Bill Harker spoke on Monday."),
        ("Muhammad Rahman spoke on Monday.", "Mohammed Rahman spoke on Monday."),
        ("Abdel el-Sarif spoke on Monday.", "Abdel al-Sarif spoke on Monday."),
        ("The tower is 1.8 metres tall.", "The tower is 1.8m tall."),
    ],
)
def test_the_same_told_from_another_side_is_kept(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_accents_are_no_difference_and_a_war_is_no_german() -> None:
    assert verify("José Marín won the race.", ["Jose Marin won the race."]).support == "supported"
    (reason,) = verify("World War II ended in 1945.", ["The Second World War ended in 1945."]).reasons
    assert reason == "not the source's own words: II"


@pytest.mark.parametrize(
    ("source", "claim", "support"),
    [
        ("The minister arrived in Torv on Sunday.", "The minister landed in Torv on Sunday.", "weak"),
        ("A tram left the rails in Osby on Sunday.", "A tram derailed in Osby on Sunday.", "supported"),
        ("The council reduced the fee in May.", "The council trimmed the fee in May.", "weak"),
        ("Thieves took a lamp from the room.", "Thieves took a lamp from the kitchen.", "unsupported"),
    ],
)
def test_a_narrower_verb_is_doubted_and_a_narrower_thing_refused(source: str, claim: str, support: str) -> None:
    assert verify(claim, [source]).support == support


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The army says it has taken the town of Losk.", "The army has taken the town of Losk."),
        ("Roe said she would resign in May.", "Roe will resign in May."),
        ("The rebels say that they captured the airport.", "The airport was captured by the rebels."),
    ],
)
def test_what_somebody_says_of_deeds_of_their_own_is_doubted_where_nobody_says_it(source: str, claim: str) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "weak"
    assert any("says of deeds of their own" in reason for reason in verdict.reasons)


def test_what_somebody_says_of_deeds_of_their_own_is_kept_with_who_says_it() -> None:
    assert verify("Losk has been taken, the army says.", ["The army says it has taken Losk."]).support != "unsupported"


def test_what_is_from_after_something_changes_no_order() -> None:
    source = "Otto Lind hurt his ankle in the cup match. Footage that emerged after the match shows Lind shouting."

    assert verify("Footage from after the match shows Lind shouting.", [source]).support != "unsupported"


def test_a_surname_in_man_may_be_a_woman_s() -> None:
    article = "Sarah Silverman spoke of her tour in May.\nThe tour ended early.\n'It was a long, cold tour,' she said."

    verdict = verify(
        "Silverman called it a “long, cold tour”.", ["'It was a long, cold tour,' she said."], context=[article]
    )

    assert verdict.support != "unsupported", verdict


@pytest.mark.parametrize(
    ("source", "claim", "support"),
    [
        ("The brother of the gunman, Otto Lind, wept.", "The gunman's brother, Otto Lind, wept.", "supported"),
        ("Ada Finn is known for roles in the Torv Opera.", "Ada Finn is known for the Torv Opera.", "weak"),
    ],
)
def test_whose_brother_it_is_and_what_roles_are_in(source: str, claim: str, support: str) -> None:
    assert verify(claim, [source]).support == support
