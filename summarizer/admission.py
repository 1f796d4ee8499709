"""From drafts to facts: each quote located, each statement and slot verified against the words found there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.atoms import plain
from summarizer.fact import Attribution, Evidence, Fact, FactDraft, Reason, Rejected, fact_id
from summarizer.grounding import Index, widened
from summarizer.language.instructions import addresses_a_machine
from summarizer.verification import verify

Stands = Callable[[str | None], bool]


@dataclass(frozen=True, slots=True)
class Admitted:
    """What came through, in the order of the article, and everything that did not, with its reason.

    ``ids`` has one entry a draft, in their order: the id of the fact that it became, or None.
    """

    facts: tuple[Fact, ...]
    rejected: tuple[Rejected, ...]
    ids: tuple[str | None, ...] = ()


def admit(drafts: Iterable[FactDraft], article: Article) -> Admitted:
    """Return the facts among *drafts* whose quotes stand in *article*.

    A statement that its quote does not support becomes the excerpt itself; a slot that does not stand in the
    excerpt becomes None; a quote that stands nowhere, only in boilerplate, or speaks to a machine that reads it,
    rejects the draft.
    """
    index = Index(article)
    facts: dict[str, Fact] = {}
    rejected: list[Rejected] = []
    ids: list[str | None] = []
    for draft in drafts:
        ids.append(None)
        evidence = index.locate(draft.quote, near=draft.near)
        if evidence is None or not plain(evidence.excerpt):  # a quote without a word says nothing
            rejected.append(_rejected(draft, article, Reason.QUOTE_NOT_IN_SOURCE))
            continue
        if len(plain(evidence.excerpt).split()) < SHORTEST:
            rejected.append(_rejected(draft, article, Reason.QUOTE_TOO_SHORT))
            continue
        rule = next(
            (cut.rule for cut in article.removed if cut.start < evidence.end and evidence.start < cut.end), None
        )
        if rule is not None and rule not in INLINE_RULES:
            rejected.append(_rejected(draft, article, Reason.QUOTE_REMOVED_AS_BOILERPLATE, rule))
            continue
        if addresses_a_machine(evidence.excerpt):
            rejected.append(_rejected(draft, article, Reason.INSTRUCTION))
            continue
        fact, losses = _fact(draft, widened(evidence, article), article)
        rejected.extend(losses)
        if fact.id in facts:
            rejected.append(_rejected(draft, article, Reason.DUPLICATE))
        facts.setdefault(fact.id, fact)
        ids[-1] = fact.id
    ordered = sorted(facts.values(), key=lambda fact: (fact.evidence[0].start, fact.evidence[0].end, fact.id))
    return Admitted(tuple(ordered), tuple(rejected), tuple(ids))


SHORTEST = 3
"""Words of the shortest quote that can state anything: who, what, of whom."""
INLINE_RULES = frozenset({"markup"})
"""Removals within a sentence (markdown marks, link targets): a quote may run over them."""


def _fact(draft: FactDraft, evidence: Evidence, article: Article) -> tuple[Fact, list[Rejected]]:
    rejected: list[Rejected] = []
    statement = " ".join(draft.statement.split())
    verdict = verify(statement, [evidence.excerpt])
    if verdict.support == "unsupported" or not statement:
        rejected.append(_rejected(draft, article, Reason.STATEMENT_NOT_SUPPORTED, "; ".join(verdict.reasons)))
        statement = " ".join(evidence.excerpt.split())
    words = f" {plain(evidence.excerpt).replace('-', ' ')} "

    def stands(text: str | None) -> bool:
        if not text:
            return False
        if f" {plain(text).replace('-', ' ')} " in words:
            return True
        rejected.append(
            Rejected(
                what="slot", text=text, reason=Reason.SLOT_NOT_IN_QUOTE, article_id=article.id, quote=evidence.excerpt
            )
        )
        return False

    fact = Fact(
        id=fact_id(article.id, evidence.start, evidence.end, statement),
        statement=statement,
        kind=draft.kind,
        modality=draft.modality,
        attribution=_attribution(draft.attribution, stands),
        who=tuple(name for name in draft.who if stands(name)),
        where=tuple(name for name in draft.where if stands(name)),
        when=draft.when if draft.when and stands(draft.when.text) else None,
        quantities=tuple(quantity for quantity in draft.quantities if stands(quantity.text)),
        evidence=(evidence,),
        origins=(outlet(article),),
    )
    return fact, rejected


def _attribution(attribution: Attribution | None, stands: Stands) -> Attribution | None:
    if attribution is None or not stands(attribution.who):
        return None
    role = attribution.role if attribution.role and stands(attribution.role) else None
    verb = attribution.verb if attribution.verb and stands(attribution.verb) else None
    return attribution.model_copy(update={"role": role, "verb": verb})


def outlet(article: Article) -> str:
    """Return the name of who published *article*: its publisher, else the place it was read from."""
    return article.publisher or article.key


def _rejected(draft: FactDraft, article: Article, reason: Reason, detail: str | None = None) -> Rejected:
    return Rejected(
        what="fact", text=draft.statement, reason=reason, detail=detail, article_id=article.id, quote=draft.quote
    )
