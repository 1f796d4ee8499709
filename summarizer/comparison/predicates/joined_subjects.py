"""Two of whom a claim tells one verb, and the source has it of one alone: "Both Spain and Morocco signed"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.antecedents_of_relatives import are_one
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS

_TOO = listed("also too well so do does did likewise same joined alongside together like with")
"""Words by which another one does it too."""
_APART = listed("who which whose where while whereas but that because after although though when")
"""Words that open a clause of somebody else."""
_MOST = 12
"""Words of such a pair, up to its verb."""
_NEAR = 2


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the one of two joined subjects who stands in the source only in another clause than the verb's."""
    found = _joined(claim)
    if found is None:
        return
    first, second, verb = found
    near = [it for it in sources.nearest(claim)[:_NEAR] if claim.stems[verb] in it.at]
    for mine, other in ((first, second), (second, first)):
        told = [_apart(claim, mine, other, verb, passage) for passage in near]
        if not told or None in told:
            continue
        said, place = claim.span(mine, mine + 1), told[0] or 0
        source = near[0].span(place, place + 1)
        reason = f"tells {claim.words[verb].text!r} of {claim.words[mine].text!r} as well, source of another alone"
        yield Difference("who-did-what", "clash", said, near[0].place(*source), reason)
        return


def _joined(claim: Passage) -> tuple[int, int, int] | None:
    """Return the heads of two subjects that open *claim*, joined by "and", and the verb behind them; None for none."""
    joint = next((i for i, word in enumerate(claim.order[:_MOST]) if word == "and"), 0)
    if not joint or not claim.parted.isdisjoint(range(joint + 1)) or joint - 1 not in claim.content:
        return None
    read = next((group.verb for group in groups(claim) if group.finite), None)
    bare = (i for i in range(joint + 2, min(len(claim.order) - 1, joint + _MOST)) if _is_bare(claim, i))
    verb = next(bare, None) if read is None or claim.order[joint + 1 : read].count("and") else read
    if verb is None or verb <= joint + 1 or not claim.parted.isdisjoint(range(joint, verb + 1)):
        return None
    start = next((group.start for group in groups(claim) if group.verb == verb), verb)
    return (joint - 1, start - 1, verb) if start - 1 > joint and start - 1 in claim.content else None


def _is_bare(claim: Passage, index: int) -> bool:
    """Return whether the word may be a verb in the present: right before the article of what is done to."""
    return claim.order[index + 1] in DETERMINERS and index in claim.content and not claim.words[index].capitalised


def _apart(claim: Passage, mine: int, other: int, verb: int, passage: Passage) -> int | None:
    """Return where the one stands in *passage* behind the verb and a word that opens a clause, or None.

    The other has to stand before that verb, which comes once, and nothing may say that the one does it too.
    """
    at = passage.at
    verbs, places = at[claim.stems[verb]], at.get(claim.stems[mine], ())
    others = at.get(claim.stems[other], ())
    if len(verbs) != 1 or not places or not others or min(others) > verbs[0] or min(places) < verbs[0]:
        return None
    between = passage.order[verbs[0] + 1 : min(places)]
    if _APART.isdisjoint(between) and not any(i in passage.stopped for i in range(verbs[0] + 1, min(places) + 1)):
        return None
    behind = passage.order[verbs[0] + 1 :]
    if not _TOO.isdisjoint(behind) or "by" in between[-3:] or are_one(passage, frozenset(places), frozenset(others)):
        return None
    return places[0]
