from __future__ import annotations

import pytest

from summarizer.reading import as_article

BODY = "The bridge over the Tamble was closed on Monday after a storm, the city said. Nobody was hurt."


def removed(line: str) -> list[tuple[str, str]]:
    article = as_article(f"{BODY}\n{line}\n{BODY}\n{BODY}", key="a")
    return [(span.rule, article.excerpt(span)) for span in article.removed]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("read also", "Read also| Ferry Runs Again as Storm Moves East"),
        ("read also", "Also read: Ferry runs again."),
        ("read also", "**Read more:** [Ferry Runs Again](https://post.example/2)"),
        ("read also", "Related: Ferry Runs Again"),
        ("read also", "Lesen Sie auch: Fähre fährt wieder"),
        ("read also", "À lire aussi : Le bac est rouvert"),
        ("read also", "Lea también: El ferri vuelve"),
        ("read also", "Leggi anche: Il traghetto riparte"),
        ("read also", "Leia também: Balsa volta a operar"),
        ("advertisement", "Advertisement"),
        ("advertisement", "ANZEIGE"),
        ("newsletter", "Subscribe to our newsletter and never miss a ferry."),
        ("newsletter", "Sign up for our daily briefing."),
        ("newsletter", "Inscrivez-vous à notre newsletter."),
        ("follow and share", "Follow us on Twitter and Facebook."),
        ("follow and share", "Share this article"),
        ("follow and share", "Click here for more pictures of the bridge."),
        ("copyright", "© 2024 Norham Post"),
        ("copyright", "Copyright 2024 Norham Post. All rights reserved. No part may be copied."),
        ("copyright", "Todos los derechos reservados"),
        ("first published", "This article was originally published in the Norham Post."),
        ("first published", "Dieser Artikel erschien zuerst in der Norhamer Post."),
        ("cookie notice", "We use cookies to make this page better. Read our policy. You may say no."),
        ("photo credit", "Photo: Jane Roe/AP"),
        ("photo credit", "(Getty Images)"),
        ("photo credit", "Jane Roe/Getty Images"),
        ("comments", "Comments (12)"),
        ("tags", "Tags: bridge, storm, Norham"),
        ("byline", "By Jane Roe and John Doe"),
        ("byline", "Par Jeanne Roe"),
        ("credits", "(Additional reporting by John Doe in Ely)"),
        ("timestamp", "Last updated on 19 August 2024"),
    ],
)
def test_boilerplate_is_removed_by_its_rule(rule: str, line: str) -> None:
    assert removed(line) == [(rule, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Read also means of Norham, the poet who taught the mayor to read, died on Monday.",
        "Related deaths rose to nine, the city said.",
        "Related Deaths Rise in Norham",
        "Most Popular Mayor Resigns",
        "Advertisement of gambling will be banned from May, the council said.",
        "Sign up for the ferry began on Monday, and hundreds came.",
        "Share prices fell on Monday.",
        "Copyright law changed in 2024.",
        "Photo: the mayor held up a picture of the bridge. She said it was hers. Nobody believed her.",
        "Comments by the mayor angered the council.",
        "Topics: the council spoke about bridges and ferries.",
        "By Monday Norham was flooded.",
        "By the Numbers",
        "The report was originally published by the council in March.",
        "“We use cookies,” the baker said.",
        "Updated plans show 12 pillars, the city said.",
        "Follow the money, the mayor said on Twitter, and you find the bridge.",
        "All told, she said: “Click here.”",
    ],
)
def test_an_ordinary_sentence_with_such_words_stays(line: str) -> None:
    assert removed(line) == []


def test_a_long_paragraph_is_never_removed_for_its_first_words() -> None:
    assert removed("Related: " + BODY * 4) == []


def test_only_the_credit_of_a_caption_is_removed() -> None:
    assert removed("Men look at the bridge on Monday. (AP Photo/Jane Roe)") == [("photo credit", "(AP Photo/Jane Roe)")]


def test_the_links_under_a_removed_heading_go_with_it() -> None:
    found = removed("Related articles:\n- Ferry Runs Again\n- Mayor Resigns")

    assert [words for _, words in found] == ["Related articles:", "Ferry Runs Again", "Mayor Resigns"]


def test_items_that_are_sentences_stay() -> None:
    assert len(removed("Read more:\n- The ferry runs again on Tuesday.")) == 1
