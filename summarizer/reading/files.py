"""Articles from paths and standard input; one bad file stops none of the others."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from summarizer.article import Article
from summarizer.errors import UnreadableInput
from summarizer.reading.decoding import decode
from summarizer.reading.outcome import Problem, Reading
from summarizer.reading.plain import as_article

# A long article is 100 kB; ten megabytes of text are a book or a log, and would cost a model some millions of tokens.
LARGEST = 10_000_000
"""Bytes of one input; a larger one is refused without being read."""

SUFFIXES = (".txt", ".text", ".md", ".markdown")
"""What is looked for in a folder; a file that is named outright may be called anything."""


_NOT_REGULAR = 'not a regular file; to read from a pipe, give "-"'


@dataclass(frozen=True, slots=True)
class _Source:
    key: str
    path: str


def read_articles(*paths: str | os.PathLike[str], stdin: BinaryIO | None = None) -> Reading:
    """Return the articles in files, in folders (recursively) and, for ``"-"``, on standard input, sorted by key.

    A key is the path as given, in POSIX form, or ``stdin``. What cannot be read is a problem with its reason; a
    file reached twice is read once. Hidden files are left out of folders, and links to folders are not followed.
    """
    problems: list[Problem] = []
    sources: list[_Source] = []
    articles: list[Article] = []
    given = [os.fspath(path) for path in paths]
    for path in given:
        if path != "-":
            sources += _sources(path, problems)
    for source in _once(sources, problems):
        _read(source.key, problems, articles, path=source.path)
    if "-" in given:
        _read("stdin", problems, articles, stream=stdin or sys.stdin.buffer)
    if given.count("-") > 1:
        problems.append(Problem("stdin", "given twice; read once", harmless=True))
    return Reading(
        tuple(sorted(articles, key=lambda article: article.key)),
        tuple(sorted(problems, key=lambda problem: (problem.key, problem.reason))),
    )


def _key(path: str) -> str:
    # A name that is not UTF-8 must still be a string that JSON can carry.
    return os.fsencode(PurePath(path).as_posix()).decode("utf-8", "replace")


def _sources(path: str, problems: list[Problem]) -> Iterator[_Source]:
    """Yield the file at *path*, or the text files under it."""
    if not os.path.isdir(path):
        yield _Source(_key(path), path)
        return
    found = False
    other: list[str] = []

    def refused(error: OSError) -> None:
        problems.append(Problem(_key(str(error.filename)), _reason(error)))

    for folder, folders, names in os.walk(path, onerror=refused):
        visible = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in visible if os.path.islink(os.path.join(folder, name))]
        problems += [
            Problem(_key(os.path.join(folder, name)), "a link to a folder; not followed", harmless=True)
            for name in links
        ]
        folders[:] = [name for name in visible if name not in links]
        for name in sorted(name for name in names if not name.startswith(".")):
            if name.lower().endswith(SUFFIXES):
                found = True
                yield _Source(_key(os.path.join(folder, name)), os.path.join(folder, name))
            else:
                other.append(name)
    sought = ", ".join(f"*{suffix}" for suffix in SUFFIXES)
    if other:
        named = ", ".join(other[:3]) + (", …" if len(other) > 3 else "")
        files = "1 file" if len(other) == 1 else f"{len(other)} files"
        problems.append(Problem(_key(path), f"{files} passed over ({named}); read are {sought}", harmless=True))
    if not found:
        problems.append(Problem(_key(path), f"no article in this folder (looked for {sought})"))


def _once(sources: list[_Source], problems: list[Problem]) -> Iterator[_Source]:
    """Yield each file once, under the same key whatever the order of the paths: its shortest, and no link's."""
    seen: set[str] = set()
    for source in sorted(sources, key=lambda source: (os.path.islink(source.path), len(source.key), source.key)):
        place = os.path.realpath(source.path)
        if place in seen:
            problems.append(Problem(source.key, "given twice; read once", harmless=True))
        else:
            seen.add(place)
            yield source


def _read(
    key: str,
    problems: list[Problem],
    articles: list[Article],
    *,
    path: str | None = None,
    stream: BinaryIO | None = None,
) -> None:
    try:
        data = _content(path) if path is not None else _bounded(stream)
        decoded = decode(data)
        articles.append(as_article(decoded.text, key=key))
        if decoded.note:
            problems.append(Problem(key, decoded.note, harmless=True))
    except UnreadableInput as error:
        problems.append(Problem(key, str(error).removeprefix(f"{key}: ")))
    except (OSError, ValueError) as error:
        problems.append(Problem(key, _reason(error)))


def _content(path: str) -> bytes:
    """Return the bytes of the regular file at *path*; a pipe or device is never opened, nor waited for."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise UnreadableInput(_NOT_REGULAR)
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableInput(_NOT_REGULAR)
        if status.st_size > LARGEST:
            raise UnreadableInput(_too_large(f"{status.st_size / 1e6:,.1f} MB"))
        return _bounded(file)


def _bounded(stream: BinaryIO | None) -> bytes:
    data = stream.read(LARGEST + 1) if stream is not None else b""
    if len(data) > LARGEST:
        raise UnreadableInput(_too_large(f"more than {LARGEST / 1e6:.0f} MB"))
    return data


def _too_large(size: str) -> str:
    return f"{size}, and at most {LARGEST / 1e6:.0f} MB are read; split it into articles"


def _reason(error: OSError | ValueError) -> str:
    match error:
        case FileNotFoundError():
            return "no such file or folder"
        case PermissionError():
            return "no permission to read it"
        case OSError(strerror=str(words)):
            return words[:1].lower() + words[1:]
        case _:
            return str(error)
