"""Attributions: a claim that puts words into another's mouth than its sources do, or asserts what they only allege."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.standing import (
    CROWD,
    FIRMS,
    SPOKESPEOPLE,
    Speaker,
    apart,
    joined,
    speaker,
    told_together,
)
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.people import people
from summarizer.language.reporting import listed
from summarizer.language.tokens import Word, stem

_LEAST = 0.5
"""Share of a reported claim's content that another report carries at least, for both to report the same."""
_NEARLY = 0.75
"""Of the best report's share, that from which another counts as good as it."""
_HALF = 0.5
"""Of it, that from which only the cited reports count; the article says the like elsewhere."""
_NARRATED = 0.6
"""Share of it that stands in no report from which the source tells it on its own account."""
_AGAINST = listed("although though but while whereas")
"""Words that open what stands against a statement: "…, although Roe denies it"."""
_CLAUSE = 3
"""Content words of the shortest clause that is looked at as told on nobody's word."""
_STATEMENT = 2
"""Content words from which something said besides (", adding that C") is a statement of its own."""
_FEW = 6
"""Cited sentences that are all looked at, however little they share with the claim."""
_ARTICLE = 4
"""Sentences of sources that would name a speaker whom they knew of."""
_BEFORE, _AFTER = 3, 1
"""Sentences before and after a report in which its "she" or "the agency" is named."""
_FAR = 20
"""The same of somebody of whom a story tells as "she" for long."""
_HEDGED = listed(
    """allegedly alleged reportedly supposedly purportedly apparently accused suspected claim claims claimed said
    allegation allegations accusation accusations if whether may might could would"""
)
"""Words that keep an allegation an allegation."""
_MOSTLY = 0.75
"""Share of a claim's words in an allegation from which it tells just that."""


_FACTIVE = listed(
    """know learn find show reveal discover see hear remember recall realise realize recognise recognize notice perceive
    understand admit acknowledge concede confess confirm announce prove demonstrate establish document disclose
    highlight underscore ask urge demand order propose recommend advocate request require promise vow pledge swear
    decide determine rule agree hope want declare guarantee plead beg instruct remind praise criticise criticize condemn
    hail denounce blast deny reject refute dispute rebut dismiss read feel voice express cite"""
)
"""Verbs that vouch for what they report (Kiparsky and Kiparsky's factives, and of admitting and announcing what is
one's own), or report no claim but a wish, an order, a judgment or a denial."""
_STANCE = listed(
    """insist maintain contend argue assert believe think suspect fear complain predict forecast estimate reckon expect
    warn caution suggest speculate assume suppose presume blame accuse opine profess insinuate"""
)
"""Verbs by which somebody takes a stance that others need not share."""
_PERSONAL = listed("he she")
_OWN = listed("we i")
"""The writer's own."""
_NARRATORS = listed(
    """writer author columnist reviewer critic correspondent reporter editorial editor newspaper paper article column
    letter report review magazine"""
)
"""By whom a source may be said to tell what it tells on its own account."""
_POSSESSIVE = listed("his her its their")


class _Rival(NamedTuple):
    passage: Passage
    report: Report | None  # None where the passage says it in nobody's name


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the speakers of *claim* whose words the sources give to somebody else, or to nobody."""
    mine = reports(claim)
    for report in mine:
        if (not report.who and report.pronoun not in _PERSONAL) or _nested(report, mine):
            continue
        rival = _rival(claim, report, sources)
        if rival is None:
            yield from _added(claim, report, sources)
            continue
        passage, theirs = rival
        said = claim.text[slice(*report.span)]
        there = f"by {passage.text[slice(*theirs.span)]!r}" if theirs else "by nobody"
        place = passage.place(*theirs.span) if theirs else passage.place(0, len(passage.text))
        sure = theirs is not None or len(sources.passages) >= _ARTICLE
        yield Difference(
            "attribution",
            "clash" if sure else "unknown",
            report.span,
            place,
            f"said by {said!r}, in the source {there}",
        )
    yield from _lost(claim, mine, sources)


def _added(claim: Passage, report: Report, sources: Sources) -> Iterator[Difference]:
    """Yield a statement that *claim* hangs on another's end, ", adding that C", where no source has a word of C."""
    if not report.loose or len(report.said) < _STATEMENT or not set(report.said) <= {*align(claim, sources).uncovered}:
        return
    said = claim.span(report.said[0], report.said[-1] + 1)
    reason = f"has {claim.text[slice(*report.span)]!r} say {claim.text[slice(*said)]!r}, the source does not"
    yield Difference("attribution", "clash", said, None, reason)


def _nested(report: Report, others: Iterable[Report]) -> bool:
    """Return whether *report* is told by another: of "the guild says that the mayor said" the guild is looked for."""
    who = set(report.who)
    return any(not who.isdisjoint(other.said) and set(other.who).isdisjoint(report.said) for other in others)


def _lost(claim: Passage, mine: Sequence[Report], sources: Sources) -> Iterator[Difference]:
    """Yield where *claim* tells as a fact what its sources only have somebody say.

    Not where they tell it themselves elsewhere, where the verb vouches for it ("found", "admitted"), where words in
    quotation marks show that they are somebody's, or where the speaker tells of deeds of their own.
    """
    reported = {index for report in mine for index in (*report.said, *report.who)}
    stop = next((index for index, word in enumerate(claim.order) if index and word in _AGAINST), len(claim.words))
    plain = [
        index for index in claim.content if index < stop and index not in reported and claim.order[index] not in FIRMS
    ]
    hedges = _HEDGED.intersection(claim.order)
    if claim.quotes or len(plain) < _CLAUSE or any(report.loose for report in mine):
        return
    near = sources.nearest(claim)
    told = [
        (passage, report)
        for passage in near[:2]
        for report in reports(passage)
        if _rests_on(report, claim)
        and report.pronoun not in _OWN
        and not _tells_of(claim, passage, report)
        and hedges <= {*passage.order}
    ]
    if not told:
        return
    weights = {index: sources.weight(claim.stems[index]) for index in plain}
    shares = [
        _carried(claim, weights, report.roots | {passage.stems[i] for i in report.who}) for passage, report in told
    ]
    best = max(shares)
    if best < _MOSTLY or any(_carried(claim, weights, _narrated(passage)) >= _NEARLY * best for passage in near):
        return
    passage, report = told[shares.index(best)]
    there = passage.text[slice(*report.span)]
    reason = f"tells as a fact what the source has {there!r} say"
    excerpt = bool(sources.context)  # of a whole article a summary may tell on its own account what was said
    relation: Literal["clash", "unknown"] = (
        "clash" if excerpt or report.strength == "allegation" or report.cue in _STANCE else "unknown"
    )
    yield Difference("attribution", relation, (0, len(claim.text)), passage.place(*report.span), reason)


def _rests_on(report: Report, claim: Passage) -> bool:
    """Return whether what *report* says is so only on its speaker's word."""
    if not report.said or report.cue in _FACTIVE or not report.cue:
        return False
    return report.strength == "allegation" or report.pronoun is None or report.pronoun not in claim.order


def _tells_of(claim: Passage, passage: Passage, report: Report) -> bool:
    """Return whether *claim* tells of the speaker, who knows best: "Roe said she would go" told as "Roe will go"."""
    own = speaker(passage, report).heads if report.strength != "allegation" else frozenset[str]()
    return any(stem(word) in claim.at for word in own)


def _carried(claim: Passage, weights: Mapping[int, float], roots: frozenset[object]) -> float:
    """Return the share of the words of *claim* in *weights* that *roots* hold, themselves or in other words."""
    total = sum(weights.values())
    found = sum(w for i, w in weights.items() if claim.stems[i] in roots or not roots.isdisjoint(claim.kin[i]))
    return found / total if total else 0.0


def _rival(claim: Passage, mine: Report, sources: Sources) -> _Rival | None:
    """Return who says it in the sources, if the claim's speaker does not."""
    weights = {index: sources.weight(claim.stems[index]) for index in mine.said}

    def share(roots: frozenset[object], but: frozenset[str] = frozenset()) -> float:
        return _carried(
            claim, {i: w for i, w in weights.items() if claim.stems[i] not in but} if but else weights, roots
        )

    near = sources.nearest(claim)
    near = (*near, *(passage for passage in sources.cited[:_FEW] if passage not in near))
    told = [(passage, report) for passage in near for report in reports(passage)]
    figures: set[object] = {claim.stems[index] for index in mine.said if claim.order[index][0].isdigit()} | mine.values
    bound = [
        found for found in told if not figures.isdisjoint(found[1].roots | found[1].values)
    ]  # a figure is its speaker's, whatever else is said
    if mine.strength == "denial":
        told = bound = [found for found in told if found[1].strength == "denial"]  # others say what it denies
    scored = [
        # Of "one was posted, police say, by Roe" what Roe says of it is compared without "Roe".
        (share(report.roots, frozenset(passage.stems[i] for i in report.who)), passage, report)
        for passage, report in bound or told
    ]
    cited = [found for found in scored if sources.cites(found[1])]
    if max((score for score, _, _ in cited), default=0.0) >= _HALF * max(
        (score for score, _, _ in scored), default=0.0
    ):
        scored = cited
    best = max((score for score, _, _ in scored), default=0.0)
    narrated = max(
        ((share(_narrated(p)), p) for p in near if sources.cites(p)), key=lambda found: found[0], default=None
    )
    if mine.pronoun in _PERSONAL:
        return _of_other_sex(mine, best, scored)
    who = speaker(claim, mine)
    if not who.words:
        return None
    if best >= _LEAST or (bound and best):
        if any(score >= _NEARLY * best and _may_be_one(who, p, r, sources) for score, p, r in scored):
            return None
        if narrated and narrated[0] >= best and not _absent_about(who, narrated[1], sources):
            return None
        passage, theirs = next((p, r) for score, p, r in scored if score == best)
        return _Rival(passage, theirs)
    if (
        narrated
        and narrated[0] >= _NARRATED
        and not who.words <= _NARRATORS
        and _absent_about(who, narrated[1], sources)
    ):
        return _Rival(narrated[1], None)
    return None


def _of_other_sex(mine: Report, best: float, scored: Sequence[tuple[float, Passage, Report]]) -> _Rival | None:
    """Return the "he" whose words the claim gives to a "she", where nobody else says the like."""
    alike = [(passage, report) for score, passage, report in scored if score >= _NEARLY * best]
    if best < _LEAST or any(r.pronoun not in _PERSONAL or r.pronoun == mine.pronoun for _, r in alike):
        return None
    return _Rival(*alike[0])


@lru_cache(maxsize=1024)
def _narrated(passage: Passage) -> frozenset[object]:
    """Return the stems and kin of what *passage* tells on its own account."""
    told = {index for report in reports(passage) for index in (*report.said, *report.who)}
    return frozenset(
        key for index in passage.content if index not in told for key in (passage.stems[index], *passage.kin[index])
    )


def _may_be_one(who: Speaker, passage: Passage, theirs: Report, sources: Sources) -> bool:
    """Return whether the claim's speaker may be the one of *theirs*: by name, by description, by what it refers to."""
    if who.words <= CROWD and not any(sources.holding(root) for root in who.roots):
        return True  # a wider word for whoever it is, which the article has for nobody else
    if theirs.pronoun:
        if len(sources.passages) < _ARTICLE:
            return True
        before, after = _around(passage, sources)
        if theirs.pronoun in _PERSONAL and who.words <= FIRMS:
            return any(not SPOKESPEOPLE.isdisjoint(near.order) for near in before)  # "the company" is no "she"
        if theirs.pronoun in _PERSONAL and who.person:
            before = _back_to_two(_around(passage, sources, _FAR)[0])
        named = any(people(near.text).mentions for near in before)
        return not _absent(who, before if named else [*before, *after], sources)
    if theirs.loose and any(root in passage.at for root in who.roots):
        return True
    other = speaker(passage, theirs)
    if who.words <= FIRMS and other.named and not other.person:
        return not apart(who, other) or told_together(who, other, sources)  # a body, called by what it is
    if who.anonymous and not other.named:
        return True  # nobody named by another word
    if who.is_same(other) or told_together(who, other, sources):
        return True
    owned = passage.order[max(0, bisect_left(passage.words, theirs.span[0], key=_start))] in _POSSESSIVE
    if owned and who.heads & other.heads:
        return not _absent_about(who, passage, sources)  # "her lawyer" told as "Roe's lawyer"
    if owned and other.vague and who.named and not who.person:
        return any(root in passage.at for root in who.roots) or _called(who, passage, sources)
    refers = other.vague or (other.bare and who.named and not (who.person and other.impersonal))
    return refers and (len(sources.passages) < _ARTICLE or not _absent_about(who, passage, sources))


def _start(word: Word) -> int:
    return word.start


def _called(who: Speaker, passage: Passage, sources: Sources) -> bool:
    """Return whether *passage* has a noun for a body that the article joins with the speaker's name."""
    return any(joined(name, word, sources) for word in FIRMS.intersection(passage.order) for name in who.heads)


def _absent_about(who: Speaker, passage: Passage, sources: Sources) -> bool:
    before, after = _around(passage, sources)
    return _absent(who, [*before, *after], sources)


def _absent(who: Speaker, around: Sequence[Passage], sources: Sources) -> bool:
    """Return whether nothing in *around* names the speaker, nor anybody whom the article describes so."""
    if who.vague or any(root in near.at for near in around for root in who.roots):
        return False
    return not any(told_together(who, speaker(near, report), sources) for near in around for report in reports(near))


def _back_to_two(before: Sequence[Passage]) -> list[Passage]:
    """Return the last of the passages *before*, back to where two people have been named."""
    found: list[Passage] = []
    named: set[str] = set()
    for passage in reversed(before):
        found.append(passage)
        named.update(mention.name.split()[-1] for mention in people(passage.text).mentions)
        if len(named) > 1:
            break
    return found


def _around(passage: Passage, sources: Sources, reach: int = _BEFORE) -> tuple[list[Passage], list[Passage]]:
    """Return the passages up to *passage* in its article, and those right after: who "she" is stands there."""
    source, offset = passage.source, passage.offset
    if sources.cites(passage) and sources.context:
        for number, text in enumerate(sources.texts):
            if number != source and (at := text.find(passage.text)) >= 0:
                source, offset = number, at
                break
    beside = [other for other in sources.passages if other.source == source]
    before = [other for other in beside if other.offset < offset][-reach:]
    after = [other for other in beside if other.offset > offset][:_AFTER]
    cited = [other for other in sources.cited if sources.context and other.source == passage.source][:_FEW]
    earlier = [other for other in cited if other.offset <= passage.offset]
    return [*before, *earlier, passage], [*after, *(other for other in cited if other not in earlier)]
