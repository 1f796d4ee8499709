"""A "not" that a claim adds to what its source says, or leaves out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.translations.languages import source_in
from summarizer.language.tongues.denying import like_denials, may_deny, negators, refusing
from summarizer.language.tongues.numerals import Token, tokens
from summarizer.language.tongues.telling import is_function_word

_PARTED = re.compile(r"[,;:()«»“”\"–—]")
_LONGEST = 18
"""Words of a sentence that has one clause, at most."""
_LINKING = frozenset(
    "and but or y e pero o mas ou et mais und aber oder ma that que dass che qui who which cui".split()
)
_GOVERNED = 3
"""Tokens after a denial among which the verb stands that it denies; in German it may be the last of its clause."""


def denied(claim: Passage, own: str, sources: Sources, other: str) -> Iterator[Difference]:
    """Yield that one of *claim* and the cited words denies, where in the other nothing may stand for a denial."""
    mine = tokens(claim.text)
    denials = negators(mine, own)
    cited = [(passage, tokens(passage.text), passage.tongue or other) for passage in sources.cited]
    affirmed = not any(negators(found, code) for _, found, code in cited)
    if denials and affirmed and sum(like_denials(found) for _, found, _ in cited) <= _carried(mine, own):
        at = mine[denials[0]]
        reason = f"denies what {source_in(own, other)} says: {at.word!r}"
        yield Difference("negation", "clash", (at.start, at.end), None, reason)
    if denials or (own != other and may_deny(mine, own)):
        return
    for passage, found, code in cited:
        lost = negators(found, code)
        if not lost:
            continue
        alone = own != other and len(cited) == 1 and _one_clause(passage)
        if alone or (own == other and _says_the_same(mine, found, lost[-1] if own == "de" else lost[0], own)):
            at = found[lost[0]]
            place = passage.place(at.start, at.end)
            reason = f"says what {source_in(own, other)} denies: {passage.text[at.start : at.end]!r}"
            yield Difference("negation", "clash", (0, len(claim.text)), place, reason)
            return


def _carried(mine: tuple[Token, ...], own: str) -> int:
    """Return how many of the source's words that may deny stand in the claim's own: "has not halted"."""
    return refusing(mine) if own == "en" else 0


def _one_clause(passage: Passage) -> bool:
    """Return whether the passage says one thing: names and asides between commas, and who says it at the end, aside."""
    text = _TOLD_BY.sub("", _ASIDE.sub(" ", passage.text))
    found = tokens(text)
    told = len(found) <= _LONGEST and not _PARTED.search(text)
    return told and not any(token.word in _LINKING for token in found)


_ASIDE = re.compile(r",(?: [^\W\da-zà-ÿ]\w*)+,")
"""A name between commas."""
_TOLD_BY = re.compile(r", (?:según|segundo|selon|laut|secondo|according to|d'après)\b[^:;]*$")


def _says_the_same(mine: tuple[Token, ...], found: tuple[Token, ...], at: int, code: str) -> bool:
    """Return whether the claim has the verb that the source's denial at *at* governs."""
    after = found[at + 1 : at + 1 + (_GOVERNED if code != "de" else 2 * _GOVERNED)]
    governed = [token.word for token in after if len(token.word) > 3 and not is_function_word(token.word, code)]
    told = {token.word for token in mine}
    return bool(governed) and governed[0] in told
