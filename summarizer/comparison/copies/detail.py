"""Details that a claim adds: content for which its sources have no words left, and not merely other words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator

from summarizer.comparison.alignment import BASIS, Alignment, align
from summarizer.comparison.copies.shells import stands_for_it
from summarizer.comparison.copies.telling import telling
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.free_wording import as_sure_as_worded
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.parties.kinship import told_from_other_side
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.slots import same_slot
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import contrast, has_contrasts
from summarizer.language.number_words import SMALL
from summarizer.language.relations import RELATIONS
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import fold
from summarizer.language.word_classes import ADVERB_NOUNS, ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS

SURPLUS = 2
"""Telling words of a claim whose source has none left: one may be a turn of phrase ("behind schedule" for "late"), two
are a thing. Of 563 faithful rewordings 7 have two or more, mostly verbs, of 46 with an invented detail 18."""
_JOINING = frozenset("and or with by including plus".split())
"""Words by which a further participant is added: "… with a permit", "… and a pony"."""
_LINKED = frozenset(["and", "or"])
_DONE_TO = DETERMINERS | listed("it him them us me")
_NOMINAL = (DETERMINERS | PREPOSITIONS | listed("and or plus including using")) - frozenset(["to", "that"])
"""Words after which a noun stands, or what qualifies one. A verb may be a turn of phrase, and adds less often."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the words that *claim* adds to what its sources say, and those that name another thing of the same kind."""
    aligned = align(claim, sources)
    if not aligned.uncovered:
        return
    told = telling(aligned)
    found = next(_added(aligned, told), None) or next(_inserted(aligned, told), None)
    if found is not None:
        yield found
    for contrasting in _contrasting(aligned):
        said = fold(claim.text[slice(*contrasting.said)]).removesuffix("'s")
        sure = said in RELATIONS  # a cousin is no brother in any wording
        yield from (contrasting,) if sure else as_sure_as_worded((contrasting,), claim, sources)


def _contrasting(aligned: Alignment) -> Iterator[Difference]:
    """Yield the words that nothing carries where a passage has another thing of their kind: a lorry for a bus."""
    claim = aligned.claim
    used = set(aligned.carried.values())
    for index in aligned.uncovered:
        if not has_contrasts(claim.order[index]):
            continue
        for passage in aligned.passages[:_CLOSE]:
            for place in _kinds(passage):
                said, there = (index, index + 1), (place, place + 1)
                if (
                    contrast(claim.order[index], passage.order[place])
                    and (passage, place) not in used
                    and not any(place in echoes(claim, other, passage) for other in claim.content)
                    and same_slot(aligned, said, passage, there)
                    and not told_from_other_side(claim, index, passage, place)
                    and not _titles_another(claim, index, passage, place)
                ):
                    mine, theirs = claim.words[index], passage.words[place]
                    reason = f"says {mine.text!r}, source says {theirs.text!r}"
                    yield Difference(
                        "detail", "clash", claim.span(*said), passage.place(theirs.start, theirs.end), reason
                    )


def _titles_another(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the word at *place* titles one whom the claim names, and its own at *index* nobody.

    "Roe died after a driver ran a light" of "Cyclist Roe died".
    """
    named = [last - 1 for first, last in passage.names if first in {place, place + 1} and last - 1 > place]
    if place + 1 in passage.parted or not any(passage.stems[i] in claim.at for i in named):
        return False
    return claim.order[index - 1 : index] in _ANY and not any(it.noun == index for it in descriptions(claim))


_ANY = (("a",), ("an",))


@read_once
def _kinds(passage: Passage) -> tuple[int, ...]:
    """Return where *passage* names a thing of some kind."""
    return tuple([place for place in passage.content if has_contrasts(passage.order[place])])


_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


def _added(aligned: Alignment, told: list[int]) -> Iterator[Difference]:
    """Yield the runs of the *told* words for which the sources have nothing left.

    A rewording takes the place of other words, which are then left over in the source; an addition leaves none.
    """
    if not told or not aligned.carried or _leaves_over(aligned):
        return
    claim = aligned.claim
    speaking = {index for report in reports(claim) for index in report.who}  # who says it is looked at by itself
    told = [index for index in told if index not in speaking and not stands_for_it(claim, index, aligned.basis)]
    runs = [run for run in _runs(claim, told) if any(_is_thing(claim, i) for i in told if run[0] <= i < run[1])]
    if len(told) < SURPLUS:
        runs = [run for run in runs if _introduced(claim, *run, _JOINING)]
    for first, last in runs:
        start, end = claim.span(first, last)
        yield Difference("detail", "clash", (start, end), None, f"adds {claim.text[start:end]!r}")


def _is_thing(claim: Passage, index: int) -> bool:
    """Return whether the word stands where a noun or what qualifies one stands, not where a verb does."""
    before, after = claim.order[index - 1] if index else "", claim.order[index + 1 : index + 2]
    if before in _LINKED and after and (after[0] in _DONE_TO):
        return False  # "and return it": a verb
    return before in _NOMINAL or before in SMALL or before[:1].isdigit()


def _inserted(aligned: Alignment, told: list[int]) -> Iterator[Difference]:
    """Yield the runs of the *told* words for which the source has fewer left in the place where they would stand."""
    if len(told) < SURPLUS or aligned.coverage < _WELL_COVERED:
        return
    claim, passages = aligned.claim, aligned.basis
    used = {*aligned.carried.values()}
    for first, last in _runs(claim, told):
        own = [index for index in range(first, last) if index in told and not _comments(claim.order[index])]
        spare: set[tuple[Passage, int]] = set()
        beside = [aligned.carried.get(index) for index in _next_to(aligned, first, last)]
        if len(own) < SURPLUS or not any(found is not None and found[0] in passages for found in beside):
            continue
        if not _is_adjunct(claim, first, last):
            continue
        for found in beside:
            if found is not None and found[0] in passages:
                spare.update(_unused(*found, used))
        if len(own) - len(spare) >= SURPLUS:
            start, end = claim.span(first, last)
            yield Difference("detail", "clash", (start, end), None, f"adds {claim.text[start:end]!r}")


def _comments(word: str) -> bool:
    """Return whether *word* tells how something is said or seen, and so adds nothing: "calling it simply"."""
    return word in VERBS or (word.endswith("ly") and word not in ADVERB_NOUNS)


def _is_adjunct(claim: Passage, first: int, last: int) -> bool:
    """Return whether the run may be left out of its sentence: "with ...", "who has ...", "while ..."."""
    start = first
    while start and claim.order[start - 1] in _LEADING:
        start -= 1
    between = claim.text[claim.words[start - 1].end : claim.words[start].start] if start else ""
    if "," in between and first == start:
        return claim.order[first].endswith(("ing", "ed"))
    inside = {claim.order[index] for index in range(first, last)}
    return bool(start) and claim.order[start - 1] in _OPENING and inside.isdisjoint(AUXILIARIES)


_WELL_COVERED = 0.6
"""Share of a claim that the sources carry from which it may be told that the rest was added."""
_OPENING = (PREPOSITIONS | listed("while who which whose having plus and")) - frozenset(["of", "following"])
_LEADING = (DETERMINERS | AUXILIARIES | ADVERBS | SMALL.keys()) - frozenset(["having"])
"""What may stand between the word that opens an adjunct and its first word of content."""


def _next_to(aligned: Alignment, first: int, last: int) -> list[int]:
    before = [index for index in aligned.carried if index < first]
    after = [index for index in aligned.carried if index >= last]
    return before[-1:] + after[:1]


def _unused(passage: Passage, place: int, used: Collection[tuple[Passage, int]]) -> Iterator[tuple[Passage, int]]:
    """Yield the content words next to the word *place*, on either side, that carry nothing."""
    at = bisect_left(passage.content, place)
    for side in (passage.content[at + 1 :], passage.content[:at][::-1]):
        for index in side:
            if (passage, index) in used:
                break
            yield passage, index


def _introduced(claim: Passage, first: int, last: int, words: frozenset[str]) -> bool:
    """Return whether one of *words* stands right before the run, or in it."""
    return any(word in words for word in claim.order[max(0, first - 1) : last])


def _leaves_over(aligned: Alignment) -> bool:
    """Return whether some content word of the passages that the claim rests on carries nothing of it.

    Names and figures aside: nothing but themselves rewords them.
    """
    used = set(aligned.carried.values())
    told = aligned.claim.at
    basis = [passage for passage, count in aligned.used.items() if count >= BASIS * len(aligned.carried)]
    cited = [passage for passage in aligned.passages if aligned.sources.cites(passage)][:1]
    return any(
        passage.stems[index] not in told and (passage, index) not in used
        for passage in {*basis, *cited}
        for index in passage.plain
        if passage.order[index] not in LIGHT
    ) or any(
        word in _TURNED and passage.stems[index] not in told and (passage, index) not in used
        for passage in cited
        for index, word in enumerate(passage.order)
    )


_TURNED = listed(
    "report reports reported say says said tell told become became get got take took neither nobody none back"
)
"""Everyday words that a phrase may stand for: "deliver its findings" for "report", "the return trip" for "back"."""


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
