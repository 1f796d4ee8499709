"""Factive verbs: who knows, finds or admits something vouches for it (Kiparsky and Kiparsky, *Fact*, 1970).

In base form, by what makes them so. What follows the first is so even where they are denied ("nobody noticed that");
Karttunen (*Some observations on factivity*, 1971) calls those of knowing semifactives.
"""

from __future__ import annotations

from summarizer.language.reporting import VERBS, listed

KNOWING = listed(
    "discover forget know learn notice perceive realise realize recall recognise recognize regret remember remind"
)
"""Verbs of knowing and minding."""
FINDING = listed("confirm demonstrate determine establish find hear prove reveal see show verify")
"""Verbs of finding out and showing."""
OWNING = listed("acknowledge admit announce concede confess disclose")
"""Verbs of telling what is one's own to tell."""
FACTIVE = KNOWING | FINDING | OWNING


def is_factive(word: str) -> bool:
    """Return whether the folded *word* is a form of a reporting verb that vouches for what it reports."""
    return word in VERBS and VERBS[word].lemma in FACTIVE
