"""Ranks that comparatives tell: "only one has been younger", "wider than any other", "nearly as close as ever"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.ranks import SLIGHTED, Superlative, superlatives
from summarizer.comparison.figures.surroundings import surroundings, words_at
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import alike, base_forms, opposed
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import ONES, SMALL
from summarizer.language.openers import late

_OUTDONE = late(
    rf"\b(?:only|just)\s(?P<count>{'|'.join(ONES)})\b(?:\s[^\s,.;:]+){{0,8}}?\s(?P<quality>[a-z]{{3,}}er|(?:more|less)\s[a-z]+)\b"
    r"(?!\sthan\s(?:\S{0,2}\d|an?\s|one\s))",
    re.IGNORECASE,
)
"""How many go beyond it, and in what: "only one larger hoard is known"; "only two are older than 30" ranks nothing."""
_UNMATCHED = late(
    r"\b(?P<quality>[a-z]{3,}er|(?:more|less|fewer)\s[a-z]+)\b(?:\s[^\s,.;:]+){0,6}?\sthan\s(?:(?:at|in|on|during)\s)?"
    r"(?:any|every)\b(?:\sother|\sof|\syear|\sbefore|\sprevious|\stime|\spoint|\s[a-z]+\s(?:before|in|since|ever))",
    re.IGNORECASE,
)
_NOT_SO = late(
    r"\b(?:not|never|n['’]t)\s(?:[a-z]+\s){0,3}(?:so|as|this|that)\s(?P<quality>[a-z]{3,})\s(?:since|before|in|for|at)\b|"
    r"\bnot\s(?:since|for|in)\s[^.;:]{1,48}?\s(?:so|as|such)\s(?P<other>[a-z]{3,})\b",
    re.IGNORECASE,
)
"""What denies of all that went before what is so now: "have not been | this high since 2016"."""
_NEARLY_AS = late(
    r"\b(?:almost|nearly|not\squite|about|just)\sas\s(?P<quality>[a-z]{3,})(?:\s[a-z]+){0,4}?\sas\b.{0,40}?\b(?:ever|before)\b",
    re.IGNORECASE,
)
_BEYOND = late(
    r"\b(?P<quality>[a-z]{3,})\sthan\s(?:ever|at\sany|any)\b|\bnever\s(?:\w+\s){0,2}(?P<other>[a-z]{3,}er)\b",
    re.IGNORECASE,
)
_NO_QUALITY = frozenset("other another rather never ever over under after whether either neither number member".split())
"""Words in -er that compare nothing."""
_NOUNS = frozenset(
    "river tower winter summer letter corner quarter chapter border paper tanker steamer cruiser".split()
)
_THEN = late(
    r"(?:\s[^\s,.;:]+){0,5}?\s(?P<quality>[a-z]{3,}er|(?:more|less)\s[a-z]+)\b(?!\sthan\s(?:\S{0,2}\d|an?\s|one\s))",
    re.IGNORECASE,
)
"""What stands between such a noun and the degree in which others go beyond it."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


@read_once
def outdoing(passage: Passage) -> tuple[Superlative, ...]:
    """Return the ranks that comparatives of *passage* tell."""
    if _HINTS.isdisjoint(passage.order):
        return ()
    found = []
    for match in _OUTDONE.finditer(passage.text):
        degree: re.Match[str] | None = match
        if is_person(match["quality"].lower()) or match["quality"].lower() in _NOUNS:
            degree = _THEN.match(passage.text, match.end())  # "only one premier younger", "one river is longer"
        if degree is not None:
            found.append(_ranked(passage, degree, SMALL[match["count"].lower()] + 1, unmatched=False))
    for match in _UNMATCHED.finditer(passage.text):
        if not _DENYING.search(passage.text, max(0, match.start() - _BEFORE), match.start()):
            found.append(_ranked(passage, match, 1, unmatched=True))
    if not _SO.isdisjoint(passage.order):
        found += [_ranked(passage, match, 1, unmatched=True) for match in _NOT_SO.finditer(passage.text)]
    return tuple(one for one in found if one.quality.split()[-1] not in _NO_QUALITY)


_SO = frozenset(["so", "as", "this", "that"])
_HINTS = frozenset(["only", "just", "than", "since", "before"])
_BEFORE = 40
"""Characters before a comparison in which it may be denied: "never higher than any"."""
_DENYING = late(r"\b(?:no|not|never|none|nobody|nothing)\b[^,.;:]*$|n['’]t\b[^,.;:]*$", re.IGNORECASE)


def _ranked(passage: Passage, match: re.Match[str], rank: int, *, unmatched: bool) -> Superlative:
    start, end = match.span(match.lastgroup or "quality")
    near, of = surroundings(passage, start, end)
    quality = passage.text[start:end].lower()
    return Superlative(
        passage, start, end, utmost(quality) if unmatched else quality, rank, False, "", near, of, unmatched
    )


def utmost(degree: str) -> str:
    """Return the superlative of an adjective or of its comparative: "largest" of "larger" and "large"."""
    head, _, tail = degree.partition(" ")
    if tail:
        return f"{'least' if head == 'less' else 'most'} {tail}"
    if degree in _IRREGULAR:
        return _IRREGULAR[degree]
    stem = degree[:-2] if degree.endswith("er") else degree.removesuffix("e")
    stem = stem[:-1] + "i" if stem.endswith("y") else stem
    return stem + stem[-1] * (degree in _DOUBLING) + "est"


_IRREGULAR = {"better": "best", "good": "best", "well": "best", "worse": "worst", "bad": "worst", "badly": "worst"}
_IRREGULAR |= {"many": "most", "much": "most", "little": "least", "far": "farthest", "clever": "cleverest"}
_DOUBLING = frozenset(["big", "hot", "wet", "fat", "thin", "sad", "fit"])


def falls_short(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells as nearly reached what a source tells as gone beyond: "as close as ever"."""
    for said in _NEARLY_AS.finditer(claim.text) if claim.order.count("as") > 1 else ():
        for passage in nearest[:_CLOSE]:
            for theirs in _BEYOND.finditer(passage.text):
                other = (theirs["quality"] or theirs["other"]).lower()
                if said["quality"].lower() in base_forms(other):
                    reason = f"says {said[0]!r}, source says {theirs[0]!r}"
                    yield Difference("superlative", "clash", said.span(), passage.place(*theirs.span()), reason)
                    return


def outdone(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* denies of all what a source tells of one: "plans none larger", "plans an even larger one".

    What stands before that in the source must be in the claim, which may deny it of others: those there are already.
    """
    if _DENIALS.isdisjoint(claim.order):
        return
    said = _NONE_MORE.search(claim.text)
    if said is None:
        return
    for passage in nearest[:_CLOSE]:
        theirs = _greater(said["quality"].lower(), passage, claim) or _lowest(said, passage, claim)
        if theirs is not None:
            start, end = theirs
            reason = f"says no {said['quality']!r}, source says {passage.text[start:end]!r}"
            yield Difference("superlative", "clash", said.span("quality"), passage.place(start, end), reason)
            return


def _greater(quality: str, passage: Passage, claim: Passage) -> tuple[int, int] | None:
    """Return the span of "even larger" in *passage*, said of the noun of *claim* and with another word of it before."""
    for found in _EVEN_MORE.finditer(passage.text):
        other = found["quality"].lower()
        places = words_at(passage, *found.span())
        noun = "".join(passage.stems[places[-1] + 1 : places[-1] + 2])
        led = {passage.stems[at] for at in passage.content if places[0] - _LED_IN <= at < places[0]} - {noun}
        if noun in claim.at and not led.isdisjoint(claim.at) and (alike(quality, other) or one_quality(quality, other)):
            return found.span()
    return None


def _lowest(said: re.Match[str], passage: Passage, claim: Passage) -> tuple[int, int] | None:
    """Return the span of "the least popular" in *passage*, which *claim* has none "more popular" than."""
    quality = said["quality"].lower()
    told = [it for it in superlatives(passage) if it.rank == 1]
    than = {claim.stems[at] for at in claim.content if claim.words[at].start >= said.end()}
    if len(told) != 1 or not _least(quality, told[0].quality):
        return None
    at = words_at(passage, told[0].start, told[0].end)[0]
    clause = next((passage.stems[first:last] for first, last in passage.clauses if first <= at < last), ())
    return None if than.isdisjoint(clause) else (told[0].start, told[0].end)


_DENIALS = frozenset(["no", "none", "nobody", "nothing"])
_NONE_MORE = late(
    r"\bno(?:ne|body|thing)?\b(?:\s[^\s,.;:]+){1,12}?\s(?P<quality>[a-z]{3,}er|(?:more|less)\s[a-z]+)(?:\s[a-z]+){0,5}?\sthan\b"
    r"(?!\s\S?\d)",
    re.IGNORECASE,
)
_EVEN_MORE = late(r"\b(?:even|still)\s(?P<quality>[a-z]{3,}er|(?:more|less)\s[a-z]+)\b(?!\sthan)", re.IGNORECASE)
_LED_IN = 5
"""Words before "an even larger one" of which one tells what is done with it: "work to build"."""


def _least(quality: str, other: str) -> bool:
    """Return whether *other* is the low end of what *quality* is more of: "more popular", "least popular"."""
    head, _, tail = quality.partition(" ")
    low, _, what = other.partition(" ")
    return opposed(quality, other) or (bool(tail) and tail == what and (head == "less") != (low in {"least", "less"}))


def one_quality(mine: str, theirs: str) -> bool:
    """Return whether two degrees are of one adjective: "younger", "youngest"."""
    return not set(base_forms(mine)[1:]).isdisjoint(base_forms(theirs)[1:])


def told_by_rank(one: Passage, other: Passage) -> bool:
    """Return whether one singles out what the other denies of all else: "the busiest", "no port is busier".

    Where both have the superlative, the denial is of something else.
    """
    if not (superlatives(one) or superlatives(other)):
        return False
    return any(
        any(found.rank == 1 and not found.shared for found in superlatives(ranking))
        and not superlatives(denying)
        and any(_denies_more(denying, at) for at, word in enumerate(denying.order) if word in SLIGHTED)
        for ranking, denying in ((one, other), (other, one))
    )


def _denies_more(passage: Passage, at: int) -> bool:
    """Return whether the denial at word *at* is one of more: "is busier", "had never before", "so cold"."""
    after = passage.order[at + 1 : at + 1 + _DENIED]
    if passage.order[-2:-1] == ("this",) and len(passage.order) - 2 - at <= _DENIED:
        return True  # "has been this poor"
    return any(word in _EXCEEDING or (len(word) > _SHORTEST and word.endswith("er")) for word in after)


_DENIED = 14
"""Words after a denial within which what it compares stands: "no accident on the line had claimed so many"."""
_EXCEEDING = frozenset("more less better worse before again so such as since until other else ever further".split())
_SHORTEST = 4
