"""What holds for any text: spans slice, nothing is dropped in silence, order is nothing, nothing raises or hangs."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from summarizer.admission import admit
from summarizer.api import Summarizer
from summarizer.article import Article
from summarizer.atoms import atoms
from summarizer.audit import audit
from summarizer.engines.extractive.extraction import extract
from summarizer.fact import FactDraft, Reason
from summarizer.grounding import Index, locate
from summarizer.language.dates import dates
from summarizer.language.happenings import happenings
from summarizer.language.numbers import numbers
from summarizer.language.people import people
from summarizer.language.places import places
from summarizer.language.tokens import words
from summarizer.reading.plain import as_article
from summarizer.verification import verify

PIECES = """Former | Premier | President | acting | deputy | ex-minister | Ann Roe | Roe | the | a | of Torv | did | 7 |
    Norway | Norwegian | not | never | killed | 14 people | fourteen | at least 3.5 million | €20 | said | third visit |
    talks in Oslo | will meet | that | “we will not go” | according to the Lantern | on 3 May 2031 | yesterday | . |
    in the spring of 1999 | reportedly | — | ( | ) | - | Read also: | U.S. | No. 4 | Dr. | ’s | über | 東京 | only | é |
    ﬁnal | , | \u00ad | \u200b""".split("|")
PLAIN = "Ann Roe | Torv | the | mill | burned | on Monday | in Oslo | “a wall of fire” | and | crews | .".split("|")

newslike = st.lists(st.sampled_from([*(piece.strip(" \n") for piece in PIECES), "\n\n"]), min_size=1, max_size=30).map(
    " ".join
)
plain = st.lists(st.sampled_from([piece.strip() for piece in PLAIN]), min_size=1, max_size=12).map(" ".join)
anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=200) | newslike

READERS: dict[str, Callable[[str], object]] = {
    "numbers": numbers,
    "dates": dates,
    "people": people,
    "happenings": happenings,
    "places": lambda text: places(words(text)),
    "atoms": atoms,
    "verify": lambda text: verify(text, [text, text[::-1]]),
    "locate": lambda text: locate(text[: len(text) // 2] + "!", Article.from_text(text)),
    "extract": lambda text: extract(Article.from_text(text)),
}
STONES = {
    "spaces": " ",
    "hyphens": "-",
    "digits": "9",
    "groups": "1,",
    "quotes": "“",
    "straight quotes": '"',
    "capitals": "Aa ",
    "titles": "former ",
    "presidents": "President ",
    "thousands": "thousand ",
    "months": "May ",
    "apostrophes": "'s",
    "dots": ".",
    "brackets": "[](",
    "controls": "\x00\x1b\x07",
    "combining": "e\u0301",
    "talks": "talks in ",
    "commas": "Roe, ",
    "line ends": "\n",
    "ordinals": "twenty-first ",
}


@pytest.mark.parametrize("reader", READERS)
@given(text=anything)
@settings(max_examples=60, deadline=None)
def test_no_text_makes_a_reader_raise(reader: str, text: str) -> None:
    READERS[reader](text)


@pytest.mark.parametrize("stone", STONES)
@pytest.mark.parametrize("reader", READERS)
def test_ten_times_the_text_takes_no_hundred_times_the_time(reader: str, stone: str) -> None:
    def seconds(length: int) -> float:
        text = (STONES[stone] * length)[:length]
        started = time.process_time()
        READERS[reader](text)
        return time.process_time() - started

    seconds(100)
    short = max(min(seconds(2_000), seconds(2_000)), 0.02)  # below it a clock measures other things

    assert seconds(20_000) < 40 * short


@given(text=newslike)
@settings(max_examples=150, deadline=None)
def test_what_is_found_stands_where_it_is_said_to(text: str) -> None:
    assert all(text[item.start : item.end] == item.text for item in numbers(text))
    assert all(text[item.start : item.end] == item.text for item in dates(text))
    assert all(text[item.start : item.end] == item.text for item in words(text))
    assert all(0 <= item.start < item.end <= len(text) for item in happenings(text))
    for mention in people(text).mentions:
        assert " ".join(text[mention.start : mention.end].split()).startswith(mention.name[:1])


@given(text=newslike, start=st.integers(0, 200), length=st.integers(1, 80))
@settings(max_examples=150, deadline=None)
def test_a_quote_out_of_the_text_is_found_and_its_evidence_slices(text: str, start: int, length: int) -> None:
    article = Article.from_text(text)
    tokens = words(text)
    if not tokens:
        return
    first = tokens[start % len(tokens)]
    last = tokens[min(start % len(tokens) + length // 8, len(tokens) - 1)]

    found = locate(text[first.start : last.end], article)

    assert found is not None
    assert article.text[found.start : found.end] == found.excerpt
    assert found.excerpt == text[first.start : last.end]


@given(text=newslike, quote=newslike)
@settings(max_examples=150, deadline=None)
def test_evidence_never_differs_in_a_number_or_a_negation(text: str, quote: str) -> None:
    found = Index(Article.from_text(text)).locate(quote)

    if found is not None:
        assert [n.value for n in numbers(found.excerpt)] == [n.value for n in numbers(quote)]
        assert sum(w in {"not", "never"} for w in atoms(found.excerpt).order) == sum(
            w in {"not", "never"} for w in atoms(quote).order
        )


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("the minister Anna Roe closed the bridge at noon", "the minister Anna Row closed the bridge at noon"),
        ("the council did not close the bridge over Sula", "the council did now close the bridge over Sula"),
        ("the council paid 140 million crowns for the bridge", "the council paid 141 million crowns for the bridge"),
        ("the acting mayor closed the bridge over the Sula", "the acing mayor closed the bridge over the Sula"),
        (
            "the bridge was closed by the council of Sula today",
            "the bridge was never closed by the council of Sula today",
        ),
    ],
)
def test_a_nearly_equal_quote_with_another_name_number_or_negation_stands_nowhere(quote: str, source: str) -> None:
    found = locate(quote, Article.from_text(f"On Monday {source}, and nobody complained."))

    assert found is None


def test_a_quote_that_begins_after_former_takes_the_word_with_it() -> None:
    article = Article.from_text("Former Premier Ann Roe closed the bridge. Ex-mayor Jon Poe opened it.")
    drafts = [
        FactDraft(statement=quote, quote=quote)
        for quote in ("Premier Ann Roe closed the bridge.", "mayor Jon Poe opened it.")
    ]

    admitted = admit(drafts, article)

    assert [fact.statement for fact in admitted.facts] == [
        "Former Premier Ann Roe closed the bridge.",
        "Ex-mayor Jon Poe opened it.",
    ]


@given(text=newslike, quotes=st.lists(newslike, max_size=5))
@example(text="Former \n\n of Torv “we will not go” \xad", quotes=["Former \n\n of Torv “we will not go” \xad"])
@settings(max_examples=100, deadline=None)
def test_every_draft_is_a_fact_or_rejected(text: str, quotes: list[str]) -> None:
    drafts = [*extract(Article.from_text(text)).drafts, *(FactDraft(statement=q, quote=q) for q in quotes)]

    admitted = admit(drafts, Article.from_text(text))

    replaced = {Reason.STATEMENT_NOT_SUPPORTED, Reason.STATEMENT_REWORDED}
    lost = [item for item in admitted.rejected if item.what == "fact" and item.reason not in replaced]
    assert len(drafts) == len(admitted.facts) + len(lost)
    assert all(text[e.start : e.end] == e.excerpt for fact in admitted.facts for e in fact.evidence)
    assert all(verify(fact.statement, [fact.evidence[0].excerpt]).support != "unsupported" for fact in admitted.facts)


@given(text=anything)
@settings(max_examples=150, deadline=None)
def test_a_text_is_supported_by_itself(text: str) -> None:
    if words(text):
        assert verify(text, [text]).support == "supported"


@pytest.mark.parametrize(
    ("text", "support"),
    [
        ("Former Premier Ann Roe allegedly took a bribe in Torv.", "supported"),
        ("Former Premier Ann Roe allegedly took a bribe.", "supported"),
        ("Premier Ann Roe allegedly took a bribe in Torv.", "unsupported"),
        ("Ann Roe allegedly took a bribe in Torv.", "supported"),
        ("Former Premier Ann Roe took a bribe in Torv.", "unsupported"),
        ("In Torv, Premier Ann Roe allegedly took a bribe.", "unsupported"),
        ("Former Premier Ann Roe allegedly took no bribe in Torv.", "unsupported"),
        ("Former Premier Ann Roe allegedly took a bribe in Oslo.", "unsupported"),
        ("Former Premier Ann Roe allegedly took 2 bribes in Torv.", "unsupported"),
        ("", "unsupported"),
        ("…", "unsupported"),
    ],
)
def test_a_word_that_turns_the_meaning_cannot_be_added_or_dropped(text: str, support: str) -> None:
    assert verify(text, ["Former Premier Ann Roe allegedly took a bribe in Torv."]).support == support


@given(text=plain, sources=st.lists(plain, min_size=1, max_size=4), drop=st.integers(0, 3))
@settings(max_examples=200, deadline=None)
def test_less_evidence_makes_a_better_verdict_only_where_more_contradicts(
    text: str, sources: list[str], drop: int
) -> None:
    order = ["unsupported", "weak", "supported"]
    fewer = [source for position, source in enumerate(sources) if position != drop % len(sources)]

    whole, less = verify(text, sources), verify(text, fewer)

    contradicted = any(found.relation == "clash" for found in whole.differences)
    assert order.index(less.support) <= order.index(whole.support) or contradicted


@given(
    texts=st.lists(st.lists(newslike, min_size=1, max_size=4).map("\n".join), min_size=1, max_size=4), data=st.data()
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_order_of_the_articles_changes_nothing_and_the_audit_holds(
    summarizer: Summarizer, texts: list[str], data: st.DataObject
) -> None:
    articles = [as_article(f"The mill of Torv burned. {text}", key=f"{place}.txt") for place, text in enumerate(texts)]
    shuffled = data.draw(st.permutations(articles))

    one, other = summarizer.brief(articles), summarizer.brief(shuffled)

    timed = {"generated_at", "usage"}
    assert one.model_dump(exclude=timed) == other.model_dump(exclude=timed)
    assert audit(one) == ()
    assert len(one.coverage) == len(articles)
