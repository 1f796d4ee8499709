"""A model file: whether it is one, and the hash of its content, which is what cached replies know it by."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from summarizer.errors import UsageError

_MAGIC = b"GGUF"  # https://github.com/ggml-org/ggml/blob/master/docs/gguf.md


def is_model_file(model: str) -> bool:
    """Tell whether *model*, as given to ``--model``, is the path of a model file and not a server's name for one."""
    return model.lower().endswith(".gguf")


def check_model_file(path: Path) -> None:
    """Raise UsageError unless *path* can be read and begins as a GGUF file does."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
    except OSError as error:
        raise UsageError(f"{path}: no model file can be read there ({error.strerror})") from error
    if start != _MAGIC:
        raise UsageError(f"{path}: not a GGUF model file (it does not begin with the letters GGUF)")


def content_identity(path: Path, *, remembered_in: Path) -> str:
    """Return ``file:`` and the SHA-256 of the content of *path*, in hexadecimal.

    Hashing takes up to six seconds a gigabyte, so that the result is kept in the folder *remembered_in*, made where it
    is missing, and holds as long as the file keeps its size, inode and time of change. A folder that cannot be written
    to costs time only.
    """
    note = remembered_in / (hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:32] + ".json")
    with path.open("rb") as file:
        stat = os.fstat(file.fileno())
        state = [stat.st_size, stat.st_ino, stat.st_mtime_ns]
        known = _read(note)
        if known is not None and known[:-1] == state:
            return str(known[-1])
        identity = "file:" + hashlib.file_digest(file, "sha256").hexdigest()
    with suppress(OSError):
        _write(note, [*state, identity])
    return identity


def _read(note: Path) -> list[object] | None:
    try:
        kept = json.loads(note.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    whole = isinstance(kept, list) and bool(kept) and isinstance(kept[-1], str) and kept[-1].startswith("file:")
    return kept if whole else None


def _write(note: Path, row: list[object]) -> None:
    """Write *row* whole or not at all: another process may read at any moment."""
    note.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=note.parent, suffix=".part", delete=False) as part:
        json.dump(row, part)
    os.replace(part.name, note)
