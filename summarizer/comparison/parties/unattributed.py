"""Claims that tell as a fact what their sources only have somebody say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from summarizer.comparison.clauses.parties import FIRMS
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT, LIGHT_WEIGHT
from summarizer.comparison.opposites.counterparts import reporting
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import carried, ends_a_clause, narrated, reports
from summarizer.comparison.parties.standing import speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.factives import FACTIVE
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import BE

_NEARLY = 0.75
"""Of the best report's share, that from which another counts as good as it."""
_AGAINST = listed("although though but while whereas")
"""Words that open what stands against a statement: "…, although Roe denies it"."""
_CLAUSE = 3
"""Content words of the shortest clause that is looked at as told on nobody's word."""
HEDGED = listed(
    """allegedly alleged reportedly supposedly purportedly apparently accused suspected claim claims claimed said
    allegation allegations accusation accusations suspect suspects suspicion suspicions investigation if whether may
    might could would"""
)
"""Words that keep an allegation an allegation."""
_MOSTLY = 0.75
"""Share of a claim's words in an allegation from which it tells just that."""
NO_CLAIM = FACTIVE | listed(
    """understand document highlight underscore ask urge demand order propose recommend advocate request require promise
    vow pledge swear decide rule agree hope want declare guarantee plead beg instruct praise criticise criticize condemn
    commend laud applaud extol endorse chide rebuke scold berate castigate deride disparage belittle denigrate ridicule
    mock hail denounce blast deny reject refute dispute rebut dismiss read feel voice express cite"""
)
"""Verbs that vouch for what they report, or report no claim but a wish, an order, a judgment or a denial."""
_STANCE = listed(
    """insist maintain contend argue assert believe think suspect fear complain predict forecast estimate reckon expect
    warn caution suggest speculate assume suppose presume blame accuse opine profess insinuate"""
)
"""Verbs by which somebody takes a stance that others need not share."""
_TAKING_STANCE = frozenset([word for word, verb in VERBS.items() if verb.lemma in _STANCE])
"""Their forms."""
_OWN = listed("we i")
"""The writer's own."""


def told_as_fact(claim: Passage, mine: Sequence[Report], sources: Sources) -> Iterator[Difference]:
    """Yield where *claim* tells as a fact what its sources only have somebody say.

    Not where they tell it themselves elsewhere, where the verb vouches for it ("found", "admitted"), where words in
    quotation marks show that they are somebody's. Deeds that a speaker tells of himself are doubted only.
    """
    if claim.quotes or any(report.loose for report in mine) or _is_moved(claim):
        return
    near, order = sources.nearest(claim), claim.order
    theirs = [(passage, report) for passage in near[:2] for report in reports(passage) if _rests_on(report, claim)]
    theirs = [it for it in theirs if not _charges_too(claim, it[1])]
    if not theirs or _is_somebodys(claim):
        return
    reported = set[int]().union(*[part for report in mine for part in (report.said, report.who)])
    stop = len(order)
    if not _AGAINST.isdisjoint(order):
        stop = next((index for index, word in enumerate(order) if index and word in _AGAINST), stop)
    reported |= reporting(claim)
    plain = [i for i in claim.content if i < stop and i not in reported and order[i] not in FIRMS]
    if len(plain) < _CLAUSE - 1:
        return
    hedges = HEDGED.intersection(order)
    theirs = [
        (passage, report) for passage, report in theirs if report.pronoun not in _OWN and hedges.issubset(passage.order)
    ]
    told = [it for it in theirs if not _tells_of(claim, stop, *it)]
    of_itself = not told  # who tells of deeds of their own knows best; it is still they who say it
    told = told or [it for it in theirs if _says_of_itself(*it)]
    if not told:
        return
    weights = telling_weights(claim, plain, sources)
    shares = [
        carried(claim, _unnamed(claim, weights, passage, report), report.roots | {passage.stems[i] for i in report.who})
        for passage, report in told
    ]
    best = max(shares)
    if best < _MOSTLY and not (best >= _PARTLY and _is_settled(claim, told[shares.index(best)])):
        shares = [_retold(claim, weights, passage, report, sources) for passage, report in told]
        best = max(shares)
        if best < _MOSTLY:
            return
        roots = told[shares.index(best)][1].roots
        weights = {i: w for i, w in weights.items() if claim.stems[i] in roots or not roots.isdisjoint(claim.kin[i])}
    if any(carried(claim, weights, narrated(passage)) >= _NEARLY * best for passage in near):
        return
    passage, report = told[shares.index(best)]
    there = passage.text[slice(*report.span)]
    whose = " of deeds of their own" if of_itself else ""
    reason = f"tells as a fact what in the source only {there!r} says{whose}"
    # Of a whole article a summary may tell on its own account what was said.
    owed = bool(sources.context) or report.strength == "allegation" or report.cue in _STANCE
    owed = owed and not _may_be_the_writers(claim, passage, report) and not ends_a_clause(claim, passage, report)
    relation: Literal["clash", "unknown"] = "clash" if owed and not of_itself else "unknown"
    yield Difference("attribution", relation, (0, len(claim.text)), passage.place(*report.span), reason)


def _charges_too(claim: Passage, report: Report) -> bool:
    """Return whether *claim* has the source's own verb for who charges or denies it: "accuses Lind of hiding it"."""
    return report.strength in {"allegation", "denial"} and any(report.cue in base_forms(word) for word in claim.order)


def _is_moved(claim: Passage) -> bool:
    """Return whether *claim* tells how somebody takes it: "the mayor was astonished that"."""
    order = claim.order
    moved = [i for i, word in enumerate(order) if word in _MOVED]
    return any(order[i + 1 : i + 2] in _WHAT for i in moved)


_MOVED = listed(
    """astonished amazed surprised shocked stunned appalled outraged dismayed delighted pleased glad happy proud sorry
    saddened grateful thankful furious angry worried concerned confident convinced puzzled baffled aghast horrified
    alarmed exasperated relieved disappointed upset annoyed unhappy sceptical skeptical doubtful adamant"""
)
_WHAT = {("that",), ("by",), ("at",), ("about",), ("with",), ("over",)}


def _may_be_the_writers(claim: Passage, passage: Passage, report: Report) -> bool:
    """Return whether the claim has what a "but" sets off from what the speaker surely says.

    "The river fell, | but that had more to do with the drought, Roe cautioned"; "Roe warned that it would fall, | but
    it rose".
    """
    if not report.who or not report.said:
        return False
    turns = [i for i in range(report.said[0], report.said[-1]) if i in passage.parted and passage.order[i] in _AGAINST]
    places = [i for i in report.said if passage.stems[i] in claim.at]
    if not turns or not places:
        return False
    return max(places) < turns[0] if report.who[0] > report.said[-1] else min(places) > turns[-1]


def _is_settled(claim: Passage, told: tuple[Passage, Report]) -> bool:
    """Return whether *claim* names whom a report says to be suspected and has no word of doubt, nor anybody's word."""
    passage, report = told
    first, last = report.said[0], report.said[-1]
    if report.strength != "allegation":
        last = next((i for i in range(last, first, -1) if passage.order[i] in _SUSPECTING), -1)
    if last < 0 or not _SUSPECTING.isdisjoint(claim.order) or not HEDGED.isdisjoint(claim.order):
        return False
    named = {passage.stems[i] for run in passage.names for i in range(*run) if first <= i <= last}
    return not named.isdisjoint(claim.at) and not any(word in VERBS for word in claim.order)


_PARTLY = 0.5
"""The same of what somebody is suspected of, the name of whom is among it."""
_SUSPECTING = listed(
    """suspected suspect suspects suspicion accused alleged allegedly charged charges believed thought allegations
    accusations investigated investigation investigating probe inquiry"""
)


def _is_somebodys(claim: Passage) -> bool:
    """Return whether a passive says that it is somebody's stance, nobody named: "is expected", "are feared dead"."""
    order = claim.order
    if BE.isdisjoint(order):
        return False
    if "by" in order and any(
        order[i] in VERBS and not BE.isdisjoint(order[max(0, i - 2) : i]) and "by" in order[i + 1 : i + 3]
        for i in range(1, len(order) - 1)
    ):
        return True  # "was reported by the weekly"
    stances = [index for index, word in enumerate(order) if word in _TAKING_STANCE]
    return any(not BE.isdisjoint(order[max(0, index - 2) : index]) for index in stances)


def telling_weights(passage: Passage, indices: Sequence[int], sources: Sources) -> dict[int, float]:
    """Return how telling the words at *indices* are; everyday words count little."""
    weights, order = sources.weights(passage, indices), passage.order
    return {i: weight * LIGHT_WEIGHT if order[i] in LIGHT else weight for i, weight in weights.items()}


def _unnamed(claim: Passage, weights: dict[int, float], passage: Passage, report: Report) -> dict[int, float]:
    """Return *weights* without the names for which the report may have a "she" or "her"."""
    first, last = min(report.said), max(report.said)
    if _PERSONAL.isdisjoint(passage.order[max(0, first - _OBJECT) : last + 1]):
        return weights
    named = {index for index in weights if claim.words[index].capitalised}
    rest = {index: weight for index, weight in weights.items() if index not in named}
    return rest if len(rest) >= _CLAUSE - 1 else weights


_PERSONAL = listed("he she him her his hers they them their")
_OBJECT = 4
"""Words before what is said within which the one accused of it stands: "accused | her of having"."""


def _retold(claim: Passage, weights: dict[int, float], passage: Passage, report: Report, sources: Sources) -> float:
    """Return the share of what *report* says that the claim tells on nobody's word, beside other things."""
    if not sources.context or len(report.said) < _CLAUSE or report.pronoun or not VERBS.keys().isdisjoint(claim.order):
        return 0.0  # of a whole article a summary may tell on its own account what was said
    if any(passage.stems[index] in claim.at for index in report.who):
        return 0.0
    roots = frozenset(key for index in weights for key in (claim.stems[index], *claim.kin[index]))
    return carried(passage, telling_weights(passage, report.said, sources), roots)


def _says_of_itself(passage: Passage, report: Report) -> bool:
    """Return whether a pronoun in what is said may mean who says it: "the army says it has taken Losk"."""
    first, last = min(report.said), max(report.said)
    return not _SELF.isdisjoint(passage.order[max(0, first - _OBJECT) : last + 1])


_SELF = _PERSONAL | listed("it its")


def _rests_on(report: Report, claim: Passage) -> bool:
    """Return whether what *report* says is so only on its speaker's word."""
    if not report.said or not report.cue or report.cue in NO_CLAIM:
        return False
    return report.strength == "allegation" or report.pronoun is None or report.pronoun not in claim.order


def _tells_of(claim: Passage, stop: int, passage: Passage, report: Report) -> bool:
    """Return whether *claim* tells of the speaker, who knows best: "Roe said she would go" told as "Roe will go"."""
    own = speaker(passage, report).heads if report.strength != "allegation" else frozenset[str]()
    return any(place < stop for word in own for place in claim.at.get(stem(word), ()))
