from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.names import differences
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def _found(claim: str, *cited: str, context: tuple[str, ...] = ()) -> list[Difference]:
    return list(differences(Passage(claim), Sources.of(cited, context)))


def test_a_surname_of_somebody_else_is_named_with_whom_the_source_names() -> None:
    source = "The mill was sold by Edda Brandt in March. Her neighbour Jonas Vale bid for it."

    (found,) = _found("The mill was sold in March by Edda Vale.", source)

    assert found.relation == "clash"
    assert "Edda Brandt" in found.reason or "Jonas Vale" in found.reason


def test_a_name_that_stands_nowhere_is_a_clash_at_its_place() -> None:
    claim = "The mill was sold to Corwin in March."

    (found,) = _found(claim, "The mill was sold to Brandt in March.")

    assert claim[slice(*found.said)] == "Corwin"


def test_a_name_of_three_words_with_one_changed_is_told_beside_the_right_one() -> None:
    source = "The Northern River Trust opposed the plan of the council, whose valley is wide."

    (found,) = _found("The plan was opposed by the Northern Valley Trust.", source)

    assert "Northern River Trust" in found.reason


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Police praised Roe.", "Police praised Hanna Roe."),
        ("H. Roe was praised.", "Police praised Hanna Roe."),
        ("Police praised Tom Hale.", "Police praised Thomas Hale."),
        ("Police praised Bill Hale.", "Police praised William Hale."),
        ("Police praised Anna Dvorak.", "Police praised Anna Dvořák."),
        ("They met at Saint Anna's.", "They met at St Anna's."),
        ("It was 40 degrees Celsius.", "It was 40 degrees."),
        ("Gov. Roe came.", "Governor Roe came."),
        ("The decision came from the WRA.", "The Water Rescue Association decided."),
        ("The Water Rescue Association decided.", "The decision came from the WRA."),
        ("The Ruvian port is open.", "The port of Ruvia is open."),
        ("French voters went to the polls.", "Voters in France went to the polls."),
        ("Hanna Roe's house was sold.", "The house of Hanna Roe was sold."),
        ("Citing Hanna Roe, the paper said so.", "The paper said so and cited Hanna Roe."),
        ("The Harbour Office is shut on Monday.", "The harbour office is shut."),
        ("Sailors of the mid-Torv line struck.", "Sailors of the mid Torv line struck."),
    ],
)
def test_another_way_to_write_a_name_is_no_difference(claim: str, source: str) -> None:
    assert _found(claim, source) == []


def test_a_name_of_the_article_around_the_cited_words_is_known() -> None:
    found = _found("Brandt sold the mill.", "She sold the mill.", context=("Edda Brandt came back.",))

    assert found == []


def test_in_a_headline_capitals_tell_nothing() -> None:
    assert _found("Old Mill Sold After Years Of Dispute", "An old mill has been sold; they argued for years.") == []


def test_who_speaks_in_the_source_gives_way_to_nobody_of_whom_it_is_told() -> None:
    source = "The move may cut flights of the carriers by an hour, Jonas Hale, a Torv Air regular, told a paper."
    context = "The rule was lifted for Torv Air, Norrex and Kolda."

    assert not _found("Torv Air, Norrex and Kolda may have flights cut by an hour.", source, context=(context,))


@pytest.mark.parametrize(
    ("source", "claim", "support"),
    [
        ("The US warned Korvia over its tariffs.", "Korvia warned the US over its tariffs.", "unsupported"),
        ("The US lent the tugs to Korvia.", "Korvia lent the tugs to the US.", "unsupported"),
        ("The US lent the tugs to Korvia.", "America lent the tugs to Korvia.", "supported"),
        ("The United Kingdom lent the tugs to Korvia.", "Britain lent the tugs to Korvia.", "supported"),
        ("The South American bank lent the tugs.", "The US bank lent the tugs.", "unsupported"),
    ],
)
def test_the_country_in_capitals_is_a_party_and_no_pronoun(source: str, claim: str, support: str) -> None:
    assert verify(claim, [source]).support == support


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Roads in two Scandinavian countries were blocked.", "Roads in Norway and Sweden were blocked."),
        ("Most Britons and Swedes drink coffee.", "In the UK and in Sweden most people drink coffee."),
        ("The drink was first made by a Welsh baker.", "A baker from Wales was the first to make the drink."),
        ("The plan went through two committees of Congress.", "The plan went through two congressional committees."),
        ("Later Vale became a Hall of Famer.", "Later Vale won a place in the Hall of Fame."),
        ("The horse was trained by Edda O'Neill.", "The horse was trained by Edda O' Neill."),
        ("Vale won the Formula One race in Torv.", "Vale, a Torvan, won the F1 race on Sunday."),
        ("An Ismarist group held the bridge.", "The bridge was held by a group of Ismarics, the army said."),
        ("The bank lends to the West as well.", "The bank lends to Russian and Western buyers."),
        ("Ada Quentin's speech was long.", "Ada held a Quentinesque speech that was long."),
        ("The drink was sold by an American bakery.", "The drink was sold by Torvian, which bakes in Ohio in the U.S."),
    ],
)
def test_a_name_in_another_form_than_the_sources_is_known(claim: str, source: str) -> None:
    assert not _found(claim, source)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Roads in two Baltic countries were blocked.", "Roads in Norway and Sweden were blocked."),
        ("The drink was first made by a Scottish baker.", "A baker from Wales was the first to make the drink."),
        ("The plan went through two committees of Congress.", "The plan went through two ministerial committees."),
        ("The horse was trained by Edda O'Neill.", "The horse was trained by Edda Pipe."),
        ("The ministers met in Vienna.", "The ministers of Austria met."),
        ("Vale won the Formula Two race in Torv.", "Vale, a Torvan, won the F1 race on Sunday."),
        ("An Ismarist group held the bridge.", "The bridge was held by a group of Ismenes, the army said."),
    ],
)
def test_a_people_or_a_place_that_no_source_has_in_any_form_is_told(claim: str, source: str) -> None:
    assert _found(claim, source)


def test_a_transcript_that_writes_names_small_knows_them() -> None:
    talk = "we walked along the river for a while and then we had tea with the others at the mill. " * 4
    source = talk + "the coach of the team from siberia had come with a guest from china."

    assert not _found("A Siberian coach came with his Chinese guest.", source)
    assert _found("A Siberian coach came with his Danish guest.", source)


def test_a_headline_in_capitals_stands_in_no_names_place() -> None:
    source = "FIRST ON TORV: the members visited the mill on Monday. Later Corwin visited it, too."

    assert not _found("Five members visited the mill, and so did Corwin.", source)


def test_a_place_that_tells_whence_somebody_is_is_not_the_paper_itself() -> None:
    source = "Our reporter met Ada Roe, the potter, at the mill."

    assert _found("Ada Roe, the Lirren native, was met at the mill.", source)
    assert not _found("The Clarion met Ada Roe at the mill, where the Clarion found her well.", source)
