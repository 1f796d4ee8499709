"""A draft as people and models write one: what is checked of it, and what only sets it out."""

from __future__ import annotations

import pytest

from summarizer import Article
from summarizer.checking import check_text

STORY = Article.from_text(
    "The ferry Ida sank off Torv on Monday, and 14 people died, the harbour office said. It was her ninth voyage of "
    "the week. Harbour Master Otto Holm closed the quay. Talks on a new ferry are to go on in Osk in the coming days.",
    key="story.txt",
)
DRAFT = """# 📰 Daily Briefing

**TL;DR:** The ferry Ida sank off Torv on Monday, and 14 people died, the harbour office said [1][2].

## Key points

- **Who:** Harbour Master *Otto Holm* closed the quay. (Source: Article 1)
- ✅ **Ferry talks:** Talks on a new ferry are to go on in Osk in the coming days.¹
- ⚠️ **Uncertainty:** It was her *tenth* voyage of the week.

| Person | Role |
|---|---|
| Otto Holm | Harbour Master |

1. First, Harbour Master Otto Holm closed the quay.
2. **14 dead:** 41 people died.

**Sources:** [1] story.txt, [2] https://news.example/7

[^1]: Article 3
"""


def test_what_only_sets_a_draft_out_is_no_sentence_of_it() -> None:
    rows = check_text(DRAFT, [STORY])

    assert [(row.text.strip("* ")[:24], row.support) for row in rows] == [
        ("The ferry Ida sank off T", "supported"),
        ("Harbour Master *Otto Hol", "supported"),
        ("Talks on a new ferry are", "supported"),
        ("It was her *tenth* voyag", "unsupported"),
        ("| Otto Holm | Harbour Ma", "supported"),
        ("Harbour Master Otto Holm", "supported"),
        ("14 dead:** 41 people die", "unsupported"),
    ]
    for row in rows:
        start, end = map(int, row.where.split(":"))
        assert DRAFT[start:end] == row.text


@pytest.mark.parametrize(
    "said",
    [
        "## Ferry Ida sinks off Osk, 41 dead",
        "**Ida Roe:** The ferry sank off Torv.",
        "**41 dead:** The ferry sank off Torv.",
        "(Source: the harbour office) 41 people died.",
        "Second, 41 people died.",
        "| 41 | people died |",
    ],
)
def test_what_a_heading_a_label_or_a_row_says_is_checked(said: str) -> None:
    assert {row.support for row in check_text(said, [STORY])} >= {"unsupported"}
