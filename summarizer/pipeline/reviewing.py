"""What a second opinion changes: it may lift a weak sentence or lower any, and never overrules plain code's refusal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from summarizer.article import Article
from summarizer.briefing import Opinion, Sentence
from summarizer.comparison.verdict import Support
from summarizer.engine import Reviewer
from summarizer.fact import Fact, Reason, Rejected
from summarizer.language.pronouns import leans_back
from summarizer.pipeline.citable import Citable
from summarizer.pipeline.ledger import Ledger
from summarizer.verification import contexts, verify_sentence


def settled(support: Support, opinion: Opinion | None) -> Support:
    """Return the support of a sentence that plain code found *support* for, given the *opinion* of a second reader.

    A contradiction that plain code found stands. Else "supported" lifts a weak sentence; "not stated" and
    "contradicted" lower a supported one to weak, and a weak one to unsupported.
    """
    if opinion is None or support == "unsupported":
        return support
    if opinion.verdict == "supported":
        return "supported"
    return "weak" if support == "supported" else "unsupported"


async def opinions_on(
    sentences: Iterable[Sentence], citable: Citable, reviewer: Reviewer | None, ledger: Ledger
) -> dict[Sentence, Opinion]:
    """Return what *reviewer* says of *sentences*, each asked about once; a reading that failed is told in *ledger*.

    A sentence that is the very words of an excerpt it cites needs no second reader.
    """
    asked = [sentence for sentence in dict.fromkeys(sentences) if not _quoted(sentence, citable.facts)]
    if reviewer is None or not asked:
        return {}
    context = {sentence.text: found for sentence in asked if (found := _context(sentence, citable))}
    answer = await reviewer.review(asked, citable.facts, context)
    ledger.rejected += [
        Rejected(what="reply", text="a second reading", reason=Reason.NO_SECOND_READING, detail=failure)
        for failure in answer.failures
    ]
    return {sentence: said for sentence, said in zip(asked, answer.opinions, strict=True) if said is not None}


def with_opinions(
    sentences: Sequence[Sentence], opinions: Mapping[Sentence, Opinion], citable: Citable, ledger: Ledger
) -> list[Sentence]:
    """Return *sentences*, which hold by plain code, as *opinions* leave them.

    One that does not stand up to its second reader gives way to its facts' own words, with the reason in *ledger*.
    """
    kept: list[Sentence | Sequence[Fact]] = []
    for sentence in sentences:
        opinion = opinions.get(sentence)
        support = settled(sentence.support, opinion)
        if support != "unsupported":
            kept.append(sentence.model_copy(update={"support": support, "opinion": opinion}))
            continue
        detail = f"a second reader: {opinion.verdict}" if opinion else None
        ledger.rejected.append(
            Rejected(what="sentence", text=sentence.text, reason=Reason.SENTENCE_NOT_SUPPORTED, detail=detail)
        )
        ledger.repaired += 1
        kept.append([citable.facts[name] for name in sentence.fact_ids])
    return in_place(kept, citable)


def _context(sentence: Sentence, citable: Citable) -> str | None:
    """Return what of the article *sentence* needs beside the words it cites, or None."""
    facts = [citable.facts[name] for name in sentence.fact_ids if name in citable.facts]
    extra = verify_sentence(sentence.text, facts, citable.articles).extra
    if extra is None:
        return None
    source, start, end = extra
    cited = sum(len(fact.evidence) for fact in facts)
    return contexts(facts, citable.articles)[source - cited].text[start:end]


def _quoted(sentence: Sentence, known: Mapping[str, Fact]) -> bool:
    excerpts = (item.excerpt for name in sentence.fact_ids if name in known for item in known[name].evidence)
    return any(sentence.text == " ".join(excerpt.split()) for excerpt in excerpts)


def in_place(kept: Sequence[Sentence | Sequence[Fact]], citable: Citable) -> list[Sentence]:
    """Return the sentences of *kept*, the facts of one that was refused in their own words in its place.

    Those of them that a sentence tells are left out, and what two say in the same words is said once. So is one left
    out that opens with "he" or "its" where the sentence before it is of another article: nobody knows whose.
    """
    told = {name for one in kept if isinstance(one, Sentence) for name in one.fact_ids}
    found: dict[str, Sentence] = {}
    homes: set[str] = set()
    for one in kept:
        untold = [] if isinstance(one, Sentence) else [fact for fact in one if fact.id not in told]
        for sentence in [one] if isinstance(one, Sentence) else own_words(untold, citable.articles):
            own = {citable.facts[name].evidence[0].article_id for name in sentence.fact_ids if name in citable.facts}
            if isinstance(one, Sentence) or not leans_back(sentence.text) or not homes or own & homes:
                found.setdefault(sentence.text, sentence)
                homes = own
    return list(found.values())


def own_words(facts: Sequence[Fact], articles: Mapping[str, Article]) -> list[Sentence]:
    """Return the statements of *facts* that hold, each a sentence that cites its fact."""
    checked = [(fact, verify_sentence(fact.statement, [fact], articles).support) for fact in facts]
    return [
        Sentence(text=fact.statement, fact_ids=(fact.id,), support=support)
        for fact, support in checked
        if support != "unsupported"
    ]
