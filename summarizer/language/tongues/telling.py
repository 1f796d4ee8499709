"""Which language a sentence is in, by its function words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.language.tokens import STOPWORDS

NAMES = {"en": "English", "es": "Spanish", "pt": "Portuguese", "fr": "French", "de": "German", "it": "Italian"}
"""The languages that are told apart, by ISO 639-1 code."""

_WORDS = {
    "en": STOPWORDS,
    "es": frozenset(
        """a él ella ellos ellas otro otra el la los las un una unos unas lo al del de en con por para sin sobre
        entre hasta desde según tras durante y e
        o u ni que pero porque si cuando donde como aunque mientras no sí ya más muy también se su sus le les me te
        nos
        mi este esta estos estas ese esa eso esto aquel ha han había habían fue fueron sido ser será serán hubo
        habrá tiene tienen tenía puede pueden podrá debe deben estaban es son era ser está están estaba hay
        quien cuyo cual todo todos ninguno nadie nada dijo""".split()
    ),
    "pt": frozenset(
        """o a os as um uma uns umas do da dos das no na nos nas ao à aos às de em com por para sem sobre entre até
        desde
        segundo após durante pelo pela pelos pelas num numa e ou nem que mas porque se quando onde como embora
        enquanto
        não sim já mais muito também seu sua seus suas lhe me te este esta estes estas esse essa isso isto aquele
        foi foram é são era ser está estão estava há quem cujo tem têm tinha tinham sido será serão houve haverá
        pode podem deve devem dois duas estavam ninguém nada disse""".split()
    ),
    "fr": frozenset(
        """le la les un une des du de au aux en dans avec par pour sans sur sous entre vers chez depuis selon après
        pendant et ou ni que qui mais si quand où comme ne pas plus très aussi se son sa ses leur leurs lui me te
        nous vous ce cet cette ces il elle ils elles on y a ont avait est sont était être été fut dont donc tout tous
        personne rien l' d' n' s' c' qu' j' m' jusqu'""".split()
    ),
    "de": frozenset(
        """der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins in an auf aus bei mit
        nach
        seit von vor zu zwischen gegen für ohne über unter um bis durch laut während und oder aber denn weil wenn als
        wie dass ob nicht kein keine keinen noch schon auch nur sehr mehr sich er sie es ihr ihre ihren sein seine wir
        ich man dieser diese dieses ist sind war waren wird werden wurde wurden hat haben hatte hatten soll kann muss
        niemand nichts alle""".split()
    ),
    "it": frozenset(
        """il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle dal dallo dalla
        dai dalle
        nel nello nella nei negli nelle sul sullo sulla sui sulle di a da in con su per tra fra senza sotto verso fino
        secondo dopo durante e ed o né che chi ma perché se quando dove come mentre non sì già più molto anche si suo
        sua suoi sue loro mi ti ci vi ne questo questa questi queste quello quella ha hanno aveva è sono era essere
        stato
        stata sia tutto tutti nessuno niente l' dell' all' dall' nell' sull' un' d' c' quest'""".split()
    ),
}
_FOREIGN = frozenset().union(*(words for code, words in _WORDS.items() if code != "en"))
_ENGLISH_ONLY, _FOREIGN_ONLY = STOPWORDS - _FOREIGN, _FOREIGN - STOPWORDS
_WEIGHTS = {
    code: {word: 1 if any(word in others for other, others in _WORDS.items() if other != code) else 2 for word in words}
    for code, words in _WORDS.items()
}
"""A word that one language alone has tells twice as much as one that several share: "según" beside "a" and "de"."""
_LEAST, _LEAST_SHARE = 2, 0.15
"""What function words must weigh to tell a language, and of each word: a heading has neither, running text a third."""
_FEWEST = 2
"""Function words of a foreign language that a sentence has at least: one alone may be a word of English."""


def tongue_of(order: Sequence[str]) -> str | None:
    """Return the language of the folded words *order*, None where they do not tell: a heading, a table, a figure.

    Where two languages have as many function words in it, the letters of the other words decide.
    """
    words = [part for word in order for part in _parts(word)]
    scores = {code: _score(words, code) for code in _WEIGHTS}
    best = max(scores.values())
    if best < _LEAST or best < _LEAST_SHARE * len(words):
        return None
    codes = [code for code, score in scores.items() if score == best]
    if not any(_has_its_words(words, code) for code in codes if code != "en"):
        return "en" if "en" in codes else None
    if len(codes) == 1:
        return codes[0]
    spelled = {code: sum(_SPELLED[code].search(word) is not None for word in words) for code in codes}
    likely = [code for code in codes if spelled[code] == max(spelled.values())]
    return likely[0] if len(likely) == 1 else None


def _has_its_words(words: Sequence[str], code: str) -> bool:
    """Return whether enough of *words* are function words of *code*, and not only ones that are nouns or verbs here."""
    own = [word for word in words if word in _WORDS[code]]
    return len(own) >= _FEWEST and (_ENGLISH_TOO.isdisjoint(own) or not (_ENGLISH_TOO | STOPWORDS).issuperset(own))


_ENGLISH_TOO = frozenset(["war"])
"""Nouns of English that are function words of another language: "World War II ended in 1945"."""


def tells_apart(order: Sequence[str], one: str, other: str) -> bool:
    """Return whether the folded words *order* are surely in the language *one* and not in *other*."""
    words = [part for word in order for part in _parts(word)]
    return _score(words, one) >= _score(words, other) + _MARGIN


_MARGIN = 2
"""By how much function words must speak for one language against another: Spanish and Portuguese share many."""


def _score(words: Sequence[str], code: str) -> int:
    weights = _WEIGHTS[code]
    return sum([weights.get(word, 0) for word in words])


_SPELLED = {
    "en": re.compile(r"w|th|[^aeiou]ed$|ing$|tion$"),
    "es": re.compile(r"[ñáéíóú]|ción|ll|dad$"),
    "pt": re.compile(r"[ãõâêôç]|ção|nh|lh|dade$"),
    "fr": re.compile(r"[èêëîïûçœ]|eau|tion|eux$|aux$"),
    "de": re.compile(r"[äöüß]|sch|ung$|keit$|lich"),
    "it": re.compile(r"[àèìòù]$|zion|cch|zz|gli|tt"),
}
"""What words of a language are spelled with more often than those of another."""


def is_function_word(word: str, code: str) -> bool:
    """Return whether the folded *word* is a function word of the language *code*."""
    return word in _WORDS[code]


def function_words(code: str) -> frozenset[str]:
    """Return the function words of the language *code*, folded, with their accents."""
    return _WORDS[code]


def is_english(order: Sequence[str]) -> bool:
    """Return whether *order* is plainly English: a first look, at a tenth of the price of `tongue_of`."""
    return sum(map(_ENGLISH_ONLY.__contains__, order)) > sum(map(_FOREIGN_ONLY.__contains__, order)) + 1


def _parts(word: str) -> tuple[str, ...]:
    head, mark, tail = word.partition("'")
    return (head + mark, tail) if mark and tail else (word,)
