from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run

SENTENCE = "The bridge over the Tamble was closed on Monday, Mayor Ida Vang said.\n"
# A window title, a clear screen, colour by the one-byte introducer, a reversed line, a hidden letter.
HOSTILE = "Clerk \x1b]0;owned\x07Lind \x1b[2Jsold \x9b31m the \u202edlo\u202c fer\u200bry at Nordvik on Tuesday.\n"
LIVE = set("\x1b\x07\x9b\u202e\u200b")


def test_results_and_remarks_go_to_different_streams(run: Run) -> None:
    done = run("brief", "seeds/")

    assert done.returncode == 0
    assert done.stdout.startswith("Briefing, ")
    assert "5 articles" in done.stdout
    assert done.stderr == "no model is configured: the extractive engine, no model used\n"


def test_the_order_of_the_files_changes_nothing_but_the_time(run: Run, here: Path, bundle: str) -> None:
    names = [f"seeds/{path.name}" for path in sorted((here / "seeds").iterdir())]

    other = run("brief", "--format", "json", *reversed(names)).stdout

    one, two = json.loads(bundle), json.loads(other)
    for briefing in (one, two):
        del briefing["generated_at"], briefing["usage"]
    assert json.dumps(one) == json.dumps(two)
    assert len(one["articles"]) == 5


def test_what_is_piped_in_is_read_with_a_dash_or_without_a_path(run: Run) -> None:
    piped = run("brief", "--format", "json", stdin=SENTENCE.encode())
    mixed = run("brief", "-", "seeds/000_e820518a10f8e9df.txt", "--format", "json", stdin=SENTENCE.encode())

    assert [article["text"] for article in json.loads(piped.stdout)["articles"]] == [SENTENCE]
    assert [article["key"] for article in json.loads(mixed.stdout)["articles"]] == [
        "seeds/000_e820518a10f8e9df.txt",
        "stdin",
    ]


def test_what_cannot_be_read_is_named_and_the_rest_is_delivered(run: Run, here: Path) -> None:
    (here / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (here / "empty.txt").write_bytes(b"")

    done = run(
        "brief", "gone.txt", "binary.txt", "empty.txt", "seeds/", "seeds/000_e820518a10f8e9df.txt", "--format", "json"
    )

    lines = done.stderr.splitlines()
    assert done.returncode == 4
    assert [line.split(":")[:2] for line in lines if line.startswith("not read")] == [
        ["not read", " binary.txt"],
        ["not read", " empty.txt"],
        ["not read", " gone.txt"],
    ]
    assert "warning: seeds/000_e820518a10f8e9df.txt: given twice; read once" in lines
    assert lines[-1] == "incomplete: 3 inputs could not be read, 5 articles read"
    coverage = json.loads(done.stdout)["coverage"]
    assert [row["key"] for row in coverage if row["outcome"] == "unreadable"] == ["binary.txt", "empty.txt", "gone.txt"]


def test_nothing_readable_is_an_error_with_each_reason(run: Run) -> None:
    done = run("brief", "gone.txt", "-")

    assert (done.returncode, done.stdout) == (2, "")
    assert "not read: gone.txt: no such file or folder" in done.stderr
    assert "not read: stdin: " in done.stderr
    assert done.stderr.endswith("error: no article could be read\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["seeds/", "--engine", "model"], "give --engine extractive"),
        (["seeds/", "--out", "gone/b.json"], "there is no folder gone"),
        (["seeds/", "--out", "seeds"], "is a folder"),
        (["seeds/", "--out", "briefing"], "Give --format"),
        (["seeds/", "--out", "seeds/000_e820518a10f8e9df.txt"], "one of the articles"),
        (["seeds/", "--since", "gone.json"], "gone.json: No such file"),
        (["seeds/", "--since", "seeds/000_e820518a10f8e9df.txt"], "not a briefing bundle"),
        (["seeds/", "--format", "pdf"], "'pdf' is not one of"),
        (["seeds/", "--formt", "json"], "--format"),
    ],
)
def test_a_mistake_is_one_line_and_writes_nothing(quick: Run, here: Path, arguments: list[str], said: str) -> None:
    before = {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}

    done = quick("brief", *arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr.splitlines()[-1]
    assert {path: path.read_bytes() for path in here.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("name", "more", "start"),
    [
        ("b.json", [], '{\n  "format"'),
        ("b.HTML", [], "<!doctype html>"),
        ("b.md", [], "# Briefing"),
        ("b.txt", [], "Briefing, "),
        ("b.txt", ["--format", "json"], '{\n  "format"'),
    ],
)
def test_the_name_of_the_file_says_the_format_unless_it_is_given(
    quick: Run, here: Path, name: str, more: list[str], start: str
) -> None:
    done = quick("brief", "seeds/004_8cf47e685d4ad94a.txt", "--out", name, *more)

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith(f"wrote {name}\n")
    assert (here / name).read_text(encoding="utf-8")[: len(start)].lower() == start.lower()
    assert sorted(path.name for path in here.iterdir()) == sorted([name, "seeds"])


def test_a_dry_run_says_what_would_be_read_and_makes_nothing(quick: Run, here: Path) -> None:
    done = quick("brief", "seeds/", "gone.txt", "--dry-run", "--out", "b.json")

    assert done.returncode == 4
    assert done.stdout.startswith("5 articles for the extractive engine:\n")
    assert done.stdout.count("seeds/00") == 5
    assert not (here / "b.json").exists()


def test_since_says_what_changed(quick: Run, here: Path) -> None:
    (here / "old").mkdir()
    (here / "old" / "a.txt").write_text(SENTENCE)
    quick("brief", "old", "--out", "old.json")
    (here / "old" / "a.txt").write_text(SENTENCE + "The ferry at Nordvik was sold to Tom Lind on Tuesday.\n")

    changes = json.loads(quick("brief", "old", "--since", "old.json", "--format", "json").stdout)["changes"]

    assert [(item["type"], "ferry" in item["text"]) for item in changes["items"]] == [("new", True)]


def test_a_briefing_written_among_its_articles_is_warned_of(quick: Run) -> None:
    done = quick("brief", "seeds/", "--out", "seeds/today.md")

    assert done.returncode == 0
    assert "warning: seeds/today.md lies in seeds/" in done.stderr


@pytest.mark.parametrize(
    ("command", "how"),
    [
        *(("brief", how) for how in ("text", "markdown", "html", "json")),
        *(("summarize", how) for how in ("text", "markdown", "json")),
        *(("extract", how) for how in ("text", "json")),
    ],
)
def test_no_article_and_no_name_commands_the_terminal(quick: Run, here: Path, command: str, how: str) -> None:
    (here / "a\x1b[31m\u202e.txt").write_text(SENTENCE + HOSTILE, encoding="utf-8")
    (here / "b\x1b[31m.txt").write_bytes(b"")

    done = quick(command, "a\x1b[31m\u202e.txt", "b\x1b[31m.txt", "--format", how)

    assert done.returncode == 4
    assert "Nordvik" in done.stdout
    assert not LIVE & set(done.stdout)
    assert not LIVE & set(done.stderr)


def test_json_keeps_every_character_of_a_hostile_article(quick: Run, here: Path) -> None:
    (here / "a.txt").write_text(SENTENCE + HOSTILE, encoding="utf-8")

    done = quick("brief", "a.txt", "--format", "json")

    assert json.loads(done.stdout)["articles"][0]["text"] == SENTENCE + HOSTILE
