from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import UnreadableInput
from summarizer.reading import as_article

BODY = "The bridge over the Tamble was closed on Monday after a storm, the city said. Nobody was hurt."


@given(st.text())
def test_what_is_removed_lies_inside_a_text_that_stays_as_it_was(text: str) -> None:
    try:
        article = as_article(f"{text}\n{BODY}", key="a")
    except UnreadableInput:
        pytest.fail("there was a sentence in it")

    assert article.text == f"{text}\n{BODY}"
    assert all(article.excerpt(span).strip() for span in article.removed)
    assert all(one.end <= two.start for one, two in zip(article.removed, article.removed[1:], strict=False))


@pytest.mark.parametrize("head", ["Harbour Bridge Closed", "# Harbour Bridge Closed", "**Harbour Bridge Closed**"])
def test_a_heading_above_the_text_is_its_title(head: str) -> None:
    article = as_article(f"{head}\n\n{BODY}", key="a")

    assert (article.title, article.title_basis) == ("Harbour Bridge Closed", "found")


@pytest.mark.parametrize("head", ["The bridge was closed.", "NORHAM, Aug 19 (AP)", "August 19, 2024", "By Jane Roe"])
def test_a_sentence_a_date_or_a_byline_is_no_title(head: str) -> None:
    article = as_article(f"{head}\n{BODY}", key="a")

    assert (article.title, article.title_basis) == (None, "unknown")


def test_the_title_may_stand_below_an_advertisement() -> None:
    assert as_article(f"Advertisement\nHarbour Bridge Closed\n{BODY}", key="a").title == "Harbour Bridge Closed"


def test_what_is_given_goes_before_what_is_found() -> None:
    article = as_article(f"Harbour Bridge Closed\n{BODY}", key="a", title="Storm", published="2024-08-19")

    assert (article.title, article.title_basis) == ("Storm", "given")
    assert (article.published, article.published_basis) == ("2024-08-19", "given")


def test_front_matter_tells_title_date_publisher_address_and_language() -> None:
    fields = 'title: "Storm: the Day After"\ndate: 2024-08-19\npublisher: Norham Post\nurl: https://post.example/1'

    article = as_article(f"---\n{fields}\nlang: en-GB\n---\n{BODY}", key="a")

    assert (article.title, article.title_basis) == ("Storm: the Day After", "found")
    assert (article.published, article.published_basis) == ("2024-08-19", "found")
    assert (article.publisher, article.url, article.language) == ("Norham Post", "https://post.example/1", "en-GB")
    assert [span.rule for span in article.removed] == ["front matter"]


def test_wrong_values_in_front_matter_are_passed_over() -> None:
    article = as_article(
        f"---\ntitle: [a]\ndate: last Monday\nurl: javascript:x\nlanguage: the best\n---\n{BODY}", key="a"
    )

    assert (article.title, article.published, article.url, article.language) == (None, None, None, None)


def test_no_date_is_guessed_from_the_text() -> None:
    assert as_article(f"Published August 19, 2024\n{BODY}", key="a").published is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("\ufeff \n".strip("\ufeff"), "only white space"),
        ("***\n---", "no words, only marks"),
        ("---\ntitle: x\n---\n", "no text below the front matter"),
        ("# Storm", "no text below the title line"),
        ("© 2024 Norham Post. All rights reserved.", "no text left after removing boilerplate"),
    ],
)
def test_a_text_that_says_nothing_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(UnreadableInput, match=f"^a.txt: {reason}$"):
        as_article(text, key="a.txt")
