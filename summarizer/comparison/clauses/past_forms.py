"""Which words of English are past forms, and which may be participles or gerunds: told by their form alone."""

from __future__ import annotations

from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_tables import by_word

PLURALS = listed("people children feet teeth")
"""Plurals that have no -s, and so look like a past form."""
UNCHANGED = listed("beat hit cut put set shut let hurt bid outbid cost split shed quit spread read burst cast")
"""Verbs whose past is their base form."""
UNCHANGED_PARTICIPLES = UNCHANGED | listed("come become run overcome")
"""And those of which the participle is."""
_BASES_IN_ED = listed("need succeed proceed exceed feed speed breed bleed heed seed weed indeed hundred shed embed")
_SHORTEST_PAST = 4
"""Letters of the shortest past in -ed that is none of "red" and "bed"."""


@by_word(8192)
def is_past(word: str) -> bool:
    """Return whether the folded *word* is a past form: in -ed, or of a strong verb."""
    if word.endswith(("s", "ing", "er", "est", "men")) or word in PLURALS:
        return False
    if word.endswith("ed") and len(word) >= _SHORTEST_PAST:
        return word not in _BASES_IN_ED
    return len(base_forms(word)) > 1 or word in UNCHANGED


def is_compound(word: str) -> bool:
    """Return whether the past form or gerund *word* is put together with another: "state-owned", no "re-elected"."""
    former, hyphen, latter = word.rpartition("-")
    return bool(hyphen) and former not in _PREFIXES and (is_past(latter) or is_gerund(latter))


_PREFIXES = listed("re co pre un de mis dis over under out cross double")
"""Parts of a verb that a hyphen sets off."""


def may_be_participle(word: str) -> bool:
    """Return whether the past form *word* may be a participle: "built", no "went"."""
    return word.endswith(("ed", "en", "n", "t", "d")) or word in UNCHANGED_PARTICIPLES


_BASES_IN_ING = listed("bring spring swing cling fling sting sling string wring")


def is_gerund(word: str) -> bool:
    """Return whether the folded *word* may be a verb in -ing: no "bring"."""
    return word.endswith("ing") and word not in _BASES_IN_ING


DONE_BY_ONESELF = listed(
    "died arrived happened occurred appeared disappeared vanished emerged remained resigned reacted responded returned"
)
"""Pasts in -ed of what nobody does to anybody, which so describe nothing in the passive."""
