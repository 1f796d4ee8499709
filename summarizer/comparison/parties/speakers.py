"""Attributions: a claim that puts words into another's mouth than its sources do, or asserts what they only allege."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.parties.antecedents import ARTICLE, PERSONAL, absent_about, is_surname, may_be_one
from summarizer.comparison.parties.around import FEW
from summarizer.comparison.parties.continued import voice
from summarizer.comparison.parties.governments import governs
from summarizer.comparison.parties.outlets import may_write
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import carried, narrated, reports
from summarizer.comparison.parties.retorts import retorts
from summarizer.comparison.parties.standing import Speaker, speaker
from summarizer.comparison.parties.unattributed import told_as_fact
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources

_LEAST = 0.5
"""Share of a reported claim's content that another report carries at least, for both to report the same."""
_NEARLY = 0.75
"""Of the best report's share, that from which another counts as good as it."""
_HALF = 0.5
"""Of it, that from which only the cited reports count; the article says the like elsewhere."""
_NARRATED = 0.6
"""Share of it that stands in no report from which the source tells it on its own account."""
_SOME = 0.25
"""Share of a person's words in the claim that another person's report carries at least, to be these words at all."""
_FEWEST = 3
"""And how many of them."""
_STATEMENT = 2
"""Content words from which something said besides (", adding that C") is a statement of its own."""


_Scored = tuple[float, Passage, Report]


class _Rival(NamedTuple):
    passage: Passage
    report: Report | None  # None where the passage says it in nobody's name


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the speakers of *claim* whose words the sources give to somebody else, or to nobody."""
    mine = reports(claim)
    for report in mine:
        if (not report.who and report.pronoun not in PERSONAL) or _nested(claim, report, mine):
            continue
        rival = _rival(claim, report, sources)
        if rival is None:
            yield from _added(claim, report, sources)
            continue
        passage, theirs = rival
        if theirs and (counts := _counts(claim, report)) and _counts(passage, theirs) not in (counts, set()):
            continue  # "three of the five judges", "a majority of judges": how many is looked at by `figures`
        if theirs and governs(claim, report, passage, theirs):
            continue
        said = claim.text[slice(*report.span)]
        there = f"to {passage.text[slice(*theirs.span)]!r}" if theirs else "to nobody"
        place = passage.place(*theirs.span) if theirs else passage.place(0, len(passage.text))
        sure = theirs is not None or len(sources.passages) >= ARTICLE
        if _is_only_described(claim, report, sources) or (theirs and _are_described(claim, report, passage, theirs)):
            sure = sure and not align(claim, sources).freely_worded  # "a relief worker" may be another word for anybody
        yield Difference(
            "attribution",
            "clash" if sure else "unknown",
            report.span,
            place,
            f"credited to {said!r}, in the source {there}",
        )
    yield from told_as_fact(claim, mine, sources)
    yield from retorts(claim, sources)


def _is_only_described(claim: Passage, report: Report, sources: Sources) -> bool:
    """Return whether the speaker has no name, and is called by a word that the sources do not have."""
    named = any(claim.words[index].capitalised for index in report.who[1:] or report.who)
    return not named and not all(sources.knows(claim.stems[index]) for index in report.who)


def _are_described(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether both speakers are told by common nouns alone, of which one person may have several."""
    heads = speaker(claim, mine).heads | speaker(passage, theirs).heads
    told = [(claim, index) for index in mine.who] + [(passage, index) for index in theirs.who]
    return bool(theirs.who) and not any(
        of.words[index].capitalised and of.order[index] in heads for of, index in told if index
    )


def _added(claim: Passage, report: Report, sources: Sources) -> Iterator[Difference]:
    """Yield a statement that *claim* hangs on another's end, ", adding that C", where no source has a word of C."""
    if not report.loose or len(report.said) < _STATEMENT or not set(report.said) <= {*align(claim, sources).uncovered}:
        return
    said = claim.span(report.said[0], report.said[-1] + 1)
    reason = f"has {claim.text[slice(*report.span)]!r} say {claim.text[slice(*said)]!r}, the source does not"
    yield Difference("attribution", "clash", said, None, reason)


def _is_put_behind(claim: Passage, report: Report, other: Report) -> bool:
    """Return whether *other* speaks behind a comma, after *report*."""
    start = other.span[0]
    return start > report.span[1] and "," in claim.text[start - 2 : start]


def _counts(passage: Passage, report: Report) -> set[float]:
    """Return by how many the speakers of *report* are counted: "70 per cent of those asked"."""
    first, last = report.span
    return {amount.value for amount in amounts(passage) if first <= amount.start < last}


def _nested(claim: Passage, report: Report, others: Iterable[Report]) -> bool:
    """Return whether *report* is told by another: of "the guild says that the mayor said" the guild is looked for.

    Of two that hold each other, it is the former: "the mayor called it a sham, the guild says".
    """
    who = set(report.who)
    return any(
        not who.isdisjoint(other.said)
        and (_is_put_behind(claim, report, other) or set(other.who).isdisjoint(report.said))
        for other in others
    )


def _rival(claim: Passage, mine: Report, sources: Sources) -> _Rival | None:
    """Return who says it in the sources, if the claim's speaker does not."""
    weights = sources.weights(claim, mine.said)
    near = sources.nearest(claim)
    near = (*near, *[passage for passage in sources.cited[:FEW] if passage not in near])
    told = [(passage, report) for passage in near for report in reports(passage)]
    voices = {passage: found for passage in near if (found := voice(passage, sources)) is not None}
    told += voices.values()
    figures: set[object] = {claim.stems[index] for index in mine.said if claim.order[index][0].isdigit()} | mine.values
    bound = [
        (passage, report)  # a figure is its speaker's, whatever else is said
        for passage, report in (told if figures else ())
        if not (figures.isdisjoint(report.roots) and figures.isdisjoint(report.values))
    ]
    if mine.strength == "denial":
        told = bound = [found for found in told if found[1].strength == "denial"]  # others say what it denies
    scored = [(_share(claim, mine, weights, *found), *found) for found in bound or told]
    if sources.context:
        cited = [found for found in scored if sources.cites(found[1]) or sources.says(found[1].text)]
        scored = cited if _best(cited) >= _HALF * _best(scored) else scored
    best = _best(scored)
    if mine.pronoun in PERSONAL:
        return _of_other_sex(mine, best, scored)
    who = speaker(claim, mine)
    if not who.words:
        return None
    quoting = [found for found in (*told, *voices.values()) if _quotes(claim, mine, *found)] if claim.quotes else []
    if quoting and not any(may_be_one(who, *found, sources) for found in quoting):
        return _Rival(*quoting[0])
    if _says_most_cited(who, scored, sources):
        return None
    told_enough = best >= _LEAST or bool(bound and best)
    if told_enough and any(score >= _NEARLY * best and may_be_one(who, p, r, sources) for score, p, r in scored):
        return None
    unquoted = [(carried(claim, weights, narrated(p)), p) for p in near if sources.cites(p) and p not in voices]
    own = max(unquoted, key=lambda found: found[0], default=None)
    if told_enough:
        if own and own[0] >= best and not absent_about(who, own[1], sources):
            return None
        passage, theirs = next((p, r) for score, p, r in scored if score == best)
        return _Rival(passage, theirs)
    said = any(score and may_be_one(who, p, r, sources) for score, p, r in scored) or (own and own[0] >= best)
    if who.person and best >= _SOME and not said and (another := _someone_else(claim, mine, scored, sources)):
        return another
    if own and own[0] >= _NARRATED and not may_write(who, sources) and absent_about(who, own[1], sources):
        return _Rival(own[1], None)
    return None


def _says_most_cited(who: Speaker, scored: Sequence[_Scored], sources: Sources) -> bool:
    """Return whether the claim's speaker speaks in the cited words, and nobody there says more of it."""
    if not sources.context:
        return False
    cited = [(score, may_be_one(who, p, r, sources)) for score, p, r in scored if sources.cites(p)]
    most = max([score for score, _ in cited], default=0.0)
    return any(own and score >= most for score, own in cited)


def _someone_else(claim: Passage, mine: Report, scored: Sequence[_Scored], sources: Sources) -> _Rival | None:
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
                return _Rival(passage, report)
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


def _quotes(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether *theirs* holds, word for word, what *mine* puts in quotation marks."""
    for start, end in claim.quotes:
        said = [i for i in mine.said if start <= claim.words[i].start < end]
        if not said or end - start < _QUOTED:
            continue
        words = claim.order[said[0] : said[-1] + 1]
        first = next((i for i in theirs.said if passage.order[i : i + len(words)] == words), None)
        if first is not None:
            return True
    return False


_QUOTED = 8
"""Letters of the shortest quotation that is looked for: a word or two anybody may use."""


def _of_other_sex(mine: Report, best: float, scored: Sequence[tuple[float, Passage, Report]]) -> _Rival | None:
    """Return the "he" whose words the claim gives to a "she", where nobody else says the like."""
    alike = [(passage, report) for score, passage, report in scored if score >= _NEARLY * best]
    if best < _LEAST or any(r.pronoun not in PERSONAL or r.pronoun == mine.pronoun for _, r in alike):
        return None
    return _Rival(*alike[0])
