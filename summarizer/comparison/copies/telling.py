"""Words of a claim that nothing in its sources carries, and that tell something: no figure, date, name or denial."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.atoms import is_negation
from summarizer.comparison.alignment import Alignment
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.figures.singles import singles
from summarizer.comparison.leaning import reworded_at_home
from summarizer.comparison.opposites.denied_reports import is_denied_report
from summarizer.comparison.parties.outlets import WRITERS
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import SMALL
from summarizer.language.reporting import listed
from summarizer.language.word_classes import OWNING_S, PREPOSITIONS


def telling(aligned: Alignment) -> list[int]:
    """Return the words of content that nothing carries; figures and dates are compared apart."""
    claim = aligned.claim
    told = [i for i in telling_among(claim, aligned.uncovered) if claim.order[i] not in _UNTELLING]
    told = [i for i in told if not (claim.words[i].text.endswith(OWNING_S) and _is_its(claim, i, aligned))]
    if WRITERS.isdisjoint([claim.order[i] for i in told]):
        return told
    if any(not _WRITING.isdisjoint(p.order) for p in aligned.passages if aligned.sources.cites(p)):
        return [i for i in told if claim.order[i] not in WRITERS]  # "the paper has corrected" for "we have"
    speaking = {i for report in reports(claim) for i in report.who}  # "the columnist says": of what the source says
    return [i for i in told if not (i in speaking and claim.order[i] in WRITERS)]


def _is_its(claim: Passage, index: int, aligned: Alignment) -> bool:
    """Return whether the owner at *index* has no name and stands for a pronoun: "the country's 31 towns", "its 31"."""
    if claim.words[index].capitalised:
        return False
    return any(
        passage.order[place - 1 : place] in _THEIRS
        for passage in aligned.passages
        if aligned.sources.cites(passage)
        for root in claim.stems[index + 1 : index + 2]
        for place in passage.at.get(root, ())
    )


_THEIRS = (("its",), ("their",), ("his",), ("her",))
_WRITING = listed("we our us i my")
BY_NUMBER = listed("minority majority rest remainder others")
"""Words for those whom figures told of: "five were for it, two against", "a minority"."""
_UNTELLING = LIGHT | BY_NUMBER


def telling_among(claim: Passage, indices: Iterable[int]) -> list[int]:
    """Return of the words at *indices* those that are no figures, dates, names or denials."""
    spans = [(amount.start, amount.end) for amount in (*amounts(claim), *singles(claim))]
    spans += [(mention.start, mention.end) for mention in mentions(claim)]
    return [
        index
        for index in indices
        if (index in claim.plain or _COMPOUND.search(claim.words[index].text))
        and claim.order[index] not in PREPOSITIONS
        and not _measures(claim, index)
        and not is_denied_report(claim.order, index)
        and not is_negation(claim.order[index])
        and not any(start <= claim.words[index].start < end for start, end in spans)
    ]


def told_of_others(aligned: Alignment, passage: Passage) -> list[int]:
    """Return the words of content that only other sentences have: of what is told in them, not of the copied one."""
    known = reworded_at_home(aligned)
    others = [
        i
        for i, (by, _) in aligned.carried.items()
        if by is not passage and aligned.claim.stems[i] not in passage.at and i not in known
    ]
    return [i for i in telling_among(aligned.claim, others) if aligned.claim.order[i] not in LIGHT]


def _measures(claim: Passage, index: int) -> bool:
    """Return whether the word only says what a figure after it is: "at a price of 86,000 marks", "aged 52"."""
    if claim.order[index] == "aged":
        return "".join(claim.order[index + 1 : index + 2])[:1].isdigit()
    following = claim.order[index + 1 : index + 3]
    return following[:1] == ("of",) and (following[-1][0].isdigit() or following[-1] in SMALL)


_COMPOUND = re.compile(r"-[a-z]+$")
"""The end of a compound with a name in it: "US-backed" is no name."""
