from __future__ import annotations

import io
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading import Reading, files, read_articles

BODY = "The bridge over the Tamble was closed on Monday. Nobody was hurt.\n"


def problems(reading: Reading) -> list[str]:
    return [str(problem) for problem in reading.problems]


def keys(reading: Reading) -> list[str]:
    return [article.key for article in reading]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_files_folders_and_standard_input_are_read_together_in_the_order_of_their_keys(here: Path) -> None:
    (here / "news" / "deep").mkdir(parents=True)
    for name in ("news/b.txt", "news/deep/a.md", "z.log"):
        (here / name).write_text(BODY)

    one = read_articles("z.log", "news", "-", stdin=io.BytesIO(BODY.encode()))
    other = read_articles("-", Path("news"), "./z.log", stdin=io.BytesIO(BODY.encode()))

    assert keys(one) == ["news/b.txt", "news/deep/a.md", "stdin", "z.log"]
    assert one == other
    assert len(one) == 4


def test_hidden_files_are_left_out_and_other_kinds_are_named(here: Path) -> None:
    for name in ("a.txt", ".b.txt", "c.pdf"):
        (here / name).write_text(BODY)

    reading = read_articles(".")

    assert keys(reading) == ["a.txt"]
    assert "c.pdf" in problems(reading)[0]
    assert reading.failures == ()


def test_a_file_reached_twice_is_read_once_and_that_is_no_failure(here: Path) -> None:
    (here / "news").mkdir()
    (here / "news" / "b.txt").write_text(BODY)
    (here / "news" / "a.txt").symlink_to(here / "news" / "b.txt")

    reading = read_articles("news", "./news/b.txt", "news/../news/b.txt")

    assert keys(reading) == ["news/b.txt"]
    assert {problem.reason for problem in reading.problems} == {"given twice; read once"}
    assert reading.failures == ()


def test_one_text_in_two_files_is_two_articles(here: Path) -> None:
    (here / "a.txt").write_text(BODY)
    (here / "b.txt").write_text(BODY)

    assert len({article.id for article in read_articles("a.txt", "b.txt")}) == 2


def test_each_file_that_cannot_be_read_says_why_and_stops_no_other(here: Path) -> None:
    (here / "good.txt").write_text(BODY)
    (here / "empty.txt").write_bytes(b"")
    (here / "blank.txt").write_bytes(b" \r\n\t ")
    (here / "paper.txt").write_bytes(b"%PDF-1.7\n" + bytes(range(256)))
    (here / "code.txt").write_bytes(bytes(range(256)) * 9)
    (here / "title.txt").write_text("# Only a Title\n")
    (here / "ads.txt").write_text("Advertisement\nRead also: Ferry Runs Again\n")
    (here / "folder").mkdir()

    reading = read_articles(*sorted(path.name for path in here.iterdir()), "missing.txt")

    assert keys(reading) == ["good.txt"]
    assert problems(reading) == [
        "ads.txt: no text left after removing boilerplate",
        "blank.txt: only white space",
        "code.txt: binary data, not a text",
        "empty.txt: empty",
        "folder: no article in this folder (looked for *.txt, *.text, *.md, *.markdown)",
        "missing.txt: no such file or folder",
        "paper.txt: a PDF document, not a text; save it as plain text first",
        "title.txt: no text below the title line",
    ]


def test_a_file_past_the_limit_is_refused_without_being_read(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open("big.txt", "wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(files, "_bounded", lambda stream: pytest.fail("it was read"))

    assert problems(read_articles("big.txt")) == [
        "big.txt: 50.0 MB, and at most 10 MB are read; split it into articles"
    ]


def test_a_stream_past_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 1_000_000)

    reading = read_articles("-", stdin=io.BytesIO(b"a " * 600_000))

    assert problems(reading) == ["stdin: more than 1 MB, and at most 1 MB are read; split it into articles"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_or_a_device_is_refused_at_once(here: Path) -> None:
    os.mkfifo("pipe.txt")

    reading = read_articles("pipe.txt", os.devnull)

    assert [problem.reason for problem in reading.problems] == ['not a regular file; to read from a pipe, give "-"'] * 2


def test_a_circle_of_links_ends(here: Path) -> None:
    (here / "news").mkdir()
    (here / "news" / "a.txt").write_text(BODY)
    (here / "news" / "again").symlink_to(here / "news")
    (here / "round.txt").symlink_to(here / "round.txt")

    reading = read_articles("news", "round.txt")

    assert keys(reading) == ["news/a.txt"]
    assert [problem.key for problem in reading.failures] == ["round.txt"]
    assert "news/again: a link to a folder; not followed" in problems(reading)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_without_permission_is_named(here: Path) -> None:
    (here / "a.txt").write_text(BODY)
    (here / "a.txt").chmod(stat.S_IWUSR)

    assert problems(read_articles("a.txt")) == ["a.txt: no permission to read it"]


@given(st.one_of(st.binary(), st.text(min_size=1).map(str.encode)))
def test_any_bytes_become_an_article_or_a_problem(data: bytes) -> None:
    reading = read_articles("-", stdin=io.BytesIO(data))

    assert len(reading.articles) + len(reading.failures) == 1


def test_a_page_of_markup_is_no_text(tmp_path: Path) -> None:
    pages = [b"<!DOCTYPE html>\n<p>14 homes</p>", b"\n<HTML lang=en><p>x</p>", b'<?xml version="1.0"?><html><p>x</p>']
    for number, page in enumerate(pages):
        (tmp_path / f"{number}.txt").write_bytes(page)
    (tmp_path / "text.txt").write_bytes(b"A page begins with <html>. It rained in Torv on Monday.")

    reading = read_articles(tmp_path)

    assert [problem.reason for problem in reading.failures] == [
        "an HTML page, not a text; save it as plain text first"
    ] * 3
