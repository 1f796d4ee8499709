"""How diskcache may keep things for us: as text, and nothing else."""

from __future__ import annotations

from typing import Any

import diskcache


class TextDisk(diskcache.Disk):  # type: ignore[misc]
    """Keeps text in the row itself; unpickles nothing (CVE-2025-69872) and opens no file, whatever a row says."""

    def store(self, value: Any, read: bool, key: Any = None) -> tuple[int, int, None, str]:  # noqa: ARG002
        """Return the columns for a text; raise TypeError for anything else."""
        if not isinstance(value, str) or read:
            raise TypeError("the store keeps text only")
        return 0, diskcache.core.MODE_RAW, None, value

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> str:
        """Return the text of a row; for any other raise OSError, which diskcache takes for a missing one."""
        if mode != diskcache.core.MODE_RAW or filename is not None or read or not isinstance(value, str):
            raise OSError("a row that this store did not write")
        return value

    def put(self, key: Any) -> tuple[str, bool]:
        """Return *key* as it stands in the row; raise TypeError unless it is text."""
        if not isinstance(key, str):
            raise TypeError("keys are text")
        return key, True

    def get(self, key: Any, raw: bool) -> str:
        """Return a row's key, as text."""
        return key if raw and isinstance(key, str) else ""

    def remove(self, file_path: str) -> None:
        """Remove nothing: the store has no files of its own, and a row does not say what to delete."""
