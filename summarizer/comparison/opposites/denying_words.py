"""Words that deny by themselves, and words that have a denial in their meaning or their form."""

from __future__ import annotations

from functools import lru_cache

from summarizer.language.lexicon import base_forms, known
from summarizer.language.reporting import listed
from summarizer.language.word_tables import by_word

PLAIN = listed("not never no without none nobody nothing neither nor cannot nowhere lack lacks lacked lacking")
DENYING = listed(
    """deny denies denied denying refuse refuses refused refusing decline declined declines fail fails failed failing
    dispute disputes disputed refute refuted refutes reject rejects rejected unable forget forgets forgot
    forgotten forgetting neglect neglects neglected neglecting"""
)
"""Words that deny a clause or an infinitive after them: "denied that", "refused to"."""
FORGETTING = listed("forget forgets forgot forgotten forgetting")
"""Those of them that deny an infinitive only: who forgot that it was shut found it shut."""
DENIED = listed("deny denies denied denying")
"""Forms of the verb that denies what a gerund behind it tells, or a clause without "that"."""
NOUN_DENYING = listed("no lack lacks lacked lacking")
"""Those that deny a noun, and what is told of it."""
_SOFT = listed(
    """abandon abandoned absence absent against anonymity anonymous avert averted avoid avoided avoids await awaiting
    ban banned bar barely barred bereft block blocked cancel cancelled cease ceased clear cleared contrary cut deprived
    devoid doubt doubted doubtful doubts drop dropped empty escape escaped exclude excluded false falsely few first
    forbid forbidden free gone halt halted hardly ignore ignored illegal impossible incapable innocent instead
    insufficient last little lose loses losing lost loss losses miss
    missed missing mistaken nil omit omitted only oppose opposed opposite pending prevent
    prevented prohibit prohibited quiet rarely resist resisted rule ruled removal remove removed scarcely
    scrap scrapped secret seldom short shortage silent sole spared stop stopped stops stripped suspend suspended unlike
    foil foiled overturn overturned quash quashed revoke revoked thwart thwarted until untrue vacant
    veto vetoed void wait waiting waits want withheld withhold wrong wrongly zero"""
)
"""Words that have a denial in their meaning, and may so answer one."""
BOUNDING = listed("only until first last few little short gone cut quiet")
"""Those that bound what stands in their own clause, and deny nothing in another."""
_PREFIXES = ("non", "dis", "mis")
NO_PREFIX = ("under", "unt", "unif", "union", "uniq", "unis", "unit", "univ", "unic", "unil")
"""Beginnings of words in which "un" is no prefix."""

_NO_DIS = (
    "discover",
    "disease",
    "discount",
    "display",
    "disclos",
    "discharg",
    "dispatch",
    "discourse",
    "disguis",
    "dispos",
)
"""Beginnings of words in which "dis" denies nothing, though the rest is a word."""


def is_denying(word: str) -> bool:
    """Return whether the folded *word* denies what follows it: "not", "denied"."""
    return word in PLAIN or word in DENYING or word.endswith("n't")


@lru_cache(maxsize=8192)
def is_soft(word: str) -> bool:
    """Return whether the folded *word* has a denial in its meaning, not in its form: "false", "awaits", "instead"."""
    return word in _SOFT or (word.endswith(("s", "ed", "ing")) and not _SOFT.isdisjoint(base_forms(word)))


@by_word(8192)
def is_negative(word: str) -> bool:
    """Return whether the folded *word* can carry a denial in any way: "not", "unharmed", "until", "avoid"."""
    return (
        is_denying(word) or is_soft(word) or word.endswith(("less", "-free")) or (len(word) > 5 and _is_prefixed(word))
    )


@lru_cache(maxsize=8192)
def _is_prefixed(word: str) -> bool:
    """Return whether *word* is another one denied: "unpaid", "displeased", no "understand", "union" or "discussion"."""
    if word.startswith("un"):
        return not word.startswith(NO_PREFIX)
    return (
        word.startswith(_PREFIXES)
        and not word.startswith(_NO_DIS)
        and (known(word[3:]) or any(map(known, base_forms(word[3:]))))
    )
