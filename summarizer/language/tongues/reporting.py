"""Words that say that somebody says something, in six languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.language.tongues.numerals import Token

_REPORTING = {
    "en": re.compile(
        r"according$|sa(?:id|ys|y)$|saying$|told$|tells$|report|announc|stat(?:ed|es)$|claim|warn|confirm|den(?:y|ied|ies)$|"
        r"explain|insist|argu|maintain|put(?:s)?$|estimat|expect|forecast"
    ),
    "es": re.compile(
        r"segun$|dij|dic(?:e|en|ho)$|afirm|declar|inform|asegur|explic|anunci|senal|indic|sost|confirm|advi[er]|neg|niega|"
        r"estim|calcul|prev|sit[uú]a"
    ),
    "pt": re.compile(
        r"segundo$|disse|diz$|dizem$|afirm|declar|inform|assegur|explic|anunci|indic|confirm|avis|neg|acordo$|estim|prev|admit"
    ),
    "fr": re.compile(
        r"selon$|dit$|disent$|declar|affirm|inform|assur|expliqu|annonc|indiqu|confirm|estim|precis|apres$|avert|ni(?:e|ent)$|"
        r"prevo|assur|rapport"
    ),
    "de": re.compile(
        r"laut$|zufolge$|sag(?:t|te|ten|en)$|gesagt$|erklar|teilt|mitgeteilt|meld|bestatig|kundig|angaben$|berichte|warn|beton|"
        r"rechne|schatz|erwart|bestreit|bestritt"
    ),
    "it": re.compile(
        r"secondo$|detto$|dice$|dicono$|afferm|dichiar|inform|assicur|spieg|annunci|indic|conferm|ricord|avvert|riferi|"
        r"stim|preved|neg|sosti|sosten"
    ),
}


def reports(found: Sequence[Token], code: str) -> bool:
    """Return whether the tokens *found*, in the language *code*, say that somebody says something."""
    return any(_REPORTING[code].match(token.word) for token in found)
