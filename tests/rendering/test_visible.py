"""Hidden characters show, and nothing else changes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.rendering.visible import flat, visible

ANYTHING = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[2Jgone", "␛[2Jgone"),
        ("a\x00b\x7f", "a␀b␡"),
        ("\u202egnp.exe", "\ufffdgnp.exe"),
        ("pay\u200bpal", "pay\ufffdpal"),
        ("\ud800", "\ufffd"),
        ("x\U000e0041", "x\ufffd"),
        ("Bundes\xadtag", "Bundestag"),
    ],
)
def test_a_hidden_character_becomes_a_sign(hostile: str, shown: str) -> None:
    assert visible(hostile) == shown


def test_a_joiner_that_a_script_writes_with_stays_and_one_between_latin_letters_shows() -> None:
    assert visible("می‌خواهم") == "می‌خواهم"
    assert visible("pass\u200cword") == "pass\ufffdword"


@given(ANYTHING)
def test_nothing_hidden_is_left_and_the_text_can_be_written(text: str) -> None:
    shown = visible(text)

    shown.encode()
    left = {character for character in shown if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}}
    assert left <= {"\n", "\t"}
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff")
    assert visible(shown) == shown


@given(ANYTHING)
def test_a_flat_text_is_one_line(text: str) -> None:
    shown = flat(text)

    assert shown.splitlines() in ([], [shown])
    assert "  " not in shown


def test_a_soft_hyphen_leaves_no_space_at_the_end_of_a_line() -> None:
    assert flat("0 \xad") == "0"
