"""A model file: recognised, and known by its content."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.models.local import local_server
from summarizer.models.model_file import content_identity, is_model_file


def model_at(path: Path, content: bytes = b"GGUF and the rest") -> Path:
    """Return *path*, holding *content*."""
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("model", "expected"), [("models/small.gguf", True), ("SMALL.GGUF", True), ("gpt-4.1-mini", False), ("gguf", False)]
)
def test_a_model_file_is_told_from_a_servers_name_for_a_model(model: str, expected: bool) -> None:
    assert is_model_file(model) is expected


def test_a_missing_model_file_is_named_before_anything_is_started(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.gguf: no model file can be read there \(No such file"):
        local_server(tmp_path / "nowhere.gguf").__enter__()


@pytest.mark.parametrize("content", [b"", b"GG", b"<!DOCTYPE html><title>Sign in</title>"])
def test_what_is_no_model_is_told_by_its_first_letters(tmp_path: Path, content: bytes) -> None:
    path = model_at(tmp_path / "page.gguf", content)

    with pytest.raises(UsageError, match=r"page\.gguf: not a GGUF model file"):
        local_server(path).__enter__()


def test_without_the_extra_the_message_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)

    with pytest.raises(UsageError, match=r"pip install 'summarizer\[local\]'"):
        local_server(model_at(tmp_path / "small.gguf")).__enter__()


def test_a_model_is_known_by_its_content_and_not_by_its_place(tmp_path: Path) -> None:
    one, copied = model_at(tmp_path / "one.gguf"), model_at(tmp_path / "copy.gguf")
    other = model_at(tmp_path / "other.gguf", b"GGUF and the REST")

    identities = [content_identity(path, remembered_in=tmp_path / "notes") for path in (one, copied, other)]

    assert identities[0] == identities[1] == "file:" + hashlib.sha256(b"GGUF and the rest").hexdigest()
    assert identities[2] != identities[0]


def test_a_large_file_is_hashed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = model_at(tmp_path / "one.gguf")
    first = content_identity(path, remembered_in=tmp_path / "notes")

    monkeypatch.setattr(hashlib, "file_digest", None)

    assert content_identity(path, remembered_in=tmp_path / "notes") == first


def test_a_file_that_was_changed_is_hashed_again(tmp_path: Path) -> None:
    path = model_at(tmp_path / "one.gguf")
    first = content_identity(path, remembered_in=tmp_path / "notes")

    model_at(path, b"GGUF and the REST")  # of the same size
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 1))  # a clock may be coarse

    assert content_identity(path, remembered_in=tmp_path / "notes") != first


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b'["file:1"]', b"[1,2,3,4]", b"\xff", b"[" * 100_000])
def test_a_damaged_note_is_not_believed(tmp_path: Path, damage: bytes) -> None:
    path = model_at(tmp_path / "one.gguf")
    first = content_identity(path, remembered_in=tmp_path / "notes")
    (note,) = (tmp_path / "notes").iterdir()

    note.write_bytes(damage)

    assert content_identity(path, remembered_in=tmp_path / "notes") == first


def test_a_folder_that_cannot_be_written_to_costs_nothing_but_time(tmp_path: Path) -> None:
    path = model_at(tmp_path / "one.gguf")
    blocked = model_at(tmp_path / "a-file", b"where a folder should be")

    assert content_identity(path, remembered_in=blocked / "notes").startswith("file:")
