"""Where a sentence tells without its bound what its passage bounds: than what, in place of what, until or unless when.

"More men than women" of "more women than men"; "chose to build" of "chose to repair it rather than build"; "will not
reopen" of "will not reopen until the roof is mended".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from summarizer.comparison.clauses.clause_tree import clause_tree
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import BE, DETERMINERS

_Places = Mapping[int, int]
_SIDE = 4
"""Words behind a "than" that are what is compared with."""
_QUALITY = 4
"""Words between the first "as" and the second, or a "more" and its "than"."""
_REACH = 5
"""Words behind a "rather than" of which it is told."""


def measured_otherwise(claim: Passage, home: Passage, places: _Places) -> int | None:
    """Return the first word of *claim* that *home* bounds otherwise, or None."""
    for looked_for in (
        _compared,
        _graded,
        _uncompared,
        _only,
        _put_aside,
        _of_everybody,
        _until,
        _unless,
        _on_condition,
        _supposed,
    ):
        if (found := next(looked_for(claim, home, places), None)) is not None:
            return found
    return None


def _compared(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield a word that stands there on the other side of a "than", or of the second "as"."""
    mine, theirs = _hinge(claim), _hinge(home)
    if mine is None or theirs is None or claim.order[mine] != home.order[theirs]:
        return
    for index in places:
        at = home.at.get(claim.stems[index], ())
        if index < mine and at and all(theirs < place <= theirs + _SIDE for place in at):
            yield index
        if mine < index <= mine + _SIDE and at and all(place < theirs for place in at):
            yield index


def _hinge(passage: Passage) -> int | None:
    """Return where the one "than", or the second of two "as", stands that compares."""
    order = passage.order
    if order.count("than") == 1:
        place = order.index("than")
        return place if order[place - 1] not in {"rather", "other"} else None
    found = [i for i in range(2, len(order)) if order[i] == "as" and "as" in order[max(0, i - _QUALITY) : i - 1]]
    return found[0] if len(found) == 1 else None


def _graded(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what something has more of than there, where the passage has less of it than that."""
    for than in (i for i, word in enumerate(claim.order) if word == "than"):
        index = next((i for i in claim.content if than < i <= than + _SIDE and i in places), None)
        if index is None:
            continue
        place = places[index]
        other = next((i for i in range(place - 1, max(0, place - _SIDE - 1), -1) if home.order[i] == "than"), 0)
        words = {_comparative(claim, than), _comparative(home, other)}
        if other and len(words) > 1 and None not in words and not _MORE.isdisjoint(words):
            yield index


def _uncompared(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what is only compared with there: "the law requires eight" of "eight, two fewer than the law requires"."""
    if "than" not in home.order or "than" in claim.order:
        return
    for than in (i for i, word in enumerate(home.order) if word == "than" and i and home.order[i - 1] != "rather"):
        end = min((i for i in home.parted if i > than), default=len(home.order))
        told = {group.verb for group in groups(home) if than < group.verb < end}
        compared = home.order[than - 1] in claim.order and home.order[than - 1].endswith("er")
        side: Collection[int] = range(than + 1, min(end, than + 1 + _SIDE)) if compared else ()
        whole = [i for i in home.content if than < i < end]
        if len(whole) > 1 and set(whole) <= set(places.values()) and max(places.values()) < end:
            side = whole  # what looks like no verb may be one
        yield from (index for index, place in places.items() if place in told or place in side)


def _only(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what several did there, and "only" one here, of whom alone another deed is told there."""
    if home.order.count("only") != 1 or claim.order.count("only") != 1:
        return
    here, there = claim.order.index("only"), home.order.index("only")
    mine = next((group.verb for group in groups(claim) if group.verb > here), -1)
    before = next((group.verb for group in groups(claim) if group.verb < here), -1)
    if claim.order[here - 1] in DETERMINERS and here:
        return  # "the only road"
    if before < 0 and mine in places and places[mine] < there:
        yield here


def _comparative(passage: Passage, than: int) -> str | None:
    words = passage.order[max(0, than - _QUALITY) : than]
    return next((word for word in reversed(words) if word in _MORE or word.endswith("er")), None)


_MORE: frozenset[str | None] = frozenset(listed("more less fewer"))


def _put_aside(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what is done there rather, or instead, of: "chose to build" of "to repair it rather than build"."""
    if _PIVOTS.isdisjoint(home.order):
        return
    for index, place in places.items():
        for at in range(place - 1, max(0, place - _REACH), -1):
            if at + 1 in home.parted:
                break
            if home.order[at - 1 : at + 1] in _ASIDE or home.order[at] in _EXCEPT:
                told = home.order[at - 1 : at + 1] in set(pairwise(claim.order)) or home.order[at] in claim.order
                if not told and _WHICH.isdisjoint(home.order[place + 1 : place + 3]):
                    yield index
                break


def _of_everybody(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what is told of all, or of none, of whom the passage excepts some: "apart from the chapel, nothing"."""
    if places and not _EVERYBODY.isdisjoint(claim.order) and not _PIVOTS.isdisjoint(home.order):
        excepted = (_EXCEPT & set(home.order)) - set(claim.order)
        if "but" not in claim.order and any((word, "but") in set(pairwise(home.order)) for word in _EVERYBODY):
            yield min(places)  # "closer than any | but Lind's"
        if excepted or (_BESIDES & set(pairwise(home.order))) - set(pairwise(claim.order)):
            yield min(places)


_BESIDES = frozenset([("other", "than"), ("apart", "from"), ("but", "for")])
_ASIDE = _BESIDES | {("rather", "than"), ("instead", "of")}
_EXCEPT = listed("except besides excluding barring")
_PIVOTS = _EXCEPT | listed("other apart but rather instead")
_WHICH = frozenset(["which", "who", "whom"])
_EVERYBODY = listed("no nobody none nothing everyone everybody everything all every any")


def _until(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what is denied there only until something is so, and here for good."""
    if "until" in home.order and "until" not in claim.order:
        until = home.order.index("until")
        yield from (index for index, place in places.items() if place < until and denies(claim, index))


def _unless(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what is so there unless something else is, and here in any case."""
    if "unless" not in home.order or not {"unless", "if"}.isdisjoint(claim.order):
        return
    tree = clause_tree(home)
    for clause in tree.clauses:
        if clause.over is not None and home.order[clause.first] == "unless":
            over = clause.over
            yield from (i for i, place in places.items() if tree.told[place] == (over,) and place >= over.start >= 0)


def _on_condition(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what would have been the condition there: "had the ballots | been counted", without an "if"."""
    order = home.order
    if _WOULD.isdisjoint(order) or not _WOULD.isdisjoint(claim.order) or "if" in claim.order:
        return
    read = groups(home)
    for place in range(1, len(order) - _REACH // 2):
        if order[place] in _INVERTED and not any(group.start <= place < group.verb for group in read):
            end = next((group.verb for group in read if group.start > place), 0)
            yield from (index for index, at in places.items() if at == end > place + 1)


_WOULD = listed("would could might")
_INVERTED = listed("had were should")


def _supposed(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what some only think there that one is: "who they first thought | was an accomplice"."""
    verb = next((i for i, word in enumerate(claim.order) if word in BE and i), None)
    if verb is None or claim.attributions:
        return
    for index, place in places.items():
        be = next((i for i in range(place - 1, max(0, place - _REACH), -1) if home.order[i] in BE), 0)
        thought = be > 0 and home.order[be - 1] in VERBS and home.stems[be - 1] not in claim.at
        if index > verb and thought and home.parted.isdisjoint((be - 1, be)):
            yield index
