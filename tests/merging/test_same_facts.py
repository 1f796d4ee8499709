from __future__ import annotations

from summarizer.article import Article
from summarizer.fact import Evidence, Fact, fact_id
from summarizer.merging.same_facts import join_reprints

SHARED = "The harbor of Torv closed on Monday."
ADDED = "Divers of the port had found a mine near the pier."


def article(key: str, *sentences: str) -> Article:
    return Article.from_text(" ".join(sentences), key=key)


def facts(*articles: Article) -> dict[str, tuple[Fact, ...]]:
    return {each.id: tuple(fact(each, f"{s}.") for s in each.text.rstrip(".").split(". ")) for each in articles}


def fact(source: Article, sentence: str) -> Fact:
    start = source.text.index(sentence)
    evidence = Evidence(article_id=source.id, start=start, end=start + len(sentence), excerpt=sentence)
    return Fact(
        id=fact_id(source.id, evidence.start, evidence.end, sentence),
        statement=sentence,
        kind="event",
        modality="asserted",
        attribution=None,
        who=(),
        where=(),
        when=None,
        quantities=(),
        evidence=(evidence,),
        origins=(source.key,),
    )


def test_a_sentence_that_only_some_copies_have_is_told_once_with_its_place_in_each_of_them() -> None:
    group = [article("a", SHARED, "It is the largest of the coast."), article("b", SHARED, ADDED)]
    group.append(article("c", SHARED, ADDED))

    joined = join_reprints(group, facts(*group))

    places = {each.statement: [item.article_id for item in each.evidence] for each in joined}
    assert len(joined) == len(places)
    assert places[SHARED] == [each.id for each in group]
    assert places[ADDED] == [each.id for each in group[1:]]


def test_a_copy_with_another_number_tells_a_fact_of_its_own() -> None:
    first, second = (
        article("a", "The fire killed 12 people in Torv."),
        article("b", "The fire killed 13 people in Torv."),
    )

    joined = join_reprints([first, second], facts(first, second))

    assert [[item.article_id for item in each.evidence] for each in joined] == [[first.id], [second.id]]


def test_a_sentence_of_the_fullest_text_that_only_a_copy_proposed_is_told_once_with_its_place_in_both() -> None:
    group = [article(key, SHARED, ADDED) for key in "abc"]
    proposed = facts(*group)
    proposed[group[0].id] = proposed[group[0].id][:1]

    joined = join_reprints(group, proposed)

    assert [each.statement for each in joined] == [SHARED, ADDED]
    assert {group[0].id, group[1].id} <= {item.article_id for item in joined[1].evidence}
