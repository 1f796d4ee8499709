"""A person edits a briefing: sentences dropped, moved, pinned or rewritten are checked like any other."""

from __future__ import annotations

import pytest

from summarizer.audit import Revised, audit, revised
from summarizer.briefing import Briefing, Sentence


@pytest.fixture(scope="module")
def briefing(seeds_briefing: Briefing) -> Briefing:
    return seeds_briefing


def with_sentences(briefing: Briefing, *sentences: Sentence) -> Briefing:
    story = briefing.stories[0].model_copy(update={"sentences": sentences})
    return briefing.model_copy(update={"stories": (story, *briefing.stories[1:])})


def shortened(sentence: Sentence) -> Sentence:
    return sentence.model_copy(update={"text": sentence.text.rpartition(",")[0] + "."})


def after(edited: Briefing) -> Briefing:
    again: Revised = revised(edited)
    assert again.briefing is not None, again.findings
    return again.briefing


def test_dropping_and_moving_sentences_leaves_a_briefing_that_holds(briefing: Briefing) -> None:
    first, _, *others = briefing.stories[0].sentences

    final = after(with_sentences(briefing, *others, first))

    assert [item.text for item in final.stories[0].sentences] == [item.text for item in (*others, first)]
    assert final.edited
    assert final.bottom_line[0].text == others[0].text
    assert final.verification.sentences < briefing.verification.sentences
    assert audit(final) == ()


def test_without_being_checked_anew_an_edited_file_does_not_hold(briefing: Briefing) -> None:
    _, *others = briefing.stories[0].sentences

    assert audit(with_sentences(briefing, *others)) != ()


def test_a_rewritten_sentence_stays_where_its_facts_carry_it(briefing: Briefing) -> None:
    sentences = briefing.stories[0].sentences
    place = next(number for number, item in enumerate(sentences) if item.text.count(",") and len(item.text) > 90)
    mine = shortened(sentences[place])

    final = after(with_sentences(briefing, *sentences[:place], mine, *sentences[place + 1 :]))

    assert final.stories[0].sentences[place].text == mine.text
    assert audit(final) == ()


def test_a_rewritten_sentence_that_says_more_gives_way_to_its_facts_words_with_the_reason(briefing: Briefing) -> None:
    sentences = briefing.stories[0].sentences
    place = next(number for number, item in enumerate(sentences) if "ninth" in item.text)
    wrong = sentences[place].text.replace("ninth", "tenth")
    edited = with_sentences(
        briefing, *sentences[:place], sentences[place].model_copy(update={"text": wrong}), *sentences[place + 1 :]
    )

    final = after(edited)

    assert wrong not in final.to_markdown().split("Not let through")[0]
    assert final.stories[0].sentences[place].text == sentences[place].text
    assert [item.text for item in final.rejected[len(briefing.rejected) :]] == [wrong]
    assert audit(final) == ()


def test_a_pinned_sentence_that_does_not_hold_is_named_and_nothing_is_put_in_its_place(briefing: Briefing) -> None:
    first, *others = briefing.stories[0].sentences
    wrong = first.model_copy(update={"text": "Aliens have landed in the capital.", "pinned": True})

    again = revised(with_sentences(briefing, wrong, *others))

    assert again.briefing is None
    assert [finding.place for finding in again.findings] == ["stories[0].sentences[0]"]
    assert "pinned" in again.findings[0].problem


def test_a_pinned_sentence_that_holds_stays_pinned(briefing: Briefing) -> None:
    first, *others = briefing.stories[0].sentences

    final = after(with_sentences(briefing, first.model_copy(update={"pinned": True}), *others))

    assert final.stories[0].sentences[0].pinned
    assert audit(final) == ()


def test_facts_may_be_left_out_and_what_follows_from_them_goes_with_them(briefing: Briefing) -> None:
    story = briefing.stories[0]
    told = {name for item in (story.headline, *story.sentences) for name in item.fact_ids}
    cut = next(fact for fact in story.facts if fact.id in {n for a in story.agreements for n in a.fact_ids})
    keep = tuple(fact for fact in story.facts if fact.id != cut.id)
    sentences = tuple(item for item in story.sentences if cut.id not in item.fact_ids)
    headline = story.headline if cut.id not in story.headline.fact_ids else sentences[0]
    summaries = tuple(
        one.model_copy(update={"sentences": tuple(s for s in one.sentences if cut.id not in s.fact_ids)})
        for one in briefing.summaries
    )
    less = story.model_copy(update={"facts": keep, "sentences": sentences, "headline": headline})

    final = after(briefing.model_copy(update={"stories": (less, *briefing.stories[1:]), "summaries": summaries}))

    assert told
    assert all(cut.id not in agreed.fact_ids for agreed in final.stories[0].agreements)
    assert audit(final) == ()


def test_an_article_or_a_fact_that_was_changed_cannot_be_mended(briefing: Briefing) -> None:
    article = briefing.articles[0]
    forged = article.model_copy(update={"text": article.text.replace("the", "a", 1)})
    fact = briefing.stories[0].facts[0].model_copy(update={"statement": "Something else happened."})
    story = briefing.stories[0].model_copy(update={"facts": (fact, *briefing.stories[0].facts[1:])})

    other_text = revised(briefing.model_copy(update={"articles": (forged, *briefing.articles[1:])}))
    other_fact = revised(briefing.model_copy(update={"stories": (story, *briefing.stories[1:])}))

    assert other_text.briefing is other_fact.briefing is None
    assert "hash" in other_text.findings[0].problem
    assert other_fact.findings
