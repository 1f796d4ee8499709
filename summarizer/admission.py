"""From drafts to facts: each quote located, each statement and slot verified against the words found there."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from typing import cast

from summarizer.article import INLINE_RULES, Article
from summarizer.atoms import plain
from summarizer.fact import Admitted, Attribution, Evidence, Fact, FactDraft, Quantity, Reason, Rejected, fact_id
from summarizer.grounding import Altered, Index, widened
from summarizer.language import cues
from summarizer.language.attribution import Attributed, attributions, main_attribution
from summarizer.language.instructions import addresses_a_machine, signs_of_orders
from summarizer.language.numbers import Number, numbers, value_at
from summarizer.language.tokens import fold, folded_words
from summarizer.verification import names_source, stands_alone, verify_statement

Stands = Callable[..., bool]


def admit(drafts: Iterable[FactDraft], article: Article) -> Admitted:
    """Return the facts among *drafts* whose quotes stand in *article*.

    A statement that its quote does not support becomes the excerpt itself; a slot that does not stand in the
    excerpt becomes None; a quote that stands nowhere, in other words, only in boilerplate, or speaks to a machine
    that reads it, rejects the draft.
    """
    steps = admitting(drafts, article)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("Admitted", end.value)


def admitting(drafts: Iterable[FactDraft], article: Article) -> Generator[None, None, Admitted]:
    """Do the same in steps, one a draft, for whoever has something else to do meanwhile; return what `admit` does."""
    index = Index(article)
    facts: dict[str, Fact] = {}
    rejected: list[Rejected] = []
    ids: list[str | None] = []
    proposed = list(drafts)
    signs = signs_of_orders(article.text)
    for draft, evidence in zip(proposed, index.ground([(one.quote, one.near) for one in proposed]), strict=True):
        yield
        ids.append(None)
        if isinstance(evidence, Altered):
            rejected.append(_rejected(draft, article, Reason.QUOTE_ALTERED, str(evidence)))
            continue
        length = len(folded_words(evidence.excerpt)) if evidence else 0
        if evidence is None or not length:  # a quote without a word says nothing
            rejected.append(_rejected(draft, article, Reason.QUOTE_NOT_IN_SOURCE))
            continue
        if length < SHORTEST:
            rejected.append(_rejected(draft, article, Reason.QUOTE_TOO_SHORT))
            continue
        rule = next(
            (cut.rule for cut in article.removed if cut.start < evidence.end and evidence.start < cut.end), None
        )
        if rule is not None and rule not in INLINE_RULES:
            rejected.append(_rejected(draft, article, Reason.QUOTE_REMOVED_AS_BOILERPLATE, rule))
            continue
        if signs and _has_any(signs, evidence.excerpt) and addresses_a_machine(evidence.excerpt):
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


def _has_any(signs: Iterable[str], excerpt: str) -> bool:
    folded = fold(excerpt)
    return any(sign in folded for sign in signs)


SHORTEST = 3
"""Words of the shortest quote that can state anything: who, what, of whom."""


def _fact(draft: FactDraft, evidence: Evidence, article: Article) -> tuple[Fact, list[Rejected]]:
    rejected: list[Rejected] = []
    excerpt = evidence.line

    def stands(text: str | None, *, where: str = excerpt) -> bool:
        if text and (_plainly_in(text, where) or _spaced(text) in _spaced(where)):
            return True
        if text:
            rejected.append(
                Rejected(what="slot", text=text, reason=Reason.SLOT_NOT_IN_QUOTE, article_id=article.id,
                         quote=evidence.excerpt)
            )  # fmt: skip
        return False

    attribution = _attribution(draft.attribution, excerpt, stands)
    statement = " ".join(draft.statement.split())
    reason = Reason.STATEMENT_NOT_SUPPORTED
    if attribution and not names_source(statement, attribution.who):
        reasons = [f"drops the attribution to {attribution.who!r}"]  # decided, without a look at the rest
    else:
        verdict = verify_statement(statement, evidence.excerpt, article)
        reasons = [] if stands_alone(verdict) else list(verdict.reasons)
        if verdict.support == "weak":  # nothing contradicts it: no fault, only no quotation
            reason = Reason.STATEMENT_REWORDED
    if reasons:
        rejected.append(_rejected(draft, article, reason, "; ".join(reasons)))
        statement = excerpt
    told, sure = cues.kind(excerpt, attribution is not None), cues.modality(excerpt)
    fact = Fact(
        id=fact_id(article.id, evidence.start, evidence.end, statement),
        statement=statement,
        # What the words mark as still to come, or as less than certain, is never more than that.
        kind=told if draft.kind == "event" and told in UNSETTLED else draft.kind,
        modality=sure if draft.modality == "asserted" else draft.modality,
        attribution=attribution,
        who=tuple(name for name in draft.who if stands(name)),
        where=tuple(name for name in draft.where if stands(name)),
        when=draft.when if draft.when and stands(draft.when.text) else None,
        quantities=tuple(_as_written([quantity for quantity in draft.quantities if stands(quantity.text)], excerpt)),
        evidence=(evidence,),
        origins=(outlet(article),),
    )
    return fact, rejected


UNSETTLED = frozenset({"plan", "forecast"})


def _as_written(quantities: list[Quantity], excerpt: str) -> Iterator[Quantity]:
    """Yield *quantities* as the excerpt has them: "4.5" of "about 4.5 million" is about 4,500,000."""
    known: list[tuple[str, Number]] | None = None
    for quantity in quantities:
        if _read_alike(quantity, excerpt):
            yield quantity
            continue
        if known is None:
            known = [(f" {plain(number.text)} ", number) for number in numbers(excerpt)]
        part = f" {plain(quantity.text)} "
        found = next((number for text, number in known if part in text), None)
        if found is None or (found.value, found.bound) == (quantity.value, quantity.bound):
            yield quantity
        else:
            read = {"text": found.text, "value": found.value, "unit": found.unit, "bound": found.bound, "of": found.of}
            yield quantity.model_copy(update=read)


def _read_alike(quantity: Quantity, excerpt: str) -> bool:
    """Return whether *quantity* plainly is what it says where it first stands: most do, and no other need be read."""
    start = excerpt.find(quantity.text)
    if start < 0 or not quantity.text[0].isdigit() or (start and excerpt[start - 1] not in ' $€£¥("'):
        return False
    return value_at(excerpt, start) == (quantity.value, quantity.bound)


def _attribution(proposed: Attribution | None, excerpt: str, stands: Stands) -> Attribution | None:
    """Return who says *excerpt*: the one proposed, unless its words name others and not them; else whom they name."""
    main = main_attribution(excerpt)
    read = _read(main, excerpt) if main else None
    if proposed is None or not stands(proposed.who):
        return read
    speakers = [excerpt[slice(*said.who)] for said in attributions(excerpt)]
    phrase = next((who for who in speakers if names_source(who, proposed.who)), None)
    if speakers and phrase is None:
        stands(proposed.who, where="")
        return read
    role = proposed.role if proposed.role and stands(proposed.role, where=phrase or excerpt) else None
    verb = proposed.verb if proposed.verb and stands(proposed.verb) else None
    return proposed.model_copy(update={"role": role, "verb": verb})


def _plainly_in(text: str, where: str) -> bool:
    """Return whether *text* stands in *where* word for word between spaces, as most slots do."""
    start = where.find(text)
    if start < 0 or not (text[0].isalnum() and text[-1].isalnum()):
        return False
    after = where[start + len(text) :]
    return (not start or where[start - 1] == " ") and (not after or after.startswith((" ", ", ", "; ")))


def _spaced(text: str) -> str:
    return f" {plain(text).replace('-', ' ')} "


def _read(said: Attributed, excerpt: str) -> Attribution:
    role = excerpt[slice(*said.role)] if said.role else None
    return Attribution(who=excerpt[slice(*said.who)], role=role, verb=excerpt[slice(*said.cue)], source=said.source)


def outlet(article: Article) -> str:
    """Return the name of who published *article*: its publisher, else the place it was read from."""
    return article.publisher or article.key


def _rejected(draft: FactDraft, article: Article, reason: Reason, detail: str | None = None) -> Rejected:
    return Rejected(
        what="fact", text=draft.statement, reason=reason, detail=detail, article_id=article.id, quote=draft.quote
    )
