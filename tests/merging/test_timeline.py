from __future__ import annotations

from summarizer import Article, Summarizer

CAPTIONED = Article.from_text(
    "The dam at Torv was opened on 3 May 2026 by the engineers of the valley.\n\n"
    "Boats were carried over the wall in the afternoon.\n\n"
    "The dam at Torv was opened on 3 May 2026 by the engineers of the valley",
    key="captioned.txt",
)


def test_what_an_article_says_twice_in_the_same_words_stands_once_in_the_timeline() -> None:
    with Summarizer() as summarizer:
        story = summarizer.brief([CAPTIONED]).stories[0]

    assert [entry.when.text for entry in story.timeline] == ["3 May 2026"]


def test_a_year_stands_in_the_timeline_without_the_word_that_leads_to_it() -> None:
    article = Article.from_text("The largest dam of 2018 was opened at Torv by the engineers.", key="year.txt")
    with Summarizer() as summarizer:
        briefing = summarizer.brief([article])

    shown = [line for line in briefing.to_markdown().splitlines() if "2018: The largest" in line.replace("**", "")]
    assert [line.replace("**", "").startswith("- 2018: ") for line in shown] == [True], briefing.to_markdown()
