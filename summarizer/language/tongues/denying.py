"""Words that deny in six languages, and those that may stand for a denial in a translation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summarizer.language.tongues.numerals import Token
from summarizer.language.tongues.offices import statuses
from summarizer.language.tongues.telling import NAMES, function_words
from summarizer.language.tongues.vocabulary import plain

_NEGATORS = {
    "en": frozenset("not no never none nobody nothing neither nor cannot without t".split()),
    "es": frozenset("no nunca jamas ningun ninguno ninguna nadie nada tampoco sin ni".split()),
    "pt": frozenset("nao nunca jamais nenhum nenhuma ninguem nada tampouco sem nem".split()),
    "fr": frozenset("ne n pas jamais aucun aucune personne rien sans ni guere".split()),
    "de": frozenset(
        "nicht nie niemals kein keine keinen keinem keiner keines niemand niemanden nichts ohne weder".split()
    ),
    "it": frozenset("non mai nessun nessuno nessuna niente nulla senza ne".split()),
}
_LIKE = re.compile(
    r"""den[iy]|refus|reject|rul(?:e|es|ed|ing)$|declin|fail|lack|avoid|prevent|stop|halt|cancel|suspend|clos|shut|ban|prohib|forbid
    |exclu|unable|only$|unless$|except|hardly$|barely$|scarcely$|impos|miss|less$|un\w{4}|dis\w{4}|in[adefhsv]\w{4}|des\w{4}|until$|yet$
    |neg|rechaz|rehus|desment|impi?d|impe[dç]|evit|falt|carec|descart|cerr|apenas$|solo$|unic|salvo$|excep|recus|fech|encerr
    |hasta$|ate$|aun$|todavia$|rejet|dement|nie$|interdi|annul|ferm|empech|manqu|seul|sauf$|unmog|verweiger|ab\w{4}|lehn|bestrit|bestreit
    |wies|wider|verhinder|fehl|verbot|verbiet|geschloss|gesperrt|gestrich|nur$|kaum$|erst$|aus\w{4}|rifiut|respin|smenti|viet|manc|esclu
    |chius|soltanto$|tranne$|senz|leugn|dementier|mere$|far$|too$""",
    re.VERBOSE,
)
"""How words begin that may carry a denial in themselves: to refuse, to lack, closed, only, until. A wide net, since
what it catches only keeps a check silent."""


def negators(found: Sequence[Token], code: str) -> list[int]:
    """Return the places among *found*, of a text in the language *code*, of words that deny."""
    known = _NEGATORS[code]
    return [
        at
        for at, token in enumerate(found)
        if token.word in known and (token.word != "t" or (at > 0 and found[at - 1].word.endswith("n") and token.joined))
    ]


_REFUSING = re.compile(
    r"den[iy]|refus|reject|declin|fail|halt|suspend|stop|cancel|clos|ban|lack|prevent|avoid|block|without$|only$|until$|un"
)
"""How words of English begin that carry a denial in themselves, and hardly any other."""


def refusing(found: Sequence[Token]) -> int:
    """Return how many words of *found*, of a text in English, carry a denial in themselves."""
    return sum(_REFUSING.match(token.word) is not None for token in found)


def like_denials(found: Sequence[Token]) -> int:
    """Return how many words of *found* may stand for a denial."""
    return sum(_is_like(token.word) for token in found)


@lru_cache(maxsize=8192)
def _is_like(word: str) -> bool:
    return word not in _FUNCTION and _LIKE.match(word) is not None


_TELLING = frozenset("until hasta ate nur only solo apenas erst kaum".split())
_FUNCTION = frozenset(plain(word) for code in NAMES for word in function_words(code)) - _TELLING


def governs(word: str) -> bool:
    """Return whether the folded *word* denies, or changes an office, in one of the foreign languages."""
    bare = plain(word)
    return bare in _ANY or bool(statuses([Token(0, 0, bare, False)]))


_ANY = frozenset().union(*(words for code, words in _NEGATORS.items() if code != "en"))


def may_deny(found: Sequence[Token], code: str) -> bool:
    """Return whether some word of *found* denies, or may stand for a denial."""
    return bool(negators(found, code)) or any(_is_like(token.word) for token in found)
