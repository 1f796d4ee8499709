"""The page as text: escaped, self-contained, cut where the quotations stand."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.article import Article
from summarizer.rendering.citing import Quote
from summarizer.rendering.highlighting import pieces
from summarizer.rendering.html import render
from summarizer.rendering.views import Source

from . import sample


class Page(HTMLParser):
    """Collects tags, ids, links and the text of the highlighted pieces by quotation."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.quoted: dict[str, str] = {}
        self._in: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        labels = dict(attrs).get("data-q")
        if labels:
            self._in = labels.split()

    def handle_endtag(self, tag: str) -> None:
        if tag in {"mark", "q"}:
            self._in = []

    def handle_data(self, data: str) -> None:
        for label in self._in:
            self.quoted[label] = self.quoted.get(label, "") + data


def test_nothing_in_the_page_asks_the_network_or_runs_a_source() -> None:
    page = Page(render(sample.briefing()))

    names = [tag for tag, _ in page.tags]
    assert names.count("script") == 1
    assert not set(names) & {"img", "link", "iframe", "object", "embed", "form", "base", "audio", "video", "b"}
    for _, attributes in page.tags:
        assert not {"src", "srcset", "action", "style"} & set(attributes)
        assert not any(name.startswith("on") for name in attributes)
        assert (attributes.get("href") or "#").startswith("#")


def test_the_policy_names_the_hashes_of_the_one_style_and_the_one_script() -> None:
    rendered = render(sample.briefing())

    for tag in ("style", "script"):
        (inline,) = re.findall(f"<{tag}>(.*?)</{tag}>", rendered, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{tag}-src &#39;sha256-{digest}&#39;" in rendered
    assert "default-src &#39;none&#39;" in rendered
    assert "unsafe" not in rendered.partition("</head>")[0]


def test_every_citation_leads_to_one_place_with_the_words_of_its_source() -> None:
    briefing = sample.briefing()
    page = Page(render(briefing))

    ids = [str(attributes["id"]) for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    links = {str(attributes["href"])[1:] for tag, attributes in page.tags if tag == "a" and "href" in attributes}
    assert links <= set(ids)
    excerpts = {
        evidence.excerpt for story in briefing.stories for fact in story.facts for evidence in fact.evidence
    } - {sample.INSPECTED.statement, sample.HOSTILE_WORDS}
    assert excerpts <= set(page.quoted.values())


def test_where_the_text_is_not_embedded_the_excerpt_itself_is_the_place() -> None:
    briefing = sample.briefing()
    bare = tuple(article.model_copy(update={"text": "", "removed": ()}) for article in briefing.articles)

    page = Page(render(briefing.model_copy(update={"articles": bare})))

    assert page.quoted["1b"] == "All 214 passengers"
    assert "q1b" in [attributes.get("id") for _, attributes in page.tags]


def test_each_line_of_an_article_begins_anew_and_an_empty_one_makes_no_second_gap() -> None:
    table = "The council met in Osby.\n\n| Town | Homes |\n|---|---|\n| Osby | 14 |\n\n\nIt meets again in June."
    article = sample.BRIDGE.model_copy(update={"text": table, "removed": ()})
    briefing = sample.briefing()
    articles = tuple(article if one == sample.BRIDGE else one for one in briefing.articles)

    page = render(briefing.model_copy(update={"articles": articles}))

    shown = page.split("The council met in Osby.")[1].split("It meets again")[0]
    assert shown.count('<span class="nl">') == 4
    assert re.sub(r"<[^>]*>", "", shown) == table[24:].split("It meets", maxsplit=1)[0]


@given(
    text=st.text(st.sampled_from("ab\n𝔘é<&"), min_size=1, max_size=30),
    spans=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8),
)
def test_overlapping_quotations_each_show_exactly_their_words(text: str, spans: list[tuple[int, int]]) -> None:
    placed = sorted({(start, end) for start, end in spans if start < end <= len(text)})
    quotes = tuple(
        Quote(f"1{'abcdefgh'[at]}", 1, start, end, text[start:end], "exact", placed=True)
        for at, (start, end) in enumerate(placed)
    )
    source = Source(1, "s", (), "used", "", 0, 0, 0, quotes, ((0, 1), (0, 1)), Article.from_text(text))

    cut = list(pieces(source))

    assert "".join("\n".join(piece.lines) for piece in cut) == text
    for quote in quotes:
        assert "".join("\n".join(piece.lines) for piece in cut if quote.label in piece.labels) == quote.excerpt
        assert sum(quote.label in piece.begins for piece in cut) == 1


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_colours_keep_the_contrast_that_wcag_asks_for(scheme: int) -> None:
    style = render(sample.briefing())
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", blocks[scheme]))

    # WCAG 2.2, 1.4.3: 4.5 for text; 1.4.11: 3 for what a bar shows.
    pairs = [("ink", "paper"), ("quiet", "paper"), ("quiet", "card"), ("link", "paper"), ("link", "card")]
    pairs += [("alert", "paper"), ("told", "paper"), ("mark-ink", "mark"), ("lit-ink", "lit"), ("ink", "card")]
    for text, ground in pairs:
        assert _contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    for bar in ("told", "untold", "skipped"):
        assert _contrast(colours[bar], colours["paper"]) >= 3, bar


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)
