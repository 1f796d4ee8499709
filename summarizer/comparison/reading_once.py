"""What is read of a sentence, a text or its sources is read when it is first asked for, and kept with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar


class Keeping(Protocol):
    """What keeps what was read of it, by who read it."""

    kept: dict[object, Any]


Subject = TypeVar("Subject", bound=Keeping)
Found = TypeVar("Found")
_UNREAD = object()


def read_once(read: Callable[[Subject], Found]) -> Callable[[Subject], Found]:
    """Return *read* so that it reads each subject once: the answer lives as long as the subject, and no longer."""

    @wraps(read)
    def reading(subject: Subject) -> Found:
        found: Found | object = subject.kept.get(read, _UNREAD)
        if found is _UNREAD:
            found = subject.kept[read] = read(subject)
        return found  # type: ignore[return-value]

    return reading
