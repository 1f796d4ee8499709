"""Causes: a reason or an aim that a claim gives and its sources do not, or that they tell of without that link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.comparison.causes.aims import other_aim
from summarizer.comparison.causes.causal_phrases import MOTIVES, told_alike
from summarizer.comparison.causes.causers import brought_about, does_it
from summarizer.comparison.causes.invented_clauses import invented_clauses
from summarizer.comparison.causes.links import RESULTING, links, meets, only_follows
from summarizer.comparison.causes.other_reasons import compounds, has_another_thing, stands_anywhere
from summarizer.comparison.causes.reasons import Reason, given, reasons
from summarizer.comparison.causes.turned_causes import told_to_follow, turned_round
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.copies.cited import reading_of
from summarizer.comparison.difference import Difference, Relation
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import DETERMINERS

_URGING = frozenset("forced forcing drove compelled led".split())
"""What people do to people as well: no reason is given where a board forced a firm to pay."""
_VAGUE = LIGHT | listed("enough little much many more too round off out up down over back need needs needed")
"""Words of a reason by which it cannot be recognised."""
_REACH = 14
"""Words of an infinitive that tells an aim that are looked at."""
_ABOUT, _MOSTLY = 0.4, 0.5
"""Share of the effect's words that one passage, and all near ones, have at least to tell of the same effect."""
_ABSENT = 2
"""Words that no passage has with the others of a reason from which it is invented."""
_MOTIVE = 3
"""Words from a link to the motive that it names: "out of | sheer | anger"."""
_HALF, _TWO_THIRDS = 1 / 2, 2 / 3
"""Share of its telling words that a reason may lack in the sentences it cites, and in a whole article, whose gist it
may tell."""
_CLOSE = 3
"""Cited passages nearest to a claim that may tell the order of what it tells."""
_HELD = 8
"""Passages with a word of the reason that are looked at."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the reason that *claim* gives where the passages nearest to it give none, or another."""
    yield from invented_clauses(claim, sources)
    near = [passage for passage in sources.nearest(claim) if not passage.foreign]
    cited = [passage for passage in near if sources.cites(passage)][:_CLOSE]
    if (turned := next(turned_round(claim, cited), None)) is not None:
        yield turned
        return
    for reason in reasons(claim):
        found = _judged(claim, reason, near, sources) if reason.words and reason.effect else None
        if found is not None:
            yield found
            return
    if (other := other_aim(claim, near, sources)) is not None:
        yield other
        return
    yield from brought_about(claim, near)


def _judged(claim: Passage, reason: Reason, near: Sequence[Passage], sources: Sources) -> Difference | None:
    """Return what is wrong with one reason, or None."""
    effect = _telling_effect(claim, reason)
    tellers = [passage for passage in near if _tells(passage, claim, effect)]
    told = sum(any(echoes(claim, index, passage) for passage in near) for index in effect)
    if not tellers or told < _MOSTLY * len(effect):
        return None
    known = [
        index
        for index in reason.words
        if any(echoes(claim, index, passage) for passage in near) or stands_anywhere(claim.order[index], sources)
    ]
    telling = [index for index in reason.words if claim.order[index] not in _VAGUE]
    absent = min(_absent(claim, telling, passage) for passage in _holders(claim, reason.words, sources, near))
    teller = tellers[0]
    said = claim.words[min(reason.at, *reason.words)].start, claim.words[max(reason.at, *reason.words)].end
    text = claim.text[slice(*said)]
    if any(told_alike(claim, reason.at, reason.words[0], passage) for passage in near):
        return None
    theirs, there = next(((r, p) for p in tellers for r in given(p) if r.words), (None, teller))
    several = len(reason.words) > 1
    moved = [index for index in telling if claim.order[index] in MOTIVES and index <= reason.at + _MOTIVE]
    unmoved = theirs is None and moved and all(_absent(claim, moved, passage) for passage in near)
    invented = (
        (not known and (several or theirs is None)) or unmoved or _is_unsaid(claim, reason, telling, near, sources)
    )
    rare = theirs is None and absent >= _ABSENT and absent > _HALF * len(telling)
    if invented or (rare and not _is_given(claim, reason, sources)):
        found = _difference(said, teller, f"gives a reason that the source does not: {text!r}")
        follows = any(told_to_follow(claim, reason, passage) for passage in near if sources.cites(passage))
        return replace(found, relation="unknown" if follows else _sureness(claim, reason.words, sources))
    given_there = [(p, r) for p in tellers for r in given(p)]
    if any(sources.cites(p) and _resulted(p, claim, reason) for p in tellers):
        return None  # as the cited words have it, whatever else the article gives for a reason
    if theirs is not None and several and not any(meets(claim, reason, p, r) for p, r in given_there):
        return _difference(said, there, f"gives another reason than the source: {text!r}")
    if theirs is not None and has_another_thing(claim, reason, [p for p, _ in given_there], sources):
        return _difference(said, there, f"gives another reason than the source: {text!r}")
    linked = any(
        links(passage, claim, reason) and not only_follows(passage, claim, reason)
        for passage in near
        if _share(claim, reason.words, passage) >= _ABOUT
    )
    linked = linked or (claim.order[reason.at] == "so" and any(_aims_at(claim, reason, passage) for passage in near))
    if (
        not linked
        and not does_it(claim, reason.words, near)
        and len(known) * 2 > len(reason.words)
        and (claim.order[reason.at] not in _URGING or any(only_follows(passage, claim, reason) for passage in tellers))
    ):
        return _difference(said, teller, f"gives as a reason what the source only tells beside it: {text!r}")
    return None


def _telling_effect(claim: Passage, reason: Reason) -> Sequence[int]:
    """Return the words of the effect but everyday ones and verbs of saying: "to a | recount" is none."""
    order, effect = claim.order, reason.effect
    effect = tuple(i for i in effect if order[i] not in VERBS or (i and order[i - 1] in DETERMINERS)) or effect
    return tuple(i for i in effect if order[i] not in LIGHT) or effect


def _resulted(passage: Passage, claim: Passage, reason: Reason) -> bool:
    """Return whether a participle of *passage* tells what came of the reason: "a pipe burst, | flooding the hall"."""
    if _share(claim, reason.words, passage) < _MOSTLY:
        return False
    return any(passage.order[place] in RESULTING and place in passage.parted for place in range(len(passage.order)))


def _aims_at(claim: Passage, reason: Reason, passage: Passage) -> bool:
    """Return whether an infinitive of *passage* tells the aim: "so that they stay ahead" of "to keep them ahead"."""
    telling = [index for index in reason.words if claim.order[index] not in LIGHT] or reason.words
    aims = [range(at + 1, at + 1 + _REACH) for at, word in enumerate(passage.order) if word == "to"]
    return any(place in aim for aim in aims for index in telling for place in echoes(claim, index, passage))


def _sureness(claim: Passage, words: Sequence[int], sources: Sources) -> Relation:
    """Return how sure it is that a reason of these *words* is invented: its one new verb may be a turn of phrase.

    "Because both have barred it" of "both block it", in a claim that is worded freely.
    """
    reading = reading_of(claim, sources)
    carried = reading.aligned.carried
    new = [i for i in words if not (i in carried and sources.cites(carried[i][0]))]
    new = [i for i in new if i in reading.telling or is_negative(claim.order[i])]
    if len(new) > 1 or not reading.is_close or not {group.verb for group in groups(claim)}.issuperset(new):
        return "clash"
    return reading.adds(min(words), max(words) + 1)


def _is_given(claim: Passage, reason: Reason, sources: Sources) -> bool:
    """Return whether a passage that speaks of the reason gives it as one, if of what is told elsewhere."""
    others = sources.nearest(claim, reason.words[0], reason.words[-1] + 1)
    return any(meets(claim, reason, passage, theirs) for passage in others for theirs in given(passage))


def _is_unsaid(claim: Passage, reason: Reason, words: Sequence[int], near: Sequence[Passage], sources: Sources) -> bool:
    """Return whether the cited passages have too few of a reason's telling *words*, and no other has enough of them.

    Of 25 reasons that faithful rewordings of the fixtures give, none has less than half of its words in what it cites.
    """
    few, most = len(sources.cited) <= NEAREST, _most(sources)
    telling = [i for i in words if not is_negative(claim.order[i])]
    lacking = [i for i in telling if all(_absent(claim, [i], p) for p in near if sources.cites(p) or not few)]
    if not lacking or len(lacking) <= most * len(telling):
        return False
    others = {*near, *sources.nearest(claim, telling[0], telling[-1] + 1)}
    return all(
        _absent(claim, telling, passage) > most * len(telling)
        for passage in others
        if not few or any(echoes(claim, index, passage) for index in reason.effect)
    )


def _most(sources: Sources) -> float:
    """Return the share of a reason's telling words that its source may lack."""
    return _HALF if len(sources.cited) <= NEAREST else _TWO_THIRDS


def _share(claim: Passage, words: Sequence[int], passage: Passage) -> float:
    """Return the share of *words* that *passage* has."""
    return sum(bool(echoes(claim, index, passage)) for index in words) / len(words)


def _absent(claim: Passage, words: Sequence[int], passage: Passage) -> int:
    """Return how many of *words* the passage lacks; "unspecified" says nothing, and compounds count by their parts."""
    return sum(
        not echoes(claim, index, passage)
        and not is_negative(claim.order[index])
        and not any(stem(claim.order[index][start:]) in passage.at for start in compounds(claim.order[index]))
        for index in words
    )


def _holders(claim: Passage, words: Sequence[int], sources: Sources, near: Sequence[Passage]) -> list[Passage]:
    """Return the passages *near* and some that have one of the *words*."""
    return [*near, *(p for index in words for p in sources.holding(claim.stems[index])[:_HELD])]


def _tells(passage: Passage, claim: Passage, effect: Sequence[int]) -> bool:
    return sum(bool(echoes(claim, index, passage)) for index in effect) >= max(1, _ABOUT * len(effect))


def _difference(said: Range, passage: Passage, reason: str) -> Difference:
    return Difference("cause", "clash", said, passage.place(0, len(passage.text)), reason)
