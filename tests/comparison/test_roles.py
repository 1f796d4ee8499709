from __future__ import annotations

import pytest

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.roles import differences
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources

SOURCE = "Health minister Edda Brandt opened the clinic. Deputy mayor Jonas Vale was there."


def _found(claim: str, source: str = SOURCE) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source])))


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Finance minister Edda Brandt opened the clinic.", "Health minister"),
        ("Former health minister Edda Brandt opened the clinic.", "Health minister"),
        ("Jonas Vale, the mayor, was there.", "Deputy mayor"),
        ("Deputy mayor Edda Brandt opened the clinic.", "Health minister"),
    ],
)
def test_an_office_that_is_not_theirs_is_told_with_the_one_that_is(claim: str, told: str) -> None:
    (found,) = _found(claim)

    assert found.relation == "clash"
    assert told in found.reason


@pytest.mark.parametrize(
    "claim",
    [
        "Edda Brandt, the health minister, opened the clinic.",
        "The minister, Edda Brandt, opened the clinic.",
        "Vice mayor Jonas Vale was there.",
        "Edda Brandt opened the clinic.",
    ],
)
def test_an_office_told_otherwise_or_at_less_length_is_no_difference(claim: str) -> None:
    assert _found(claim) == []


def test_an_office_given_earlier_in_the_article_is_theirs() -> None:
    source = "Brandt opened the clinic. Edda Brandt, 51, has been health minister since May."

    assert _found("Health minister Edda Brandt opened the clinic.", source) == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Hanna Moss, a baker from Torv, climbed out.", "Hanna Moss, a joiner from Torv, climbed out."),
        ("They spoke to the baker Hanna Moss.", "They spoke to Hanna Moss, a joiner."),
    ],
)
def test_an_occupation_that_is_not_theirs_is_told_with_the_one_that_is(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert "'baker'" in found.reason
    assert "'joiner'" in found.reason


def test_an_occupation_of_which_the_source_says_nothing_is_left_to_other_checks() -> None:
    assert _found("Hanna Moss, a baker, climbed out.", "Hanna Moss climbed out.") == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The mayor gave out the medals.", "The deputy mayor gave out the medals."),
        ("A former inspector praised the plan.", "An inspector praised the plan."),
        ("An inspector praised the plan.", "An ex-inspector praised the plan."),
    ],
)
def test_a_status_added_to_or_dropped_from_an_office_without_a_name_is_a_clash(claim: str, source: str) -> None:
    (found,) = _found(claim, source)

    assert found.kind == "role"
    assert found.relation == "clash"


def test_a_status_in_other_words_is_no_difference() -> None:
    assert _found("The former premier was silent.", "Moss, who was premier until May, was silent.") == []
    assert _found("A one-time inspector praised the plan.", "A former inspector praised the plan.") == []


TEAM = (
    "Goalkeeper Lia Munn stopped striker Bea Holt. Munn, a former nurse, was cheered. Vera Soll watched. "
    "She is a pilot. Songs were sung to the goalkeeper."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Goalkeeper Bea Holt was stopped.",
        "Munn stopped a shot of the goalkeeper, Bea Holt.",
        "The striker, Lia Munn, stopped Holt.",
    ],
)
def test_a_description_that_is_somebody_elses_is_a_clash(claim: str) -> None:
    (found,) = _found(claim, TEAM)

    assert found.kind == "role"
    assert found.relation == "clash"


@pytest.mark.parametrize(
    "claim",
    ["The goalkeeper, Lia Munn, stopped Holt.", "Bea Holt, a striker, was stopped.", "Vera Soll, a pilot, watched."],
)
def test_a_description_that_the_source_gives_anywhere_is_theirs(claim: str) -> None:
    assert _found(claim, TEAM) == []


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Lia Munn, the club's head of scouting, left.", "Lia Munn, the club's head of catering, left."),
        ("Lia Munn, the club's regional secretary, left.", "The club's national secretary, Lia Munn, left."),
        ("Lia Munn, who runs the bakery, left.", "Lia Munn, who runs the laundry, left."),
        ("Holt's nurse, Lia Munn, left.", "Vale's nurse, Lia Munn, left. Holt was there."),
        ("Lia Munn took over as director.", "Lia Munn became acting director."),
        ("A former editor praised the plan.", "A former coach praised the plan."),
        ("Ruvia's envoy to Torvany, Lia Munn, left.", "Lia Munn, Torvany's envoy to Ruvia, left."),
        ("Lia Munn, the rector, left.", "Lia Munn left."),
        ("The deputy rector is Lia Munn.", "He is the deputy rector; the rector is Lia Munn."),
        ("Port master Lia Munn left.", "Commander Lia Munn left."),
        ("President Lia Munn of Torvany left.", "President Lia Munn of Ruvia left, and Torvany cheered."),
    ],
)
def test_a_word_exchanged_in_what_somebody_is_makes_somebody_else_of_them(claim: str, source: str) -> None:
    found = _found(claim, source)

    assert {difference.kind for difference in found} == {"role"}
    assert {difference.relation for difference in found} == {"clash"}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The envoy to the EU, Lia Munn, left.", "Lia Munn, ambassador to the European Union, left."),
        ("Lia Munn, a botanist from Denmark, left.", "The Danish botanist Lia Munn left."),
        ("Deputy mayor Lia Munn spoke.", "Mayor Bea Holt was ill. Her deputy, Lia Munn, spoke."),
        ("Ruvia is sending its envoy, Lia Munn.", "Lia Munn, the envoy, is to leave Ruvia."),
        ("The mediator, retired judge Lia Munn, spoke.", "A mediator, the retired judge Lia Munn, spoke."),
        ("Assembly speaker Lia Munn, who was premier, spoke.", "Lia Munn, once premier, now speaks for the Assembly."),
        ("Lia Munn is the youngest rector Torv has had.", "Lia Munn became rector of Torv, the youngest ever."),
        ("Former premier Lia Munn spoke.", "Lia Munn, premier from 2011 to 2017, spoke."),
        ("Lia Munn, a retired judge serving as mediator, spoke.", "The mediator, retired judge Lia Munn, spoke."),
    ],
)
def test_what_somebody_is_in_other_words_is_no_difference(claim: str, source: str) -> None:
    assert _found(claim, source) == []


_TWO = (
    "Jory Brandt, acting rector since May, is deputy rector again. "
    "The name most heard is another Brandt: Ida, the treasurer."
)


def test_what_a_namesake_is_makes_nobody_else_of_them() -> None:
    (found,) = _found("Jory Brandt goes back to his post as treasurer.", _TWO)

    assert found.kind == "role"
    assert _found("The name most heard is that of the treasurer, Ida Brandt.", _TWO) == []


def test_its_director_is_the_one_of_the_body_named_right_before() -> None:
    article = "Marlow Mills was sold to Holm Brothers last week. Marlow denied it. Its director, Lia Munn, said so."
    sources = Sources.of(["Its director, Lia Munn, said so."], [article])

    wrong = list(differences(Passage("Lia Munn, the director of Holm Brothers, said so."), sources))
    right = list(differences(Passage("Lia Munn, the director of Marlow Mills, said so."), sources))

    assert [found.kind for found in wrong] == ["role"]
    assert right == []


HOUSES = '"We need rules," says Zoe Kern, chief lawyer at Swift Air. "We need roads," says Per Lund, head of Torvex.'


def test_who_is_told_to_be_of_a_house_is_of_no_other() -> None:
    found = _found("Zoe Kern of Torvex called for rules.", HOUSES)

    assert [each.reason for each in found] == ["says 'Torvex' of Kern, source says 'chief lawyer at Swift Air'"]


@pytest.mark.parametrize("claim", ["Zoe Kern of Swift Air called for rules.", "Per Lund of Torvex called for roads."])
def test_who_is_told_to_be_of_their_own_house_is_no_difference(claim: str) -> None:
    assert not _found(claim, HOUSES)
