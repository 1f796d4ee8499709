"""A date of a claim that is put together from two dates of the cited words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.figures.mentions import Mention, mentions
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late


def put_together(
    mention: Mention, equal: Sequence[Mention], rivals: Sequence[Mention], sources: Sources
) -> Mention | None:
    """Return the date from which a day or an edge was taken for another month: "vote in May, close at the end of June".

    Every date of that month in the cited words lacks what the claim has of it.
    """
    told = [other.moment for other in equal if other.moment is not None and sources.cites(other.passage)]
    mine = mention.moment
    if mine is not None and mine.year and mine.month and not any(it.year for it in told):
        return _of_another_year(mention, sources)
    if mine is None or mine.month is None or not told or any(it.edge or it.day for it in told):
        return None
    for rival in rivals:
        other = rival.moment
        if other is None or other.month in {None, mine.month} or not sources.cites(rival.passage):
            continue
        if (mine.edge and other.edge == mine.edge) or (mine.day and other.day == mine.day):
            return rival
    return None


def _of_another_year(mention: Mention, sources: Sources) -> Mention | None:
    """Return the cited date that has the year of *mention*, where its month stands in another clause of that sentence.

    "Built in 1988 and inspected in May" is not built in May 1988.
    """
    mine = mention.moment
    for passage in sources.cited:
        dated = [(it, it.moment) for it in mentions(passage) if it.moment is not None]
        month = next((it for it, moment in dated if mine and moment.month == mine.month and not moment.year), None)
        year = next((it for it, moment in dated if mine and moment.year == mine.year and not moment.month), None)
        if month is None or year is None or _SAME_YEAR.search(passage.text):
            continue
        first, last = sorted((month, year), key=lambda it: it.start)
        if _APART.search(passage.text, first.end, last.start):
            return year
    return None


_SAME_YEAR = late(r"\b(?:that|the same|this)\syear\b", re.IGNORECASE)
_APART = late(r"\s(?:and|but|while)\s|;")
