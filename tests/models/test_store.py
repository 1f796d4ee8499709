"""The store: text only, never unreadable, never in the way."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import pickle
import sqlite3
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from summarizer.models.leases import leases
from summarizer.models.store import Store

from .sample import run

R = TypeVar("R")


def key(name: object) -> str:
    """Return a key for *name*."""
    return hashlib.sha256(str(name).encode()).hexdigest()


def with_store(directory: Path, act: Callable[[Store], Awaitable[R]]) -> R:
    """Return what *act* does with the store in *directory*."""

    async def opened() -> R:
        async with Store(directory) as store:
            return await act(store)

    return run(opened())


def fill(directory: Path, number: int = 3) -> None:
    """Write *number* texts."""

    async def write(store: Store) -> None:
        await asyncio.gather(*(store.put(key(n), f"text {n}") for n in range(number)))

    with_store(directory, write)


def row(directory: Path, name: object = 0) -> str | None:
    """Return one text."""

    async def use(store: Store) -> str | None:
        return store.read(key(name))

    return with_store(directory, use)


def test_what_was_put_is_there_the_next_time(tmp_path: Path) -> None:
    fill(tmp_path, 200)

    assert row(tmp_path, 199) == "text 199"
    assert Store(tmp_path).info().bytes > 0

    async def info(store: Store) -> tuple[int, int]:
        return store.info().entries, store.clear()

    assert with_store(tmp_path, info) == (200, 200)
    assert row(tmp_path, 199) is None


def test_what_may_wait_is_written_with_what_may_not_and_when_the_store_closes(tmp_path: Path) -> None:
    async def use(store: Store) -> tuple[str | None, int]:
        store.put_later(key("first"), "one")
        at_once = store.read(key("first"))
        await store.put(key("second"), "two")
        written = store.info().entries
        store.put_later(key("third"), "three")
        return at_once, written

    assert with_store(tmp_path, use) == ("one", 2)
    assert [row(tmp_path, name) for name in ("first", "second", "third")] == ["one", "two", "three"]


def test_a_heap_of_what_may_wait_is_written_without_waiting_for_more(tmp_path: Path) -> None:
    async def use(store: Store) -> int:
        for number in range(64):
            store.put_later(key(number), "text")
        while not store.info().entries:
            await asyncio.sleep(0.01)
        return store.info().entries

    assert with_store(tmp_path, use) == 64


class Bomb:
    """Touches a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, (f"touch '{self.path}'",)


@pytest.mark.parametrize("column", ["value", "key"])
def test_a_pickle_in_the_file_is_never_opened(tmp_path: Path, column: str) -> None:
    fill(tmp_path / "cache")
    bomb = pickle.dumps(Bomb(tmp_path / "went off"))
    with sqlite3.connect(tmp_path / "cache" / "cache.db") as file:
        what = "mode = 4, value = ?" if column == "value" else "raw = 0, key = ?"
        file.execute(f"UPDATE Cache SET {what} WHERE key = ?", (bomb, key(0)))

    assert row(tmp_path / "cache") is None
    assert row(tmp_path / "cache", 1) == "text 1"
    with_store(tmp_path / "cache", lambda store: asyncio.to_thread(store.clear))
    assert not (tmp_path / "went off").exists()


def test_a_row_cannot_name_a_file_to_read_or_remove(tmp_path: Path) -> None:
    fill(tmp_path / "cache")
    (tmp_path / "mine.txt").write_text("mine")
    with sqlite3.connect(tmp_path / "cache" / "cache.db") as file:
        file.execute("UPDATE Cache SET mode = 3, filename = '../mine.txt', value = NULL")

    assert row(tmp_path / "cache") is None
    fill(tmp_path / "cache")
    with_store(tmp_path / "cache", lambda store: asyncio.to_thread(store.clear))
    assert (tmp_path / "mine.txt").read_text() == "mine"


def damage_all(file: Path) -> None:
    file.write_bytes(b"not a database at all" * 100)


def damage_the_middle(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    file.write_bytes(content)


def damage_the_header(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[:100] = b"\x00" * 100
    file.write_bytes(content)


def damage_the_settings(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("INSERT INTO Settings VALUES ('disk_surprise', 'x')")
    database.close()


@pytest.mark.parametrize("damage", [damage_all, damage_the_middle, damage_the_header, damage_the_settings])
def test_a_damaged_file_is_set_aside_with_one_warning_and_a_fresh_one_begun(
    tmp_path: Path, damage: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    fill(tmp_path, 500)
    damage(tmp_path / "cache.db")

    async def use(store: Store) -> str | None:
        for number in range(500):
            store.read(key(number))
        await store.put(key("new"), "new text")
        return store.read(key("new"))

    assert with_store(tmp_path, use) == "new text"
    assert row(tmp_path, "new") == "new text"
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert list(tmp_path.glob("cache.db.damaged-*"))


def test_a_store_that_cannot_be_written_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("in the way")

    async def use(store: Store) -> tuple[str | None, bool]:
        await store.put(key(0), "text")
        return store.claim(key(0))

    assert with_store(tmp_path / "file" / "cache", use) == (None, True)
    assert len(caplog.records) == 1


def test_a_lease_is_one_askers_until_it_is_given_back(tmp_path: Path) -> None:
    async def use(store: Store) -> list[tuple[str | None, bool]]:
        claims = [store.claim(key(0)), store.claim(key(0))]
        await store.put(key(0), "text")
        store.give_back(key(0))
        return [*claims, store.claim(key(0))]

    assert with_store(tmp_path, use) == [(None, True), (None, False), ("text", False)]


def test_leases_stand_between_threads_of_one_process_too(tmp_path: Path) -> None:
    taken: list[bool] = []
    threads = [threading.Thread(target=lambda: taken.append(leases(tmp_path / "l").take(key(0)))) for _ in range(9)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert taken.count(True) == 1


def test_no_write_is_lost_between_many_stores(tmp_path: Path) -> None:
    async def write(part: int) -> None:
        async with Store(tmp_path) as store:
            await asyncio.gather(*(store.put(key((part, n)), "x") for n in range(200)))

    async def all_parts() -> None:
        await asyncio.gather(*(write(part) for part in range(4)))

    run(all_parts())

    async def entries(store: Store) -> int:
        return store.info().entries

    assert with_store(tmp_path, entries) == 800
