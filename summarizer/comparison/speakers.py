"""Attributions: a claim that puts words into another's mouth than its sources do, or asserts what they only allege."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.denials import FUNCTION_WORDS
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.people import people
from summarizer.language.reporting import PRONOUNS, VERBS, listed
from summarizer.language.tokens import STOPWORDS, stem
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS

_LEAST = 0.34
"""Share of a reported claim's content that another report carries at least, for both to report the same."""
_NEARLY = 0.8
"""Of the best report's share, that from which another counts as good as it."""
_HALF, _FEW_WORDS = 0.5, 3
"""And that from which a cited one does; one of a few words ("claimed the opposite") says it by reference."""
_FEW = 6
"""Cited sentences that are all looked at, however little they share with the claim."""
_TOGETHER = 6
"""Words within which a name and a description stand together: "Josef Roe, the duty officer of the coastguard"."""
_CUES = listed(
    """say says said tell tells told report reports reported state states stated claim claims claimed allege alleges
    alleged announce announces announced according added note notes noted insist insists insisted maintain maintains
    maintained argue argues argued"""
)
"""Cues by which whoever is named tells what follows, and nobody else's words are taken up."""
_MORE_CUES, _PUTS = listed("reckon reckons reckoned calculate calculates calculated"), listed("put puts")
"""Verbs that report a figure: "the union puts it at 400"."""
_BODIES = listed(
    """company firm union office government ministry council bank association society board agency department club
    institute court employers officials"""
)
"""Speakers that are neither "he" nor "she"."""
_PERSONAL = listed("he she her his him")
_VAGUE = listed(
    """official officials spokesman spokeswoman spokesperson statement source sources people who one two three several
    both some member members spokesmen"""
)
_HEDGED = listed(
    """allegedly alleged reportedly supposedly purportedly apparently accused suspected claim claims claimed said
    allegation allegations accusation accusations if whether may might could would"""
)
"""Words that keep an allegation an allegation."""
_MOSTLY = 0.75
"""Share of a claim's words in an allegation from which it tells just that."""
_SPOKESPEOPLE = listed("spokesman spokeswoman spokesperson spokesmen spokespeople statement")


class _Report(NamedTuple):
    who: tuple[int, ...]  # indices of the telling words of the speaker
    span: Range  # of the speaker, in the text
    content: frozenset[str]  # stems of what is reported
    pronoun: str | None


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the speakers of *claim* whose words the sources give to somebody else."""
    for mine in _reports(claim):
        if mine.pronoun or not mine.who or not mine.content:
            continue
        found = _rival(claim, mine, sources)
        if found is None:
            continue
        passage, theirs = found
        said, there = claim.text[slice(*mine.span)], passage.text[slice(*theirs.span)]
        reason = f"said by {said!r}, in the source by {there!r}"
        yield Difference("attribution", "clash", mine.span, passage.place(*theirs.span), reason)
    yield from _lost(claim, sources)


def _lost(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the allegations that *claim* tells as facts: nobody says them, nothing hedges them."""
    if claim.attributions or _reports(claim) or not (_HEDGED | frozenset(VERBS)).isdisjoint(claim.order):
        return
    for passage in sources.nearest(claim)[:2]:
        for said in passage.attributions:
            if said.strength != "allegation" or said.negated:
                continue
            content = {root for span in said.content for root in _stems(passage, span)}
            mine = {claim.stems[index] for index in claim.content}
            who = {passage.stems[index] for index in _indices(passage, said.who)}
            if len(mine & content) >= _MOSTLY * len(mine) and who.isdisjoint(mine):
                there = passage.text[slice(*said.who)]
                cue = passage.text[slice(*said.cue)]
                reason = f"tells as a fact what the source has {there!r} say ({cue!r})"
                yield Difference("attribution", "clash", (0, len(claim.text)), passage.place(*said.cue), reason)
                return


def _rival(claim: Passage, mine: _Report, sources: Sources) -> tuple[Passage, _Report] | None:
    """Return the report that says the same by somebody else, if none says it by the claim's speaker."""
    weights = {root: sources.weight(root) for root in mine.content}
    total = sum(weights.values())

    def share(roots: Iterable[str]) -> float:
        return sum(weights[root] for root in mine.content.intersection(roots)) / total

    near = sources.nearest(claim)
    near = (*near, *(passage for passage in sources.cited[:_FEW] if passage not in near))
    scored = [
        (share(theirs.content), passage, theirs)
        for passage in near
        for theirs in _reports(passage)
        if theirs.who or theirs.pronoun
    ]
    best, passage, rival = max(scored, key=lambda found: found[0], default=(0.0, None, None))
    if best < _LEAST or passage is None or rival is None:
        return None
    figures = {root for root in mine.content if root[0].isdigit()}
    figures &= rival.content
    for score, other, theirs in scored:
        enough = score >= _NEARLY * best or (
            sources.cites(other) and score > (0 if len(theirs.content) <= _FEW_WORDS else _HALF * best)
        )
        if enough and figures <= theirs.content and _may_be_one(claim, mine, other, theirs, sources):
            return None
    if not sources.cites(passage) and any(share(other.at) >= best for other in near if sources.cites(other)):
        return None  # what is cited says it of itself; the article reports the like elsewhere
    return passage, rival


def _may_be_one(claim: Passage, mine: _Report, passage: Passage, theirs: _Report, sources: Sources) -> bool:
    named = any(claim.words[index].capitalised for index in mine.who if index)
    if theirs.pronoun:
        if named or theirs.pronoun not in _PERSONAL or claim.order[mine.who[-1]] not in _BODIES:
            return True
        return any(not _SPOKESPEOPLE.isdisjoint(other.order) for other in sources.cited)
    heads = {claim.order[index] for index in mine.who}
    others = {passage.order[index] for index in theirs.who}
    if heads <= _VAGUE or others <= _VAGUE:
        return True
    if any(alike(one, other) for one in heads - _VAGUE for other in others - _VAGUE):
        return True
    if claim.order[mine.who[0] - 1] in {"its", "their"} and len(heads) == 1:
        heads = {"company"}  # "its owner" is whoever was named
    other_named = any(passage.words[index].capitalised for index in theirs.who if index)
    named, other_named = named and not _is_person(claim, mine), other_named and not _is_person(passage, theirs)
    if (named and others <= _BODIES) or (other_named and heads <= _BODIES and len(heads) == 1):
        return True  # "the company", of a name
    return _stand_together(heads - _VAGUE, others - _VAGUE, sources)


def _is_person(passage: Passage, report: _Report) -> bool:
    """Return whether the speaker is named as a person: "the council" is none."""
    first, last = report.span
    return any(first <= mention.start < last for mention in people(passage.text).mentions)


def _stand_together(ones: set[str], others: set[str], sources: Sources) -> bool:
    """Return whether a passage joins words of both in one phrase: "Josef Roe, the coastguard's duty officer"."""
    for one in ones:
        for passage in sources.holding(stem(one)):
            for other in others:
                for here in passage.at[stem(one)]:
                    for there in passage.at.get(stem(other), ()):
                        first, last = sorted((here, there))
                        if last - first <= _TOGETHER and not _PARTING.intersection(passage.order[first:last]):
                            return True
    return False


_PARTING = listed("and or but said says told while with against from by between to") | frozenset(VERBS)
"""Words that part two parties which stand close together."""


@lru_cache(maxsize=4096)
def _reports(passage: Passage) -> tuple[_Report, ...]:
    found = []
    cues: set[int] = set()
    for said in passage.attributions:
        cue = _indices(passage, said.cue, every=True)
        cues.update(cue)
        if said.negated or _CUES.isdisjoint(passage.order[index] for index in cue):
            continue
        who = _indices(passage, said.who)
        if len(who) == 1 and not _may_speak(passage, who[0]):
            continue
        content = frozenset(root for span in said.content for root in _stems(passage, span))
        pronoun = passage.text[slice(*said.who)].casefold() if said.pronoun else None
        found.append(_Report(who, said.who, content, pronoun))
    found += _further(passage, cues)
    return tuple(found)


def _may_speak(passage: Passage, index: int) -> bool:
    """Return whether the word may be a speaker by itself: a name, a plural, or a noun after its article."""
    word = passage.words[index]
    before = passage.order[index - 1] if index else ""
    return word.capitalised or word.text.endswith(("s", "police")) or before in DETERMINERS or before.isdigit()


def _further(passage: Passage, known: set[int]) -> Iterator[_Report]:
    """Yield the reports by "told by" and by cues of ours; the phrase after the one or before the other speaks."""
    order = passage.order
    relative = order.index("who") if "who" in order else len(order)
    for index in range(1, len(order)):
        if index in known:
            continue
        if order[index] == "by" and order[index - 1] in _CUES:
            first = index + 1
            last = next((i for i in range(first, len(order)) if _ends_phrase(passage, i)), len(order))
        elif order[index] == "told" and 1 < relative < index:
            first, last = 0, relative  # "Two members of the team, who asked not to be named, told"
        elif order[index] in _MORE_CUES or (order[index] in _PUTS and "at" in order[index + 2 : index + 8]):
            last = index
            first = next((i for i in range(index - 1, 0, -1) if _ends_phrase(passage, i)), 0)
        else:
            continue
        if last > first and AUXILIARIES.isdisjoint(order[first:last]):
            pronoun = order[first] if order[first] in PRONOUNS else None
            spoken = frozenset(passage.stems[i] for i in passage.content if not first <= i < last)
            who = () if pronoun else _content(passage, range(first, last))
            yield _Report(who, passage.span(first, last), spoken, pronoun)


def _ends_phrase(passage: Passage, index: int) -> bool:
    between = passage.text[passage.words[index - 1].end : passage.words[index].start]
    return passage.order[index] in CLAUSE_OPENERS | {"and", "who"} or any(mark in between for mark in ";:,()")


def _indices(passage: Passage, span: Range, every: bool = False) -> tuple[int, ...]:
    first = bisect_left(passage.words, span[0], key=lambda word: word.start)
    last = bisect_right(passage.words, span[1] + 2, lo=first, key=lambda word: word.end)
    inside = range(first, last)
    return tuple(inside) if every else _content(passage, inside)


def _content(passage: Passage, indices: Sequence[int]) -> tuple[int, ...]:
    return tuple(i for i in indices if passage.order[i] not in FUNCTION_WORDS and passage.order[i] not in DETERMINERS)


def _stems(passage: Passage, span: Range) -> Iterator[str]:
    cut = passage.text.find(";", *span)
    span = (span[0], cut) if cut >= 0 else span  # another's words begin there as a rule
    for index in _indices(passage, span, every=True):
        if passage.order[index] not in STOPWORDS and passage.words[index].end <= span[1]:
            yield passage.stems[index]
