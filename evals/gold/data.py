"""A data set read from its folder or file, with the line that each row stands on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from pydantic import ValidationError

from evals.gold.rows import GoldArticle, GoldFact, Injected, Pair, Paraphrase, Row, SecondFact
from evals.gold.stories import GoldStory

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
"""The data set that comes with the package."""

ROWS: dict[str, tuple[str, type[Row]]] = {
    "article": ("articles.jsonl", GoldArticle),
    "fact": ("facts.jsonl", GoldFact),
    "story": ("stories.jsonl", GoldStory),
    "injected": ("injected.jsonl", Injected),
    "pair": ("pairs.jsonl", Pair),
    "paraphrase": ("paraphrases.jsonl", Paraphrase),
    "second": ("second-labelling.jsonl", SecondFact),
}
SHOWN = 5  # faults listed by an error; `evals lint` lists them all

AnyRow = TypeVar("AnyRow", bound=Row)


class GoldError(Exception):
    """A data set that cannot be read; the message names file and line and says what to do."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file, from 1; line 0 is the file itself."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What is wrong at a place."""

    place: Place
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


@dataclass(frozen=True)
class Gold:
    """A whole data set. Rows keep the order of their file; texts of articles are filled in."""

    path: Path
    articles: tuple[GoldArticle, ...] = ()
    facts: tuple[GoldFact, ...] = ()
    stories: tuple[GoldStory, ...] = ()
    injected: tuple[Injected, ...] = ()
    pairs: tuple[Pair, ...] = ()
    paraphrases: tuple[Paraphrase, ...] = ()
    second: tuple[SecondFact, ...] = ()
    places: Mapping[tuple[type[Row], str], Place] = field(default_factory=dict, repr=False)
    text_files: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Article or injected id to the path that its text was read from."""

    def place(self, row: Row) -> Place:
        """Return where *row* stands."""
        return self.places[type(row), row.id]

    def article(self, name: str) -> GoldArticle | None:
        """Return the article with the id *name*, or None."""
        return self._articles_by_id.get(name)

    def facts_of(self, article: str) -> tuple[GoldFact, ...]:
        """Return the facts of the article with the id *article*."""
        return tuple(self._facts_by_article.get(article, ()))

    @cached_property
    def _articles_by_id(self) -> dict[str, GoldArticle]:
        return {article.id: article for article in self.articles}

    @cached_property
    def _facts_by_article(self) -> dict[str, list[GoldFact]]:
        found: dict[str, list[GoldFact]] = {}
        for fact in self.facts:
            found.setdefault(fact.article, []).append(fact)
        return found


def load(path: str | PathLike[str] | None = None) -> Gold:
    """Return the data set at *path* (a folder or a file), by default the one that comes with the package.

    Raise GoldError where it is not there, or where a line of it cannot be read.
    """
    gold, faults = read(path)
    if faults:
        more = f"\n(and {len(faults) - SHOWN} more: evals lint lists them)" if len(faults) > SHOWN else ""
        raise GoldError("\n".join(map(str, faults[:SHOWN])) + more)
    return gold


def read(path: str | PathLike[str] | None = None) -> tuple[Gold, list[Fault]]:
    """Return what of the data set at *path* can be read, and what cannot, with its place.

    Raise GoldError where there is no data set at all.
    """
    root = _shown(FIXTURES) if path is None else Path(path)
    faults: list[Fault] = []
    found: dict[str, list[Row]] = {name: [] for name in ROWS}
    places: dict[tuple[type[Row], str], Place] = {}
    text_files: dict[str, str] = {}
    for name, row, place in _rows(root, faults):
        known = places.setdefault((type(row), row.id), place)
        if known != place:
            faults.append(Fault(place, f"the id {row.id} is taken by {known}; give this {name} another"))
            continue
        if isinstance(row, GoldArticle | Injected):
            row = _with_text(row, root, place, faults, text_files)  # noqa: PLW2901
        found[name].append(row)
    gold = Gold(
        path=root,
        articles=_of(GoldArticle, found["article"]),
        facts=_of(GoldFact, found["fact"]),
        stories=_of(GoldStory, found["story"]),
        injected=_of(Injected, found["injected"]),
        pairs=_of(Pair, found["pair"]),
        paraphrases=_of(Paraphrase, found["paraphrase"]),
        second=_of(SecondFact, found["second"]),
        places=places,
        text_files=text_files,
    )
    return gold, faults


def _of(model: type[AnyRow], rows: Iterable[Row]) -> tuple[AnyRow, ...]:
    return tuple(row for row in rows if isinstance(row, model))


def _shown(path: Path) -> Path:
    """Return *path* from the working folder where it lies in it: shorter to read, and an editor can jump to it."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _rows(root: Path, faults: list[Fault]) -> Iterator[tuple[str, Row, Place]]:
    if root.is_file():
        for place, values in _lines(root, faults):
            name = values.pop("row", None)
            if name not in ROWS:
                faults.append(Fault(place, f'say what it is: "row" is one of {", ".join(ROWS)} (is {name!r})'))
            elif (row := _row(ROWS[name][1], values, place, faults)) is not None:
                yield name, row, place
        return
    there = {name: root / file for name, (file, _) in ROWS.items() if (root / file).is_file()}
    if not there:
        what = "no labelled rows" if root.is_dir() else "not there"
        names = ", ".join(file for file, _ in ROWS.values())
        raise GoldError(f"{root}: {what}; name a folder with {names}, or one file of rows (evals label makes one)")
    for name, path in there.items():
        for place, values in _lines(path, faults):
            row = _row(ROWS[name][1], values, place, faults)
            if row is not None:
                yield name, row, place


def _lines(path: Path, faults: list[Fault]) -> Iterator[tuple[Place, dict[str, Any]]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: not UTF-8 (byte {error.start}); save it as UTF-8") from error
    except OSError as error:
        raise GoldError(f"{path}: {error.strerror}") from error
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        place = Place(str(path), number)
        try:
            values = json.loads(line)
        except ValueError as error:
            faults.append(Fault(place, f"not JSON: {error}; each line is one object"))
            continue
        if isinstance(values, dict):
            yield place, values
        else:
            faults.append(Fault(place, f"{type(values).__name__} where an object belongs: {{…}}"))


def _row(model: type[Row], values: dict[str, Any], place: Place, faults: list[Fault]) -> Row | None:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        for item in error.errors(include_url=False):
            where = ".".join(map(str, item["loc"]))
            given = "" if item["type"] in {"missing", "extra_forbidden"} else f" (is {item['input']!r})"
            faults.append(Fault(place, f"{where}: {item['msg'][:1].lower()}{item['msg'][1:]}{given}"))
        return None


def _with_text(
    row: GoldArticle | Injected, root: Path, place: Place, faults: list[Fault], text_files: dict[str, str]
) -> GoldArticle | Injected:
    if row.file is None:
        if not row.text:
            faults.append(Fault(place, f'{row.id} has neither "file" nor "text"'))
        text_files[row.id] = str(place)
        return row
    inside = PurePosixPath(row.file)
    if inside.is_absolute() or ".." in inside.parts:
        faults.append(Fault(place, f"{row.file}: name a file inside the data set's folder"))
        return row
    path = _text_file(root if root.is_dir() else root.parent, row.file)
    try:
        text = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror
        faults.append(Fault(place, f"{path}: the text of {row.id} cannot be read ({why})"))
        return row
    text_files[row.id] = str(path)
    return row.model_copy(update={"text": text})


def _text_file(folder: Path, name: str) -> Path:
    """Return where *name* of the data set in *folder* is.

    The sample articles are not copied into the fixtures: in a checkout they stand at its root, in the wheel inside.
    """
    root = FIXTURES.parent.parent
    if folder.resolve() == FIXTURES and name.startswith("seeds/") and not (folder / name).exists():
        return _shown(root / name)
    return folder / name
