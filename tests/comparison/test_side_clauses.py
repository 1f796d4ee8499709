"""Side clauses are looked for in one sentence of an article each, not word by word in all of them."""

from __future__ import annotations

import pytest

from summarizer.comparison.copies import adjuncts, clauses
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.verification import verify

_RESCUE = "Two tugs, the Elk and the Moor, freed the barge from the sandbank on Friday, harbour master Jo Vik said."
_ARTICLE = f"""The harbour at Sund has a tower. {_RESCUE} The crew of the barge slept. A fisherman saw gulls. The
tower is tall. Insurers had asked for new lamps in the harbour."""


def _found(claim: str) -> list[Difference]:
    return list(clauses.differences(Passage(claim), Sources.of([_RESCUE], [_ARTICLE])))


@pytest.mark.parametrize(
    "clause",
    [
        "whose crews had watched it from the tower",
        "after an outcry among its insurers",
        "when a fisherman called from the tower",
    ],
)
def test_words_that_stand_here_and_there_in_an_article_tell_no_clause_together(clause: str) -> None:
    (found,) = _found(f"The barge was freed on Friday by two tugs, {clause}, according to harbour master Jo Vik.")

    assert found.reason == f"adds {clause!r}"


@pytest.mark.parametrize("clause", ["when the new budget is due", "and has hired divers"])
def test_a_clause_with_one_new_noun_or_a_predicate_joined_to_another_is_added(clause: str) -> None:
    (found,) = _found(f"Harbour master Jo Vik said two tugs freed the barge on Friday, {clause}.")

    assert found.reason == f"adds {clause!r}"


def test_a_word_that_the_rest_of_the_claim_has_too_carries_no_clause() -> None:
    (found,) = _found("Two tugs freed the barge from the sandbank on Friday, as the tugs carried powerful lanterns.")

    assert found.reason == "adds 'as the tugs carried powerful lanterns'"


def test_a_clause_about_a_word_beside_which_the_source_has_more_to_say_may_reword_it() -> None:
    source = "The crown strengthened to 9.20 to the euro on Friday."
    claim = "A euro cost 9.20 crowns on Friday, as the crown gained ground."

    assert not list(clauses.differences(Passage(claim), Sources.of([source])))


def test_an_aim_that_no_sentence_has_is_added() -> None:
    (found,) = _found("Two tugs freed the barge from the sandbank on Friday to reassure worried investors.")

    assert found.reason == "adds 'to reassure worried investors'"


def test_nothing_is_added_to_a_sentence_in_another_language() -> None:
    source = "Zwei Schlepper haben den Kahn am Freitag von der Sandbank gezogen, weil die Werft darum gebeten hatte."
    claim = Passage("Two tugs freed the barge from the sandbank on Friday because the shipyard had asked for it.")

    assert not list(clauses.differences(claim, Sources.of([source], [source])))


def test_a_participle_at_the_head_of_a_sentence_opens_such_a_clause() -> None:
    (found,) = _found("Fearing a storm off the coast, two tugs freed the barge from the sandbank on Friday.")

    assert found.reason == "adds 'Fearing a storm off the coast'"


@pytest.mark.parametrize(
    "claim",
    [
        "The barge was freed on Friday by two tugs, whose insurers had asked for new lamps, Jo Vik said.",
        "Two tugs freed the barge on Friday, as the harbour master told reporters.",
        "As a rule of thumb, two tugs freed the barge on Friday.",
        "Two tugs, called the Elk and the Moor, freed the barge when it lay on a sandbank on Friday.",
    ],
)
def test_a_clause_that_a_sentence_of_the_article_or_a_cited_word_has_is_none(claim: str) -> None:
    assert not _found(claim)


def test_a_name_that_stands_right_before_the_cited_words_is_no_addition() -> None:
    cited = "The board and its tenants signed a lease on Tuesday for nine years."
    article = f"Marl Court has forty flats. It was built in 1931. {cited}"

    added = list(adjuncts.differences(Passage("The board at Marl Court signed a lease for nine years."),
                                      Sources.of([cited], [article])))  # fmt: skip

    assert not added


def test_a_name_that_stands_only_far_behind_them_is_one() -> None:
    cited = "The board and its tenants signed a lease on Tuesday for nine years."
    article = f"{cited} It rained. Marl Court is elsewhere."

    (found,) = adjuncts.differences(
        Passage("The board at Marl Court signed a lease for nine years."), Sources.of([cited], [article])
    )

    assert found.reason == "adds 'at Marl Court'"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        (
            "The council split four to one over the budget, with the minority in favour of waiting.",
            "Four members of the council voted for the budget and one would have waited.",
        ),
        (
            "Contrary to the general belief, the tower in Sund was built by Danes.",
            "The tower in Sund was built by Danes, whatever people think.",
        ),
        (
            "Twenty-year-old Ida Worm has rowed every morning from May on.",
            "Ida Worm, who is twenty, has rowed every morning from May on.",
        ),
        (
            "The trip to Arn and Osk by Vik is to bring a treaty on fishing in the strait nearer.",
            "The visit to Osk and Arn by Vik is to bring a treaty on fishing in the strait nearer.",
        ),
        (
            "The names are held back for now, though everyone in the village knows them.",
            "The names are held back for now. Everybody in the village knows them.",
        ),
        (
            "The undamaged footbridge at Sund, two miles upstream, was shut at noon on Friday as a precaution.",
            "The footbridge at Sund, two miles upstream, was shut at noon on Friday as a precaution. It's not damaged.",
        ),
        (
            "The firm blamed a list from which the under-fives were missing for its count of 62 pupils.",
            "The firm blamed its count of 62 pupils on a list that left out children under five.",
        ),
        (
            "The paper also apologised for having given 1931, when the roof was mended, as the year of the fire.",
            "We also wrote that the fire was in 1931. In 1931 the roof was mended. We regret the error.",
        ),
        (
            "The harbour sends three boats to Osk, mayor Ida Worm told the board, describing that as exactly its duty.",
            "Mayor Ida Worm told the board that the harbour was sending three boats to Osk, which was its duty.",
        ),
        (
            "Mayor Ida Worm let it be known on Monday that she would not meet the fishermen's demand for a new quay.",
            "Mayor Ida Worm let it be known on Monday that the answer to the fishermen's demand for a new quay is no.",
        ),
    ],
)
def test_what_follows_from_the_cited_words_is_no_addition(claim: str, source: str) -> None:
    assert verify(claim, [source]).support != "unsupported"
