"""Marks that a wrong decoding turned into U+FFFD."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import locate, verify
from summarizer.language.lost_marks import mended

LOST = "\ufffd"


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("The name wasn|t known, Roe|s clerk said.", "The name wasn’t known, Roe’s clerk said."),
        ("They|re late, and I|ve waited for O|Dell.", "They’re late, and I’ve waited for O’Dell."),
        ("A |merciless| storm, she said.", "A “merciless” storm, she said."),
        ("|We go,| said Holm. |Now.|", "“We go,” said Holm. “Now.”"),
        ("It fell | and broke.", "It fell – and broke."),
        ("The miners| union met.", "The miners’ union met."),
        ("It closed in May.| That was all.", "It closed in May.” That was all."),
    ],
)
def test_a_lost_mark_is_what_it_must_have_been(read: str, written: str) -> None:
    assert mended(read.replace("|", LOST)) == written


@pytest.mark.parametrize("read", ["Fran|ois Roe", "a caf| in Torv", "Isma|l", "|"])
def test_what_may_have_been_a_letter_stays(read: str) -> None:
    assert mended(read.replace("|", LOST)) == read.replace("|", LOST)


@given(st.text(alphabet=f"{LOST} ns't.,aO\n", max_size=60))
def test_every_place_stays(text: str) -> None:
    assert len(mended(text)) == len(text)


def test_a_denial_whose_apostrophe_was_lost_is_one() -> None:
    source = f"Holm said the name wasn{LOST}t known to the clerks."

    assert verify("Holm said the name was known to the clerks.", [source]).support == "unsupported"
    assert verify("Holm said the name wasn't known to the clerks.", [source]).support == "supported"


def test_a_quote_is_found_where_its_marks_were_lost() -> None:
    article = f"Holm spoke of a {LOST}merciless{LOST} storm that wasn{LOST}t over."

    place = locate("a “merciless” storm that wasn't over", article)

    assert place.match == "normalized"
    assert article[place.start : place.end] == f"a {LOST}merciless{LOST} storm that wasn{LOST}t over"
