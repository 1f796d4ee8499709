"""A statement that gives way to its quote is told for what it is: a fault, or merely other words."""

from __future__ import annotations

from pathlib import Path

from models.server import Server
from scripted_server import Scripted, command, fact, sentence, surroundings

FLOODED = "The river board said on Monday that 14 homes in Osby were flooded."
CLOSED = "The mill in Torv was closed by the county on Friday after a fire."
WRONG = "The river board said on Monday that 41 homes in Osby were flooded."
REWORDED = "County officials shut Torv's mill on Friday because flames broke out there."


def test_other_words_are_told_apart_from_errors_and_behind_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Floods in Osby\n\n{FLOODED} {CLOSED}\n", encoding="utf-8")
    reply = {"facts": [fact(CLOSED, REWORDED), fact(FLOODED, WRONG)], "summary": [sentence(FLOODED, 2)]}

    with Server(Scripted(read=lambda _: reply)) as server:
        done = command("brief", "a.txt", cwd=tmp_path, env=surroundings(server.url, tmp_path / "cache"))

    refused = done.stdout.split("Not let through")[1]
    fault = "statement not supported by its quote: fact, source 1: “The river board said on Monday that 41 homes"
    other = "statement in other words than its quote, which stands instead: fact, source 1: “County officials"
    assert fault in refused
    assert other in refused
    assert refused.index(fault) < refused.index(other)
    assert FLOODED in done.stdout
    assert "41 homes" not in done.stdout.split("Not let through")[0]
