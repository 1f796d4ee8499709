from __future__ import annotations

import pytest

from summarizer.reading import as_article

TITLE = "Torv bridge closed after crack is found"
STORY = "Engineers found the crack on Monday. The bridge carries 4,000 cars a day."


@pytest.mark.parametrize(
    ("opening", "kept"),
    [
        (f"{TITLE} Ferries to run until June, says council", "Ferries to run until June, says council"),
        (f"Travel {TITLE} Ferries to run until June, says council", "Ferries to run"),
        (f"Photos: {TITLE} People wait for a ferry.", "People wait for a ferry."),
    ],
)
def test_a_heading_that_runs_into_the_words_below_it_is_marked_and_they_stay(opening: str, kept: str) -> None:
    article = as_article(f"{TITLE}\n\n{opening}\n\n{STORY}\n")

    assert [cut.rule for cut in article.removed] == ["title"]
    assert article.text[article.removed[0].end :].strip().startswith(kept)


@pytest.mark.parametrize(
    "opening",
    [
        f"TORV — {TITLE}.",
        f"{TITLE}, the council of Torv said on Monday.",
        f"{TITLE} by engineers of the council.",
    ],
)
def test_a_sentence_in_the_words_of_the_title_stays(opening: str) -> None:
    assert as_article(f"{opening}\n\n{STORY}\n", title=TITLE).removed == ()


def test_a_title_of_a_word_or_two_opens_many_a_sentence_and_marks_none() -> None:
    assert as_article(f"Torv Bridge\n\nTorv Bridge Company owns it.\n\n{STORY}\n").removed == ()


def test_the_longest_title_and_text_take_no_time_to_speak_of() -> None:
    title = "a b " * 500
    assert as_article(f"{'x ' * 200_000}{title}Roe.\n\n{STORY}\n", title=title).removed == ()
