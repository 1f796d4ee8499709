"""Figures that a copy changes and tells as its source does: summed up, shared out, or from another sentence."""

from __future__ import annotations

import math

from summarizer.comparison.copies.changes import Change, numbers_in
from summarizer.comparison.difference import Kind
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.before_and_after import is_turn_of_year
from summarizer.comparison.figures.belonging import told_alike
from summarizer.comparison.figures.derived import derived
from summarizer.comparison.figures.elliptic import named_before, told_so
from summarizer.comparison.figures.equality import allows, equal
from summarizer.comparison.figures.listed_names import totals
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.figures.people_counted import makes_up
from summarizer.comparison.figures.reckoning import computed
from summarizer.comparison.figures.since_then import reckoned_to_a_year
from summarizer.comparison.figures.singles import singles
from summarizer.comparison.figures.votes import is_told
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import NEAREST, Sources


def is_retold(kind: Kind, claim: Passage, change: Change, passage: Passage, sources: Sources) -> bool:
    """Return whether the figures of *change* are those of *passage*, told otherwise, or those of another sentence.

    "Four people" of "three men and a woman"; "3,900 cars in April" of "4,200 cars in March and 3,900 in April"; "about
    half of the calls" of "of the 212 calls, 104".
    """
    if kind == "number":
        if _is_in_date(claim, change, passage):
            return True  # "on May 3rd" of "on 3 May 2024": dates are compared as such
        of_an_article = len(sources.cited) > NEAREST and not numbers_in(passage, change.source)
        if of_an_article and _stands_elsewhere(claim, change, sources):
            return True  # of another sentence there; what it counts is looked at by its own check
        if counts_together(claim, change, passage) or told_with_alike(claim, change, passage):
            return True
    return _made_of(claim, change, passage, sources)


def _is_in_date(claim: Passage, change: Change, passage: Passage) -> bool:
    """Return whether the figures are those of a date, and *passage* has them in one as well."""
    own = _of_dates(claim, change.claim)
    return bool(own) and own <= _of_dates(passage, (0, len(passage.order)))


def _of_dates(passage: Passage, run: Range) -> set[float]:
    """Return the figures in *run* if all are parts of dates; of a whole sentence those that are."""
    found = numbers_in(passage, run)
    dated = [it for it in found if any(date.start <= it.start < date.end for date in passage.dates)]
    whole = run == (0, len(passage.order))
    return {it.value for it in dated} if whole or len(dated) == len(found) else set()


def _stands_elsewhere(claim: Passage, change: Change, sources: Sources) -> bool:
    """Return whether every content word of the claim's run stands somewhere in the sources."""
    content = set(claim.content)
    return all(sources.holding(claim.stems[i]) for i in range(*change.claim) if i in content)


def told_with_alike(claim: Passage, change: Change, passage: Passage) -> bool:
    """Return whether the figures that were changed are told with what *passage* tells them with."""
    said = claim.span(*change.claim) if change.claim[0] < change.claim[1] else (0, 0)
    figures = [it for it in amounts(claim) if said[0] <= it.start < said[1]]
    if any(named_before(it, (passage,)) for it in amounts(claim)):
        return True  # "7 in the second quarter" of "6 in the third quarter, from 7 in the second"
    return bool(figures) and all(
        told_alike(it, passage)
        or told_so(it, passage)
        or _is_share(it, passage)
        or _is_single(it, passage)
        or _is_in_words(it, passage)
        for it in figures
    )


def _is_in_words(figure: Amount, passage: Passage) -> bool:
    """Return whether *passage* tells the figure, a per cent, as a share in words: 25 per cent of "a quarter less"."""
    share = figure.unit is not None and figure.unit.dimension == "share"
    return share and any(it.sort == "share" and equal(figure, it) for it in amounts(passage))


def _is_single(figure: Amount, passage: Passage) -> bool:
    """Return whether *passage* tells the figure without a number: three of "a trio"."""
    return any(equal(figure, it) for it in singles(passage))


def counts_together(claim: Passage, change: Change, passage: Passage) -> bool:
    """Return whether a changed figure counts whom *passage* counts by kinds, on one side of a vote, or by name."""
    start, end = claim.span(*change.claim) if change.claim[0] < change.claim[1] else (0, 0)
    here = (passage,)
    return any(
        makes_up(it, here) or is_told(it, here) or (it.sort == "count" and it.value in totals(passage))
        for it in amounts(claim)
        if start <= it.start < end
    )


def _made_of(claim: Passage, change: Change, passage: Passage, sources: Sources) -> bool:
    """Return whether the figures and years that were changed are those of *passage* told otherwise: "one twentieth"."""
    if change.claim[0] == change.claim[1]:
        return False
    start, end = claim.span(*change.claim)
    own = amounts(claim)
    figures = [it for it in own if start <= it.start < end and it.sort != "year"]
    years = [it for it in mentions(claim) if start <= it.start < end]
    here = (passage,)
    return bool(figures or years) and all(
        [
            *(
                _of_one_size(it, passage)
                or derived(it, own, here, sources)
                or (it.sort == "share" and computed(it, own, amounts(passage), counted=False))
                for it in figures
            ),
            *(is_turn_of_year(it, here) or reckoned_to_a_year(it, here, sources) for it in years),
        ]
    )


def _of_one_size(figure: Amount, passage: Passage) -> bool:
    """Return whether *passage* has *figure* in other words: "one twenty-fifth" of "4 per cent", "close to 30" of 29.

    Or in metres by their letter: "1.8m tall".
    """
    if (figure.sort == "share" or figure.metres is not None) and any(equal(figure, it) for it in amounts(passage)):
        return True
    near = [it for it in amounts(passage) if it.bound == "exact" and it.unit == figure.unit]
    return figure.bound == "about" and any(allows(figure, it) for it in near)


def _is_share(figure: Amount, passage: Passage) -> bool:
    """Return whether the figure is the share of a whole that *passage* tells: nine of "three quarters of the 12"."""
    told = amounts(passage)[:_FIGURES]
    shares = [it for it in told if it.unit is not None and it.unit.dimension == "share"]
    wholes = [it for it in told if it.sort == "count" and it.unit is None]
    if figure.unit is not None and figure.unit.dimension == "share":  # a fifth of "12 of the 60"
        ratios = (100.0 * one.value / other.value for one in wholes for other in wholes if other.value)
        return any(math.isclose(figure.value, ratio) for ratio in ratios)
    return any(math.isclose(figure.value, share.value / 100.0 * whole.value) for share in shares for whole in wholes)


_FIGURES = 12
"""Figures of a sentence of which one may be a share of another; a list has more."""
