"""A first time that no source tells of: "will share their files for the first time"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.language.openers import late
from summarizer.language.reporting import listed

_FIRST_TIME = late(
    r"(?<!not\s)(?<!n't\s)(?<!n’t\s)(?:\bfor\sthe\s(?:very\s)?first\stime\b(?!\sin\s(?:his|her|its|their)\b)|"
    r"\b(?:is|was|be|been|marks?|marked|marking)\sthe\s(?:very\s)?first\stime\b)",
    re.IGNORECASE,
)
_NEW = listed(
    """first firsts never new newly newcomer inaugural maiden debut debuts debuted before earlier previous previously
    initial initially original originally begin begins began begun beginning start starts started starting open opens
    opened opening launch launches launched found founded founding once pioneer pioneers pioneering pioneered earliest
    record unprecedented historic landmark milestone breakthrough until till since ever yet novel novelty introduce
    introduces introduced introducing introduction create creates created creation set now already meet meets met
    meeting unheard another last no none nobody nothing only born become becomes became premiere premieres premiered
    discover discovers discovered discovery reveal reveals revealed rare rarely unusual unusually turn turns turned
    join joins joined joining end ends ended break breaks broke broken change changes changed back return returns
    returned again unlike second third elected start-up establish establishes established"""
)
"""Words by which what is told may never have been before; where a source has one, its reader may have concluded so."""


def first_time(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells of a first time, where no passage near it has a word that may say so."""
    if "first" not in claim.order or not nearest:
        return
    said = _FIRST_TIME.search(claim.text)
    if said is None or any(not _NEW.isdisjoint(it.order) or negations(it) for it in nearest):
        return
    yield Difference("superlative", "clash", said.span(), None, f"says {said[0]!r}, which no source does")
