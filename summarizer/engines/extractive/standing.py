"""Whether a sentence stands alone, or needs the one before it to say who or what it speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.language.dates import dates
from summarizer.language.tokens import STOPWORDS, Word, fold, words

_LEANS_ON_CONTEXT = frozenset(
    """he she they it his her their its this these that those such both here there then another others him them
    we our ours i my me you your or nor instead thus hence therefore
    er sie es ihr sein seine ihre dies diese dieser dieses il elle ils elles lui leur leurs ce cette ces cela
    él ella ellos ellas su sus esto esta este estos estas egli essi lei loro questo questa questi queste suo sua
    ele ela eles elas seu sua seus suas isso isto""".split()
)
_PERSONAL = frozenset("he she they it him them his her its their".split())
_SPEAKER = frozenset("we our i my".split())
_POSSESSIVE = frozenset("his her its their".split())
_TIME = frozenset(
    """am pm a.m p.m a.m. p.m. o'clock minute minutes hour hours day days week weeks month months year years ago time
    noon midnight morning evening night""".split()
)
_CONTINUES = re.compile(
    r"(?:the|a|an)\s(?:second|third|fourth|fifth|sixth|final|latter|other|same|latest|remaining|resulting)\s",
    re.IGNORECASE,
)
_EVENT_KNOWN = re.compile(
    r"the (?:accident|incident|attack|move|decision|announcement|news|report|statement|comments?|remarks|findings|"
    r"deal|measure|ruling|claim|allegations?|case|event|crash|blast|fire|shooting|explosion) "
    r"(?:also |then |later )?(?:happened|occurred|took place|came|comes|follows|followed|"
    r"marks|marked|was first|was also)\b",
    re.IGNORECASE,
)
"""A sentence about a happening that only the one before it tells: "The accident happened late on Tuesday"."""


def leans(prose: str) -> bool:
    """Return whether *prose* needs the sentence before it: it opens with a word that points back, or names nobody
    and nothing before its first "he", "it" or "their".
    """
    tokens = words(prose)
    if not tokens:
        return False
    first = fold(tokens[0].text)
    if prose[0] in "\"“'‘" and first.split("'")[0] in _SPEAKER:
        return False  # whose "we" it is says the attribution
    if first in _LEANS_ON_CONTEXT or first.split("'")[0] in _LEANS_ON_CONTEXT:
        return True
    if _CONTINUES.match(prose) or _EVENT_KNOWN.match(prose):
        return True
    return _pronoun_first(prose, tokens)


def _pronoun_first(prose: str, tokens: Sequence[Word]) -> bool:
    when = [(date.start, date.end) for date in dates(prose)]
    for index, word in enumerate(tokens):
        folded = fold(word.text).split("'")[0]
        if folded in _PERSONAL:
            # "In its report, the bank …": a possessive may come just before the name it stands for.
            return not (folded in _POSSESSIVE and _named_after_comma(prose, word.end))
        dated = any(start <= word.start < end for start, end in when)
        if not dated and folded not in STOPWORDS and folded not in _TIME and not folded[0].isdigit():
            return False
        if index >= 8:
            return False
    return False


def _named_after_comma(prose: str, end: int) -> bool:
    _, comma, rest = prose[end:].partition(", ")
    following = rest.removeprefix("the ")
    return bool(comma) and following[:1].isupper()
