"""Admitted facts that were kept of a former run: used where everything is the same, and only there."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import Article, FactDraft, Rejected
from summarizer.admission import admit
from summarizer.fact import Admitted
from summarizer.models.store import Store
from summarizer.pipeline.keeping import KeptFacts, facts_key

TEXT = "The harbour of Vessel Bay was closed on Monday. “We lost two cranes,” said Ada Brink, the harbour master."
DRAFTS = (
    FactDraft(
        statement="The harbour of Vessel Bay was closed.", quote="The harbour of Vessel Bay was closed on Monday."
    ),
    FactDraft(statement="Nine cranes burned.", quote="Nine cranes burned to the ground."),
)


def article(text: str = TEXT, **more: str) -> Article:
    return Article.from_text(text, key="bay.txt", **more)


def kept(directory: Path, key: str, of: Article) -> Admitted | None:
    async def use() -> Admitted | None:
        async with Store(directory) as store:
            return KeptFacts(store).get(key, of)

    return asyncio.run(use())


def keep(directory: Path, key: str, admitted: Admitted) -> None:
    async def use() -> None:
        async with Store(directory) as store:
            KeptFacts(store).put(key, admitted)

    asyncio.run(use())


def test_what_was_admitted_comes_back_as_it_was_with_what_was_rejected(tmp_path: Path) -> None:
    admitted = admit(DRAFTS, article())
    key = facts_key(DRAFTS, article())
    assert key

    keep(tmp_path, key, admitted)

    assert kept(tmp_path, key, article()) == admitted
    assert [type(item) for item in admitted.rejected] == [Rejected]


def test_another_draft_text_or_publisher_is_another_key() -> None:
    keys = {
        facts_key(DRAFTS, article()),
        facts_key(DRAFTS[:1], article()),
        facts_key(DRAFTS, article(TEXT.replace("two", "three"))),
        facts_key(DRAFTS, article(publisher="The Bay Post")),
    }

    assert len(keys) == 4


@pytest.mark.parametrize(
    "damage",
    [
        lambda row: row.replace("closed", "opened", 1),
        lambda row: row[: len(row) // 2],
        lambda row: "",
        lambda row: "0" * 16 + row[16:],
    ],
)
def test_a_damaged_row_is_no_row(tmp_path: Path, damage: Callable[[str], str]) -> None:
    key = facts_key(DRAFTS, article())
    assert key
    keep(tmp_path, key, admit(DRAFTS, article()))

    with sqlite3.connect(tmp_path / "cache.db") as database:
        (row,) = database.execute("SELECT value FROM Cache WHERE key = ?", (key,)).fetchone()
        database.execute("UPDATE Cache SET value = ? WHERE key = ?", (damage(row), key))
    database.close()

    assert kept(tmp_path, key, article()) is None


def test_facts_of_another_text_are_not_taken_for_this_one_s(tmp_path: Path) -> None:
    other = article(f"It rained. {TEXT}")
    key = facts_key(DRAFTS, article())
    assert key

    keep(tmp_path, key, admit(DRAFTS, other))

    assert kept(tmp_path, key, article()) is None


def test_what_no_json_can_carry_is_checked_each_time() -> None:
    assert facts_key(DRAFTS, article(f"{TEXT} \ud800")) is None
