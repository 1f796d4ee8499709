"""Whether a claim's speaker says of several quotes what is theirs, though another's words stand in it as well.

"The roof, which fell in under snow, had rotten beams, inspectors warned": a merged sentence tells in passing what
another quote's speaker says. What a judgment is about is told by whoever tells it, the judgment by the judge alone.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from summarizer.comparison.homes import are_several, holders, home
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed

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
    own = [report for passage, report in told if passage is not rival and sources.cites(passage)]
    if not are_several(sources) or not own:
        return False
    if mine.cue in JUDGING and any(report.cue in JUDGING for report in own):
        return True
    apart = [i for i in mine.said if not _has(rival.at.keys() | rival.kin_at.keys(), claim, i)]
    return any(sum(_has(report.roots, claim, i) for i in apart) >= _ENOUGH for report in own)


def tells_anothers(claim: Passage, mine: Report, passage: Passage, sources: Sources) -> bool:
    """Return whether who is named in one quote is said to say what only *passage*, of another quote, tells."""
    if not are_several(sources) or home(claim, mine.said, sources, without=mine.who) != passage.source:
        return False
    held = holders(claim, sources)
    return any(held[i] and passage.source not in held[i] for i in mine.who if i in held)


def _has(roots: Set[object], claim: Passage, index: int) -> bool:
    return claim.stems[index] in roots or not roots.isdisjoint(claim.kin[index])
