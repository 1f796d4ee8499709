"""Markdown: what a source says is shown to the letter and never becomes markup."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarizer.rendering.markdown import escaped, render
from summarizer.rendering.visible import flat

from . import sample

SIGNS = "\\`*_[]<>()#!|~&:-+=.$'\"@ /^{}ab1"
MARKUP = st.sampled_from([*SIGNS, "http://", "www.", "&amp;", "1. ", "- ", "<b>"])
HOSTILE = st.one_of(st.lists(MARKUP, max_size=30).map("".join), st.text(max_size=40))
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tokens(markdown: str) -> list[Token]:
    return [leaf for token in READER.parse(markdown) for leaf in (token, *(token.children or ()))]


def words(markdown: str) -> str:
    return "".join(token.content for token in tokens(markdown) if token.type in {"text", "text_special"})


@pytest.mark.parametrize(
    "frame", ["{}", "- {}", "> **1a** {}", "## {}", "**{}**: x", "| {} | b |\n| --- | --- |\n| c | {} |", "*x*\n- {}"]
)
@given(text=HOSTILE.map(flat).filter(bool))
@settings(max_examples=60)
def test_in_every_place_a_source_is_shown_to_the_letter(frame: str, text: str) -> None:
    here = frame.replace("{}", escaped(text))
    harmless = frame.replace("{}", "word")

    assert [token.type for token in tokens(here) if token.type not in {"text", "text_special"}] == [
        token.type for token in tokens(harmless) if token.type not in {"text", "text_special"}
    ]
    assert words(here) == words(harmless).replace("word", text)


@given(text=HOSTILE.map(flat))
def test_no_bare_address_is_left_for_a_reader_to_link(text: str) -> None:
    assert not re.search(r"\w://|www\.", escaped(text), re.IGNORECASE)


def test_the_only_links_lead_to_the_numbered_sources() -> None:
    found = tokens(render(sample.briefing()))

    assert not [token for token in found if token.type in {"html_inline", "html_block", "image", "fence", "code_block"}]
    links = {str(token.attrs["href"]) for token in found if token.type == "link_open"}
    assert links == {f"#source-{number}" for number in range(1, 6)}
    headings = [after.content for at, after in pairwise(found) if at.type == "heading_open"]
    assert {f"Source {number}" for number in range(1, 6)} <= set(headings)


def test_a_quotation_that_a_sentence_shows_already_is_not_printed_again() -> None:
    sources = render(sample.briefing()).partition("## Sources")[2]

    assert "Word for word above: 1a, 1c" in sources
    assert "> **1b** All 214 passengers\n" in sources
    assert sample.TAKEN_OFF.statement not in sources


def test_sides_of_a_dispute_stand_in_one_table() -> None:
    rendered = render(sample.briefing())

    assert "| three | five |\n| --- | --- |\n| Nordvik Herald" in rendered
