from __future__ import annotations

import pytest

from summarizer.comparison.copies import clauses
from summarizer.comparison.copies.adjuncts import differences
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources

_SALE = "Ida Worm sold her boat for 30,000 crowns last week and wants a small house in Kall."
_SCHOOL = "The school has 212 pupils, most of whom come by bus, and hopes for twenty more next year."
_TERM = "The winner takes office on May 3, following Edda Holt, who may not seek a third term under the charter."
_LESSONS = "Brill reminded the two goalkeepers of their duties and asked them to learn from a bruising month."
_TRAM = "The council will decide on the tram line on 4 May, its clerk said, though some would rather wait."


def _found(claim: str, source: str, context: str = "") -> list[Difference]:
    return list(differences(Passage(claim), Sources.of([source], [context])))


@pytest.mark.parametrize(
    ("claim", "source", "added"),
    [
        ("Ida Worm sold her boat to a plumber for 30,000 crowns.", _SALE, "to a plumber"),
        ("Ida Worm sold her boat and a motorcycle for 30,000 crowns.", _SALE, "and a motorcycle"),
        ("Ida Worm, who was deep in debt, sold her boat for 30,000 crowns.", _SALE, "who was deep in debt"),
        ("Ida Worm sold her boat in Trondheim for 30,000 crowns.", _SALE, "in Trondheim"),
        ("The school has 212 pupils, half of them orphaned refugees.", _SCHOOL, "orphaned refugees"),
        ("The council will decide on the tram line on 4 May with lawyers.", _TRAM, "with lawyers"),
        (
            "The clerk said the council will decide on the tram line, adding that protests were feared.",
            _TRAM,
            "that protests were feared",
        ),
    ],
)
def test_an_adjunct_of_which_the_cited_words_have_nothing_is_named(claim: str, source: str, added: str) -> None:
    (found,) = _found(claim, source)

    assert (found.kind, found.relation) == ("detail", "clash")
    assert found.reason == f"adds {added!r}"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Ida Worm parted with her boat for 30,000 crowns and hopes for a little house in Kall.", _SALE),
        ("Of the school's 212 pupils, most of them travel by coach.", _SCHOOL),
        ("On schedule, the council will decide on the tram line on 4 May.", _TRAM),
        ("The bill, which is payable in June, is high.", "The bill is high; it must be paid in June."),
        ("The bridge, which was undamaged, is open.", "The bridge was not damaged and is open."),
        ("She spoke on behalf of the firm in Kall.", "She spoke for the firm in Kall."),
    ],
)
def test_an_adjunct_in_other_words_is_no_addition(claim: str, source: str) -> None:
    assert _found(claim, source) == []


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        ("Barred from running once more, Edda Holt will make way for her successor in the spring.", _TERM, "unknown"),
        ("Ida Worm sold her boat, which leaked like a sieve, for 30,000 crowns.", _SALE, "clash"),
        (
            "Brill told his keepers to draw lessons from a painful month and to behave like grown professionals.",
            _LESSONS,
            "unknown",
        ),
        (
            "Brill reminded the goalkeepers of their duties and asked them to learn, handing out a sponsor's leaflets.",
            _LESSONS,
            "clash",
        ),
    ],
)
def test_a_phrase_that_may_be_what_the_source_has_left_over_in_other_words_is_doubted_in_a_free_claim(
    claim: str, source: str, relation: str
) -> None:
    sources = Sources.of([source])

    found = [*differences(Passage(claim), sources), *clauses.differences(Passage(claim), sources)]

    assert {difference.relation for difference in found} == {relation}


def test_a_place_that_the_article_tells_of_the_same_thing_is_no_addition() -> None:
    context = "In Trondheim, Ida Worm met the buyer of her boat."

    assert _found("Ida Worm sold her boat in Trondheim for 30,000 crowns.", _SALE, context) == []


def test_of_a_whole_article_the_gist_may_be_told() -> None:
    article = " ".join([_SALE, _SCHOOL, _TRAM, "It rained.", "It snowed."])

    assert _found("Ida Worm sold her boat to a plumber for 30,000 crowns.", article) == []
