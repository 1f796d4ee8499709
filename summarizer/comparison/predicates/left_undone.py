"""What a sentence denies of somebody without its verb: "Roe signed the treaty; Lind did not"."""

from __future__ import annotations

from collections.abc import Collection

from summarizer.comparison.passage import Passage
from summarizer.language.word_classes import AUXILIARIES


def leaves_undone(passage: Passage, doers: Collection[str]) -> bool:
    """Return whether *passage* ends a clause on a denial of one of the *doers*, which are stems."""
    order = passage.order
    for place in range(2, len(order)) if "not" in order else ():
        ends = place + 1 == len(order) or place + 1 in passage.parted
        if order[place] == "not" and ends and order[place - 1] in AUXILIARIES and passage.stems[place - 2] in doers:
            return True
    return False
