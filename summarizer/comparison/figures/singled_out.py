"""Other words for what is first, the only one or a record: "no other village is higher"."""

from __future__ import annotations

from summarizer.comparison.figures.old_records import old_records
from summarizer.comparison.figures.ranks import Superlative
from summarizer.comparison.figures.superlative_words import GRADING
from summarizer.comparison.figures.surroundings import surroundings
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import alike
from summarizer.language.reporting import listed

_ALONE = listed(
    "one single sole alone lone no none nobody nothing other others else just except apart bar all unique first"
)
_BEGINNING = listed(
    """never new inaugural maiden debut before earlier previously previous initially originally begin begins began begun
    beginning start starts started open opens opened launch launched founded founding once pioneering earliest record"""
)
_COMPARING = listed(
    """record unprecedented never peak peaked maximum minimum unique no none nobody nothing other others every any more
    less fewer than most least top above all only"""
)
_CHIEF = listed("main chief top leading principal primary major key favourite favorite")
_RECORD = listed("record unprecedented never ever peak peaked maximum all-time top history highest most any before")
_LOWEST = listed("lowest smallest fewest least weakest")
"""What a record low is, among some or of all."""
_KINDRED = {"only": _ALONE, "sole": _ALONE, "first": _BEGINNING, "record": _RECORD}
"""Words by which a source may single something out in another way: "no other", "a record", "more than any"."""
_BEHIND = 12
"""Characters behind "record" in which stands of what."""


def singles_out_too(one: Superlative, passage: Passage) -> bool:
    """Return whether *passage* may say in other words what *one* says: "no other village is higher", "a record"."""
    quality = one.quality.split()[-1]
    kindred = _KINDRED.get(quality, _COMPARING | _CHIEF)
    if quality == "record" and old_records(passage):
        return True  # "past the old record of 45"
    if quality == "record":
        following = one.passage.text[one.end : one.end + _BEHIND].split()[:1]
        kindred |= _LOWEST if following == ["low"] or one.text.endswith(" low") else frozenset()
    for index, word in enumerate(passage.order):
        if passage.order[index - 1 : index] == ("at",) and word in GRADING:
            continue  # "at least 41 people" ranks nobody
        if (word.endswith("er") or word in _THAN) and _is_over_one(passage, index):
            continue  # deeper than the shaft of 1990 is not deeper than any
        if word in kindred or alike(word, quality):
            near, _ = surroundings(passage, *passage.span(index, index + 1), past_numbers=True)
            if not near.keys().isdisjoint(one.near):
                return True
    return False


_THAN = frozenset("than more less fewer".split())
_COMPARED = 4
"""Words from a comparative on within which "than" stands, and what follows it."""


def _is_over_one(passage: Passage, index: int) -> bool:
    """Return whether the comparative at *index* is over one thing that is named: "than the shaft of 1990"."""
    then = passage.order[index : index + _COMPARED]
    place = then.index("than") + 1 if "than" in then else len(then)
    return place < len(then) and then[place] not in _ANY


_ANY = listed("any all every ever before other others anyone anything anywhere at previously most many")
"""What a comparative is over that is over all."""
