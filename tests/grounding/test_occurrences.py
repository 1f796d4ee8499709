"""A quote that stands in several places: which one is meant, and that there were others."""

from __future__ import annotations

from summarizer import Article, FactDraft, locate
from summarizer.admission import admit
from summarizer.grounding import Index, Place, Quotes

TEXT = (
    "In Torv the mill burned down. The fire began at noon in the north wing. Nobody was hurt there.\n\n"
    + "It rained all week in the valley. " * 20
    + "\n\nIn Sula the mill burned down. The fire began at night in a shed. Nobody was hurt there.\n"
)
SECOND = TEXT.index("In Sula")


def test_the_first_place_counts_and_the_others_are_recorded() -> None:
    found = locate("Nobody was hurt there", TEXT)

    assert found == Place(TEXT.index("Nobody"), TEXT.index("Nobody") + 21, "exact", 1.0, 2)


def test_the_place_nearest_to_a_given_offset_counts() -> None:
    exact = locate("the mill burned down", TEXT, near=SECOND)
    respelled = locate("The mill  burned down", TEXT, near=SECOND)

    assert exact is not None
    assert respelled is not None
    assert exact.start == respelled.start == TEXT.rindex("the mill")
    assert exact.occurrences == respelled.occurrences == 2


def test_a_quote_at_the_very_offset_is_not_ambiguous() -> None:
    found = locate("the mill burned down", TEXT, near=TEXT.rindex("the mill"))

    assert found is not None
    assert found.occurrences == 1


def test_the_quotes_of_one_reply_tell_where_an_ambiguous_one_stands() -> None:
    index = Index(Article.from_text(TEXT))

    after = index.ground([("The fire began at night in a shed", 0), ("Nobody was hurt there", 0)])
    before = index.ground([("the mill burned down", 0), ("The fire began at night in a shed", 0)])
    alone = index.ground([("Nobody was hurt there", 0)])

    assert getattr(after[1], "start", None) == TEXT.rindex("Nobody")
    assert getattr(before[0], "start", None) == TEXT.rindex("the mill")
    assert getattr(alone[0], "start", None) == TEXT.index("Nobody")


def test_what_was_asked_for_in_another_part_of_the_text_tells_nothing() -> None:
    found = Quotes(TEXT).find_together([("The fire began at night in a shed", SECOND), ("Nobody was hurt there", 0)])

    assert isinstance(found[1], Place)
    assert found[1].start == TEXT.index("Nobody")


def test_a_fact_says_that_its_quote_was_ambiguous() -> None:
    drafts = [
        FactDraft(statement=quote, quote=quote, near=0)
        for quote in ("The fire began at night in a shed", "Nobody was hurt there")
    ]

    facts = admit(drafts, Article.from_text(TEXT)).facts

    assert [(fact.evidence[0].occurrences, fact.evidence[0].start > SECOND) for fact in facts] == [(1, True), (2, True)]
