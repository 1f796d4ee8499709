"""The dictionary forms that a word of English text may be inflected from, by rule and by a table of strong verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summarizer.language.word_tables import by_word

_STRONG = """
be am is are was were been being; have has had; do does did done; go went gone; come came; become became; get got
gotten; give gave given; take took taken; make made; say said; tell told; see saw seen; know knew known; think
thought; find found; leave left; lose lost; lead led; meet met; keep kept; hold held; bring brought; buy bought; catch
caught; teach taught; fight fought; seek sought; sell sold; send sent; spend spent; lend lent; bend bent; build built;
burn burnt; learn learnt; mean meant; deal dealt; feel felt; sleep slept; sweep swept; creep crept; begin began begun;
drink drank drunk; sing sang sung; sink sank sunk; swim swam swum; ring rang rung; run ran; win won; hang hung; stick
stuck; strike struck stricken; sting stung; swing swung; shrink shrank shrunk; break broke broken; speak spoke spoken;
steal stole stolen; freeze froze frozen; choose chose chosen; wake woke woken; drive drove driven; ride rode ridden;
rise rose risen; write wrote written; arise arose arisen; strive strove; fly flew flown flies; grow grew grown; throw
threw thrown; draw drew drawn; withdraw withdrew withdrawn; blow blew blown; fall fell fallen; eat ate eaten; beat
beaten; forbid forbade forbidden; forgive forgave forgiven; hide hid hidden; bite bit bitten; shake shook shaken;
mistake mistook mistaken; undertake undertook undertaken; overtake overtook overtaken; wear wore worn; tear tore torn;
swear swore sworn; bear bore borne; lie lay lain lying; lay laid; pay paid; hear heard; stand stood; understand
understood; withstand withstood; sit sat; shoot shot; light lit; slide slid; feed fed; flee fled; speed sped; bleed
bled; breed bred; shine shone; dig dug; bind bound; wind wound; grind ground; overcome overcame; foresee foresaw
foreseen; outgrow outgrew; oversee oversaw overseen; forget forgot forgotten; sew sewn; show shown; prove proven; die
dying died; tie tying; lie lying; man men; woman women; child children; person people; foot feet; tooth teeth; life
lives; wife wives; half halves; leave leaves; thief thieves; crisis crises; good better best; bad worse worst; far
farther further; casualty casualties; quit quitting; mouse mice; goose geese; ox oxen; criterion criteria;
withhold withheld; uphold upheld; undergo underwent undergone; underwrite underwrote underwritten; foretell foretold;
befall befell befallen; spring sprang sprung; stride strode; awake awoke awoken; cling clung; kneel knelt; leap leapt;
spin spun; weave wove woven; weep wept; spill spilt; spoil spoilt; tread trod trodden; dwell dwelt; wring wrung
"""


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in _STRONG.split(";"):
        base, *forms = line.split()
        for form in forms:
            found.setdefault(form, []).append(base)
    return {form: tuple(bases) for form, bases in found.items()}


@lru_cache(maxsize=1)
def bare_participles() -> frozenset[str]:
    """Return the participles of strong verbs that are no past as well: "drawn", no "built"."""
    verbs = [line.split() for line in _STRONG.split(";")]
    return frozenset([it[2] for it in verbs if len(it) > _PARTICIPLE and it[2].endswith(("n", "ne", "ng", "nk"))])


_PARTICIPLE = 2
"""Where in its line a participle stands that differs from the past."""


def strong_forms(word: str) -> tuple[str, ...]:
    """Return what the folded *word* is an irregular form of: "found" of "find", and "lay" of "lie"."""
    return _irregular().get(word, ())


def noun_forms(word: str) -> tuple[str, ...]:
    """Return the forms under which a noun may be listed whose singular or plural the folded *word* is."""
    return (word, *strong_forms(word), *_singulars(word))


def _singulars(word: str) -> Sequence[str]:
    if word.endswith("men") and len(word) > len("women"):
        return [word[:-3] + "man"]
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return []
    if word.endswith("ies"):
        return [word[:-1], word[:-3] + "y"]
    if word.endswith("ves"):
        return [word[:-1], word[:-3] + "f", word[:-3] + "fe"]
    return [word[:-1], word[:-2]] if word.endswith(_HISSING) else [word[:-1]]


_HISSING = ("ses", "xes", "zes", "ches", "shes", "oes")
"""Endings in which the plural or third person may have taken an "e" along: "boxes", but no "cares" of "car"."""
_LAX = re.compile("[^aeiou]*[aeiou][^aeiouwxy]")
"""What doubles its last letter before an ending, so that a bare one has lost an "e": "rated" is of no "rat"."""
_PREFIXES = ("re", "un", "mis", "out", "over", "under")
"""What a strong verb is compounded with: "repaid", "undid"."""


@by_word(65536)
def base_forms(word: str) -> tuple[str, ...]:
    """Return the forms that the folded *word* may be listed under in a dictionary, the word itself first.

    Generous: "visited" gives "visit" and "visite", for the caller to find the one that it knows.
    """
    forms = [word, *_irregular().get(word, ())]
    prefix = next((prefix for prefix in _PREFIXES if word.startswith(prefix)), "")
    if prefix and len(forms) == 1:
        forms += [prefix + base for base in _irregular().get(word[len(prefix) :], ())]
    forms += _singulars(word)
    if len(word) > 4 and word.endswith("ied"):
        forms.append(word[:-3] + "y")
    for ending in ("ed", "ing", "er", "est"):
        if len(word) > len(ending) + 1 and word.endswith(ending):
            root = word[: -len(ending)]
            forms += [root + "e"] if _LAX.fullmatch(root) else [root, root + "e"]
            if len(root) > 2 and root[-1] == root[-2]:
                forms.append(root[:-1])
    return tuple(dict.fromkeys(forms))
