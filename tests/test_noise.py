"""What a page, a model or an editor's program adds to a text, and says nothing, changes no verdict on it."""

from __future__ import annotations

import html
import random
import re
import textwrap
import unicodedata
from collections.abc import Callable

import pytest

from evals.gold import FIXTURES, load
from summarizer import verify

ROWS = 40
GOLD = load(FIXTURES)
TEXTS = {article.id: article.text for article in GOLD.articles}


def with_entities(text: str) -> str:
    return html.escape(text, quote=True).replace("’", "&rsquo;").replace("“", "&ldquo;").replace("”", "&rdquo;")


def with_a_link(text: str) -> str:
    return re.sub(r"^(\S+ \S+ )(\S+)", r"\1[\2](https://a.example/x)", text)


def hyphenated(text: str) -> str:
    return re.sub(r"(\w{4})(\w{4})", "\\1\u00ad\\2", text)


def doubled(text: str) -> str:
    return re.sub(r"(\w{6}) ", r"\1  ", text)


def wrapped(text: str) -> str:
    return textwrap.fill(text, 66, break_long_words=False, break_on_hyphens=False)


OF_SOURCES: list[tuple[str, Callable[[str], str]]] = [
    ("HTML entities", with_entities),
    ("a link in markdown", with_a_link),
    ("emphasis", lambda text: re.sub(r"^(\S+ )(\S+ \S+)", r"\1*\2*", text)),
    ("soft hyphens", hyphenated),
    ("double spaces", doubled),
    ("no-break spaces", lambda text: text.replace(" ", "\u00a0")),
    ("letters and accents apart", lambda text: unicodedata.normalize("NFD", text)),
    ("ligatures", lambda text: text.replace("fi", "ﬁ").replace("fl", "ﬂ")),
    ("digits of full width", lambda text: text.translate({48 + digit: 0xFF10 + digit for digit in range(10)})),
    ("thin spaces in numbers", lambda text: re.sub(r"(\d),(\d{3})", "\\1\u202f\\2", text)),
    ("a citation", lambda text: re.sub(r"\.$", ".[12]", text)),
    ("a quoted line", lambda text: f"> {text}"),
]
OF_CLAIMS: list[tuple[str, Callable[[str], str]]] = [
    ("a citation before the stop", lambda text: f"{text.rstrip('.')} [1]."),
    ("a citation behind the stop", lambda text: f"{text} [2a]"),
    ("bold", lambda text: f"**{text}**"),
    ("a bullet", lambda text: f"- {text}"),
    ("a number", lambda text: f"1. {text}"),
    ("no stop", lambda text: text.rstrip(".")),
    ("lines", wrapped),
    ("double spaces", doubled),
]


def sample(seed: str) -> list[tuple[str, str, str]]:
    """Return the claim, the quote and the article's text of some rows, others for each kind of noise."""
    drawn = random.Random(seed).sample(GOLD.paraphrases, ROWS)
    return [(row.text, row.quote, TEXTS[row.article]) for row in drawn]


@pytest.mark.parametrize(("name", "noise"), OF_SOURCES, ids=[name for name, _ in OF_SOURCES])
def test_noise_in_a_source_changes_no_verdict(name: str, noise: Callable[[str], str]) -> None:
    for claim, quote, _ in sample(name):
        assert verify(claim, [noise(quote)]).support == verify(claim, [quote]).support, (claim, noise(quote))


@pytest.mark.parametrize(("name", "noise"), OF_CLAIMS, ids=[name for name, _ in OF_CLAIMS])
def test_noise_in_a_claim_changes_no_verdict(name: str, noise: Callable[[str], str]) -> None:
    for claim, quote, _ in sample(name):
        assert verify(noise(claim), [quote]).support == verify(claim, [quote]).support, (noise(claim), quote)


def test_an_article_that_was_wrapped_gives_every_quote_of_it_the_same_verdict() -> None:
    for claim, quote, text in sample("wrapped"):
        lines = "\n\n".join(map(wrapped, text.split("\n\n")))
        words = r"\s+".join(map(re.escape, quote.split()))
        found = re.search(words, lines)
        assert found is not None
        expected = verify(claim, [quote], context=[text])

        assert verify(claim, [found[0]], context=[lines]).support == expected.support, claim
