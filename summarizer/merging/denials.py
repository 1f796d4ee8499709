"""What an article has somebody say, and directly behind it somebody else deny: both sides, whoever is right.

That a denial names by a pronoun or a noun of saying what the sentence before it told is discourse deixis (Webber,
"Structure and ostension in the interpretation of discourse deixis", 1991): "it", "that", "the report", "such a deal".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from summarizer.article import Article
from summarizer.atoms import bare_words
from summarizer.briefing import Conflict, Position
from summarizer.fact import Fact
from summarizer.language.attribution import Attributed, attributions
from summarizer.language.moments import MONTHS
from summarizer.language.peoples import lands
from summarizer.language.plain import one_line
from summarizer.language.reporting import DENYING, VERBS, listed
from summarizer.language.sentences import sentences
from summarizer.language.tokens import STOPWORDS, fold, words
from summarizer.language.word_classes import DAYS, PREPOSITIONS
from summarizer.merging.positions import in_order

_CUES = listed(
    """deny denies denied denying reject rejects rejected dismiss dismisses dismissed refute refutes refuted dispute
    disputes disputed rebut rebuts rebutted contradict contradicts contradicted false untrue lie lies wrong fabricated
    fabrication hoax baseless unfounded nonsense true such"""
)
"""Words of which one stands in any denial: a quick look before a long one."""
_SAID = r"(?:claim|report|allegation|accusation|charge|assertion|story|stories|account|version|rumou?r)s?"
_THE = r"(?:the|these|those|this|that|all|any|both|such|his|her|its|their)\s(?:[\w’'-]+\s){0,3}?"
_ENDS = r"(?=\s*(?:[.,;:”\"—–]|\Z)|\s(?:on|in|at|as|and|but|when|within|outright|flatly|again|yesterday|today|to)\b)"
_NO_MORE = r"(?!\s(?:that|of|about|which|who|from|against|over|regarding|concerning|made|by)\b)"
"""What does not follow on a claim that was told before: "the report that he had left" tells it itself."""
_UNTRUE = (
    r"(?:(?:completely|totally|entirely|utterly|simply|absolutely|just|categorically|all|a|an|complete|plain|outright)\s)"
    r"{0,2}(?:false|untrue|not\strue|wrong|lies?|fabricat(?:ed|ions?)|hoax|baseless|unfounded|nonsense)\b"
)
_DENIAL = re.compile(
    rf"""\bden(?:y|ies|ied)\s(?:(?:all\sof|any\sof)\s)?(?:(?:it|that|this|them){_ENDS}|(?:{_THE}){_SAID}\b{_NO_MORE})
    |\b(?:reject|dismiss|refut|disput|rebut|contradict)\w*\s(?:{_THE}){_SAID}\b{_NO_MORE}
    |\b{_SAID}\s(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:\w+ly\s)?(?:denied|rejected|dismissed|disputed)\b
    |\b(?:it|that|this|they|(?:{_THE}){_SAID})\s(?:was|were|is|are)\s{_UNTRUE}
    |\b(?:calls?|called|calling|described)\s(?:it|that|this|(?:{_THE}){_SAID})\s(?:as\s)?{_UNTRUE}
    |\bthere\s(?:is|are|was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:never\s)?(?:been\s)?no\ssuch\s\w+
    |\bno\ssuch\s\w+\s(?:was|were|took|had|has|ever|exists?|existed)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT = re.compile(r"\b(?:not|n’t|n't|never|nor|neither|refused\sto|declined\sto|cannot|if|whether)\s(?:\w+\s){0,3}\Z")
"""What stands before a denial that is none: "did not deny it", "neither confirmed nor denied the report"."""
_OF_THE_SOURCE = re.compile(
    r"\b(?:named?|naming|identif\w+|anonym\w+|sources?|evidence|proof|details|condition|authori[sz]ed|"
    r"(?:had|has|have)\s(?:seen|obtained|reviewed|viewed))\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of whoever speaks, and may stand between a claim and its denial."""
_CHARGING = frozenset(word for word, verb in VERBS.items() if verb.lemma in {"accuse", "blame", "allege"})
_SILENT = listed("refuse refused refuses decline declined declines")
_REPORTS = re.compile(r"\b(?:report|stor|rumou?r)(?:y|s|ies)?\b", re.IGNORECASE)
_OF_REPORTS = re.compile(
    r"\b(?:report\w*|media|newspapers?|magazine|broadcaster|website|papers?|agency|tv|television|radio|rumou?r\w*)\b",
    re.IGNORECASE,
)
"""A denial of a report, and words of one."""
_MARKS = " ,.;:—–-\"'“”’"
_SHORTEST, _LONGEST = 24, 100
"""Characters of what somebody says that is told without who says it, and of a denial that is told with who denies it.
"""


def denied_claims(articles: Sequence[Article], facts: Sequence[Fact]) -> Iterator[Conflict]:
    """Yield what is told in one fact and denied in the next of its article; one look at each, so linear in them."""
    texts = {article.id: article.text for article in articles}
    by_article: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_article[fact.evidence[0].article_id].append(fact)
    for home, told in by_article.items():
        text = texts.get(home, "")
        ordered = sorted(told, key=lambda fact: (fact.evidence[0].start, fact.evidence[0].end))
        for place in range(1, len(ordered)):
            conflict = _of_two(text, ordered[max(0, place - 2) : place], ordered[place])
            if conflict is not None:
                yield conflict


def _of_two(text: str, before: Sequence[Fact], denial: Fact) -> Conflict | None:
    """Return the conflict of *denial* with the nearest claim of *before*, where nothing else stands between them."""
    said = _denial(denial.statement)
    for claim in reversed(before):
        between = one_line(text[claim.evidence[0].end : denial.evidence[0].start]).strip(_MARKS)
        if said is not None and between and not (_tells_of_the_source(between) or _goes_on(between)):
            return None
        if said is None and not _denies_shortly(between, denial) and not _is_charged(claim, denial, between):
            return None
        heard = _claim(claim, denial, denial.statement[slice(*said)] if said else None)
        if heard is not None:
            sides = (claim, heard), (denial, _with_its_speaker(denial.statement, said))
            positions = [_position(fact, span) for fact, span in sides]
            return Conflict(type="polarity", slot=_slot(claim.statement, heard), positions=in_order(positions))
    return None


def _denial(statement: str) -> tuple[int, int] | None:
    """Return where the sentence denies what stands before it, from the verb on; None where it does not."""
    if _CUES.isdisjoint(bare_words(statement)):
        return None
    for found in _DENIAL.finditer(statement):
        if not _NOT.search(statement[: found.start()].lower()):
            return found.span()
    return None


def _denies_shortly(between: str, fact: Fact) -> bool:
    """Return whether *between* is a short denial, which *fact* tells at length: "Roe denies it. “All is well,” …"."""
    return len(sentences(between)) == 1 and _denial(between) is not None and bool(attributions(fact.statement))


def _tells_of_the_source(between: str) -> bool:
    return len(sentences(between)) == 1 and _OF_THE_SOURCE.search(between) is not None


def _goes_on(between: str) -> bool:
    """Return whether whoever spoke says more there: "“It was dark,” he said.", "… this person recalled."."""
    told = attributions(between)
    return len(sentences(between)) == 1 and bool(told) and all(it.pronoun or _is_this(between, it) for it in told)


def _is_this(sentence: str, said: Attributed) -> bool:
    return sentence[slice(*said.who)].lower().startswith(("this ", "that ", "the same "))


def _is_charged(claim: Fact, denial: Fact, between: str) -> bool:
    """Return whether directly before *denial* whoever denies there is accused: "blamed Roe for it. Roe denied …"."""
    charge = next((word.end for word in words(claim.statement) if fold(word.text) in _CHARGING), None)
    if between or charge is None:
        return False
    return any(
        said.strength == "denial" and not said.negated and _names(claim.statement[charge:], denial.statement, said)
        for said in attributions(denial.statement)
    )


def _names(charged: str, statement: str, said: Attributed) -> bool:
    speaker = words(statement[slice(*said.who)])
    named = {fold(word.text) for word in speaker if word.capitalised} - STOPWORDS
    return not named.isdisjoint(bare_words(charged)) or not lands(speaker).isdisjoint(lands(words(charged)))


def _claim(claim: Fact, denial: Fact, denied: str | None) -> tuple[int, int] | None:
    """Return what *claim* has somebody say whom *denial* does not have deny it; None where it tells no such thing.

    ``denied``: the words that deny it, which may say that it is a report.
    """
    order = [fold(word.text) for word in words(claim.statement)]
    told = [it for it in attributions(claim.statement) if not it.negated]
    if not (DENYING | _SILENT).isdisjoint(order) or claim.statement.rstrip("\"'”’").endswith("?"):
        return None
    if not told and _CHARGING.isdisjoint(order):
        return None
    if _tells_of_the_source(claim.statement) and not any(it.source == "anonymous" for it in told):
        return None
    if denied is not None and _REPORTS.search(denied) and not _is_reported(claim.statement, told):
        return None
    speakers = {_last(claim.statement, it) for it in told if not it.pronoun}
    deniers = {_last(denial.statement, it) for it in attributions(denial.statement) if not it.pronoun}
    if speakers & deniers:
        return None
    contents = [span for it in told for span in it.content if span[1] - span[0] >= _SHORTEST]
    heard = max(contents, key=lambda span: span[1] - span[0], default=(0, 0))
    opening = words(claim.statement[slice(*heard)])[:1]
    whole = not opening or (fold(opening[0].text) in PREPOSITIONS and heard[0] > 0)  # "has accused Roe | of lying"
    return (0, len(claim.statement)) if whole else heard


def _is_reported(statement: str, told: Sequence[Attributed]) -> bool:
    return any(it.outlet or it.source == "anonymous" for it in told) or _OF_REPORTS.search(statement) is not None


def _last(statement: str, said: Attributed) -> str:
    """Return the last word of who says it, appositions aside: a surname, the noun of an office."""
    named = words(statement[slice(*said.who)].partition(",")[0])
    return fold(named[-1].text) if named else ""


def _with_its_speaker(statement: str, said: tuple[int, int] | None) -> tuple[int, int]:
    """Return the denial from the sentence's beginning on, unless that is long; the sentence where none is *said*."""
    start, end = said or (0, len(statement))
    return (start if said and end > _LONGEST else 0), end


def _position(fact: Fact, span: tuple[int, int]) -> Position:
    value = fact.statement[slice(*span)].strip(_MARKS)
    return Position(value=value, fact_ids=(fact.id,), origins=fact.origins)


def _slot(statement: str, span: tuple[int, int]) -> str:
    """Return what is denied by the first name in it, else by its first telling word."""
    told = [word for word in words(statement) if span[0] <= word.start < span[1]]
    plain = next((word.text for word in told if fold(word.text) not in STOPWORDS), "")
    named = [place for place, word in enumerate(told) if place and word.capitalised and fold(word.text) not in _DATED]
    stop = next((at for at in range(named[0], len(told)) if at not in named), len(told)) if named else 0
    slot = statement[told[named[0]].start : told[stop - 1].end] if named else plain
    return slot.removesuffix("'s").removesuffix("’s")


_DATED = DAYS | frozenset(MONTHS) | STOPWORDS
