"""Changes of a near-copy that say the same by another construction: a preposition, a debut."""

from __future__ import annotations

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.copies.changes import Change
from summarizer.comparison.parties.whereabouts import ANYWHERE
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.moments import MONTHS
from summarizer.language.reporting import VERBS, listed
from summarizer.language.roles import STATUSES
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS, PERIODS, POSSESSIVE, PREPOSITIONS


def stands_for_clause(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Return whether a preposition stands for a relative clause: "the hold | of | the boat", "which will sail with"."""
    return bool(mine) and PREPOSITIONS.issuperset(mine) and theirs[0] in _RELATIVE


_RELATIVE = frozenset(["that", "which", "who"])


def opens_row(passage: Passage) -> bool:
    """Return whether *passage* has another word for what comes first: "the debut of the ferry" is its first trip."""
    return not _FIRST_OF_ALL.isdisjoint(passage.order)


_FIRST_OF_ALL = listed("debut debuts maiden inaugural debuted")


def statuses(passage: Passage, run: Range) -> set[str]:
    """Return what words in *run* make of an office; not the "then" of "and then won", nor "late May"."""
    told = [i for i in range(*run) if passage.order[i] in STATUSES and not _tells_time(passage, i)]
    return {STATUSES[passage.order[i]] for i in told}


def _tells_time(passage: Passage, index: int) -> bool:
    """Return whether the "then" or "late" at *index* is no status: it tells when something is done."""
    word, before = passage.order[index], passage.order[max(0, index - 1) : index]
    after = passage.order[index + 1] if index + 1 < len(passage.order) else ""
    if word == "then":
        return is_past(after) or after in AUXILIARIES or before == ("and",)
    return word == "late" and (not after or after in PREPOSITIONS or after in PERIODS or after in MONTHS)


def names_place(claim: Passage, change: Change, passage: Passage, sources: Sources) -> bool:
    """Return whether one word for a place that the article tells of stands for "the scene"."""
    (first, last), (low, high) = change
    alone = last - first == high - low == 1
    return alone and passage.order[low] in ANYWHERE and sources.knows(claim.stems[first])


def is_only_of_its_kind(passage: Passage, place: int) -> bool:
    """Return whether the "only" at *place* says of its noun alone that there is one: "the only road", "Torv's only".

    Or of a figure that it is small: "only 300 metres away". Without it the rest is told as it was, but for that.
    """
    if passage.order[place + 1 : place + 2] and passage.order[place + 1][0].isdigit():
        return True
    before = passage.order[place - 1 : place]
    return bool(before) and (before[0] in DETERMINERS or passage.words[place - 1].text.endswith(POSSESSIVE))


def reports_alike(claim: Passage, index: int, passage: Passage) -> bool:
    """Return whether the word is the verb of who says it, as plain as the source's: "wrote", "said"."""
    start = claim.words[index].start
    if not _says(claim.order[index]) or not any(start in range(*it.cue) for it in claim.attributions):
        return False
    return any(_says(passage.text[slice(*it.cue)].casefold()) for it in passage.attributions)


def _says(word: str) -> bool:
    return word in VERBS and VERBS[word].lemma in _SAYING


_SAYING = listed("say tell state add note remark write tweet post")
"""Verbs by which it is said, and no more of it."""
