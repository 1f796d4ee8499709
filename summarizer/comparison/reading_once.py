"""What is read of a sentence, a text or its sources is read when it is first asked for, and kept with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, Protocol, Self, TypeVar, overload


class Keeping(Protocol):
    """What keeps what was read of it, by who read it."""

    kept: dict[object, Any]


Subject = TypeVar("Subject", bound=Keeping)
Owner = TypeVar("Owner")
Found = TypeVar("Found")


def read_once(read: Callable[[Subject], Found]) -> Callable[[Subject], Found]:
    """Return *read* so that it reads each subject once: the answer lives as long as the subject, and no longer."""

    @wraps(read)
    def reading(subject: Subject) -> Found:
        kept = subject.kept
        if read in kept:
            return kept[read]  # type: ignore[no-any-return]
        found = kept[read] = read(subject)
        return found

    return reading


class once(Generic[Owner, Found]):  # noqa: N801 - a decorator, as `property` is
    """An attribute that is read when it is first asked for, and from then on is one like any other.

    What functools.cached_property does, which before Python 3.12 takes a lock for it: twice the time, dozens of times
    a sentence.
    """

    def __init__(self, read: Callable[[Owner], Found]) -> None:
        """Take *read*, which reads the attribute of its owner."""
        self._read, self.__doc__ = read, read.__doc__

    def __set_name__(self, owner: type[Owner], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owner: None, kind: type[Owner]) -> Self: ...

    @overload
    def __get__(self, owner: Owner, kind: type[Owner]) -> Found: ...

    def __get__(self, owner: Owner | None, kind: type[Owner]) -> Self | Found:
        if owner is None:
            return self
        found = self._read(owner)
        try:
            setattr(owner, self._name, found)
        except AttributeError:
            object.__setattr__(owner, self._name, found)  # of a frozen one, with no dictionary made for it
        return found
