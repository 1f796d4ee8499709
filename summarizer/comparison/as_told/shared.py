"""Where a sentence tells a share, a head or a rank of another whole than its passage does.

"Most of the houses burned" of "most of the houses that burned were empty"; "the brothers were jailed" of "the older of
the brothers was"; "the first visit" of "the first visit since 1998".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from summarizer.comparison.as_told.led import LONGEST
from summarizer.comparison.clauses.clause import Clause, Tree
from summarizer.comparison.clauses.clause_tree import clause_tree
from summarizer.comparison.clauses.frames import frames, party_told
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS

_Places = Mapping[int, int]
_SHARES = listed("most half all every each no none few many only majority third quarter percent cent any")
_COUNTLESS = listed("dozens scores plenty lots tens town city village island state republic group")
"""Words whose "of" names what is told of: "dozens of people"."""


def shared_otherwise(claim: Passage, home: Passage, places: _Places) -> int | None:
    """Return the first word of *claim* that *home* has of another whole, or None."""
    if len(home.words) > LONGEST:
        return None
    for looked_for in (_shares, _of_an_aside, _without_head, _firsts):
        if (found := next(looked_for(claim, home, places), None)) is not None:
            return found
    return None


def _shares(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield the word for a share, or for some of so many, whose whole is told by a clause that is not told so here."""
    if not any(_is_share(claim, index) for index in range(len(claim.order))):
        return
    tree, kept = clause_tree(home), set(places.values())
    for clause in tree.clauses:
        if clause.kind not in {"relative", "reduced"} or clause.verb < 0 or clause.over is None:
            continue
        share, first = _share_before(home, tree, clause)
        if share < 0 or home.order[share] not in claim.order:
            continue
        narrows = first not in home.parted
        again = any(home.order[i] in _SHARES for i in range(share + 1, clause.start) if i in home.parted)
        here, over = (any(tree.told[i] == (it,) and i >= it.start for i in kept) for it in (clause, clause.over))
        of_clause = here and not over and (narrows or again)  # "most houses burned"
        of_all = over and not here and clause.verb not in kept and narrows and home.order[share] in _SHARES
        if of_clause or of_all:
            yield claim.order.index(home.order[share])


def _of_an_aside(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield a share of those of whom an aside tells there, and who all do it: "the rest, most of them old, left"."""
    kept = set(places.values())
    for index, word in enumerate(claim.order):
        if word not in _SHARES or home.order.count(word) != 1:
            continue
        place = home.order.index(word)
        if place not in home.parted or home.order[place + 1 : place + 3] not in _OF_THEM:
            continue
        end = min((i for i in home.parted if i > place), default=len(home.order))
        told = range(place + 3, end)
        if not any(group.finite and group.verb in told for group in groups(home)) and kept.isdisjoint(told):
            yield index


_OF_THEM = (("of", "them"), ("of", "whom"), ("of", "which"))


def _share_before(home: Passage, tree: Tree, clause: Clause) -> tuple[int, int]:
    """Return the word for a share in the phrase before the clause, -1 for none, and where the clause begins."""
    over, end = clause.over, clause.first
    while end and end not in home.parted and (home.order[end - 1] == "of" or home.order[end - 1] in _SHARES):
        end -= 1  # "most of | whom"
    for place in range(end - 1, -1, -1):
        if over is None or over not in tree.told[place] or place == over.verb:
            return -1, end
        if _is_share(home, place):
            return place, end
    return -1, end


def _is_share(passage: Passage, index: int) -> bool:
    """Return whether the word tells a share, or counts some "of" more, or one "in" five."""
    word = passage.order[index]
    return word in _SHARES or (_counts(word) and passage.order[index + 1 : index + 2] in _OF)


_OF = (("of",), ("in",))


def _counts(word: str) -> bool:
    return word[0].isdigit() or word in NUMBER_WORDS


def _without_head(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield a subject that stands there behind the "of" of another: "the two brothers" of "the older of the two"."""
    if "of" not in home.order:
        return
    tree = clause_tree(home)
    for mine in frames(claim):
        subject = party_told(mine)
        head = subject.heads[0] if subject is not None and subject.heads else -1
        if head not in places or mine.verb not in places or not _SHARES.isdisjoint(claim.order[:head]):
            continue  # "no party" of "none of the parties"
        joint = _behind_of(home, places[head])
        clause = next((it for it in tree.clauses if it.verb == places[mine.verb]), None)
        if clause is not None and clause not in tree.told[places[head]]:
            continue  # "the death of a baker | who had refused"
        if not joint or _behind_of(claim, head) or joint - 1 not in home.content:
            continue
        word = home.order[joint - 1]
        if home.stems[joint - 1] not in claim.at and not _counts(word) and word not in _COUNTLESS:
            yield head


def _behind_of(passage: Passage, index: int) -> int:
    """Return where the "of" stands in whose phrase the word is, 0 for none."""
    verbs = {group.verb for group in groups(passage)}
    place = index
    while place and place not in passage.parted and place - 1 not in verbs:
        place -= 1
        word = passage.order[place]
        if word == "of":
            return place
        if place not in passage.content and (word == "that" or not (word in DETERMINERS or _counts(word))):
            return 0
    return 0


def _firsts(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what is first, or most, there only since a time, or of its kind: "the first visit | since 1998"."""
    kept = set(places.values())
    for index, word in enumerate(claim.order):
        ranks = word in _RANKS or (word.endswith("est") and index in places)
        if not ranks or claim.order[index - 1] not in _THE:
            continue
        for place in home.at.get(claim.stems[index], ()):
            if _is_since(home, place) and "since" not in claim.order:
                yield index
            behind = place + 1
            while behind in home.content and behind not in home.parted:
                behind += 1
            if home.order[place + 1 : place + 2] == ("of",):
                continue  # "the youngest | of the sisters" is the youngest
            if home.order[behind : behind + 1] in _NARROWING and behind not in home.parted:
                head = next((i for i in home.content if i > behind), behind)
                if head > behind and kept.isdisjoint(range(behind, head + 2)):
                    yield index


def _is_since(home: Passage, place: int) -> bool:
    """Return whether a "since" stands behind the word, and no mark between."""
    since = home.order.index("since", place) if "since" in home.order[place:] else 0
    return since > place and home.parted.isdisjoint(range(place + 1, since + 1))


_RANKS = listed("first last only most best worst least second third")
_THE = listed("the a his her its their")
_NARROWING = (("by",), ("in",), ("among",), ("outside",), ("for",), ("of",))
