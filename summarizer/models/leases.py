"""Who is asking for which key, across processes: locks that the system takes back when their process ends.

One file per cache, one byte of it per key (POSIX record locks): nothing is left lying about, nothing has to be renewed,
and a killed process blocks nobody. Where the system has no such locks (Windows, some network disks) a lease is always
granted: each process then pays for itself.
"""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_tables: dict[str, Leases] = {}
_tables_lock = threading.Lock()


class Leases:
    """Leases on the keys of one cache; use `leases` to get one.

    POSIX drops all of a process's locks on a file when the process closes any descriptor of it, so there is one table
    per file and process, and it stays open.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._held: set[int] = set()
        self._owner = os.getpid()
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)

    def take(self, key: str) -> bool:
        """Take the lease on *key* (hex digits); return False when someone has it."""
        place = _place(key)
        with self._lock:
            if self._owner != os.getpid():  # after a fork: the locks stayed with the parent
                self._owner = os.getpid()
                self._held.clear()
            if place in self._held:
                return False
            if not self._locked(place):
                return False
            self._held.add(place)
            return True

    def give_back(self, key: str) -> None:
        """Give the lease on *key* back."""
        place = _place(key)
        with self._lock:
            if place in self._held:
                self._held.discard(place)
                if fcntl is not None:
                    with contextlib.suppress(OSError):
                        fcntl.lockf(self._file, fcntl.LOCK_UN, 1, place)

    def _locked(self, place: int) -> bool:
        if fcntl is None:
            return True
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
        except (BlockingIOError, PermissionError):
            return False
        except OSError:  # a disk without locks
            return True
        return True


def leases(path: Path) -> Leases:
    """Return this process's table for the file at *path*, made on first use."""
    name = str(path.resolve())
    with _tables_lock:
        if name not in _tables:
            _tables[name] = Leases(path)
        return _tables[name]


def _place(key: str) -> int:
    # Offsets are signed 64-bit numbers; two keys in one place (one chance in 2**62) only wait for each other.
    return int(key[:16], 16) >> 2
