"""A headline in its source's own words: a statement whole, or what is left of it when clauses and titles are left out.

Every form is checked against its fact before it is printed, and an audit makes the same forms again.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from summarizer.atoms import atoms
from summarizer.briefing import Sentence
from summarizer.engine import Material
from summarizer.engines.extractive.ranking import Ranked
from summarizer.fact import Fact
from summarizer.language.attribution import main_attribution
from summarizer.language.people import people
from summarizer.language.tokens import STOPWORDS, fold, words
from summarizer.verification import verify_sentence

HEADLINE, LONGEST = 16, 30
"""Words from which a headline reads worse with each more, and beyond which it is none."""
HEADLINES = 40
"""Facts that are tried for a headline, the best ranked."""
TOO_LONG, LEAD = 0.05, 1.0
"""What a word too many costs, and what being an article's lead is worth, in words of the titles; set by reading."""
NEARLY, ENOUGH = 0.8, 0.5
"""A fact may be told shortly instead of the best one where it is worth this share of it, in a form that keeps this
share of what it tells; set by reading: with less, an aside pushes the news out, or the ferry is left out of its fire.
"""
SHORTEST = 6
"""Words below which what is left of a sentence is seldom one."""

_CUT = re.compile(
    r",? (?=(?:while|after|ahead of|amid|following|as part of)\s)"
    r"|, (?=(?:with|since|as|based on|which|who|\w{2,20}ing)\s)"
    r"|; | — "
)
_HANGING = re.compile(
    r"(?:,\s[^\s,]+|\b(?:\w+ly|soon|just|right|long|years?|months?|weeks?|days?|hours?|minutes?|moments?|time|"
    r"is|are|was|were|be|been|being|\w+ing))\Z",
    re.IGNORECASE,
)
"""An end that goes on in what was cut off: "…, shortly" after, "three days" before, "…, billed" as."""
_BINDING = re.compile(r"\b(?:if|unless|only|provided|except|without|not|but|until|would|could)\b", re.IGNORECASE)
_DETERMINER = re.compile(r"(?:\b(?:the|a|an|this|that|its|his|her|their|our|my)|['’]s?)\s\Z", re.IGNORECASE)


class _Candidate(NamedTuple):
    """A fact in its usual form: what that is worth, and how many words too many it costs."""

    worth: float
    text: str
    fact: Fact

    @property
    def score(self) -> float:
        return self.worth - TOO_LONG * max(0, len(words(self.text)) - HEADLINE)


def headline(ranked: Sequence[Ranked], material: Material) -> Sentence:
    """Return the statement that tells most of what the articles' own titles and leads tell.

    It is cut where what is left is still a whole statement. Where that is longer than `HEADLINE` words, one nearly as
    good that can be told in so many is preferred.
    """
    told, leads = _first_told(material), {fact.id for fact in _leads(material).values()}
    usual = [
        _Candidate(_tells(text, told) + LEAD * ((fact.id in leads) - (fact.kind == "background")), text, fact)
        for fact in (item.fact for item in ranked[:HEADLINES])
        if _opens_well(text := _cut(fact))
    ]
    for allowed in (LONGEST, 2 * LONGEST):
        fitting = [it for it in usual if len(words(it.text)) <= allowed and (atoms(it.text).names or allowed > LONGEST)]
        # Of equals the first stays: the better ranked.
        best = max(fitting, key=lambda it: it.score, default=None)
        if best is not None and best.score > 0:
            usually = Sentence(text=best.text, fact_ids=(best.fact.id,))
            if len(words(best.text)) <= HEADLINE:
                return usually
            return _short([it.fact for it in fitting if it.worth >= NEARLY * best.worth], told) or usually
    return Sentence(text=ranked[0].fact.statement, fact_ids=(ranked[0].fact.id,))


def forms(statement: str) -> Iterator[str]:
    """Yield *statement* without its stop, then shorter ones: what they say of it is to be checked.

    Left out are subordinate clauses at the end, or before a closing "…, X said", and the titles before people's names.
    """
    whole = _unstopped(statement)
    told = main_attribution(whole)
    closing = len(whole)
    if told is not None and len(told.content) == 1 and told.content[0][0] == 0 < told.content[0][1] < told.cue[0]:
        closing = told.content[0][1]
    heads = [whole[: match.start()] for match in _cuts(whole) if match.end() <= closing]
    for form in (whole, *(head + whole[closing:] for head in heads)):
        yield form
        if (bare := _without_titles(form)) != form:
            yield bare


def _short(facts: Sequence[Fact], told: Mapping[str, float]) -> Sentence | None:
    """Return the best form of *facts* that takes no more than `HEADLINE` words and holds, or None."""
    found = []
    for fact in facts:
        enough = ENOUGH * _tells(fact.statement, told)
        for form in forms(fact.statement):
            usable = SHORTEST <= len(words(form)) <= HEADLINE and atoms(form).names and _opens_well(form)
            if usable and (tells := _tells(form, told)) >= enough:
                found.append((tells, form, fact))
    for _, form, fact in sorted(found, key=lambda it: -it[0]):  # stable: of equals the first stays
        if verify_sentence(form, [fact]).support == "supported":
            return Sentence(text=form, fact_ids=(fact.id,))
    return None


def _tells(text: str, told: Mapping[str, float]) -> float:
    """Return how much of what the articles tell first, *told*, stands in *text*."""
    return sum(told[stem] for stem in atoms(text).stems)


def _first_told(material: Material) -> defaultdict[str, float]:
    """Return each content stem's share of the articles that have it in their title, or else in their first fact."""
    counts: Counter[str] = Counter()
    first = _leads(material)
    for article in material.articles:
        opening = article.title or (first[article.id].statement if article.id in first else "")
        counts.update(atoms(opening).stems - STOPWORDS)
    return defaultdict(float, {stem: count / len(material.articles) for stem, count in counts.items()})


def _leads(material: Material) -> dict[str, Fact]:
    """Return article id → the first of its facts."""
    first: dict[str, Fact] = {}
    for fact in sorted(material.facts, key=lambda fact: (fact.evidence[0].start, fact.id)):
        first.setdefault(fact.evidence[0].article_id, fact)
    return first


def _cut(fact: Fact) -> str:
    """Return the shortest beginning of the fact's statement that still says something it says, or all of it."""
    statement = fact.statement
    made = frozenset(forms(statement))  # an audit makes no others
    for match in _cuts(statement):
        head = statement[: match.start()]
        if head in made and verify_sentence(head, [fact]).support == "supported":
            return head
    return _unstopped(statement)


def _cuts(statement: str) -> Iterator[re.Match[str]]:
    """Yield the places where a clause begins that *statement* reads whole without."""
    for match in _CUT.finditer(statement):
        head, rest = statement[: match.start()], statement[match.end() :]
        if len(words(head)) < SHORTEST or fold(words(head)[-1].text) in STOPWORDS or not _balanced(head):
            continue
        if _HANGING.search(head):
            continue
        if _BINDING.search(rest):
            return
        yield match


def _without_titles(text: str) -> str:
    """Return *text* without the titles that stand in capitals before full names: "Mayor Ida Vang" is "Ida Vang".

    A title that says that its office is another's or past ("former", "acting") stays.
    """
    parts, start = [], 0
    for person in people(text).mentions:
        if person.role is None or person.statuses or person.administration or " " not in person.name:
            continue
        before = text[: person.start].rstrip(" ,")
        at = len(before) - len(person.role)
        leaves_it = before.endswith(person.role) and text[at].isupper() and not _DETERMINER.search(text[:at])
        if leaves_it and at >= start:
            parts.append(text[start:at])
            start = person.start
    return "".join((*parts, text[start:]))


def _unstopped(statement: str) -> str:
    return statement.removesuffix(".") if statement.count(".") == 1 else statement


def _opens_well(text: str) -> bool:
    # "Earlier, …" and a quotation need what came before them.
    return text[0].isalpha() and not re.match(r"(?:earlier|later|then|now|also|there)\b", text, re.IGNORECASE)


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")") and text.count("“") == text.count("”") and text.count('"') % 2 == 0
