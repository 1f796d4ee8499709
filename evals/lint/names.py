"""Names of a text (capitalised words) that another text does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]{2,}(?:\.[^\W\d_]+)*")
_OPENS = re.compile(r"(?:^|[.!?:…]\s+|[“”\"'‘«„(]\s*|[|•–—]\s*)$")
_ENDINGS = ("s", "es", "n", "en", "er", "ese")
_STEM = 5  # letters: a German noun may be a part of a longer one, in another case and number


def names(text: str) -> Iterator[str]:
    """Yield the words of *text* that are capitalised where a sentence does not ask for it."""
    for match in _WORD.finditer(text):
        if match[0][0].isupper() and not _OPENS.search(text[max(0, match.start() - 4) : match.start()]):
            yield match[0]


def words(source: str) -> frozenset[str]:
    """Return the words of *source* in lower case, as `missing` looks names up in them."""
    return frozenset(word.casefold() for word in _WORD.findall(source))


def missing(text: str, known: frozenset[str], language: str) -> list[str]:
    """Return the names of *text* that are not among the *known* words of a source, in order.

    Case is ignored, and an ending more or less ("Venns" for "Venn"). German writes every noun with a capital: there a
    word counts as a name only if the source has none with the same beginning.
    """
    strange = [name for name in names(text) if not _known(name.casefold(), known)]
    if language != "de" or not strange:
        return strange
    stems = {word[:_STEM] for word in known}
    return [name for name in strange if name.casefold()[:_STEM] not in stems]


def _known(name: str, known: frozenset[str]) -> bool:
    return (
        name in known
        or any(name.endswith(ending) and name[: -len(ending)] in known for ending in _ENDINGS)
        or any(name + ending in known for ending in _ENDINGS)
    )
