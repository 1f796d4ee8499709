"""Whether a claim's speaker says of several quotes what is theirs, though another's words stand in it as well.

"The roof, which fell in under snow, had rotten beams, inspectors warned": a merged sentence tells in passing what
another quote's speaker says. What a judgment is about is told by whoever tells it, the judgment by the judge alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from summarizer.comparison.alignment import align
from summarizer.comparison.homes import are_several, clauses, has, holders, home, near
from summarizer.comparison.parties.antecedents import may_be_one
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.standing import speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.speakers import POSSESSIVES

_ENOUGH = 2
"""Words that the speaker's own quote has, and the other's has not, from which it is the speaker's as well."""
JUDGING = listed(
    """call dub term brand label describe deem dismiss reject criticise criticize condemn praise commend laud applaud
    extol endorse chide rebuke scold berate castigate deride disparage belittle denigrate ridicule mock hail denounce
    blast slam welcome deplore decry lament"""
)
"""Verbs, as lemmas, that say what somebody thinks of a thing, and not what is the case with it."""


def speaks_of_it(
    claim: Passage, mine: Report, told: Sequence[tuple[Passage, Report]], rival: Passage, sources: Sources
) -> bool:
    """Return whether one of *told*, the speaker's own, has some of what *mine* has, or judges there what it is about.

    Of several quotes, and not of that of *rival*.
    """
    own = [(passage, report) for passage, report in told if passage is not rival and sources.cites(passage)]
    if not are_several(sources) or not own:
        return False
    if mine.cue in JUDGING and any(report.cue in JUDGING for _, report in own):
        return True
    apart = [i for i in mine.said if not has(rival, claim, i)]
    return any(sum(has(passage, claim, i) for i in apart) >= _ENOUGH for passage, _ in own)


def are_of_two(claim: Passage, mine: Report, passage: Passage, sources: Sources) -> bool:
    """Return whether two speakers are joined, one of them of the quote of *passage*: each may say a part of it.

    Of "both" each says all.
    """
    if not are_several(sources) or not mine.who or "both" in claim.order:
        return False
    if "and" not in claim.order[mine.who[0] : mine.who[-1] + 1]:
        return False
    held = [texts for i in mine.who if (texts := holders(claim, sources).get(i))]
    return any(passage.source in it for it in held) and any(passage.source not in it for it in held)


def undertakes(claim: Passage, mine: Report, theirs: Report) -> bool:
    """Return whether *mine* tells what somebody agrees to do, and *theirs* that it is done: "will pay, Roe said"."""
    return mine.cue == "agree" != theirs.cue and bool(mine.said) and claim.order[mine.said[0] - 1] in {"to", "not"}


def told_by_another(claim: Passage, mine: Report, sources: Sources) -> Passage | None:
    """Return the passage of another quote than the speaker's that alone tells what *mine* has them say.

    Who promises, denies or judges something need not say what it is, and what a "who" or "which" adds is told aside.
    """
    if mine.loose or not mine.said or not are_several(sources) or align(claim, sources).freely_worded:
        return None
    held = holders(claim, sources)
    said = _said_outright(claim, mine)
    at = home(claim, said, sources, without=mine.who)
    if at is None or not any(held.get(i) and at not in held[i] for i in mine.who):
        return None
    own = frozenset.intersection(*[held[i] for i in mine.who if held.get(i)])
    if any(held[i] and held[i] <= own for i in said if i in held and not claim.words[i].capitalised):
        return None
    who, there = speaker(claim, mine), [it for it in near(claim, sources) if it.source == at]
    told = [(passage, report) for passage in there for report in reports(passage)]
    if _sort(mine) and not any(_sort(report) == _sort(mine) for _, report in told):
        return None
    told = [it for it in told if not (who.person and _is_of_another_kind(*it))]
    if any(may_be_one(who, passage, report, sources) for passage, report in told):
        return None
    return there[0]


def _sort(report: Report) -> str:
    """Return what a report does but tell: judge, promise, deny or accuse; "" where it only tells."""
    if report.cue in JUDGING:
        return "judges"
    return "" if report.strength == "neutral" or report.cue in _TELLING else report.strength


_TELLING = listed("announce confirm declare affirm reaffirm attest certify proclaim claim")
"""Verbs of a sort that tell what is so, and not what the speaker will do."""


def _is_of_another_kind(passage: Passage, report: Report) -> bool:
    """Return whether the speaker is an "it", or somebody's: "his sister"."""
    first = passage.order[bisect_left(passage.starts, report.span[0])]
    return report.pronoun == "it" or (first in POSSESSIVES and not report.pronoun)


def _said_outright(claim: Passage, mine: Report) -> list[int]:
    """Return the words said, without what a relative clause adds."""
    plain = [i for i in mine.said if not claim.words[i].capitalised]
    said = plain if len(plain) >= _ENOUGH else mine.said  # a name tells whom it is about
    aside = [range(*it) for it in clauses(claim) if claim.order[it[0]] in _RELATIVE and it[0] > mine.said[0]]
    return [index for index in said if not any(index in clause for clause in aside)]


_RELATIVE = listed("who which whose whom that where")
