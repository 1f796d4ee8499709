"""Denials of what was said just before, "She denies it", "the ministry dismissed that"; who denies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denying_words import BOUNDING, is_negative
from summarizer.comparison.parties.antecedents import PERSONAL, may_be_one
from summarizer.comparison.parties.around import FEW, preceding
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import carried, reports
from summarizer.comparison.parties.standing import Speaker, speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed

_MOSTLY = 0.6
"""Share of what is said that stands in what somebody denies from which it is that."""
_GAINSAYING = listed("not no never nobody nothing none nonsense wrong untrue false rubbish baseless invented lie lies")
"""Words by which somebody denies without a verb of denial."""


def retorts(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a denial that *claim* gives to another than its sources do, and a statement by who denies it there."""
    mine = [report for report in reports(claim) if report.who]
    if not mine:
        return
    yield from _said_not_denied(claim, mine, sources)
    near = list(dict.fromkeys((*sources.cited[:FEW], *sources.nearest(claim))))
    told = [(passage, report) for passage in near for report in reports(passage) if report.strength == "denial"]
    denials = [(passage, report) for passage, report in told if _answers(passage, report)]
    if not denials:
        return
    denying = {speaker(claim, report).words for report in mine if report.strength == "denial"}
    for report in mine:
        who = speaker(claim, report)
        if not who.words or (report.strength != "denial" and who.words in denying):
            continue
        if report.strength == "denial":
            cited = sources.cites(denials[0][0])
            close = [passage for passage in near if sources.cites(passage) or not cited]
            found = None if _denies(who, close, sources) else denials[0]
        else:
            found = next((each for each in denials if _denied(claim, report, each, sources)), None)
            if found and any(_said_by(who, claim, report, passage, sources) for passage in near):
                found = None
        if found is not None:
            passage, theirs = found
            said, there = claim.text[slice(*report.span)], passage.text[slice(*theirs.span)]
            verb = "deny it" if report.strength == "denial" else "say what the source has denied"
            reason = f"has {said!r} {verb}, by {there!r} in the source"
            yield Difference("attribution", "clash", report.span, passage.place(*theirs.span), reason)


def _said_not_denied(claim: Passage, mine: Sequence[Report], sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* has somebody deny who says it in a cited sentence, in which nothing at all is denied."""
    mine = [report for report in mine if report.cue == "deny"]
    if not mine or any(_may_deny(word) for passage in sources.cited[:FEW] for word in passage.order):
        return
    cited = [passage for passage in sources.nearest(claim) if sources.cites(passage)]
    for report in mine:
        if any(_may_deny(claim.order[index]) for index in _inner(report)):
            continue
        for passage in cited:
            weights = dict.fromkeys(report.said, 1.0)
            for theirs in reports(passage):
                shared = carried(claim, weights, theirs.roots) * len(report.said)
                if shared >= _SAID and may_be_one(speaker(claim, report), passage, theirs, sources):
                    said, there = claim.text[slice(*report.span)], passage.text[slice(*theirs.span)]
                    reason = f"has {said!r} deny what {there!r} says in the source"
                    yield Difference("negation", "clash", report.span, passage.place(*theirs.span), reason)
                    return


def _may_deny(word: str) -> bool:
    return word in _GAINSAYING or (is_negative(word) and word not in BOUNDING)


_SAID = 2
"""Words of what is denied that somebody says to have said it."""


_Told = tuple[Passage, Report]


def _answers(passage: Passage, report: Report) -> bool:
    """Return whether *report* denies what stands before it, without telling it again."""
    return report.strength == "denial" and all(passage.order[index] in _CHARGES for index in report.said)


_CHARGES = listed(
    """charge charges claim claims allegation allegations accusation accusations report reports rumour rumours rumor
    rumors suggestion suggestions statement statements story account version"""
)
"""Nouns for what somebody else has said."""


def _denies(who: Speaker, near: Sequence[Passage], sources: Sources) -> bool:
    """Return whether somebody in *near* who may be *who* denies anything, by a verb of denial or another word."""
    return any(
        may_be_one(who, passage, report, sources) and not _charges(who, passage, report, sources)
        for passage in near
        for report in reports(passage)
        if report.strength == "denial" or any(passage.order[index] in _GAINSAYING for index in _inner(report))
    )


def _inner(report: Report) -> range:
    return range(min(report.said), max(report.said) + 1) if report.said else range(0)


def _charges(who: Speaker, passage: Passage, report: Report, sources: Sources) -> bool:
    """Return whether *who* says what a "she" denies: nobody denies a charge of their own."""
    if report.pronoun not in PERSONAL or not _answers(passage, report):
        return False
    before = preceding(passage, sources)[-1:]
    return any(
        may_be_one(who, earlier, told, sources)
        for earlier in (passage, *before)
        for told in reports(earlier)
        if told.strength != "denial" and not told.pronoun
    )


def _denied(claim: Passage, report: Report, denial: _Told, sources: Sources) -> bool:
    """Return whether the *denial* is by the speaker of *report*, and of what the claim has them say."""
    passage, theirs = denial
    weights = sources.weights(claim, report.said)
    earlier = (passage, *preceding(passage, sources)[-1:])
    roots = frozenset(key for each in earlier for key in (*each.at, *each.kin_at))
    if carried(claim, weights, roots) < _MOSTLY:
        return False
    who = speaker(claim, report)
    return may_be_one(who, passage, theirs, sources) and not _charges(who, passage, theirs, sources)


def _said_by(who: Speaker, claim: Passage, report: Report, passage: Passage, sources: Sources) -> bool:
    """Return whether *passage* has *who* say anything of what the claim has them say."""
    weights = dict.fromkeys(report.said, 1.0)
    return any(
        told.said and carried(claim, weights, told.roots) > 0 and may_be_one(who, passage, told, sources)
        for told in reports(passage)
    )
