"""People whose names the sources write with accents and without."""

from __future__ import annotations

from summarizer import Article, Summarizer


def test_a_name_with_accents_and_without_is_one_person_as_most_write_it() -> None:
    texts = [
        "President François Dvořák of Torv met the millers on Monday. He left on Tuesday after two days of talks.",
        "Torv's President Francois Dvorak promised the millers a new bridge. It is to be built in the spring.",
        "Torv's President Francois Dvorak has met the millers of Osk. They had asked him for a bridge.",
    ]

    with Summarizer() as summarizer:
        briefing = summarizer.brief([Article.from_text(text, key=f"{number}.txt") for number, text in enumerate(texts)])

    names = [person.name for story in briefing.stories for person in story.people]
    assert names.count("Francois Dvorak") == 1
    assert "François Dvořák" not in names
