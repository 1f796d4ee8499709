"""What holds for any text and any quote."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from summarizer.grounding import Place, Quotes, locate, normalize
from summarizer.grounding.passages import Words
from summarizer.language.numbers import numbers

PIECES = """the mayor | Ann Roe | of Torv | did not | closed | 14 people | $4.5 billion | “we will go” | — | … | é |
    e\u0301 | cafe\u0301 | 市长 | 大桥周五关闭 | สะพานจะปิด | ก็ | \u00ad | \u200b | &amp; | &#8217; | 3-5 | ½ |
    well-\nknown | can’t | 1,200 | ﬁne | İ | ß | ΐ | क्षेत्र | 한국 | \u1112\u1161\u11ab | [ | ] | ( | . | , | \n\n |
    \t | former | if | allegedly | ’s"""
pieces = st.sampled_from([piece.strip(" ") for piece in PIECES.split("|")])
newslike = st.lists(pieces, min_size=1, max_size=25).map(" ".join)
anything = st.text(max_size=150) | newslike
WORDS = "the mayor of Torv closed old north bridge and council paid for every stone in Sula on a wet day".split()
plain = st.lists(st.sampled_from(WORDS), min_size=4, max_size=30).map(" ".join)
NOISE = {'"': "“", "'": "’", " ": "\n", "-": "‑", "fi": "ﬁ"}


@given(text=anything, quote=anything)
@settings(max_examples=150, deadline=None)
def test_a_place_lies_within_the_text_and_cuts_no_word(text: str, quote: str) -> None:
    found = locate(quote, text)

    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert 0 < found.score <= 1
        assert found.occurrences >= 1
        assert (found.score == 1) or found.match == "fuzzy"
        if found.match == "exact":
            assert text[found.start : found.end] == quote.strip()


@given(text=anything, data=st.data())
@settings(max_examples=150, deadline=None)
def test_a_quote_cut_from_the_text_at_white_space_is_found_word_for_word(text: str, data: st.DataObject) -> None:
    runs = [match.span() for match in re.finditer(r"\S+", text)]
    assume(runs)
    first = data.draw(st.integers(0, len(runs) - 1))
    last = data.draw(st.integers(first, len(runs) - 1))
    start, end = runs[first][0], runs[last][1]

    found = locate(text[start:end], text, near=start)

    assert found == Place(start, end)


@given(text=newslike)
@settings(max_examples=100, deadline=None)
def test_every_normalised_word_comes_from_where_it_is_said_to(text: str) -> None:
    words = Words(normalize(text))

    spans = [words.span(at, at + 1) for at in range(len(words.words))]

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[0] <= two[0] for one, two in pairwise(spans))
    assert all(words.normalized.text[s : s + len(w)] == w for s, w in zip(words.starts, words.words, strict=True))


@given(text=plain, data=st.data())
@settings(max_examples=100, deadline=None)
def test_typographic_noise_leaves_the_span_as_it_is(text: str, data: st.DataObject) -> None:
    source = f'Then "{text}" was read - twice.'
    noise = data.draw(st.lists(st.booleans(), min_size=len(source), max_size=len(source)))
    quote = "".join(NOISE.get(sign, sign) if noisy else sign for sign, noisy in zip(source, noise, strict=True))
    quote = quote.upper() if noise[0] else quote

    found = locate(quote, f"It rained. {source} It snowed.")

    assert found is not None
    assert (found.start, found.end) == (11, 11 + len(source))
    assert found.match in ("exact", "normalized")


@given(text=plain, at=st.integers(0, 29), word=st.sampled_from(["not", "former", "Oslo", "17", "allegedly", "fire"]))
@settings(max_examples=100, deadline=None)
def test_a_word_that_the_text_has_not_never_comes_in(text: str, at: int, word: str) -> None:
    words = text.split()
    words.insert(at % (len(words) + 1), word)

    assert locate(" ".join(words), f"It rained. {text}. It snowed.") is None


@given(quote=st.lists(st.sampled_from(["glim", "vorpal", "snark"]), min_size=1, max_size=9), text=anything)
@settings(max_examples=80, deadline=None)
def test_an_invented_quote_is_never_found(quote: list[str], text: str) -> None:
    assert Quotes(text).find(" ".join(quote)) is None


@given(text=newslike, quote=newslike)
@settings(max_examples=100, deadline=None)
def test_numbers_and_denials_of_quote_and_place_are_the_same(text: str, quote: str) -> None:
    found = locate(quote, text)

    if found is not None and found.match != "elided":
        excerpt = text[found.start : found.end]
        assert [number.value for number in numbers(normalize(excerpt).text)] == [
            number.value for number in numbers(normalize(quote).text)
        ]
        assert excerpt.count(" not") == quote.count(" not")
