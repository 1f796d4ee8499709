"""The words that make a number a bound or an approximation: "at least 12", "twelve at most", "al menos 12"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from summarizer.language.openers import late

Bound = Literal["exact", "at least", "about", "up to"]

_MORE = r"(?: another| a further| an additional| some)?\s*$"
_COMPARED = "more|greater|higher|older|longer|larger|later"
_COMPARED_LESS = "fewer|less|lower|younger|shorter|smaller|earlier"
_LOOSELY = "<just>|<slightly>|<marginally>|<fractionally>|<barely>|a (?:<little>|<bit>|<shade>|<touch>|<fraction>)"
"""What makes of "more than" a number near it."""
_NOT_TURNED = "(?<!turn )(?<!turns )(?<!turned )(?<!turning )"
_DENIED = (
    r"(?:\b<no>|\b<not>|\b<never>|n['’]<t>|\b<cannot>) "
    r"(?:(?:be|fall|drop|go|rise|sink|slip|get|cost|take|last|export|import|buy|sell|have|hold|carry|keep|pay|spend|"
    r"lend|admit|contain|accept|raise) ){0,2}"
)
"""A denial of a comparison, which turns it: "no fewer than", "may not fall below"."""
# Spanish, French, German, Italian, Portuguese.
_AT_LEAST = (
    "al <menos>|como <mínimo>|<más> de|au <moins>|<plus> de|<mindestens>|<mehr> als|<almeno>|<più> di|pelo <menos>|"
    "<mais> de"
)
_AT_MOST = (
    "como <máximo>|a lo <sumo>|<menos> de|au <plus>|<moins> de|<höchstens>|<weniger> als|al <massimo>|<meno> di|"
    "no <máximo>"
)
_ABOUT = "<unos>|<unas>|<alrededor> de|<environ>|<près> de|<etwa>|<rund>|<ungefähr>|<cerca> de|<intorno> a"
# The first that matches wins: "just over" before "over", "no more than" before "more than". In angle brackets the words
# that tell an alternative: the pattern is tried where one of them stands, so each alternative has one.
_WORDED: tuple[tuple[str, Bound], ...] = (
    (
        rf"\b(?:<about>|{_NOT_TURNED}<around>|<some>|<roughly>|<nearly>|<almost>|<approximately>|an <estimated>|"
        rf"<close> to|<circa>|<approaching>|in the <region> of|{_ABOUT}|"
        rf"(?:{_LOOSELY}) (?:over|under|below|above|short of|shy of|(?:{_COMPARED}|{_COMPARED_LESS}) than))",
        "about",
    ),
    (rf"{_DENIED}(?:below|under|(?:{_COMPARED_LESS}) than)", "at least"),
    (rf"{_DENIED}(?:exceed|over|above|top|(?:{_COMPARED}) than)", "up to"),
    (
        rf"\b(?:at (?:the very )?<least>(?: an?)?|(?:{_COMPARED})[ -]<than>|a <good>|<over>|<above>|<beyond>|"
        rf"<upward> of|<upwards> of|<exceed>|<exceeds>|<exceeded>|<exceeding>|<north> of|in <excess> of|{_AT_LEAST}|"
        rf"(?:<minimum>|<floor>|lower <limit>)(?:(?: [^\W\d_]+){{0,4}} (?:of|is|was|at|be))?|"
        rf"(?:<start>|<starts>|<starting>|<begin>|<begins>|<beginning>) (?:at|from))",
        "at least",
    ),
    (
        rf"\b(?:(?<!go )(?<!goes )(?<!went )(?<!gone )(?<!going )<up> to|at (?:the )?(?:very )?<most>|"
        rf"(?:{_COMPARED_LESS}) <than>|<under>|<below>|as <many> as|as <much> as|<within>|<inside>|"
        rf"not <even>|<short> of|{_AT_MOST}|(?:<maximum>|<ceiling>|<cap>|upper <limit>|<capped>|<limited>)"
        rf"(?:(?: [^\W\d_]+){{0,4}} (?:of|is|was|at|be|to))?)",
        "up to",
    ),
)
_TOLD, _BARE = re.compile(r"<(\w+)>"), r"\1"
_BEFORE: tuple[tuple[re.Pattern[str], Bound, frozenset[str]], ...] = tuple(
    [
        (late(f"(?:{_TOLD.sub(_BARE, words)}){_MORE}", re.IGNORECASE), bound, frozenset(_TOLD.findall(words)))
        for words, bound in _WORDED
    ]
)
_AFTER: tuple[tuple[re.Pattern[str], Bound], ...] = (
    (
        late(
            r"(?:\s[^\W\d_]+){0,2},? (?:at (?:the very )?least|"
            r"(?:or|and) (?:more|over|above|older|up|upwards|higher|greater|longer|bigger))\b"
            r"(?!\s\S?\d)|(?:\s[^\W\d_]+){3,6} or more(?!\s[^\W_])",
            re.IGNORECASE,
        ),
        "at least",
    ),
    (
        late(
            r"(?:\s[^\W\d_]+){0,2},? (?:at (?:the )?(?:very )?most|"
            r"or (?:fewer|less|under|below|younger|lower|shorter|smaller))\b|"
            r"(?:\s[^\W\d_]+){3,6} or (?:less|fewer)(?!\s[^\W_])",
            re.IGNORECASE,
        ),
        "up to",
    ),
    (late(r"(?:\s[^\W\d_]+){0,6}\sas (?:an?|the|its) (?:\w+ )?minimum\b", re.IGNORECASE), "at least"),
    (
        late(r"(?:\s[^\W\d_]+){0,6}\sas (?:an?|the|its) (?:\w+ )?(?:maximum|ceiling|cap)\b", re.IGNORECASE),
        "up to",
    ),
    (late(r"\+(?!\w)|-plus\b"), "at least"),
    (late(r"-odd\b|(?:\s[^\W\d_]+)? or (?:so|thereabouts)\b", re.IGNORECASE), "about"),
)
_WITHIN = late(r"(?<=\w)(?:-plus|-odd|\+|\sor\s(?:more|so|fewer|less))\s")
"""What stands between a figure and its unit and bounds it."""
_AFTERWARDS = ("+", "-plus", "-odd", " at ", " or ", " and ", " as a", " as the ", " as its ")
"""One of these is in whatever `_AFTER` finds: behind most numbers stands none, and six searches are spared."""
_BOUNDING = frozenset(
    """least most more over above older up upwards higher greater longer bigger fewer less under below younger lower
    shorter smaller minimum maximum ceiling cap so thereabouts""".split()
)
"""And one of these, but where a sign does."""
_LAST = frozenset(
    """least than good over above beyond upward upwards of exceed exceeds exceeded exceeding minimum at from
    about around some roughly nearly almost approximately estimated to circa approaching below under short most
    many much maximum within inside even as another further additional shy exceed top is was be floor limit
    ceiling cap capped limited menos mínimo de moins plus mindestens als almeno di sumo höchstens massimo máximo
    mais unos unas etwa rund ungefähr cerca environ près intorno a""".split()
)
"""The words that end what `_BEFORE` finds: before most numbers stands none of them, and five searches are spared."""
_WORD = re.compile(r"[^\W\d_]+")
_REACH = 48
"""Characters before a number that hold the longest phrase, "the maximum age for applicants is"."""


@lru_cache(maxsize=4096)  # asked for by a number, and again by the amount that it is
def bound_of(text: str, start: int, end: int) -> Bound:
    """Return the bound that the words before or after ``text[start:end]`` put on the number there."""
    if text[start - 1 : start] == "Â":  # "£" read in another encoding
        start -= 1
    led = _first(text, start) if _led(text, start) else "exact"
    if led not in {"exact", "about"}:
        return led
    if (within := _WITHIN.search(text, start, end)) is not None:
        end = within.start()  # "2,500-plus miles"
    if _followed(text, end):
        for pattern, name in _AFTER:
            if pattern.match(text, end):
                return name  # "about 60 at most"
    return led


def _first(text: str, start: int) -> Bound:
    first = max(0, start - _REACH)
    words = frozenset(_WORD.findall(text[first:start].casefold()))
    for pattern, bound, telling in _BEFORE:
        if not telling.isdisjoint(words) and pattern.search(text, first, start):
            return bound
    return "exact"


def may_bound(text: str, start: int, end: int) -> bool:
    """Return False where no word around ``text[start:end]`` puts a bound on the number there: a first look."""
    return _led(text, start) or _followed(text, end)


def _led(text: str, start: int) -> bool:
    for piece in reversed(text[max(0, start - _REACH) : start].split()):
        words = _WORD.findall(piece)
        if words:
            return words[-1].casefold() in _LAST
    return False


def _followed(text: str, end: int) -> bool:
    after = text[end : end + 2 * _REACH].lower().replace("\n", " ")
    if not any([mark in after for mark in _AFTERWARDS]):  # noqa: C419  (a list is made in half the time)
        return False
    return "+" in after or "-plus" in after or "-odd" in after or not _BOUNDING.isdisjoint(_WORD.findall(after))
