"""Any text against any articles: a verdict for each sentence, with the offending words of both sides."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from summarizer.article import Article
from summarizer.briefing import Briefing
from summarizer.checking import Checked, check_briefing, check_text
from summarizer.rendering import verdicts

FIRE = Article.from_text(
    "A fire in the paper mill at Osby killed three workers on Monday, the county said.\n\n"
    "The mill, which employs 240 people, will stay closed until Friday.",
    key="fire.txt",
)
FERRY = Article.from_text("The ferry to Torv was cancelled on Tuesday because of a storm.", key="ferry.txt")

TEXT = (
    "A fire in the paper mill at Osby killed 14 workers on Monday, the county said.\n"
    "The ferry to Torv was cancelled on Tuesday because of a storm."
)


def checked() -> tuple[Checked, ...]:
    return check_text(TEXT, [FIRE, FERRY])


def test_each_sentence_has_its_place_its_verdict_and_the_passage_that_it_rests_on() -> None:
    wrong, right = checked()

    assert (wrong.support, right.support) == ("unsupported", "supported")
    for row in (wrong, right):
        start, end = map(int, row.where.split(":"))
        assert TEXT[start:end] == row.text
    assert right.nearest[0].key == "ferry.txt"
    assert right.nearest[0].text == FERRY.text


def test_what_offends_is_named_with_what_the_source_says_and_both_places_slice_to_it() -> None:
    wrong, _ = checked()

    mark = next(mark for mark in wrong.marks if mark.kind == "number")
    assert wrong.text[slice(*mark.said)] == "14"
    assert mark.source is not None
    assert (mark.source.key, FIRE.text[mark.source.start : mark.source.end]) == ("fire.txt", mark.source.text)
    assert "three" in mark.source.text
    assert "14" in mark.reason
    assert "3" in mark.reason or "three" in mark.reason


def test_the_table_marks_the_words_in_the_sentence_and_in_the_source() -> None:
    table = "".join(verdicts.render(checked()))

    assert "1  unsupported  A fire in the paper mill at Osby killed ⟦14⟧ workers" in table
    assert "⟦three⟧" in table or "⟦three workers⟧" in table
    assert "fire.txt" in table
    assert "2  supported    The ferry to Torv" in table


def test_a_word_of_another_passage_is_shown_in_its_sentence() -> None:
    guild = Article.from_text(
        "The guild's boat sank at Osby. Ale is dear.\n\nThe second boat of the guild lies at Lund.", key="guild.txt"
    )

    table = "".join(verdicts.render(check_text("The guild's third boat sank at Osby.", [guild])))

    assert "The ⟦second⟧ boat of the guild lies at Lund." in table


def test_words_that_stand_apart_in_the_sources_are_named() -> None:
    quay = Article.from_text("The guild met in its hall at Osby.\n\nIts boats lie at Torv.\n", key="quay.txt")

    (row,) = check_text("The guild's boats lie in the hall.", [quay])

    assert row.reasons == ("no one passage says all of it; elsewhere: boats, lie",)
    assert "The guild's ⟦boats lie⟧ in the hall." in "".join(verdicts.render([row]))


def test_words_that_no_source_has_are_marked_where_nothing_contradicts_them() -> None:
    text = "A storm cancelled the busy ferry to Torv on Tuesday. Bakers gave away warm bread to all comers."

    weak, refused = check_text(text, [FERRY])
    table = "".join(verdicts.render([weak, refused]))

    assert (weak.support, refused.support) == ("weak", "unsupported")
    assert [weak.text[slice(*place)] for place in weak.uncovered] == ["busy"]
    assert "A storm cancelled the ⟦busy⟧ ferry to Torv on Tuesday." in table
    assert "⟦Bakers gave away warm bread⟧ to all ⟦comers⟧." in table


def test_another_day_of_the_week_is_told_once() -> None:
    (row,) = check_text("The ferry to Torv was cancelled on Monday because of a storm.", [FERRY])

    assert [mark.kind for mark in row.marks] == ["date"]


def test_on_a_terminal_colour_takes_the_place_of_brackets_and_no_markup_is_read() -> None:
    screen = StringIO()
    rows = check_text("The [red]ferry[/red] to Torv was cancelled 9 times.", [FERRY])

    verdicts.print_to(Console(file=screen, force_terminal=True, width=80), rows)

    assert "[red]ferry[/red]" in screen.getvalue()
    assert "⟦" not in screen.getvalue()


def test_a_hostile_text_moves_no_cursor_and_hides_nothing() -> None:
    rows = check_text("The ferry \x1b[2J to Torv\u202e was cancelled on Tuesday.", [FERRY])

    table = "".join(verdicts.render(rows))

    assert "\x1b" not in table
    assert "\u202e" not in table


def test_every_sentence_of_a_briefing_is_judged_as_the_briefing_says(seeds_briefing: Briefing) -> None:
    rows = {row.where: row for row in check_briefing(seeds_briefing)}

    for number, story in enumerate(seeds_briefing.stories):
        for place, sentence in enumerate(story.sentences):
            row = rows[f"stories[{number}].sentences[{place}]"]
            assert (row.text, row.support) == (sentence.text, sentence.support)


@pytest.mark.parametrize(
    "text",
    [
        "1. The ferry to Torv was cancelled on Tuesday.\n2. **The mill** will stay closed until Friday.",
        "**1.** **Ferry:** The ferry to Torv was cancelled on Tuesday.",
        "## 1. The ferry to Torv was cancelled",
        "(1) The ferry to Torv was cancelled on Tuesday.",
        "The ferry to Torv was cancelled [1]. The mill will stay closed until Friday.[1, 2]",
        "_The ferry_ to [Torv](https://torv.example/7) was cancelled on Tuesday [2b]",
    ],
)
def test_numbers_of_a_list_citations_and_emphasis_say_nothing(text: str) -> None:
    assert {row.support for row in check_text(text, [FIRE, FERRY])} == {"supported"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1. The ferry to **Hesk** was cancelled on Tuesday.", "Hesk"),
        ("The mill employs [250] people.", "250"),
        ("14. homes were flooded.", "14"),
        ("**The fire** killed 14 workers on Monday [1].", "14"),
    ],
)
def test_what_is_wrong_beside_such_signs_is_marked_at_its_place(text: str, said: str) -> None:
    marks = [row.text[slice(*mark.said)] for row in check_text(text, [FIRE, FERRY]) for mark in row.marks]

    assert any(said in mark for mark in marks)
