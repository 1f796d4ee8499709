"""A text as it is read: wrapped lines, what is invisible, marks that a wrong decoding lost."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import locate, verify
from summarizer.comparison import compare
from summarizer.language.plain import mended, plain
from summarizer.language.single_quotes import with_double_marks

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


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Roe called it 'a sham', and ‘late’.", "Roe called it “a sham”, and “late”."),
        ("'The boys' club is shut,' he said.", "“The boys' club is shut,” he said."),
        ("They were 'thugs' in the boys' view.", "They were “thugs” in the boys' view."),
        ("Man 'stabbed wife' after row", "Man “stabbed wife” after row"),
        ("It was a `big game', or a ``big game'', said Roe.", "It was a “big game”, or a  “big game” , said Roe."),
    ],
)
def test_single_marks_that_set_off_a_quotation_are_read_as_double_ones(written: str, read: str) -> None:
    assert with_double_marks(written) == read


@pytest.mark.parametrize(
    "written",
    [
        "the boys' house and the girls' school",
        "It's Roe's, don't you know.",
        "rock 'n' roll in the '90s and the '80s",
        "“He said ‘no’ to it,” said Roe.",
        "'Tis the miners' own.",
    ],
)
def test_apostrophes_and_quotations_within_others_stay(written: str) -> None:
    assert with_double_marks(written) == written


@given(st.text(alphabet="'‘’`\"“” as.,T\n", max_size=60))
def test_marks_are_put_where_marks_were(text: str) -> None:
    read = with_double_marks(text)

    assert len(read) == len(text)
    assert all(a == b or (a in "'‘’`" and b in "“” ") for a, b in zip(text, read, strict=True))


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


NEWS = (
    "Ferry Company Torv Lund Line Sells Its Two Oldest Ships to an Investor From Osk, Says Chief\n\n"
    "The ferry Ida was not safe for lorries, and 14 people were on board when she sank at a quarter past nine on "
    "Monday, Harbour Master Otto Holm told the council of Torv. He said the crew had not been told of the fault.\n\n"
    "The line carries some 90,000 people a year between Torv and Osk, among them most of the clerks who work in the "
    "harbour office, and has lost money since it bought its newest ship."
)
WRAPPED = "\n\n".join(textwrap.fill(paragraph, 64) for paragraph in NEWS.split("\n\n"))


@pytest.mark.parametrize(
    ("claim", "support"),
    [
        ("The ferry Ida was not safe for lorries, Harbour Master Otto Holm told the council of Torv.", "supported"),
        (
            "Fourteen people were on board the Ida when she sank at a quarter past nine on Monday, Otto Holm said.",
            "weak",
        ),
        ("The ferry Ida was safe for lorries, Harbour Master Otto Holm told the council of Torv.", "unsupported"),
        ("The ferry Ida sank at a quarter past ten on Monday, Otto Holm said.", "unsupported"),
        ("Otto Holm said 41 people were on board when the ferry Ida sank.", "unsupported"),
    ],
)
def test_a_text_that_was_wrapped_says_what_it_says_on_one_line(claim: str, support: str) -> None:
    assert verify(claim, [NEWS]).support == support
    assert verify(claim, [WRAPPED]).support == support
    assert verify(claim, [WRAPPED.replace("\n", "\r\n")]).support == support
    assert verify(textwrap.fill(claim, 50), [NEWS]).support == support


@pytest.mark.parametrize("noise", ["\u00ad", "\u200b", "\u2060"])
def test_what_is_invisible_parts_no_word(noise: str) -> None:
    source = f"The ferry was n{noise}ot safe for lor{noise}ries."

    assert verify("The ferry was safe for lorries.", [source]).support == "unsupported"
    assert verify("The ferry was not safe for lorries.", [source]).support == "supported"


def test_places_are_told_in_the_text_as_given() -> None:
    claim = "The  ferry was\nsafe for lor\u00adries, and 41 people  were on board, Holm said."

    verdict = verify(claim, [WRAPPED])

    for found in verdict.differences:
        assert claim[slice(*found.said)].strip() == claim[slice(*found.said)]
        assert found.source is None or WRAPPED[slice(*found.source[1:])]
    number = next(found for found in verdict.differences if found.kind == "number")
    assert claim[slice(*number.said)] == "41"
    assert number.source is not None
    assert WRAPPED[slice(*number.source[1:])] == "14"


def test_two_texts_compare_alike_however_they_were_wrapped() -> None:
    other = NEWS.replace("14 people", "41 people")
    on_one_line, found = compare(NEWS, other), compare(WRAPPED, other)

    assert (found.relation, found.reason) == (on_one_line.relation, on_one_line.reason)
    mine, theirs = found.clashing
    assert {WRAPPED[slice(*it.said)] for it in mine} == {"14"}
    assert {WRAPPED[slice(*it.source[1:])] for it in theirs if it.source} == {"14"}


@given(st.text(alphabet="ab. \n\t\r\u00a0\u00ad\u200b’'�A-", max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_each_place_of_a_text_as_read_leads_back_to_one_of_the_text_as_given(text: str, one: int, other: int) -> None:
    read = plain(text)
    start, end = sorted((min(one, len(read.text)), min(other, len(read.text))))

    first, last = read.given(start, end)

    assert 0 <= first <= last <= len(text)
    if start < end and not read.text[start].isspace() and read.text[start] not in "’“”–":
        assert text[first] == read.text[start]


def test_a_word_of_the_last_part_ends_where_it_ends() -> None:
    written = "Two  ferries met at noon."
    read = plain(written)
    place = read.text.index("ferries")

    assert written[slice(*read.given(place, place + len("ferries")))] == "ferries"
