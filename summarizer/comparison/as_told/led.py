"""Where a sentence tells a word with another verb than its source does, though all of its words are carried.

"It took two hikers three hours" of "it took firefighters three hours to reach the cabin, where two hikers had died":
every word is there, and no verb is another's for sure, but the hikers are told with "died" and with nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from summarizer.comparison.clauses.clause import Clause, Tree
from summarizer.comparison.clauses.clause_holds import hangs, is_held, is_to_be_done
from summarizer.comparison.clauses.clause_tree import facing_trees
from summarizer.comparison.clauses.phrases_before import led_by
from summarizer.comparison.clauses.verbs import PREPOSITIONS, PRONOUNS
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.speakers import POSSESSIVES
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS, HAVE, POSSESSIVE

_Places = Mapping[int, Sequence[int]]
LONGEST = 250
"""Words of a passage that is read by its clauses; what is longer is a list, or no sentence."""
_SHE = PRONOUNS - {"who"}
_THEM = listed("it them him her")
_NO_NOUN = DETERMINERS - {"that"}


def led_otherwise(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return the first word of *claim* that *home* tells with another verb, or None."""
    if len(home.words) > LONGEST:
        return None
    spots = {index: home.at.get(claim.stems[index]) or (place,) for index, place in places.items()}
    if "may" in home.at:
        spots |= {i: home.at["may"] for i, word in enumerate(claim.words) if word.text == "May"}  # the month
    return next(_led(claim, home, spots), None)


class _Facing(NamedTuple):
    """A claim, the clauses of its source, and where that has the words of the claim."""

    claim: Passage
    tree: Tree
    places: _Places


def _led(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    mine, theirs = facing_trees(claim, home)
    pair = _Facing(claim, theirs, places)
    own = sorted(index for index in places if claim.stems[index] in home.at)
    found: dict[Clause, Clause] = {}
    told: dict[Clause, Clause] = {}  # of them those whose verb is the same
    for clause in mine.clauses:
        words = [index for index in own if index != clause.verb and mine.told[index] == (clause,)]
        if clause.kind == "phrase" and clause.over in found:
            over = found[clause.over]
            yield from (i for i in words if not any(_is_of_phrase(theirs, p, over) for p in places[i]))
        if clause.verb < 0 and (clause.kind != "main" or len(mine.clauses) > 1):
            continue
        at = _verbs_at(pair, clause)
        facing = [it for it in theirs.clauses if it.verb in at]
        if any(not facing and _is_noun(home, place, claim.order[clause.verb]) for place in at):
            yield clause.verb
        if not at and clause.verb not in claim.content:
            facing = [it for it in theirs.clauses if it.verb >= 0]  # "is" may be told of any
        if facing:
            other, untied = _nearest(pair, clause, words, facing)
            yield from untied
            found[clause] = other
            yield from _otherwise(pair, clause, words, other)
            if at:
                yield from (
                    () if _is_so(pair, other, told.get(clause.over) if clause.over else None) else (clause.verb,)
                )
                told[clause] = other


def _verbs_at(pair: _Facing, clause: Clause) -> Sequence[int]:
    """Return where the source may have the verb of the claim's clause: no place for an "is"."""
    claim, home = pair.claim, pair.tree.passage
    if clause.verb in pair.places or clause.verb < 0 or claim.order[clause.verb] in AUXILIARIES:
        return pair.places.get(clause.verb, ())
    return home.at.get(claim.stems[clause.verb], ())


def _otherwise(pair: _Facing, mine: Clause, words: Sequence[int], theirs: Clause) -> Iterator[int]:
    """Yield the words of the claim's clause that have another part in the other, though they are told with its verb."""
    claim, tree, places = pair
    if mine.verb in places and theirs.passive and not mine.passive:
        yield from (i for i in words if i < mine.start and not _does_it(tree, places[i], theirs))
    done = mine.verb >= 0 and HAVE.issuperset(claim.order[mine.start : mine.verb])
    if is_to_be_done(tree, theirs) and done and mine.kind == "main" and not mine.passive:
        yield mine.verb
    if mine.verb >= 0 and claim.stems[mine.verb] == tree.passage.stems[theirs.verb]:
        yield from _turned(pair, mine, words, theirs)
    before = mine.first - 1
    if theirs.kind == mine.kind == "reduced" and claim.stems[before] in tree.passage.at and before in places:
        yield from () if any(_is_tied(tree, place, theirs) for place in places[before]) else (before,)


def _is_so(pair: _Facing, theirs: Clause, over: Clause | None) -> bool:
    """Return whether the clause hangs there on the one that it hangs on here, and nothing makes it but a thing said."""
    return (over is None or hangs(theirs, over)) and not is_held(pair.claim, pair.tree, theirs, over)


def _nearest(pair: _Facing, mine: Clause, words: Sequence[int], facing: Sequence[Clause]) -> tuple[Clause, list[int]]:
    """Return which of the clauses *facing* the claim's tells most of its *words*, and those that it does not tell."""
    found: list[tuple[Clause, list[int]]] = []
    for clause in facing:
        untied = [i for i in words if not any(_is_tied(pair.tree, place, clause) for place in pair.places[i])]
        found.append((clause, [i for i in untied if not _is_meant(pair, mine, i, clause)]))
        if not found[-1][1]:
            break
    return min(found, key=lambda it: len(it[1]))


def _turned(pair: _Facing, mine: Clause, words: Sequence[int], theirs: Clause) -> Iterator[int]:
    """Yield a word before the verb that stands behind it there, where one behind it stands before it there."""
    if mine.passive != theirs.passive or theirs.first > theirs.start:
        return
    tree, places = pair.tree, pair.places
    own = [i for i in words if all(tree.told[place] == (theirs,) for place in places[i])]
    before = [i for i in own if i < mine.start and all(place > theirs.verb for place in places[i])]
    after = [i for i in words if i > mine.verb and all(place < theirs.start for place in places[i])]
    subject = next((i for i in reversed(words) if mine.first <= i < mine.start), None)
    has_own = any(theirs.first <= place < theirs.start for place in tree.passage.content)
    if before and (after or (has_own and before[-1] == subject and led_by(pair.claim, subject) not in PREPOSITIONS)):
        yield before[0]


def _does_it(tree: Tree, places: Sequence[int], clause: Clause) -> bool:
    """Return whether a word may be of who does what the clause tells in the passive: not who only shares it."""
    return any(clause in tree.told[place] and place > clause.first for place in places)


def _is_of_phrase(tree: Tree, place: int, clause: Clause) -> bool:
    """Return whether the word is in a phrase of time or occasion that is told with *clause*, or may be."""
    of_phrase = any(it.kind == "phrase" and it.over is clause for it in tree.told[place])
    return of_phrase or _is_tied(tree, place, clause)


def _is_noun(home: Passage, place: int, verb: str) -> bool:
    """Return whether the word is a noun there, with its article: "a strike"."""
    return place > 0 and home.order[place] == verb and home.order[place - 1] in _NO_NOUN


def _is_meant(pair: _Facing, mine: Clause, index: int, clause: Clause) -> bool:
    """Return whether a pronoun of *clause* stands where the claim has the word: "left the court" of "left it"."""
    claim, home, lead = pair.claim, pair.tree.passage, led_by(pair.claim, index)
    behind = index > mine.verb or mine.passive
    owner = lead == "of" or claim.words[index].text.endswith(POSSESSIVE)
    for place in range(clause.first, len(home.order)):
        word = home.order[place]
        if clause not in pair.tree.told[place] or word in claim.order:
            continue
        before = home.order[place - 1]
        if (
            word in _THEM
            and place > clause.verb
            and behind
            and (lead in {"of", before} or not {lead, before} & PREPOSITIONS)
        ):
            return True
        if owner and word in POSSESSIVES:
            return True
    return False


def _is_tied(tree: Tree, place: int, clause: Clause, seen: set[Clause] | None = None) -> bool:
    """Return whether the word at *place* of *home* is told with the verb of *clause*, or may be."""
    home, told, over, before = tree.passage, tree.told[place], clause.over, place < clause.first
    if not told or clause in told or place == clause.verb:
        return True
    if any(it.kind == "loose" and it.over is clause and it.start == clause.verb + 1 for it in told):
        return True  # "hopes for a figure" of "hopes to have a figure"
    if before and any(home.order[i] in _SHE for i in range(clause.first, clause.start)):
        return not any(it.kind == "relative" and it.parted and it is not over for it in told)
    seen = set() if seen is None else seen
    if over is None or clause in seen:
        return False
    seen.add(clause)
    match clause.kind:
        case "relative" | "reduced":
            return before and _is_antecedent(tree, place, clause)
        case "joined":
            shared = any(place < it.start and _is_tied(tree, place, it, seen) for it in (over, *clause.others))
            return shared or (over in told and over in clause.beside)
        case "loose":
            by_subject = (
                clause.parted and not clause.passive and home.order[clause.start] != "to"
            )  # "beat Lind, having …"
            return (place < over.start or (before and not by_subject)) and _is_tied(tree, place, over, seen)
        case _:
            own = any(i in home.content for i in range(clause.first, clause.start))
            return not own and (before or (place < over.start and _is_tied(tree, place, over, seen)))


def _is_antecedent(tree: Tree, place: int, clause: Clause) -> bool:
    """Return whether the word is one of the phrases right before the clause, no verb between."""
    home, over = tree.passage, clause.over
    between = range(place + 1, clause.first)
    if over is None or place == over.verb or any(it.verb in between for it in tree.clauses):
        return False
    if home.order[clause.first] in {"where", "which"} and "to" in home.order[place : clause.first]:
        return False  # "from Lind to Torv, | where"
    if clause.first not in home.parted and not home.parted.isdisjoint(between):
        return False
    return any(it is over or (it.kind == "phrase" and it.over is over) for it in tree.told[place])
