"""What kind of statement a sentence makes, how firmly, and whether it says anything concrete: by cue words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS, Word, fold, words
from summarizer.language.word_classes import AUXILIARIES, OWNING_S

Kind = Literal["event", "claim", "plan", "forecast", "background"]
Modality = Literal["asserted", "denied", "alleged", "conditional"]

_RUN = re.compile(r"\w+")


class _Phrases:
    """Fixed phrases between word boundaries, one alternation without repetition: linear.

    A text is searched only if it holds the most telling word of one of the phrases, which takes a tenth of the time.
    """

    def __init__(self, text: str) -> None:
        phrases = sorted((phrase.strip() for phrase in text.split("|")), key=len, reverse=True)
        either = "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in phrases)
        self.pattern = re.compile(rf"\b(?:{either})\b")
        self.telling = frozenset(max(_RUN.findall(phrase), key=_telling) for phrase in phrases)

    def search(self, text: str, runs: frozenset[str]) -> re.Match[str] | None:
        """Return the first phrase in *text*, whose words *runs* holds."""
        return None if self.telling.isdisjoint(runs) else self.pattern.search(text)

    def count(self, text: str, runs: frozenset[str]) -> int:
        """Return how many phrases *text* holds."""
        return 0 if self.telling.isdisjoint(runs) else len(self.pattern.findall(text))


def _telling(word: str) -> tuple[bool, int]:
    """Return how seldom *word* stands in a sentence, as far as its kind and length tell: "not" of "was not"."""
    return word not in AUXILIARIES, len(word)


_FORECAST = _Phrases(
    """is expected|are expected|expected to|was expected|expected soon|anticipated|could|may|might|likely|unlikely|
    forecast|forecasts|projected|projects that|predicts|predicted|predict|on track to|poised to|is set to reach|
    estimated to reach|would probably|probably"""
)
_PLAN = _Phrases(
    """will|won't|is to|are to|was to|were to|scheduled|slated|plans to|planned to|plan to|planning to|intends to|
    intend to|due to begin|due to start|due to meet|due to arrive|due on|is due|are due|
    aims to|aim to|set to|preparing to|vowed to|pledged to|promised to|agreed to|proposes to|proposed to|
    seeks to|seek to|about to"""
)
_BACKGROUND = _Phrases(
    """decades|for years|long-standing|longstanding|historically|in recent years|in recent decades|founded in|
    established in|since the war|since the start of|since the beginning of|since independence|for centuries|
    traditionally|for generations|born in|once served|has long|have long|had long|originally|at the time|
    previously"""
)
_SINCE = re.compile(
    r"\bsince\s(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s)?(?:\d{1,2},?\s)?(?:1[0-9]|20)\d\d\b"
)
_SINCE_EVENT = re.compile(r"\bsince\s(?:\S{1,30}\s){1,5}(?:began|broke|started|erupted|ended|took)\b")
_NORMATIVE = _Phrases(
    """should|must|ought to|needs to be|need to be|is vital|are vital|is crucial|are crucial|is essential|
    are essential|will be essential|will be crucial|will be vital|is imperative|it is important|
    remains essential|remains crucial|remains vital|be essential to|be crucial to|be vital to|would need to|
    is needed|are needed"""
)
_EVALUATIVE = _Phrases(
    """underscores|underscored|underscore|highlights|highlighted|highlight|reflects|reflected|reflect|
    emphasizes the|emphasizes a|emphasises the|signals a|signals the|is viewed as|are viewed as|is seen as|
    are seen as|viewed as|marks a|mark a|marked a|marks the|demonstrates|demonstrated|illustrates|speaks to|
    serves as a reminder|is a testament|testament to|a reminder that|paves the way|sets the stage|set the stage|
    carries significant|has implications|have implications|plays a key role|plays a crucial role|
    play a vital role|remains to be seen|remains fluid|remains uncertain|remains on|only time will tell|
    continues to evolve|evolving situation|the focus remains|appears to be|it is clear that|needless to say|
    as the situation evolves|lays bare|raises questions|would be to|can generate|will be essential|
    will facilitate|seeks to balance|aimed not only at|is expected to shape"""
)
_TRAILING = _Phrases(
    "highlighting|underscoring|underlining|demonstrating|signaling|signalling|reflecting|cementing|paving the way"
)
_ABSTRACT = listed(
    """approach arrangement aspect atmosphere balance broader challenge challenges climate collaboration commitment
    complex complexity complexities comprehensive concerted context continued continuous coordination crucial
    delicate dialogue dynamics effort efforts emphasis engagement engagements enduring environment equilibrium
    essential evolving focus fostering framework geopolitical global implications importance inclusive
    initiative initiatives intricate landscape lasting long-term meaningful momentum multi-dimensional
    multifaceted nuanced ongoing opportunity outcomes pathway perspective pivotal posture pragmatic priority
    priorities process progress prospects resilience robust significance significant signal stability
    stakeholders strategic strategy sustainable sustained tension tensions transparent trust tone underlying
    urgency vital vision stakeholder prospects"""
)
_UNNAMED = _Phrases(
    """analysts|observers|experts|critics|commentators|stakeholders|many believe|some say|global observers|
    supporters|some argue|pundits|watchers"""
)
_ALLEGED = _Phrases(
    """allegedly|reportedly|purportedly|supposedly|accused of|accuses|accused|alleged|alleges|allege|claimed|
    claims that|claims to|claim that|claim to|suspected of|is said to|are said to|was said to|were said to|
    is believed to|are believed to|according to unconfirmed|unconfirmed"""
)
_DENIED = _Phrases(
    """denied|denies|deny|denying|rejected|rejects|refuted|refutes|disputed|disputes|dismissed|dismisses|rebutted|
    did not|does not|do not|has not|have not|had not|was not|were not|is not|are not|never|refused|declined to|
    didn't|doesn't|hasn't|haven't|wasn't|weren't|isn't|aren't|won't|will not|no longer|none of"""
)
_CONDITIONAL = _Phrases(
    "if|would|could|unless|provided that|on condition that|as long as|might|may|should it|should they|assuming"
)
_SUBORDINATE = _Phrases("that|which|who|whom|whose|because|although|though|while|after|before|since|when|where|as")
_IMPERATIVE = listed(
    """foster empower support engage ensure encourage promote strengthen build create establish develop coordinate
    maintain consider read click subscribe share follow sign download watch see enable protect prioritize
    prioritise invest use keep take make let don't do get learn join check"""
)
_OPINION = _Phrases("critical to|unfortunately|clearly|undoubtedly|arguably")


def kind(sentence: str, attributed: bool) -> Kind:
    """Return what *sentence* tells; *attributed* says whether its main statement is somebody's.

    Normative and evaluative wording is a claim, whoever utters it; then background, plan and forecast by their cues;
    then an attributed sentence is a claim, any other an event.
    """
    folded, runs = _unquoted(sentence)
    if _NORMATIVE.search(folded, runs) or _EVALUATIVE.search(folded, runs) or _OPINION.search(folded, runs):
        return "claim"
    if _BACKGROUND.search(folded, runs) or ("since" in runs and (_SINCE.search(folded) or _SINCE_EVENT.search(folded))):
        return "background"
    plan, forecast = _PLAN.search(folded, runs), _FORECAST.search(folded, runs)
    if plan and forecast:
        return "plan" if plan.start() <= forecast.start() else "forecast"
    if plan or forecast:
        return "plan" if plan else "forecast"
    return "claim" if attributed else "event"


def modality(sentence: str) -> Modality:
    """Return how firmly *sentence* is told, by its main clause: what a subordinate clause denies is not denied here.

    An allegation outranks a denial, a denial a condition: "allegedly did not pay" is alleged.
    """
    folded, runs = _unquoted(sentence)
    if not (_ALLEGED.telling.isdisjoint(runs) and _DENIED.telling.isdisjoint(runs)):
        main = _main_clause(folded, runs)
        if _ALLEGED.search(main, runs):
            return "alleged"
        if _DENIED.search(main, runs):
            return "denied"
    return "conditional" if _CONDITIONAL.search(folded, runs) else "asserted"


@lru_cache(maxsize=131072)  # few bytes each; asked for when an article is read and again when it is told
def opinion_score(sentence: str) -> float:
    """Return in [0, 1] how much of *sentence* is assessment and padding rather than news: 0 concrete, 1 empty.

    Counts evaluative and normative cues, unnamed assessors and abstract nouns, against names, numbers and quotations.
    Weights are by hand: a cue of assessment weighs as much as two abstract nouns or as one name or number.
    """
    folded = fold(sentence)
    spoken = words(sentence)
    content = [word for word in spoken if fold(word.text) not in STOPWORDS]
    if not content:
        return 1.0
    runs = frozenset(_RUN.findall(folded))
    cues = sum(phrases.count(folded, runs) for phrases in (_EVALUATIVE, _TRAILING, _NORMATIVE, _UNNAMED))
    abstract = sum(fold(word.text) in _ABSTRACT for word in content)
    person = fold(spoken[0].text) in {"he", "she"}
    concrete = (
        person
        + _names(spoken)
        + sum(any(c.isdigit() for c in word.text) for word in content)
        + 2 * sum(mark in '“"«' for mark in sentence)
    )
    empty = cues + abstract / 2
    return empty / (empty + concrete + 0.75) if empty else 0.0 if concrete else 0.4


def is_vague(sentence: str) -> bool:
    """True where assessment outweighs names, numbers and quotations: editorial padding, not news."""
    return opinion_score(sentence) >= 0.45


def is_imperative_or_normative(sentence: str) -> bool:
    """True where *sentence* tells somebody what to do or how things ought to be."""
    first = next((fold(word.text) for word in words(sentence)[:1]), "")
    return first in _IMPERATIVE or _NORMATIVE.search(*_unquoted(sentence)) is not None


def _names(spoken: Sequence[Word]) -> int:
    """Count runs of capitalised words; a first word counts only before another capital, or as an acronym."""
    runs, inside = 0, False
    for number, word in enumerate(spoken):
        name = word.capitalised and fold(word.text) not in STOPWORDS
        if number == 0:
            following = spoken[1].capitalised if len(spoken) > 1 else False
            name = name and (
                following or word.text[1:2].isupper() or word.text[1:2] == "." or word.text.endswith(OWNING_S)
            )
        runs += name and not inside
        inside = name
    return runs


_NAMED = re.compile(r"(?<=\S\s)(?:May|Will)\b")  # a month, a man
_QUOTED = re.compile(r'"[^"“”]*"|“[^”“"]*”')


@lru_cache(maxsize=64)  # asked for in a row; one holds 2 KB
def _unquoted(sentence: str) -> tuple[str, frozenset[str]]:
    """Return *sentence* folded, without what stands in quotation marks, and its words: a quoted "must" is another's."""
    told = _QUOTED.sub(" ", sentence) if '"' in sentence or "“" in sentence else sentence
    if "May" in told or "Will" in told:
        told = _NAMED.sub(" ", told)
    folded = fold(told)
    return folded, frozenset(_RUN.findall(folded))


def _main_clause(folded: str, runs: frozenset[str]) -> str:
    """Return the text to the first subordinator, past an opening subordinate clause and a reporting "that"."""
    if _SUBORDINATE.telling.isdisjoint(runs):
        return folded
    opening = _SUBORDINATE.pattern.match(folded)
    begin = max(0, folded.find(",") + 1) if opening else 0
    for found in _SUBORDINATE.pattern.finditer(folded, max(begin, 1)):
        before = folded[max(0, found.start() - 30) : found.start()].split()
        if not (found.group() == "that" and before and before[-1] in VERBS):
            return folded[begin : found.start()]
    return folded[begin:]
