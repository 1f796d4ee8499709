"""Where a sentence has another small word between the same two words as its passage: "fled from the hall", "to it".

Small words are no content, so that nothing carries them. Between two words that stand side by side in both texts one
preposition is not another, "or" is not "and", and "they" are not "he", but for those that may be told for each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import PREPOSITIONS

_ALIKE = tuple(
    map(
        listed,
        (
            "in on at during over throughout within aboard",
            "of in for from at on",
            "to into onto toward towards",
            "to for",
            "to with",
            "from out off of",
            "about on over of regarding concerning",
            "through across throughout over along via around",
            "through by with via",
            "near by beside alongside at outside around off",
            "under below beneath",
            "above over",
            "with alongside by of",
            "among amid between amongst of in",
            "against with on over at",
            "for over about",
            "after following since",
            "before until ahead",
            "inside within in into",
            "around about",
        ),
    )
)
"""Prepositions that may be told for each other, by what they lead to."""
_LINKS = listed("and or but if unless because before after until though although while as when whereas so since")
_LINKS_ALIKE = tuple(
    map(
        listed,
        (
            "and but while whereas though although as when",
            "because as since so",
            "after when as since once and",
            "before until",
            "so and",
        ),
    )
)
_LEADING = PREPOSITIONS | listed("since until out down up")
_SMALL = _LEADING | _LINKS
_SELVES = {
    **dict.fromkeys(("he", "him", "his"), "he"),
    **dict.fromkeys(("she", "her", "hers"), "she"),
    **dict.fromkeys(("it", "its"), "it"),
    **dict.fromkeys(("you", "your"), "you"),
}
"""Pronouns by whom they mean; "we", "I" and "they" change with who tells it."""


def in_small_words_otherwise(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return the first small word of *claim* for which *home* has another between the same two words, or None."""
    return next(_changed(claim, home, places), None)


def _changed(claim: Passage, home: Passage, places: Mapping[int, int]) -> Iterator[int]:
    telling = _telling(home)
    after = dict(pairwise(telling))
    former = None
    for index in _telling(claim):
        place = places.get(index)
        if former is not None and place is not None and after.get(places.get(former, -1)) == place:
            found = _between(claim.order, range(former + 1, index), home.order[places[former] + 1 : place])
            if found is not None:
                yield found
        former = index


def _telling(passage: Passage) -> list[int]:
    return [index for index in passage.content if passage.order[index] not in _SMALL]


def _between(order: Sequence[str], mine: range, theirs: Sequence[str]) -> int | None:
    """Return the index in *mine* of the word for which *theirs* has another one of its class."""
    for words, alike in ((_LEADING, _ALIKE), (_LINKS, _LINKS_ALIKE)):
        own = [i for i in mine if order[i] in words]
        others = [word for word in theirs if word in words]
        if len(own) == len(others) == 1 and order[own[0]] != others[0]:
            pair = {order[own[0]], others[0]}
            if not any(pair <= group for group in alike):
                return own[0]
    selves = [i for i in mine if order[i] in _SELVES]
    others = [_SELVES[word] for word in theirs if word in _SELVES]
    if len(selves) == len(others) == 1 and _SELVES[order[selves[0]]] != others[0]:
        return selves[0]
    return None
