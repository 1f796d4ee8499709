"""Which words name people by what they do or are."""

from __future__ import annotations

from functools import lru_cache

from summarizer.language.lexicon.inflection import noun_forms
from summarizer.language.lexicon.tables import entries
from summarizer.language.roles import HEADS, unranked


@lru_cache(maxsize=16384)
def is_person(word: str) -> bool:
    """Return whether the folded *word* names a person: "nurse", "skipper", "bus-driver", in the plural too."""
    last = unranked(word).rsplit("-", 1)[-1]
    return last.endswith(_ENDINGS) or not _persons().isdisjoint([last, *noun_forms(last)])


_ENDINGS = ("man", "woman", "men", "women", "master", "mistress", "keeper", "smith", "monger", "ologist")
"""Endings of words for people alone, whatever they begin with: "watchman", "postmistress"."""
_BODIES = frozenset(
    """firm company business enterprise corporation automaker carmaker brewery bookshop shop government state cabinet
    crew gang multitude humanity crowd team staff public police army navy force electorate nation""".split()
)
"""Words for many at once that stand beside those for people."""


@lru_cache(maxsize=1)
def _persons() -> frozenset[str]:
    """Return offices and occupations, the last words of phrases among them: "driver" of "taxi driver"."""
    told = (name for line in entries(["nouns/people.txt"]) for name in line.split() if name not in {"|", ">"})
    return HEADS | {name.rsplit("_", 1)[-1] for name in told} - _BODIES
