"""The words by which English marks that something is not, or not yet, a fact, each with what it can mean.

A closed list of ways (Quirk et al., *A Comprehensive Grammar of the English Language*, §4.49-66, §16.20-50): modal
auxiliaries; verbs and nouns of wishing, weighing, asking, allowing, threatening, trying, proposing, planning and
expecting; adjectives and adverbs of chance; conditions; what is alleged. The scale follows the usual grading (Saurí and
Pustejovsky, *FactBank*, 2009: possible, probable, certain), with plans and duties between what is probable and what is
so.
"""

from __future__ import annotations

from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_tables import by_word

POSSIBLE, PROBABLE, PLANNED, SETTLED, CERTAIN, FACT = 1.0, 1.5, 2.0, 2.5, 3.0, 3.5
"""Steps of the scale; a whole step apart, one is no rewording of the other."""
CONDITIONS = listed("if unless provided should")
MODALS = listed("may might could would should will shall must can 'll")
WEIGHING = listed("consider mull weigh explore contemplate ponder debate discuss study examine investigate")
"""Verbs of what is thought over; what follows in -ing is what is thought of."""
PROPOSING = listed("propose proposal suggest recommend advocate advise")
WILLING = listed("ready willing keen eager loath reluctant")
_WISHING = listed("hope wish fear dream aspire yearn")
ASKING = listed(
    "ask urge request demand appeal beg invite call plead petition lobby apply application nominate challenge"
)
ALLOWING = listed("allow permit free entitle authorise authorize enable empower")
_ALLEGING = listed(
    "allege allegedly accuse suspect suspicion reportedly supposedly apparently purportedly rumour rumor"
)
_CHANCE = listed(
    """possible possibly unlikely improbable potentially conceivably perhaps maybe possibility chance prospect risk
    likelihood probability odds danger threaten threat eligible"""
)
_DEPENDING = listed("whether depend hinge contingent conditional pending await")
_DEALING = listed("talk negotiate negotiation discussion option idea")
"""What is only talked about where "to" or a verb in -ing follows: "in talks to merge"."""
_GRADES: dict[tuple[float, float], frozenset[str]] = {
    (POSSIBLE, POSSIBLE): listed("may might could can if unless provided").union(
        _WISHING, WEIGHING, ASKING, ALLOWING, _ALLEGING, _CHANCE, _DEPENDING, _DEALING
    ),
    (POSSIBLE, PROBABLE): listed("believe think seem appear suppose presume"),
    (POSSIBLE, PLANNED): PROPOSING
    | listed("would should want seek try attempt effort strive endeavour endeavor offer bid close verge brink")
    | WILLING,
    (PROBABLE, PROBABLE): listed(
        "expect likely probably probable forecast predict project anticipate foresee reckon tip"
    ),
    (PROBABLE, PLANNED): listed("aim prepare supposed"),
    (PLANNED, PLANNED): listed(
        """plan intend intention schedule slate due set poise mean to promise vow pledge order must require oblige agree
        decide decision undertake going"""
    ),
    (PLANNED, SETTLED): listed("will shall 'll"),
    (CERTAIN, CERTAIN): listed(
        """certain certainly certainty definitely guarantee inevitable inevitably undoubtedly doubtless unquestionably
        unavoidable bound sure surely rule"""
    ),
}
GRADE_OF = {word: grade for grade, members in _GRADES.items() for word in members}
TO_ONLY = (
    _DEALING
    | WILLING
    | listed(
        """due set mean going free bound appear seem fear project order agree prepare try allow permit tip close slate
    poise challenge enable empower apply application effort chance risk study examine discuss debate dream prospect
    threat verge brink decision likelihood probability odds danger"""
    )
)
"""Words that grade only what follows in the infinitive, or in -ing: "set to open", not "set a date"."""

CHANCES = listed("chance likelihood probability odds danger possibility risk threat prospect")
"""Nouns behind whose "of" whoever does it may stand as well: "the risk of the storm hitting Osk"."""
GERUNDIAL = (
    WEIGHING | PROPOSING | CHANCES | listed("talk negotiate close suspicion accuse suspect idea option verge brink")
)
"""Words whose complement may stand in -ing: "considering a move", "close to signing"."""


@by_word(65536)
def lemma_of(word: str) -> str | None:
    """Return the form under which the folded *word* grades, None for one that grades nothing."""
    forms = base_forms(word) if not word.endswith(("er", "est")) else (word,)  # an "examiner" examines nothing here
    return next((form for form in forms if form in GRADE_OF), None)


def grade(word: str) -> tuple[float, float] | None:
    """Return the least and the most that the folded *word* can mean by itself, None for a word that grades nothing."""
    lemma = lemma_of(word)
    return GRADE_OF[lemma] if lemma is not None else None


def is_graded(word: str) -> bool:
    """Return whether a form of the folded *word* can grade what is told."""
    return lemma_of(word) is not None
