"""A finished briefing refuses every change: walked leaf by leaf, and by forgeries that keep the ids and counts right.

The walk takes one leaf of each kind of place in the bundle; ``AUDIT_WALK=all pytest tests/test_audit.py`` takes all.
"""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarizer.api import Summarizer
from summarizer.article import Article
from summarizer.audit import audit
from summarizer.briefing import Briefing
from summarizer.engine import Composed, Extracted, Material
from summarizer.engines.extractive import ExtractiveComposer, ExtractiveExtractor
from summarizer.errors import BundleError
from summarizer.pipeline import Engine
from summarizer.reading.plain import as_article
from summarizer.record import Coverage

HERALD = """---
publisher: Morava Herald
date: 2031-05-04
---
Premier Halvik meets the miners of Dorn

Ostrian Premier Tomas Halvik met miners of Dorn on 3 May 2031, after a blast killed 14 people, its ministry said.
Halvik is on his third trip to the Dorn valley since the pits reopened.
President Elin Sarka has ordered a review of all 27 mines in Slovenia.
The Daily Lantern reports that the owner, Kestrel Mining, was warned twice in the spring.
A former Slovenian interior minister joined the delegation on the train to Dorn.
New talks between the union and the owner are expected to take place in Ljubljana next week.

Read also: Ten walks in the hills of Upper Morava
"""
COURIER = """---
publisher: Courier of Dorn
---
Former Ostrian Premier Tomas Halvik promised the miners of Dorn new lamps and better air.
The Varro administration has sent two rescue teams to the Dorn valley in Slovenia.
Halvik travelled to the Dorn pit by train with the owner of Kestrel Mining and the union.
"""
RADIO = """---
publisher: Radio Dorn
---
The blast in the Dorn pit killed 14 people and injured 31 others, rescuers in Dorn said.
The union goes to Ljubljana ahead of talks in Ljubljana with Kestrel Mining later this month.
Premier Tomas Halvik shook hands with miners in Dorn on the third visit of his career to the valley.
"""
GAZETTE = COURIER.replace("Courier of Dorn", "Gazette of Dorn").replace("promised the miners", "pledged the miners")

JUDGED_NOWHERE = (
    # Told by the caller or by the clock; nothing in the bundle bears on them.
    r"generated_at (digit|case|word)",
    r"rules\.(version (digit|word)|digest digit)",  # which program wrote it; what it wrote is checked
    r"usage\..*",
    r"articles\.\*\.(published|publisher|url|language).*",  # a given date or publisher; a found one is judged
    # The wording of what was rejected, and of inputs that could not be read, stands nowhere else.
    r"rejected\.\*\.(text|detail|quote|article_id|reason|what).*",
    r"coverage\.\*\.(key|reason) .*UNREAD",
    r"coverage first",  # leaves out the row of an input that could not be read
    # The former half of a comparison stands in another file.
    r"changes\.(since|former)\b.*",
    r"changes\.items\.\*\.(former_text|former_fact_ids|type).*",
    r"changes(\.items)? (drop|first|twice|reversed|emptied|none)",
    # What an editor says of the briefing; nothing in the texts bears on it.
    r"edited plus.*",
    r"(stories|summaries)\.\*\.(headline|sentences\.\*)\.pinned plus.*",
    # The order in which a composer tells is its own.
    r"(stories\.\*|summaries\.\*)\.sentences reversed",
)

Path_ = tuple[str | int, ...]


@pytest.fixture(scope="module")
def small(summarizer: Summarizer) -> Briefing:
    former = summarizer.brief([as_article(HERALD.replace("27 mines", "26 mines"), key="herald.txt")])
    articles = [
        as_article(text, key=key)
        for key, text in (
            ("courier.txt", COURIER),
            ("gazette.txt", GAZETTE),
            ("herald.txt", HERALD),
            ("radio.txt", RADIO),
        )
    ]
    briefing = summarizer.brief(articles, since=former)
    lost = Coverage(key="lost.pdf", article_id=None, outcome="unreadable", reason="not a text")
    return briefing.model_copy(update={"coverage": (lost, *briefing.coverage)})


def leaves(value: Any, path: Path_ = ()) -> Iterator[tuple[Path_, Any]]:
    if path:
        yield path, value
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, (*path, key))
    elif isinstance(value, list):
        for position, part in enumerate(value):
            yield from leaves(part, (*path, position))


def kind_of(path: Path_) -> str:
    return ".".join("*" if isinstance(part, int) else part for part in path)


def changed(value: Any) -> Iterator[tuple[str, Any]]:
    if value is None:
        yield "filled", "Xenia 7"
    elif isinstance(value, int | float):
        yield "plus", value + 1
    elif isinstance(value, str):
        yield "digit", re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), value, count=1)
        yield "name", re.sub(r"\b[A-Z][a-z]{3,}\b", "Xaverius", value, count=1)
        yield "word", f"{value} indeed"
        yield "empty", ""
        yield "none", None
    elif isinstance(value, list):
        yield "added", [*value, "Xenia 7"]
        yield "drop", value[:-1]
        yield "first", value[1:]
        yield "twice", [*value, *value[-1:]]
        yield "reversed", value[::-1]
        yield "emptied", []


def replaced(text: str, path: Path_, value: Any) -> str:
    bundle = json.loads(text)
    place = bundle
    for part in path[:-1]:
        place = place[part]
    place[path[-1]] = value
    return json.dumps(bundle)


def refuses(text: str) -> bool:
    try:
        return bool(audit(Briefing.from_json(text)))
    except BundleError:
        return True


def unnoticed(briefing: Briefing) -> list[str]:
    text = briefing.to_json()
    by_kind: dict[str, list[tuple[Path_, Any]]] = defaultdict(list)
    for path, value in leaves(json.loads(text)):
        by_kind[kind_of(path)].append((path, value))
    missed = []
    for kind, places in by_kind.items():
        full = [place for place in places if place[1] not in (None, [], "")] or places
        chosen = places if os.environ.get("AUDIT_WALK") == "all" else full[-1:]
        for path, value in chosen:
            row = briefing.coverage[int(path[1])] if kind.startswith("coverage.*") else None
            for how, other in changed(value):
                name = f"{kind} {how}" + (" UNREAD" if row is not None and row.article_id is None else "")
                if other == value or any(re.fullmatch(pattern, name) for pattern in JUDGED_NOWHERE):
                    continue
                if not refuses(replaced(text, path, other)):
                    missed.append(f"{'.'.join(map(str, path))} {how}: {value!r:.80} → {other!r:.80}")
    return missed


def test_the_briefing_of_the_sample_articles_holds(seeds_briefing: Briefing) -> None:
    assert audit(seeds_briefing) == ()


def test_a_briefing_with_every_kind_of_entry_holds(small: Briefing) -> None:
    (story,) = small.stories

    assert {agreement.slot for agreement in story.agreements} >= {"ordinal", "number", "place"}
    assert {conflict.type for conflict in story.conflicts} == {"role", "era"}
    assert small.changes is not None
    assert small.changes.items
    assert story.timeline
    assert any(len(fact.evidence) > 1 for fact in story.facts)
    assert any(article.removed for article in small.articles)
    assert audit(small) == ()


def test_no_leaf_of_a_bundle_can_be_changed_unnoticed(small: Briefing) -> None:
    missed = unnoticed(small)

    assert not missed, "\n".join(missed)


class Silent(ExtractiveExtractor):
    """Leaves out what the owner was told: a briefing of it agrees with itself in every id and count."""

    async def extract(self, article: Article) -> Extracted:
        read = await super().extract(article)
        return replace(read, drafts=tuple(draft for draft in read.drafts if "warned twice" not in draft.statement))


class Shortening(ExtractiveExtractor):
    """Words a statement as its source does, but for two words of it."""

    async def extract(self, article: Article) -> Extracted:
        read = await super().extract(article)
        drafts = (
            d.model_copy(update={"statement": d.statement.replace(" was warned twice", " was warned")})
            for d in read.drafts
        )
        return replace(read, drafts=tuple(drafts))


class Trimming(ExtractiveComposer):
    """Tells sentences without a few of their words."""

    async def compose(self, material: Material) -> Composed:
        told = await super().compose(material)
        cut = (
            s.model_copy(update={"text": s.text.replace(" with the owner of Kestrel Mining", "")})
            for s in told.sentences
        )
        return replace(told, sentences=tuple(cut))


@pytest.mark.parametrize(
    "engine",
    [
        Engine("extractive", Silent(), ExtractiveComposer()),
        Engine("extractive", Shortening(), ExtractiveComposer()),
        Engine("extractive", ExtractiveExtractor(), Trimming()),
        Engine("extractive", ExtractiveExtractor(), ExtractiveComposer(), model="gpt-x"),
        Engine("model", ExtractiveExtractor(), ExtractiveComposer()),
    ],
    ids=["leaves a fact out", "rewords a statement", "trims a sentence", "names a model", "names no model"],
)
def test_a_forgery_with_all_its_ids_and_counts_right_is_refused(engine: Engine) -> None:
    articles = [as_article(COURIER, key="courier.txt"), as_article(HERALD, key="herald.txt")]

    with Summarizer(engine) as forger:
        forged = forger.brief(articles)

    assert audit(forged) != ()


def test_a_dispute_cannot_be_hushed_up_in_the_bottom_line(small: Briefing) -> None:
    counts = small.verification
    hushed = small.model_copy(
        update={
            "bottom_line": tuple(sentence for sentence in small.bottom_line if sentence.basis == "facts"),
            "verification": counts.model_copy(
                update={"sentences": counts.sentences - 1, "computed": counts.computed - 1}
            ),
        }
    )

    assert audit(hushed) != ()


def test_the_originals_decide_where_a_text_was_replaced_before_the_briefing(
    summarizer: Summarizer, tmp_path: Path
) -> None:
    (tmp_path / "courier.txt").write_text(COURIER, encoding="utf-8")
    honest = summarizer.brief([as_article(COURIER, key="courier.txt")])
    forged = summarizer.brief([as_article(COURIER.replace("two rescue", "ten rescue"), key="courier.txt")])

    assert audit(honest, against=tmp_path) == ()
    assert audit(forged) == ()
    assert any("differs from" in str(finding) for finding in audit(forged, against=tmp_path))
    assert any("no original" in str(finding) for finding in audit(honest, against=tmp_path / "nowhere"))


@pytest.mark.parametrize(
    ("path", "change"),
    [
        (("stories", 0, "sentences", 0, "text"), lambda text: text.replace("ninth", "tenth")),
        (("stories", 0, "sentences", 0, "text"), lambda text: text.replace("Blinken", "Austin")),
        (("stories", 0, "facts", 0, "evidence", 0, "start"), lambda start: start + 1),
        (("stories", 0, "facts", 0, "evidence", 0, "excerpt"), lambda text: text.replace("a", "e", 1)),
        (("stories", 0, "facts", 0, "id"), lambda name: name[:-1] + ("0" if name[-1] != "0" else "1")),
        (("articles", 2, "text"), lambda text: text.replace("Monday", "Tuesday")),
        (("coverage", 1, "facts"), lambda count: count + 1),
        (("stories", 0, "agreements", 0, "origins"), lambda origins: [*origins, "A third paper"]),
    ],
    ids=["number", "name", "span", "excerpt", "fact id", "article text", "count", "origins"],
)
def test_the_briefing_of_the_sample_articles_refuses_a_change(
    seeds_briefing: Briefing, path: Path_, change: Callable[[Any], Any]
) -> None:
    text = seeds_briefing.to_json()
    place = json.loads(text)
    for part in path:
        place = place[part]

    assert change(place) != place
    assert refuses(replaced(text, path, change(place)))
