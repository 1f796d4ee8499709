from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.language.layout import blocks
from summarizer.language.sentences import Borders, article_sentences, sentences

PIECES = st.lists(
    st.sampled_from(
        ["“", "”", '"', "(", ")", "U.S. ", "no. ", "No. 7 ", "a.m. ", "He left. ", "x", "…", "\n", " ", "5"]
    )
)
TEXTS = st.one_of(st.text(), PIECES.map("".join))


def told(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language=language)]


@given(TEXTS, st.sampled_from(["en", "de", "fr", "es", "it", "pt", "xx", None]))
def test_sentences_are_tight_ordered_and_leave_out_only_white_space(text: str, language: str | None) -> None:
    spans = sentences(text, language=language)

    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())


@given(TEXTS)
def test_no_sentence_of_an_article_crosses_the_border_of_a_block(text: str) -> None:
    borders = [(block.start, block.end) for block in blocks(text)]

    for _, start, end in article_sentences(text):
        assert any(left <= start and end <= right for left, right in borders)


@pytest.mark.parametrize(
    "text",
    [
        "He came at approx. 5 p.m. Monday.| The rest stayed.",
        "It ended at 5 p.m. EST.| He left at 6 p.m.| She stayed.",
        "See No. 7 and Art. 5 of the code.| It is on p. 12.",
        "Jane F. Roe met J. K. Doe.| They left.",
        "The U.S. Geological Survey said so.| He lives in the U.S.| He works there.",
        "Rep. Jane Roe (D-Calif.) said no.| Rep. John Doe, D-N.Y., said yes.",
        "“We are done. We go home. It is over,” he said.| Then he left.",
        '"What now?" he asked.| "We go home." |She left.',
        "He came (it was late. It rained.) and left.| Nobody saw him.",
        "Well … she did.| And then... nothing.",
        "NORHAM (AP) — The mayor said no.| The bridge stays shut.",
        "It was Sun. Dec. 31, when it fell.| Nobody was hurt.",
    ],
)
def test_english_news_is_cut_where_its_sentences_end(text: str) -> None:
    expected = [part.strip() for part in text.split("|")]

    assert told(text.replace("|", "")) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 3. Oktober kam Dr. Roe z. B. nach Ely.| „Es ist aus. Wir gehen“, sagte er."),
        ("de-AT", "Der 1. Preis kostet ca. 5 Mio. Euro.| Das ist viel."),
        ("fr", "M. Dupont et Mme Roy sont là.| « C'est fini. On part », dit-il."),
        ("es", "El Sr. Pérez dijo que no.| «Ya está. Vamos», dijo la Sra. Roe.| ¿Qué pasa?"),
        ("it", "Il dott. Rossi e il sig. Bianchi sono qui.| «È finita. Andiamo», disse."),
        ("pt", "O Sr. Silva leu o art. 5.º da lei.| “Acabou. Vamos”, disse."),
    ],
)
def test_other_languages_are_cut_by_their_own_abbreviations(language: str, text: str) -> None:
    assert told(text.replace("|", ""), language) == [part.strip() for part in text.split("|")]


LONG = "The crew of the ferry counted the lifeboats twice before the harbour master let anybody of the night shift on. "
LINES = st.lists(
    st.sampled_from(["", LONG, LONG, f"{LONG}No. 7 left.", "A headline", "- an item", "---", "```", "x | y"])
)


@given(LINES.map("\n".join), st.integers(0, 800))
def test_the_sentence_about_a_place_is_the_one_that_reading_the_whole_text_finds(text: str, offset: int) -> None:
    block = max((block.start for block in blocks(text) if block.start < offset), default=len(text))
    whole = [(start, end) for _, start, end in article_sentences(text) if block <= start < offset]

    found = Borders(text).begun_before(offset)

    assert found == (whole[-1] if whole else None)


def test_a_very_long_quotation_is_told_sentence_by_sentence() -> None:
    said = "We shall stay here and mend the old bridge before winter. "

    found = told("“" + said * 20 + "That is all.” He left.")

    assert len(found) == 22
    assert found[-2:] == ["That is all.”", "He left."]


def test_thousands_of_open_quotes_cost_no_more_than_other_marks() -> None:
    assert len(told("“a. " * 50_000)) >= 1


def test_offsets_count_from_the_start_of_the_whole_text() -> None:
    text = "😀 He left. She stayed. It rained."

    assert [text[start:end] for start, end in sentences(text, 11, 22)] == ["She stayed."]


def test_a_lone_surrogate_is_a_character_like_any_other() -> None:
    assert told("He \ud800 left. She stayed.") == ["He \ud800 left.", "She stayed."]


def test_headings_and_rows_are_one_span_and_rules_are_none() -> None:
    text = "Ferry Makers in the U.S. Look Abroad\nIt rained. It stopped.\n| a. B | c |\n|---|---|"

    assert [(kind, text[start:end]) for kind, start, end in article_sentences(text)] == [
        ("heading", "Ferry Makers in the U.S. Look Abroad"),
        ("paragraph", "It rained."),
        ("paragraph", "It stopped."),
        ("row", "| a. B | c |"),
    ]


def test_a_figure_whose_point_was_parted_from_it_is_not_cut() -> None:
    text = "The mill cost $ 1. 7 million. He is 31. 8 people came."

    assert [text[start:end] for start, end in sentences(text)] == [
        "The mill cost $ 1. 7 million.",
        "He is 31.",
        "8 people came.",
    ]


def test_who_asks_what_a_quotation_asks_is_of_its_sentence() -> None:
    asked = "“Are we late?” Ines Falk asked in Torv. “Why did it fall?” Falk said nothing."

    assert [asked[slice(*span)] for span in sentences(asked)] == [
        "“Are we late?” Ines Falk asked in Torv.", "“Why did it fall?”", "Falk said nothing."
    ]  # fmt: skip
