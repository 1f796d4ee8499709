"""What every rendering shows, and how it is numbered."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console
from rich.text import Text

from summarizer.briefing import Briefing, Sentence
from summarizer.fact import Precision, When
from summarizer.rendering import html, markdown, terminal, text
from summarizer.rendering.outline import outline
from summarizer.rendering.views import lines
from summarizer.rendering.wording import resolved

from . import sample


def plain(shown: str) -> str:
    """Return *shown* without white space: formats differ in where they break lines."""
    return "".join(shown.split())


def on_terminal(briefing: Briefing, width: int = 100) -> str:
    out = StringIO()
    terminal.print_to(Console(file=out, width=width, force_terminal=True, color_system="standard"), briefing)
    return out.getvalue()


def test_sources_are_numbered_in_order_and_quotations_lettered_as_they_stand() -> None:
    shown = outline(sample.briefing())

    assert [source.number for source in shown.sources] == [1, 2, 3, 4, 5, None]
    for source in shown.sources:
        assert [quote.label[-1] for quote in source.quotes] == list("abcdefghij"[: len(source.quotes)])
        assert list(source.quotes) == sorted(source.quotes, key=lambda quote: (quote.start, quote.end))


def test_every_label_leads_to_the_exact_words_of_its_source() -> None:
    briefing = sample.briefing()

    shown = outline(briefing)

    cited = {quote.label: quote for line in lines(shown) for quote in line.quotes}
    assert {quote.label for source in shown.sources for quote in source.quotes} == set(cited)
    facts = {fact.id: fact for story in briefing.stories for fact in story.facts}
    for sentence in briefing.bottom_line:
        (line,) = [line for line in shown.bottom_line if line.text == sentence.text]
        expected = {(evidence.start, evidence.end) for fact in sentence.fact_ids for evidence in facts[fact].evidence}
        assert {(quote.start, quote.end) for quote in line.quotes} == expected


def test_a_pronoun_stays_with_the_sentence_that_says_whose_it_is() -> None:
    briefing = sample.briefing()
    story = briefing.stories[0]
    claim = next(one for one in story.sentences if "coastguard said" in one.text)
    plain_one = next(one for one in story.sentences if "coastguard" not in one.text)
    hers = plain_one.model_copy(update={"text": "Her daughter was with her."})
    told = story.model_copy(update={"sentences": (plain_one, claim, hers)})

    shown = outline(briefing.model_copy(update={"stories": (told, *briefing.stories[1:])})).stories[0]

    assert [line.text for line in shown.said][-1] == "Her daughter was with her."
    assert [line.text for line in shown.happened] == [plain_one.text]


def test_a_claim_never_passes_for_what_happened() -> None:
    story = outline(sample.briefing()).stories[0]

    assert any("coastguard said" in line.text for line in story.said)
    assert not any("coastguard" in line.text or "alarm" in line.text for line in story.happened)


def test_five_reprints_read_as_one_origin_and_name_their_sources() -> None:
    (agreed, *_) = outline(sample.briefing()).stories[0].agreed

    assert agreed.count == "2 origins"
    assert [str(voice) for voice in agreed.voices] == [
        "Nordvik Herald (one text in sources 1, 3)",
        "Coast Daily (source 2)",
    ]


def test_dates_stay_as_written_and_only_settled_ones_are_resolved() -> None:
    shown = outline(sample.briefing())

    assert [(dated.when, dated.resolved) for dated in shown.stories[0].timeline] == [
        ("1987", None),
        ("shortly before midnight on Tuesday", None),
        ("Tuesday night", "15 April 2031, counted from the day of publication"),
    ]


@pytest.mark.parametrize(
    ("written", "begins", "precision", "shown"),
    [
        ("in 1987", "1987-01-01", "year", None),
        ("last year", "2030-01-01", "year", "2030"),
        ("in Aug. 2030", "2030-08-01", "month", "August 2030"),
        ("August 2030", "2030-08-01", "month", None),
        ("on 3 Aug. 2030", "2030-08-03", "day", "3 August 2030"),
    ],
)
def test_a_year_or_a_month_is_not_shown_as_its_first_day(
    written: str, begins: str, precision: Precision, shown: str | None
) -> None:
    assert resolved(When(text=written, start=begins, precision=precision, basis="text")) == shown


def test_the_extractive_engine_says_that_no_model_was_used() -> None:
    briefing = sample.briefing()

    assert "extractive engine: no model was used" in outline(briefing).header
    with_model = briefing.model_copy(update={"engine": "model", "model": "small-1"})
    assert "model engine: small-1" in outline(with_model).header


def test_a_sentence_whose_facts_the_file_does_not_hold_says_so() -> None:
    lost = Sentence(text="The moon landed.", fact_ids=("f-nowhere",))
    briefing = sample.briefing().model_copy(update={"bottom_line": (lost,)})

    (line,) = outline(briefing).bottom_line

    assert line.notes == ("no source in this file",)


@pytest.mark.parametrize("show", [markdown.render, text.render, html.render, on_terminal])
def test_every_rendering_shows_every_sentence_its_labels_and_every_account(show) -> None:  # type: ignore[no-untyped-def]
    briefing = sample.briefing().model_copy(update={"stories": (sample.FERRY,), "conflicts": (), "summaries": ()})
    shown = outline(briefing)

    rendered = show(briefing)

    if show is on_terminal:
        rendered = Text.from_ansi(rendered).plain
        table = plain(rendered)  # sides of a dispute share lines there
        assert all(word in table for line in lines(shown.stories[0].disputed) for word in line.text.split())
    page = plain(rendered)
    dispute = {line.text for line in lines(shown.stories[0].disputed)} if show is on_terminal else set()
    dates = {line.text for line in lines(shown.stories[0].timeline)} if show is on_terminal else set()
    for line in lines(shown):
        if line.text not in dispute | dates:
            assert plain(line.text) in page
        assert all(label in page for label in line.labels)
        assert all(plain(note) in page for note in line.notes)
    for source in shown.sources:
        if "<" not in source.account:
            assert plain(source.account) in page
    assert plain("24 sentences checked: 20 supported, 1 weak") in page
    assert plain("summarizer verify BRIEFING.json") in page
    assert plain("quote not in source: ") in page
    assert "computedbycounting" in page


@pytest.mark.parametrize("show", [markdown.render, text.render, html.render, on_terminal])
def test_the_same_briefing_is_always_rendered_alike(show) -> None:  # type: ignore[no-untyped-def]
    briefing = sample.briefing()

    assert show(briefing) == show(Briefing.from_json(briefing.to_json()))


@pytest.mark.parametrize("width", [20, 60, 120])
def test_a_terminal_of_any_width_is_never_overrun(width: int) -> None:
    rendered = Text.from_ansi(on_terminal(sample.briefing(), width))

    assert all(len(line.rstrip()) <= width for line in rendered.plain.splitlines())


def test_no_word_of_a_source_commands_the_terminal() -> None:
    rendered = on_terminal(sample.briefing())

    assert "[bold]x[/bold]" in rendered
    assert ":bomb:" in rendered
    assert "␛[31mred" in rendered
    assert "\x1b[31m" not in rendered
    assert "\x1b]8" not in rendered  # a hyperlink
    assert not set(rendered) & set("\u202e\u200b")


def test_without_a_terminal_the_console_gets_plain_text() -> None:
    out = StringIO()

    terminal.print_to(Console(file=out, width=40, force_terminal=False), sample.briefing())

    assert out.getvalue() == text.render(sample.briefing())
    assert "\x1b" not in out.getvalue()


def test_an_empty_briefing_is_rendered_without_empty_sections() -> None:
    empty = {"bottom_line": (), "stories": (), "conflicts": (), "summaries": (), "changes": None}
    more = {"coverage": (), "rejected": (), "articles": ()}
    briefing = sample.briefing().model_copy(update=empty | more)

    for rendered in (markdown.render(briefing), text.render(briefing), on_terminal(briefing), html.render(briefing)):
        assert "0 articles" in rendered
        assert "In short" not in rendered
        assert "Disputed" not in rendered.partition("</style>")[2] or "Disputed" not in rendered
