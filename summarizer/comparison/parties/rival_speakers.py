"""Who says in the sources what a claim has somebody say, if that one does not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.comparison.opposites.denials import negative_words
from summarizer.comparison.parties.antecedents import PERSONAL, absent_about, may_be_one
from summarizer.comparison.parties.around import FEW
from summarizer.comparison.parties.continued import voice
from summarizer.comparison.parties.outlets import may_write
from summarizer.comparison.parties.own_words import speaks_of_it
from summarizer.comparison.parties.quoting import holds, is_mostly_quoted, quotes
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import carried, narrated, reports
from summarizer.comparison.parties.speaker_kinds import is_surname
from summarizer.comparison.parties.standing import Speaker, speaker
from summarizer.comparison.parties.to_be_said import LEAST, SOME, share_said, to_be_said
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike, base_forms
from summarizer.language.tokens import stem

_NEARLY = 0.75
"""Of the best report's share, that from which another counts as good as it."""
_HALF = 0.5
"""Of it, that from which only the cited reports count; the article says the like elsewhere."""
_NARRATED = 0.6
"""Share of it that stands in no report from which the source tells it on its own account."""
_FEWEST = 3
"""And how many of them."""


_Scored = tuple[float, Passage, Report]


class Rival(NamedTuple):
    passage: Passage
    report: Report | None  # None where the passage says it in nobody's name


def rival(claim: Passage, mine: Report, sources: Sources) -> Rival | None:
    """Return who says it in the sources, if the claim's speaker does not."""
    weights = sources.weights(claim, mine.said)
    near = sources.nearest(claim)
    near = (*near, *[passage for passage in sources.cited[:FEW] if passage not in near])
    told = [(passage, report) for passage in near for report in reports(passage)]
    voices = {passage: found for passage in near if (found := voice(passage, sources)) is not None}
    everybody = told = [*told, *voices.values()]
    figures: set[object] = {claim.stems[index] for index in mine.said if claim.order[index][0].isdigit()} | mine.values
    bound = [
        (passage, report)  # a figure is its speaker's, whatever else is said
        for passage, report in (told if figures else ())
        if not (figures.isdisjoint(report.roots) and figures.isdisjoint(report.values))
    ]
    if mine.strength == "denial":
        told = bound = [found for found in told if found[1].strength == "denial"]  # others say what it denies
    elif not negative_words(claim):
        told = [found for found in told if found[1].strength != "denial"] or told  # "contradicting Roe, who said it"
        bound = [found for found in bound if found in told]
    scored = [(_share(claim, mine, weights, *found), *found) for found in bound or told]
    if sources.context:
        cited = [found for found in scored if sources.cites(found[1]) or sources.says(found[1].text)]
        scored = cited if _best(cited) >= _HALF * _best(scored) else scored
    best = _best(scored)
    if mine.pronoun in PERSONAL:
        return _of_other_sex(mine, best, scored) or _of_other_sex_whole(claim, mine, sources)
    who = _with_sex(claim, mine, speaker(claim, mine))
    if not who.words:
        return None
    quoting = [found for found in (*told, *voices.values()) if quotes(claim, mine, *found)] if claim.quotes else []
    quoting = [it for it in quoting if not any(holds(it, other) for other in quoting)]
    if quoting and not any(may_be_one(who, *found, sources) for found in quoting):
        return Rival(*quoting[0])
    if (quoting and is_mostly_quoted(claim, mine)) or _says_most_cited(who, scored, sources):
        return None
    told_enough = best >= LEAST or bool(bound and best)
    if told_enough and any(score >= _NEARLY * best and may_be_one(who, p, r, sources) for score, p, r in scored):
        return None
    unquoted = [(carried(claim, weights, narrated(p)), p) for p in near if sources.cites(p) and p not in voices]
    own = max(unquoted, key=lambda found: found[0], default=None)
    if told_enough:
        if own and own[0] >= best and not absent_about(who, own[1], sources):
            return None
        passage, theirs = next((p, r) for score, p, r in scored if score == best)
        part, least = to_be_said(claim, mine, passage, theirs)
        enough = part is not None and share_said(claim, part, who, told, sources) >= least
        theirs_own = [(p, r) for p, r in everybody if may_be_one(who, p, r, sources)]
        return None if enough or speaks_of_it(claim, mine, theirs_own, passage, sources) else Rival(passage, theirs)
    said = any(score and may_be_one(who, p, r, sources) for score, p, r in scored) or (own and own[0] >= best)
    if not said and (another := _said_by_another(claim, mine, scored, sources)):
        return another
    partly = any(score >= SOME and may_be_one(who, p, r, sources) for score, p, r in scored)
    alone = own if own and own[0] >= _NARRATED and not partly and len(mine.said) >= _FEWEST else None
    if alone and not may_write(who, sources) and absent_about(who, alone[1], sources):
        return Rival(alone[1], None)
    return _of_the_whole(claim, mine, who, sources)


def denies_alone(claim: Passage, mine: Report, sources: Sources) -> bool:
    """Return whether all who speak in the cited words may be who denies it: "called it a slander" is a denial."""
    if mine.strength != "denial" or not sources.context:
        return False
    cited = [(passage, report) for passage in sources.cited[:FEW] for report in reports(passage)]
    who = speaker(claim, mine)
    return bool(cited and who.words) and all(may_be_one(who, passage, report, sources) for passage, report in cited)


def _with_sex(claim: Passage, mine: Report, who: Speaker) -> Speaker:
    """Return *who* with the sex by which the claim speaks of them right behind who says it: "Roe said | she"."""
    if who.sex or not who.person:
        return who
    behind = bisect_left(claim.starts, mine.span[1])
    after = [word for word in claim.order[behind : behind + _CUE] if word != "that"]
    told = after[1] if len(after) > 1 and mine.cue in base_forms(after[0]) else ""
    return replace(who, sex=told) if told in PERSONAL and len({"he", "she"} & set(claim.order)) == 1 else who


_CUE = 3
"""Words from a speaker to the pronoun that stands for them: "Roe | said that she"."""


def _of_the_whole(claim: Passage, mine: Report, who: Speaker, sources: Sources) -> Rival | None:
    """Return who says all that is cited, where the claim is all somebody's words as well, and not theirs."""
    if not sources.context or len(sources.cited) != 1 or not _is_whole(claim, mine):
        return None
    passage = sources.cited[0]
    theirs = [report for report in reports(passage) if _is_whole(passage, report)]
    if len(theirs) != 1 or not theirs[0].who or may_be_one(who, passage, theirs[0], sources):
        return None
    return Rival(passage, theirs[0])


def _of_other_sex_whole(claim: Passage, mine: Report, sources: Sources) -> Rival | None:
    """Return the "he" who says all that is cited, where the claim is all a "she"'s words, and there is no she."""
    if len(sources.cited) != 1 or not _is_whole(claim, mine):
        return None
    passage = sources.cited[0]
    theirs = [report for report in reports(passage) if report.pronoun in PERSONAL]
    if (
        not theirs
        or mine.pronoun in {report.pronoun for report in theirs}
        or _SEXES[mine.pronoun or ""] & {*passage.order}
    ):
        return None
    return Rival(passage, theirs[0]) if _is_whole(passage, theirs[0]) else None


_SEXES = {"he": frozenset(["he", "him", "his"]), "she": frozenset(["she", "her", "hers"])}


def _is_whole(passage: Passage, report: Report) -> bool:
    """Return whether *report* has nearly all the passage tells, who says it and when aside."""
    rest = [index for index in passage.content if index not in report.who]
    return bool(rest) and len(report.said) >= _WHOLE * len(rest)


_WHOLE = 0.7


def _says_most_cited(who: Speaker, scored: Sequence[_Scored], sources: Sources) -> bool:
    """Return whether the claim's speaker speaks in the cited words, and nobody there says more of it."""
    if not sources.context:
        return False
    cited = [(score, may_be_one(who, p, r, sources)) for score, p, r in scored if sources.cites(p)]
    most = max([score for score, _ in cited], default=0.0)
    return any(own and score >= most for score, own in cited)


def _said_by_another(claim: Passage, mine: Report, scored: Sequence[_Scored], sources: Sources) -> Rival | None:
    who = speaker(claim, mine)
    if who.person and _best(scored) >= SOME and (found := _someone_else(claim, mine, scored, sources)):
        return found
    return _other_of_kind(who, scored, sources)


def _someone_else(claim: Passage, mine: Report, scored: Sequence[_Scored], sources: Sources) -> Rival | None:
    """Return the person who says most of it in the sources, little as that is, where the claim's says none of it.

    Free wording carries few words; but a person by name whose own words have none of them, while another's have some
    that nothing else in the source tells, is not who said it.
    """
    who, best = speaker(claim, mine), _best(scored)
    for score, passage, report in scored:
        if score == best and not report.pronoun:
            other = speaker(passage, report)
            held = [i for i in mine.said if claim.stems[i] in report.roots or not report.roots.isdisjoint(claim.kin[i])]
            if len(held) >= _FEWEST and (other.person or is_surname(other, sources)) and not other.names & who.called:
                return Rival(passage, report)
    return None


def _other_of_kind(who: Speaker, scored: Sequence[_Scored], sources: Sources) -> Rival | None:
    """Return the body of the claim's kind that says some of it, of another name: no "defence", "interior ministry"."""
    mine = who.words - who.heads
    if who.person or not mine or any(sources.holding(stem(word)) for word in mine):
        return None
    for score, passage, report in scored:
        other = speaker(passage, report)
        theirs = other.words - other.heads
        if score and who.heads & other.heads and theirs and not any(alike(one, it) for one in mine for it in theirs):
            return Rival(passage, report)
    return None


def _share(claim: Passage, mine: Report, weights: Mapping[int, float], passage: Passage, theirs: Report) -> float:
    """Return the share of *mine* that *theirs* has, but for who says it.

    Of "one was posted, police say, by Roe" what Roe says of it is compared without "Roe".
    """
    if mine.roots.isdisjoint(theirs.roots):
        return 0.0
    stems, speaking = claim.stems, claim.at.keys() & {passage.stems[index] for index in theirs.who}
    own = {i: weight for i, weight in weights.items() if stems[i] not in speaking} if speaking else weights
    return carried(claim, own, theirs.roots)


def _best(scored: Sequence[_Scored]) -> float:
    return max([score for score, _, _ in scored], default=0.0)


def _of_other_sex(mine: Report, best: float, scored: Sequence[tuple[float, Passage, Report]]) -> Rival | None:
    """Return the "he" whose words the claim gives to a "she", where nobody else says the like."""
    alike = [(passage, report) for score, passage, report in scored if score >= _NEARLY * best]
    if best < LEAST or any(r.pronoun not in PERSONAL or r.pronoun == mine.pronoun for _, r in alike):
        return None
    return Rival(*alike[0])
