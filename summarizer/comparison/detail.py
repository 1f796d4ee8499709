"""Details that a claim adds: content for which its sources have no words left, and not merely other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from summarizer.comparison.alignment import LIGHT, Alignment, align
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.word_classes import PREPOSITIONS

SURPLUS = 2
"""Telling words that a claim has beyond those left over in its sources: one may be a turn of phrase ("behind
schedule" for "late"), two are a thing. Of the 131 faithful rewordings of the fixtures none has two."""
_BASIS = 0.25
"""Share of the carried words of a claim from which a passage counts as what it rests on."""
_JOINING = frozenset("and or with by including plus".split())
"""Words by which a further participant is added: "… with a permit", "… and a pony"."""
_INTRODUCING = _JOINING | frozenset("from for at in on near under over during after before".split())
"""Words by which a thing, a place or a time is added. A verb ("declined to discuss") may be a turn of phrase, and so
may what an article makes known ("the surprising shapes")."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the words that *claim* adds to what its sources say, or puts in the place of theirs in a copy of them."""
    yield from _added(claim, sources)
    yield from _replaced(claim, sources)


def _added(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the runs of words for which the sources have nothing left.

    A rewording takes the place of other words, which are then left over in the source; an addition leaves none.
    """
    aligned = align(claim, sources)
    telling = [index for index in aligned.uncovered if claim.order[index] not in LIGHT]
    if not telling or not aligned.carried:
        return
    surplus = len(telling) - _left_over(aligned)
    if surplus >= SURPLUS:
        words = _INTRODUCING
    elif surplus == len(telling):
        words = _JOINING
    else:
        return
    for first, last in _runs(claim, telling):
        if not _introduced(claim, first, last, words):
            continue
        start, end = claim.span(first, last)
        yield Difference("detail", "clash", (start, end), None, f"adds {claim.text[start:end]!r}")


def _replaced(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the single words changed in what is otherwise a passage word for word, near-synonyms aside.

    Who rewords changes more than one word; who changes one means another thing.
    """
    aligned = align(claim, sources)
    changed = [index for index in aligned.uncovered if claim.order[index] not in LIGHT]
    changed += [index for index, word in enumerate(claim.order) if word in _TURNING]
    if not changed or len(changed) > MOST_REPLACED:
        return
    copied = next((passage for passage in aligned.passages[:2] if _copied(claim, passage) >= COPY), None)
    used = set(aligned.carried.values())
    if copied is not None:
        for index in changed:
            place = _in_its_place(claim, index, copied)
            if place is not None and (copied, place) not in used and claim.order[index] not in copied.order:
                word, other = claim.words[index], copied.words[place]
                reason = f"says {word.text!r}, source says {other.text!r}"
                said = word.start, word.end
                yield Difference("detail", "clash", said, copied.place(other.start, other.end), reason)


def _copied(claim: Passage, passage: Passage) -> float:
    """Return the share of the words of *claim* that stand in *passage* in the same order."""
    blocks = SequenceMatcher(None, claim.order, passage.order, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(claim.order)


def _in_its_place(claim: Passage, index: int, passage: Passage) -> int | None:
    """Return where *passage* has another word between the same two neighbours; of a preposition, before the same."""
    turning = claim.order[index] in _TURNING
    mine = ("", *claim.order, "")
    theirs = ("", *passage.order, "")
    for place in range(1, len(theirs) - 1):
        alone = turning and theirs[place] in PREPOSITIONS
        if theirs[place + 1] == mine[index + 2] and (alone or theirs[place - 1] == mine[index]):
            return None if theirs[place] == mine[index + 1] else place - 1
    return None


COPY = 0.7
"""Share of a claim's words in a passage's order from which it is a copy: a rewording seldom keeps half of them."""
MOST_REPLACED = 2
_TURNING = frozenset("before after until since without against despite except unless under over above below".split())
"""Function words of which one for another says something else."""


def _introduced(claim: Passage, first: int, last: int, words: frozenset[str]) -> bool:
    """Return whether one of *words* stands right before the run, or in it."""
    return any(word in words for word in claim.order[max(0, first - 1) : last])


def _left_over(aligned: Alignment) -> int:
    """Return how many content words of the passages that the claim rests on carry nothing of it.

    Names and figures aside: nothing but themselves rewords them.
    """
    used = set(aligned.carried.values())
    counts = Counter(passage for passage, _ in aligned.carried.values())
    basis = [passage for passage, count in counts.items() if count >= _BASIS * len(aligned.carried)]
    cited = [passage for passage in aligned.passages if aligned.sources.cites(passage)]
    return sum((passage, index) not in used for passage in {*basis, *cited[:1]} for index in passage.plain)


def _runs(claim: Passage, telling: list[int]) -> list[Range]:
    """Return the runs of *telling* words with nothing but function words between them, as ranges of word indices."""
    content = {index: place for place, index in enumerate(claim.content)}
    runs: list[Range] = []
    for index in telling:
        if runs and content[index] == content[runs[-1][1] - 1] + 1:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs
