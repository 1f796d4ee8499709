"""Loading what compares a reworded sentence, so that it holds up nobody.

Its rules, patterns and tables take 0.2 s and 7 MB. A run in which every statement is its quote, in full or shortened,
never needs them; any other reads them where it first does, which on an event loop would hold all that is under way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache


class NotLoaded(Exception):
    """A sentence must be compared in full, on a thread that is not to be held: `load` on another, and ask again."""


_unheld: ContextVar[bool] = ContextVar("_unheld", default=False)


@contextmanager
def unheld() -> Iterator[None]:
    """Within this, what needs the full comparison raises NotLoaded where it would have to load it."""
    token = _unheld.set(True)
    try:
        yield
    finally:
        _unheld.reset(token)


def require() -> None:
    """Raise NotLoaded where the full comparison is not loaded, and may not be in this place."""
    if _unheld.get() and not loaded():
        raise NotLoaded


def loaded() -> bool:
    """Return whether `load` has been here."""
    return load.cache_info().currsize > 0


@lru_cache(maxsize=1)
def load() -> None:
    """Import the full comparison and read its tables, by comparing sentences with all that it asks a table about."""
    from summarizer.comparison.judging import judge
    from summarizer.comparison.sources import Sources
    from summarizer.language.openers import compile_late

    for told, source in _SAMPLES:
        judge(told, Sources.of([source]))
    compile_late()


_SAMPLES = (
    (
        "On Friday the Norwegian minister Ann Roe, 51, refused to raise the two-mile limit by 40 per cent, she said.",
        "Ann Roe, minister of Norway, 51, would not lift the limit of 3 km by 40% on 6 March, according to Roe Lines.",
    ),
    (
        "“Nobody was hurt,” said Tom Holm, a driver; the largest blaze in 20 years made the council shut it at 6 pm.",
        "The surgeon, Tom Holm, said the fire caused no injuries. The council closed it at 18:00 because of smoke.",
    ),
    ("The owner of the mill, Tom Holm, quit.", "Tom Holm stepped down as head of the mill."),
)
"""Made up: speakers, names, offices, places, figures, units, dates, hours, denials, causes, a quotation, a record."""
