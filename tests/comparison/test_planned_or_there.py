"""What is only planned, weighed or hoped for told as there or going on, and what is there told as a plan."""

import pytest

from summarizer import verify

SHED = "The pump house was pulled down in 1910, and a boat shed stands on the site."
MINDER = "Ansa Rehn is acting harbour master."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Sorle is to get a new clinic.", "Sorle has a new clinic."),
        ("A tram line between Sorle and Pask is planned.", "There is now a tram line between Sorle and Pask."),
        ("The gallery is planning a sculpture yard.", "The gallery has a sculpture yard."),
        ("Sorle hopes to have its own dairy by spring.", "Sorle has its own dairy."),
        (
            "A release of 90 tonnes a second, as Rehn has asked, would draw off 8 million tonnes a day.",
            "The release of 90 tonnes a second is now drawing 8 million tonnes a day.",
        ),
        (
            "A release of 90 tonnes a second, as Rehn has asked, would draw off 8 million tonnes a day.",
            "Rehn's requested release of 90 tonnes a second is now drawing 8 million tonnes a day from the lake.",
        ),
        ("The new by-law is to come into force in June.", "The new by-law is in force."),
        ("Tomas Ek hopes to be the league's candidate.", "Tomas Ek is the league's candidate."),
        ("The kiln is to heat 400 homes when it is finished.", "The kiln is now heating 400 homes."),
        ("A new badge is planned for porters, but not before June.", "Porters are already being given a new badge."),
    ],
)
def test_what_is_only_planned_is_not_told_as_there_or_going_on(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Sorle is to get a new clinic.", "Sorle will have a new clinic."),
        ("Sorle, which has a clinic, is to get a second one.", "Sorle has a clinic."),
        ("The gallery has a sculpture yard and is planning a roof garden.", "The gallery has a sculpture yard."),
        ("The by-law has been in force since June.", "The by-law is in force."),
        ("The match is to be held on Friday.", "The match is on Friday."),
        ("The kiln heats 400 homes.", "The kiln is now heating 400 homes."),
        ("The guild hopes to sell its old hall.", "The guild has an old hall."),
    ],
)
def test_what_is_there_may_be_told_beside_a_plan(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (MINDER, "Ansa Rehn could become acting harbour master."),
        (
            "Ansa Rehn is acting clerk.",
            "Ansa Rehn could become acting clerk now that Jon Vey has left, as the report says.",
        ),
        (SHED, "There are plans to build a boat shed on the site of the pump house."),
        ("A fountain stands in the square.", "A fountain is to be put up in the square."),
        (
            "Sorle cancelled all its fairs until May.",
            "Sorle is considering whether to call off all its fairs until May.",
        ),
        ("The ministry has banned the sale of eels.", "The ministry is mulling a ban on the sale of eels."),
        ("The mill has dismissed 40 weavers.", "The mill is thinking about laying off 40 weavers."),
    ],
)
def test_what_is_there_or_done_is_not_told_as_only_planned(source: str, claim: str) -> None:
    assert verify(claim, [source]).support == "unsupported"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Ansa Rehn may become acting harbour master.", "Ansa Rehn could become acting harbour master."),
        (SHED, "A boat shed was built on the site of the pump house."),
        (
            "A boat shed stands on the site, and its owner is thinking of another one.",
            "There are plans for another boat shed on the site.",
        ),
        ("The ministry may ban the sale of eels.", "The ministry is mulling a ban on the sale of eels."),
        ("Sorle may cancel its fairs.", "Sorle is considering whether to call off its fairs."),
    ],
)
def test_a_plan_for_what_is_not_there_is_told_as_one(source: str, claim: str) -> None:
    assert verify(claim, [source]).support != "unsupported"


def test_a_condition_of_what_is_added_behind_a_comma_leaves_the_deed_before_it_done() -> None:
    planned = "Crews intend to drain the dock on Friday; if the gate stays shut, a diver is to go down on Saturday."

    assert verify(
        "Crews drained the dock on Friday, and a diver goes down if the gate stays shut.", [planned]
    ).support == ("unsupported")
    assert verify(
        "Crews mean to drain the dock on Friday, and a diver goes down if the gate stays shut.", [planned]
    ).support != ("unsupported")


def test_what_was_not_called_off_may_have_gone_ahead() -> None:
    assert verify("The strike went ahead.", ["The strike was not called off."]).support != "unsupported"
    assert verify("The strike went ahead.", ["The strike was called off."]).support == "unsupported"
