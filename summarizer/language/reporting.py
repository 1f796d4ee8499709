"""The lexicon of reporting: verbs and nouns that hand a claim to a speaker.

The verb classes follow the usual grammar of reported speech (Quirk et al., *A Comprehensive Grammar of the English
Language*, §14.28-35, §16.20-33) and the view of attribution as source, cue and content of Pareti, *PARC 3.0* (2016).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Strength = Literal["neutral", "denial", "allegation", "commitment"]
Form = Literal["base", "third", "past", "gerund"]


def listed(text: str) -> frozenset[str]:
    """Return the words of a table that is written as running text."""
    return frozenset(text.split())


class Verb(NamedTuple):
    """A form of a reporting verb; unless ``free``, only a clause, a quotation or a colon after it makes a report."""

    lemma: str
    form: Form
    strength: Strength
    free: bool


_FREE: dict[Strength, str] = {
    "neutral": """say tell state add note report mention remark observe explain write tweet reiterate stress emphasize
        emphasise underline insist maintain contend assert argue warn caution acknowledge admit concede
        suggest indicate believe think hope fear expect predict estimate express voice urge criticize
        criticise condemn praise describe advocate lament complain demand propose recommend blast reckon
        assume suppose presume calculate anticipate foresee stipulate insinuate profess bemoan deplore decry
        denounce tout portray depict opine suspect guess commend congratulate laud applaud extol endorse chide rebuke
        scold berate castigate deride disparage belittle denigrate ridicule mock""",
    "denial": "deny reject refute dispute rebut debunk dismiss disavow repudiate disclaim contradict",
    "allegation": "allege claim accuse blame",
    "commitment": "confirm announce promise vow pledge reaffirm affirm declare guarantee swear certify proclaim attest",
}
_CLAUSAL = listed(
    """show find reveal call ask answer know learn feel signal imply hint advise hear decide continue joke quip recall
    rule threaten reason speculate discover understand realise realize doubt question reply respond comment conclude
    repeat testify point agree worry caution post boast brag shout exclaim counter write charge disclose document
    highlight underscore conclude assure inform remind clarify marvel read consider determine see quote order
    protest object raise confess confide demonstrate prove establish notice perceive recognise recognize remember
    infer deduce surmise conjecture plead beg instruct require retort submit preach pronounce prophesy mutter
    whisper yell scream fume blurt interject reassure notify deem dub liken characterise characterize hold wonder
    muse imagine envisage envision foretell posit postulate theorise theorize hypothesise hypothesize concur
    disagree regret implore beseech exhort admonish counsel decree vouch recount echo grumble gripe moan gush
    hail slam enthuse scoff sneer jeer taunt tease snap bark growl roar bellow murmur mumble stammer gasp sigh chant
    """
)
_PAST = {
    "say": "said",
    "tell": "told",
    "write": "wrote",
    "think": "thought",
    "know": "knew",
    "feel": "felt",
    "hear": "heard",
    "find": "found",
    "understand": "understood",
    "show": "showed",
    "see": "saw",
    "read": "read",
    "learn": "learned",
    "foresee": "foresaw",
    "swear": "swore",
    "hold": "held",
    "foretell": "foretold",
}
_DOUBLING = frozenset(["admit", "rebut", "quip", "submit", "beg", "brag", "dub", "infer", "snap", "extol"])
_PARTICIPLES = {
    "written": "write", "known": "know", "shown": "show", "seen": "see", "sworn": "swear", "judged": "judge",
}  # fmt: skip


def _forms(lemma: str) -> tuple[tuple[str, Form], ...]:
    sibilant, consonant_y = lemma.endswith(("s", "sh", "ch")), lemma.endswith("y") and lemma[-2] not in "aeiou"
    third = lemma[:-1] + "ies" if consonant_y else lemma + ("es" if sibilant else "s")
    root = lemma + lemma[-1] if lemma in _DOUBLING else lemma
    past = lemma + "d" if lemma.endswith("e") else lemma[:-1] + "ied" if consonant_y else root + "ed"
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else root
    return (lemma, "base"), (third, "third"), (_PAST.get(lemma, past), "past"), (stem + "ing", "gerund")


VERBS: dict[str, Verb] = {
    **{form: Verb(lemma, kind, "neutral", False) for lemma in _CLAUSAL for form, kind in _forms(lemma)},
    **{form: Verb(lemma, "past", "neutral", False) for form, lemma in _PARTICIPLES.items()},
    **{
        form: Verb(lemma, kind, strength, True)
        for strength, lemmas in _FREE.items()
        for lemma in lemmas.split()
        for form, kind in _forms(lemma)
    },
}
"""Every form of every reporting verb, folded."""
DENYING = frozenset(word for word, verb in VERBS.items() if verb.strength == "denial")
"""Forms of those that deny what they hold."""

ADDRESSING = listed(
    """tell ask urge assure inform remind advise warn caution order accuse instruct beg reassure notify implore beseech
    exhort admonish counsel"""
)
"""Verbs whose first object is the hearer: "told reporters that"."""

NOUNS: dict[str, Strength] = {
    **dict.fromkeys(
        listed("statement report warning suggestion belief argument view remark comment opinion"), "neutral"
    ),
    **dict.fromkeys(listed("claim allegation accusation assertion contention charge"), "allegation"),
    **dict.fromkeys(["denial", "rejection"], "denial"),
    **dict.fromkeys(listed("announcement confirmation promise pledge vow assurance"), "commitment"),
}
"""Nouns that report when a speaker owns them: "the minister's claim that"."""
