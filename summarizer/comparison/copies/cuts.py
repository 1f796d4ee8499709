"""Cuts through the middle of a phrase: words left out of a copy so that what is kept belongs to something else.

"Made up the income" of "made up half of the income"; "the search for Lind has widened" without its first three words;
"a farmer's was killed"; "fines for fake crowd" of "fake crowd noise". No word was changed, but who or what is told of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.comparison.difference import Difference
from summarizer.comparison.kept_words import kept_words
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.inflection import strong_forms
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import (
    ADVERB_NOUNS,
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    NEARBY,
    PERIODS,
    POSSESSIVE,
    PREPOSITIONS,
    WH,
)

_LINKING = PREPOSITIONS | listed("to than till alongside per plus like versus past")
"""Words behind which their object stands: who keeps it without them tells it of something else."""
_OPENING = CLAUSE_OPENERS | WH | listed("whose whom")
_JOINING = frozenset(["and", "or", "but", "nor"])
_BORDERS = _LINKING | _OPENING | _JOINING
"""Words before which a phrase may end."""
_TIMES = PERIODS | NEARBY | listed("ago yesterday recently")
_LOOSE = ADVERBS | _TIMES | DETERMINERS | listed("already too so very even however instead both all each rather quite")
"""Words that may be left out by themselves, as may adverbs in -ly."""
_NEEDING = listed("the a an its their our my your every") | (AUXILIARIES - listed("may")) | (_LINKING - {"past"})
"""Words that stand with another one behind them."""
_COUNTLESS = listed("dozens hundreds thousands millions billions scores plenty lots tens")
"""Counts of what "of" names, which are left out with it: "hundreds of people" are people."""
_CALLED = listed("town city village borough port island county province district region state republic kingdom month")
"""Nouns of which "of" gives the name: "the town of Torv" is Torv."""
_THEM = listed("them us you these those")
_WHOSE_VERB = frozenset(["who", "which"])
"""Words that are the subject of the verb behind them."""
_WHICH = frozenset(["who", "which", "that", "whose"])
_VERBAL = listed("who which will would can could may might must shall should cannot")
"""Words behind which a verb stands, adverbs aside."""
_YEAR = 4  # digits, after which nothing counted stands
_TOLD = 6
"""Words of a cut that a reason quotes."""
_NEAR = 2
"""Passages that a claim may be a copy of."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first cut in mid-phrase of a *claim* all of whose words are those of a passage, in their order."""
    first: Difference | None = None
    for passage in sources.nearest(claim)[:_NEAR]:
        if not claim.at.keys() <= passage.at.keys():
            continue
        found = cuts(claim.stems, passage.stems, passage)
        if not found:
            return  # a passage has it all uncut, or in another order
        if first is None:
            low, high = found[0]
            told = passage.text[slice(*passage.span(low, min(high, low + _TOLD)))] + (
                " …" if high > low + _TOLD else ""
            )
            reason = f"leaves out {told!r} in mid-phrase"
            first = Difference(
                "detail", "unknown", (0, len(claim.text)), passage.place(*passage.span(low, high)), reason
            )
    if first is not None:
        yield first


def cuts(claim: Sequence[str], words: Sequence[str], source: Passage) -> list[Range] | None:
    """Return the runs of *source* that *claim* leaves out in mid-phrase, or None where it is no run of its *words*.

    A word that comes twice may be the one or the other: of the two ways to find the words the one with fewer cuts.
    """
    behind = kept_words(claim, words)
    if behind is None:
        return None
    found = _cut(source, behind.places)
    if found:
        before = kept_words(claim[::-1], words[::-1])
        last = len(words) - 1
        other = _cut(source, [last - place for place in reversed(before.places)]) if before else found
        found = min(found, other, key=len)
    return found


def _cut(source: Passage, kept: Sequence[int]) -> list[Range]:
    size = len(source.order)
    runs = ((before + 1, after) for before, after in pairwise((-1, *kept, size)) if before + 1 < after)
    found = [(first, last) for first, last in runs if _is_cut(source, first, last)]
    if found and not found[0][0]:
        asides = (before + 1 for before, after in pairwise(kept) if after == before + 2)
        if any(source.order[place] in _WHICH and place in source.parted for place in asides):
            return found[1:]  # "he named Lind, who | won": the aside became the sentence
    return found


def _is_cut(source: Passage, first: int, last: int) -> bool:
    """Return whether the words ``[first:last]`` are no whole phrase of *source*."""
    opens, closes = _parted(source, first), _parted(source, last)
    if opens and closes:
        return False
    if not first:
        return _is_cut_head(source, last)
    if last == len(source.order):
        return not opens and _is_cut_tail(source, first)
    order, run = source.order, source.order[first:last]
    if all(_is_loose(word) for word in run):
        return False
    if run[0] == "of" and run[-1] in _THEM and _needs(source, first - 1):
        return True  # "offered 60 | of them | rooms"
    ends = closes or order[last] in _BORDERS or order[last] in AUXILIARIES
    if not opens and ends and run[0] not in _BORDERS and not _is_loose(run[0]) and _needs(source, first - 1):
        return True
    return not closes and (_lost_verb(source, first, last) or _is_joint(source, first, last))


def _lost_verb(source: Passage, first: int, last: int) -> bool:
    """Return whether a verb was left out between a preposition and its object: "accused of hiding the keys"."""
    order = source.order
    object_opens = order[last] in DETERMINERS or source.words[last].capitalised
    return object_opens and order[first - 1] in _LINKING and order[first].endswith("ing")


def _is_joint(source: Passage, first: int, last: int) -> bool:
    """Return whether what stands behind the words ``[first:last]`` is now told with what stands before them."""
    while last - first > 1 and source.order[last - 1] in DETERMINERS:
        last -= 1
    order, run = source.order, source.order[first:last]
    if len(run) > 1:
        if run[-1] in _LINKING:
            return not (_goes_on(run) or _names(run))
        if run[0] in AUXILIARIES and run[-1] == "who":
            return False  # "has been named as the man who"
        if run[-1] in _WHOSE_VERB and run[0] not in _OPENING:
            return True
        told = run[-1] not in _JOINING | AUXILIARIES and not _is_loose(run[-1])
        if told and run[0] in AUXILIARIES and order[last : last + 1] and order[last] in AUXILIARIES:
            return True  # "Roe | was told her son | would": another clause's verb
    if first in source.parted or run[-1] in _JOINING:
        return False  # "48 percent, far less than before, and | the lowest": one of several things told
    inner = range(first + 1, last)
    if not source.stopped.isdisjoint(inner):
        return False  # captions run together: from one to the next nothing was cut through
    return not source.parted.isdisjoint(inner) or (len(run) > 1 and run[-1] in _OPENING)


def _goes_on(run: Sequence[str]) -> bool:
    """Return whether the words up to a "to" are told of the subject of what follows: "came from behind to"."""
    return run[-1] == "to" and (run[0].endswith("ed") or bool(strong_forms(run[0])))


def _names(run: Sequence[str]) -> bool:
    """Return whether what stands behind the words is what they name or count: "the town of", "hundreds of"."""
    return run[-1] == "of" and (run[-2] in _CALLED or run[-2] in _COUNTLESS)


def _is_cut_head(source: Passage, last: int) -> bool:
    """Return whether what is left of a sentence without its first words was the object of one of them."""
    order = source.order
    end = last - 1
    while end and order[end] in DETERMINERS:
        end -= 1
    if not end or order[end] in _OPENING:
        return False
    if order[end] in _LINKING:
        return not _names(order[: end + 1])
    return order[end - 1] in _VERBAL and end == last - 1


def _is_cut_tail(source: Passage, first: int) -> bool:
    """Return whether what is left breaks off within a phrase: at "the", at "14" of "14 weeks", at "crowd" of "…"."""
    word, before = source.order[first], source.order[first - 1]
    if word in _BORDERS or _is_loose(word):
        return False
    if _needs(source, first - 1):
        return True
    if before.endswith("ed") or strong_forms(before) or source.words[first].capitalised:
        return False  # a verb may go without its object, and a name begins a phrase
    alone = word in AUXILIARIES or word in NUMBER_WORDS or word in _BEHIND or not word[0].isalpha()
    return not alone and not word.endswith(("ing", "ed"))


_BEHIND = listed(
    """he she they it we i you him them me us himself herself itself themselves abroad overseas online nationwide
    worldwide home overnight together apart alone away back forward soon elsewhere everywhere here there outright
    afterwards beforehand anyway next apiece live indoors outdoors worth due able"""
)
"""Pronouns, adverbs and adjectives that stand behind a noun and are no part of its phrase."""


def _needs(source: Passage, index: int) -> bool:
    """Return whether the word belongs to what stands behind it: "the", a possessive, a figure that counts it."""
    word = source.order[index]
    counts = (word[0].isdigit() and not (len(word) == _YEAR and word.isdigit())) or word in NUMBER_WORDS
    return counts or word in _NEEDING or source.words[index].text.endswith(POSSESSIVE)


def _is_loose(word: str) -> bool:
    return word in _LOOSE or (word.endswith("ly") and word not in ADVERB_NOUNS)


def _parted(source: Passage, index: int) -> bool:
    """Return whether a mark stands before the word at *index*, or the sentence begins or ends there."""
    return index in source.parted or index in (0, len(source.order)) or "-" in source.gaps[index]
