from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from summarizer.language.layout import Block, blocks, cells

LINES = st.sampled_from(
    [
        "# Floods",
        "- one",
        "• two",
        "1. one",
        "2. two",
        "a | b",
        "|---|---|",
        "| a | b |",
        "---",
        "===",
        "```",
        "> said",
        "",
        "Title of a Thing",
        "title: x",
        "The river rose on Monday.",
        "and went on rising through the whole of the night until",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(LINES, max_size=12).map("\n".join), st.text("#>-*|`~.1a \t\r\n", max_size=60))


def told(text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.start : block.end]) for block in blocks(text)]


@given(TEXTS)
def test_blocks_are_tight_ordered_and_leave_out_only_marks(text: str) -> None:
    found = blocks(text)

    outside = set(range(len(text)))
    for one, two in pairwise(found):
        assert one.end <= two.start
    for block in found:
        assert text[block.start : block.end] == text[block.start : block.end].strip() != ""
        outside -= set(range(block.start, block.end))
    left_out = {text[at] for at in outside if not text[at].isspace()}
    assert not any(char.isalpha() for char in left_out), left_out


@given(st.text(), st.sampled_from(["\r\n", "\r"]))
def test_how_lines_end_makes_no_difference_to_what_blocks_say(text: str, end: str) -> None:
    plain = text.replace("\r", "")

    same = [(kind, words.replace(end, "\n")) for kind, words in told(plain.replace("\n", end))]

    assert same == told(plain)


def test_each_line_of_a_news_file_is_a_paragraph_below_its_headline() -> None:
    text = (
        "Harbour Bridge Closed After Storm in Norham\n"
        "The bridge over the Tamble was closed on Monday after a storm tore two cables loose, the city said.\n"
        "Engineers will look at the pillars next week, and nobody knows when lorries may cross it again, she added."
    )

    assert [kind for kind, _ in told(text)] == ["heading", "paragraph", "paragraph"]


def test_a_text_wrapped_at_a_fixed_width_is_put_together_again() -> None:
    text = (
        "Harbour Bridge Closed After Storm\n\n"
        "The bridge over the Tamble was closed on Monday after a storm tore\n"
        "two cables loose, the city said. It was built in the days of Mayor\n"
        "Roe and carries lorries.\n\n"
        "Engineers will look at the pillars next week.\n"
    )

    found = told(text)

    assert [kind for kind, _ in found] == ["heading", "paragraph", "paragraph"]
    assert found[1][1].endswith("carries lorries.")


def test_two_short_lines_that_are_sentences_stay_two_paragraphs() -> None:
    assert len(blocks("The bridge was closed on Monday after a storm.\nNobody was hurt, and the ferry goes on.")) == 2


def test_the_marks_of_markdown_stand_outside_their_blocks() -> None:
    text = (
        "# Storm #\n\n- ferry\n  goes on\n* bridge\n1) one\n2) two\n\n> He said so.\n\nLate News\n=========\nIt rained."
    )

    assert told(text) == [
        ("heading", "Storm"),
        ("item", "ferry\n  goes on"),
        ("item", "bridge"),
        ("item", "one"),
        ("item", "two"),
        ("paragraph", "He said so."),
        ("heading", "Late News"),
        ("rule", "========="),
        ("paragraph", "It rained."),
    ]


def test_a_date_at_the_start_of_a_line_is_no_list() -> None:
    assert told("3. Oktober war der Tag der Wahl.") == [("paragraph", "3. Oktober war der Tag der Wahl.")]


def test_every_row_of_a_table_is_a_block_with_its_cells() -> None:
    text = "Port | Ships\n--- | ---\nNorham | 12\n\n| Ely | | a \\| b |"

    found = blocks(text)

    assert [block.kind for block in found] == ["row", "rule", "row", "row"]
    assert [text[start:end] for start, end in cells(text, found[2])] == ["Norham", "12"]
    assert [text[start:end] for start, end in cells(text, found[3])] == ["Ely", "", "a \\| b"]


def test_a_pipe_in_a_line_makes_no_table() -> None:
    assert told("Read also| Ferry Runs Again") == [("paragraph", "Read also| Ferry Runs Again")]


def test_a_lead_in_is_a_paragraph_and_not_a_heading() -> None:
    assert told("The talks covered:\n- ferries")[0] == ("paragraph", "The talks covered:")


def test_a_headline_may_ask_or_end_with_initials() -> None:
    body = "\nThe bridge was closed on Monday after a storm."

    assert blocks("Will the Old Bridge Hold?" + body)[0].kind == "heading"
    assert blocks("Ferry Makers Look to the U.S." + body)[0].kind == "heading"
    assert blocks("Nobody was hurt." + body)[0].kind == "paragraph"
    assert blocks("He left. Nobody was hurt" + body)[0].kind == "paragraph"


def test_front_matter_and_fenced_code_are_blocks_of_their_own() -> None:
    text = "---\ntitle: Storm\ntags:\n  - sea\n---\nIt rained.\n```py\nx = 1\n\n# no\n```\nIt stopped."

    assert [kind for kind, _ in told(text)] == ["front matter", "paragraph", "code", "paragraph"]


def test_a_fence_that_nothing_closes_hides_nothing() -> None:
    assert told("```\nIt rained.") == [("rule", "```"), ("paragraph", "It rained.")]


def test_a_rule_after_a_sentence_makes_it_no_heading() -> None:
    assert blocks("It rained.\n---\nIt stopped.")[0] == Block("paragraph", 0, 10)
