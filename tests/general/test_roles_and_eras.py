"""Who somebody is, and whose day it is: other people, other countries, other words than the sample articles'."""

from __future__ import annotations

import pytest
from briefs import Brief

from summarizer.briefing import Briefing, Conflict


def disputes(briefing: Briefing, kind: str) -> list[Conflict]:
    within = [conflict for story in briefing.stories for conflict in story.conflicts]
    return [conflict for conflict in (*within, *briefing.conflicts) if conflict.type == kind]


def sides(conflict: Conflict) -> dict[str, tuple[str, ...]]:
    return {position.value: position.origins for position in conflict.positions}


def test_an_ex_chancellor_is_disputed_and_an_unnamed_former_one_is_somebody_else(brief: Brief) -> None:
    briefing = brief(
        a="Austrian Chancellor Karla Stein opened the bridge at Hallweg on Friday. Stein thanked the engineers.",
        b="Ex-Chancellor Karla Stein opened the bridge at Hallweg with two hundred guests from the valley.",
        c="A former Austrian chancellor stayed away from the opening of the bridge at Hallweg.",
    )

    (conflict,) = disputes(briefing, "role")
    assert sides(conflict) == {"Austrian Chancellor": ("a",), "Ex-Chancellor": ("b",)}
    assert any("a former Austrian chancellor" in gap.text for story in briefing.stories for gap in story.gaps)


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ("Deputy Premier", "Premier"),
        ("Acting police chief", "Police chief"),
        ("Former fisheries minister", "Fisheries minister"),
        ("Interim Ruvian President", "Ruvian President"),
        ("Outgoing mayor", "Mayor"),
    ],
)
def test_a_word_that_changes_the_office_makes_two_positions(brief: Brief, lower: str, higher: str) -> None:
    briefing = brief(
        a=f"{lower} Dana Wirth promised the divers of Elmford a second boat before the summer begins.",
        b=f"{higher} Dana Wirth walked around the Elmford quarry, where the divers have searched for a week.",
    )

    (conflict,) = disputes(briefing, "role")
    assert conflict.slot == "Dana Wirth"
    assert sorted(position.origins for position in conflict.positions) == [("a",), ("b",)]


def test_an_article_that_tells_of_the_change_takes_no_side(brief: Brief) -> None:
    briefing = brief(
        a="Interior Minister Pavel Horn resigned over the Rosen dam. Former interior minister Pavel Horn will testify.",
        b="Interior Minister Pavel Horn visited the Rosen dam before the floods of last spring.",
    )

    assert disputes(briefing, "role") == []


def test_two_people_of_one_surname_are_not_mixed_up(brief: Brief) -> None:
    briefing = brief(
        a="President Maria Vance of Chile spoke at the harbour of Puerto Lindo. Harbour captain Carl Vance listened.",
        b="Former harbour captain Carl Vance left the harbour of Puerto Lindo by boat on Sunday.",
    )

    assert [conflict.slot for conflict in disputes(briefing, "role")] == ["Carl Vance"]


def test_a_surname_alone_is_the_person_whom_the_article_names_in_full(brief: Brief) -> None:
    briefing = brief(
        a="Mayor Ruth Okafor signed the contract for the Lakemoor tram. Okafor called the tram a promise kept.",
        b="Former Mayor Okafor will ride the first Lakemoor tram, said Ruth Okafor at the depot.",
    )

    (conflict,) = disputes(briefing, "role")
    assert conflict.slot == "Ruth Okafor"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Varro administration has offered loans to {}.", "President Elin Sarka promised loans to {}."),
        ("Prime Minister Arno Feld met {} on Tuesday.", "Prime Minister Siri Lund told {} to be patient."),
        ("President Jon Varro ignored {} in his speech.", "The fund was opened by President Elin Sarka for {}."),
    ],
)
def test_two_holders_of_one_office_are_two_eras(brief: Brief, one: str, other: str) -> None:
    who = "the fishermen of Peru"
    briefing = brief(
        a=f"{one.format(who)} The fishermen of Peru have asked for a longer season since March.",
        b=f"{other.format(who)} Loans for the fishermen in Peru were halved, their union said.",
        c="The fishermen of Peru caught less anchovy than last year, and their loans fall due in autumn.",
    )

    (conflict,) = disputes(briefing, "era")
    assert sorted(position.origins for position in conflict.positions) == [("a",), ("b",)]
    for story in briefing.stories:
        homes = {fact.id: fact.evidence[0].article_id for fact in story.facts}
        era = {homes[name]: side for side, p in enumerate(conflict.positions) for name in p.fact_ids if name in homes}
        for sentence in story.sentences:
            assert len({era[homes[name]] for name in sentence.fact_ids if homes[name] in era}) < 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("French President Luc Marchand met the tuna crews.", "Portuguese President Rui Teles met the tuna crews."),
        ("President Luc Marchand of France met the tuna crews.", "President Rui Teles of Peru met the tuna crews."),
        ("Former President Elin Sarka met the tuna crews.", "President Jon Varro met the tuna crews."),
        ("Vice President Ada Moll met the tuna crews.", "President Jon Varro met the tuna crews."),
        ("President-elect Ada Moll met the tuna crews.", "President Jon Varro met the tuna crews."),
        ("The late President Ada Moll loved the tuna crews.", "President Jon Varro met the tuna crews."),
        ("President Jon Varro lost to President Ada Moll.", "President Jon Varro met the tuna crews."),
        ("President Jon Varro met the tuna crews.", "Prime Minister Ada Moll met the tuna crews."),
        ("President Jonas Varro met the tuna crews.", "President Jonas Varo met the tuna crews."),
        ("President Jon Varro met the tuna crews.", "Canned tuna was rationed during the years of President Ada Moll."),
        (
            "President Jon Varro met the tuna crews.",
            "Ian Lund, who worked for the Moll administration, owns tuna.",
        ),
        ("President Jon Varro met the tuna crews.", "The Federal Fishing Administration counts the tuna crews."),
        ("President Jon Varro met the tuna crews.", "Cans were praised by Torvex President Ada Moll."),
        ("President Jon Varro met the tuna crews.", "Peru's deposed president, Ada Moll, loved the tuna crews."),
    ],
    ids=[
        "two countries",
        "countries after the name",
        "former",
        "vice",
        "elect",
        "late",
        "a change of office",
        "two offices",
        "one name spelled in two ways",
        "years long past",
        "a former post",
        "an agency",
        "a company",
        "deposed",
    ],
)
def test_two_people_who_can_hold_office_on_one_day_are_no_era_conflict(brief: Brief, one: str, other: str) -> None:
    briefing = brief(
        a=f"{one} The tuna crews of Peru wait in the harbour of Callao for the new quota.",
        b=f"{other} The new quota keeps the tuna crews of Peru in the harbour of Callao.",
    )

    assert disputes(briefing, "era") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The yard's founding chairman, Carl Vance,", "Former chairman Carl Vance"),
        ("Then-mayor Carl Vance", "Former mayor Carl Vance"),
        ("Carl Vance, the coach of Tarifa,", "Carl Vance, the former coach of Sula,"),
        ("Mayor Carl Vance, who will resign in May,", "Former mayor Carl Vance"),
    ],
    ids=["founding", "then", "two clubs", "a resignation"],
)
def test_two_roles_that_both_can_be_right_are_no_role_conflict(brief: Brief, one: str, other: str) -> None:
    briefing = brief(
        a=f"{one} praised the divers of Elmford, who have searched the quarry for a week.",
        b=f"{other} praised the divers of Elmford for a week of work in the quarry.",
    )

    assert disputes(briefing, "role") == []


@pytest.mark.parametrize(
    ("sentence", "described"),
    [
        ("Nils Orre, professor at University of New Torv, praised the divers of Elmford.", {"Nils Orre"}),
        ("A spokesman for President Elin Sarka praised the divers of Elmford.", {"Elin Sarka"}),
        ("Martin Luther King Jr. was quoted by the divers of Elmford on Sunday.", set()),
        ("The owner, Torv Line, praised the divers of Elmford.", set()),
        ("Dr. Ada Moll praised the divers of Elmford on Sunday evening.", set()),
        ("Prime Minister Nora May praised the divers of Elmford.", {"Nora May"}),
        ("President Omar al-Haddin praised the divers of Elmford.", {"Omar al-Haddin"}),
    ],
)
def test_only_people_are_described_and_by_their_own_role(brief: Brief, sentence: str, described: set[str]) -> None:
    briefing = brief(a=sentence)

    assert {person.name for story in briefing.stories for person in story.people} == described
    roles = {d.role for story in briefing.stories for person in story.people for d in person.descriptions}
    assert not [role for role in roles if "spokesman" in role]


def test_two_presidents_of_a_country_that_no_gazetteer_knows_are_an_era_conflict(brief: Brief) -> None:
    briefing = brief(
        a="The Orlen administration turned down the request for water on Monday. The dam holds too little, it said.",
        b="President Maud Tessel of Ostmark refused the request for water from the dam on Tuesday, her office said.",
    )

    eras = [conflict for story in briefing.stories for conflict in story.conflicts if conflict.type == "era"]
    eras += [conflict for conflict in briefing.conflicts if conflict.type == "era"]

    assert [sorted(position.value for position in era.positions) for era in eras] == [
        ["President Maud Tessel", "The Orlen administration"]
    ]


def test_presidents_of_two_countries_that_no_gazetteer_knows_are_none(brief: Brief) -> None:
    briefing = brief(
        a="President Rolf Orlen of Vestmark turned down the request for water from the dam on Monday.",
        b="President Maud Tessel of Ostmark had sent the request for water from the dam a week before.",
    )

    assert not [conflict for story in briefing.stories for conflict in story.conflicts if conflict.type == "era"]
    assert not [conflict for conflict in briefing.conflicts if conflict.type == "era"]
