"""Attributions: a claim that puts words into another's mouth than its sources do, or asserts what they only allege."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from summarizer.comparison.alignment import align
from summarizer.comparison.clauses.parties import BODIES, FIRMS
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.parties.antecedents import ARTICLE, PERSONAL
from summarizer.comparison.parties.called_again import are_of_two_lands, may_be_called_again
from summarizer.comparison.parties.charges import told_without_the_charge
from summarizer.comparison.parties.governments import governs
from summarizer.comparison.parties.held_plans import is_plan_told_of
from summarizer.comparison.parties.own_words import are_of_two, told_by_another, undertakes
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.parties.retorts import retorts
from summarizer.comparison.parties.rival_speakers import denies_alone, rival
from summarizer.comparison.parties.sorts_of_speakers import is_seat_of, on_two_sides
from summarizer.comparison.parties.standing import speaker
from summarizer.comparison.parties.titles import related
from summarizer.comparison.parties.unattributed import told_as_fact
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import BE

_SHARES = listed("majority minority half most third quarter")
"""Words by which speakers are counted without a number."""
_STATEMENT = 2
"""Content words from which something said besides (", adding that C") is a statement of its own."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the speakers of *claim* whose words the sources give to somebody else, or to nobody."""
    mine = reports(claim)
    for report in (own := [report for report in mine if not report.of_noun]):
        nobody = not report.who and report.pronoun not in PERSONAL
        if nobody or _nested(claim, report, own) or denies_alone(claim, report, sources):
            continue
        another = rival(claim, report, sources)
        if (another is None or another.report is None) and (alone := told_by_another(claim, report, sources)):
            said, where = claim.text[slice(*report.span)], alone.place(0, len(alone.text))
            yield Difference(
                "attribution", "clash", report.span, where, f"credited to {said!r}, in the source to nobody"
            )
            continue
        if another is None:
            yield from _added(claim, report, sources)
            continue
        passage, theirs = another
        if theirs and _are_counted_otherwise(claim, report, passage, theirs):
            continue  # how many is looked at by `figures`
        if theirs and (governs(claim, report, passage, theirs) or are_of_two(claim, report, passage, sources)):
            continue
        if theirs and (undertakes(claim, report, theirs) or _in_their_paper(claim, report, passage, theirs)):
            continue
        said = claim.text[slice(*report.span)]
        there = f"to {passage.text[slice(*theirs.span)]!r}" if theirs else "to nobody"
        place = passage.place(*theirs.span) if theirs else passage.place(0, len(passage.text))
        sure = theirs is not None or len(sources.passages) >= ARTICLE
        if theirs is None and _on_nobodys_word(passage) and not any(claim.words[i].capitalised for i in report.who[1:]):
            sure = sure and any(i and claim.words[i].capitalised for i in report.who[:1])
        if _may_be_called_so(claim, report, passage, theirs, sources):
            sure = sure and not align(claim, sources).freely_worded  # "a relief worker" may be another word for anybody
        if theirs and (_are_papers(claim, report, passage, theirs) or _may_be_they(claim, report, passage, theirs)):
            sure = False
        if theirs and theirs.who and report.who and may_be_called_again(claim, report, passage, theirs, sources):
            sure = False
        if theirs and (
            is_seat_of(speaker(claim, report), speaker(passage, theirs)) or is_plan_told_of(claim, report, passage)
        ):
            sure = False
        sure = sure or bool(theirs and are_of_two_lands(claim, report, passage, theirs))
        yield Difference(
            "attribution",
            "clash" if sure else "unknown",
            report.span,
            place,
            f"credited to {said!r}, in the source {there}",
        )
    yield from told_as_fact(claim, mine, sources)
    yield from told_without_the_charge(claim, sources)
    yield from retorts(claim, sources)


def _may_be_called_so(claim: Passage, mine: Report, passage: Passage, theirs: Report | None, sources: Sources) -> bool:
    """Return whether the one speaker may be the other by another word: nobody named, nor of the other side."""
    if theirs and any(apart(claim, mine, passage, theirs) for apart in (_are_of_one_kind, _are_one_and_many, _are_kin)):
        return False
    if theirs and speaker(passage, theirs).words <= _RUMOURS and not speaker(claim, mine).words <= _RUMOURS | _HEARSAY:
        return False  # "the firm announced" of "there are rumours of"
    if theirs and on_two_sides(speaker(claim, mine), speaker(passage, theirs)):
        return False
    if speaker(claim, mine).words <= FIRMS and theirs and _is_called_it(passage, theirs):
        return True
    return _is_only_described(claim, mine, sources) or bool(theirs and _are_described(claim, mine, passage, theirs))


_RUMOURS = listed("rumor rumors rumour rumours")
_HEARSAY = listed(
    """report reports people some many media press outlets sources insiders observers fans users speculation gossip talk
    hearsay whispers source insider leak leaks leaker leakers blog blogs site sites website websites"""
)
"""Words for those who hand on what nobody answers for."""


def _is_called_it(passage: Passage, theirs: Report) -> bool:
    """Return whether a name of two words may be a firm's, of which its own words say "it": "Roe Vang says its mill"."""
    first = bisect_left(passage.starts, theirs.span[1]) + 1
    return any(word.text.lower().replace("’", "'") in _ITS for word in passage.words[first : first + 2])


_ITS = frozenset(["its", "it's"])


def _on_nobodys_word(passage: Passage) -> bool:
    """Return whether a passive leaves out who said it: "Roe was told to wait", by doctors, it may be."""
    return any(
        word in VERBS and not BE.isdisjoint(passage.order[max(0, index - 2) : index])
        for index, word in enumerate(passage.order)
    )


def _in_their_paper(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether the claim's speaker is what the source's say it in: "researchers showed in a survey"."""
    last = mine.who[-1] if mine.who else -1
    heads = [i for i in mine.who if claim.order[i].removesuffix("s") in _PAPERS]
    if last < 0 or not heads or speaker(claim, mine).person:
        return False
    first = bisect_left(passage.starts, theirs.span[1])
    return any(
        first <= place <= first + _BEHIND and not _IN.isdisjoint(passage.order[max(0, place - _LED) : place])
        for head in heads
        for place in passage.at.get(claim.stems[head], ())
    )


_IN = frozenset(["in", "through", "with", "by"])
_BEHIND, _LED = 8, 4
"""Words behind a speaker within which stands what they say it in, and from its preposition to it."""


def _may_be_they(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether the source's speaker is a "they" that may be the claim's body: "they said", of "Torv says"."""
    return passage.text[slice(*theirs.span)].lower() == "they" and not speaker(claim, mine).person


def _are_papers(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether both are papers of no name: "emails made public in May", "another thread released then"."""
    told = (claim, mine), (passage, theirs)
    return all(
        not speaker(of, report).person and any(of.order[index].removesuffix("s") in _PAPERS for index in report.who)
        for of, report in told
    )


_PAPERS = listed(
    """email e-mail message thread letter memo note document paper file record report study survey poll figure data
    filing post tweet statement text transcript recording tape video"""
)


def _are_one_and_many(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether one speaker is a single person and the other several people: the mayor, two shipping agents."""
    one, other = speaker(claim, mine).heads, speaker(passage, theirs).heads
    if not one or not other or not all(map(is_person, one | other)):
        return False
    return {word.endswith("s") for word in one} | {word.endswith("s") for word in other} == {True, False} and (
        len({word.endswith("s") for word in one}) == 1
    )


def _are_kin(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether both are told by what they are to somebody, and one is not the other: a wife, a grandson."""
    one, other = speaker(claim, mine).heads, speaker(passage, theirs).heads
    return any(related(a) and related(b) and not alike(a, b) for a in one for b in other)


def _are_of_one_kind(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether both are bodies of one kind and told apart by another word: the defence, the interior ministry."""
    one, other = speaker(claim, mine), speaker(passage, theirs)
    own, others = one.words - one.heads, other.words - other.heads
    if BODIES.isdisjoint(map(stem, one.heads & other.heads)) or not own or not others:
        return False
    return not own & others and not any(alike(word, it) for word in own for it in others)


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


def _are_counted_otherwise(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether the speakers are told by how many they are: "three of the five judges", "a majority of judges"."""
    counts, others = _counts(claim, mine), _counts(passage, theirs)
    if not _SHARES.isdisjoint(claim.order[index] for index in mine.who) and others:
        return True
    return bool(counts) and others not in (counts, set())


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
