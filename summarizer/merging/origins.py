"""Who facts really come from: the outlet, the text several outlets carry, or the report an article cites."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from summarizer.article import Article
from summarizer.briefing import Origin
from summarizer.fact import Fact
from summarizer.language.attribution import attributions
from summarizer.language.tokens import fold


def with_origins(facts: Sequence[Fact], outlets: Mapping[str, str]) -> tuple[Fact, ...]:
    """Return *facts* with their origins; *outlets* names the origin of each article's own text by article id.

    A fact told on the word of a named outlet ("The Wall Street Journal reports that …") comes from that outlet;
    "the report" and "the newspaper" after it in the same article are that outlet again.
    """
    spelling = _spelling(facts)
    settled = []
    last_report: dict[str, str] = {}
    for fact in sorted(facts, key=lambda fact: (fact.evidence[0].article_id, fact.evidence[0].start)):
        article_id = fact.evidence[0].article_id
        report = _report(fact)
        if report == "":
            report = last_report.get(article_id)
        elif report is not None:
            report = spelling[_key(report)]
            last_report[article_id] = report
        origins = (report,) if report else tuple(sorted({outlets[item.article_id] for item in fact.evidence}))
        settled.append(fact if origins == fact.origins else fact.model_copy(update={"origins": origins}))
    place = {fact.id: position for position, fact in enumerate(facts)}
    return tuple(sorted(settled, key=lambda fact: place[fact.id]))


def origin_table(facts: Sequence[Fact], articles: Sequence[Article], outlets: Mapping[str, str]) -> tuple[Origin, ...]:
    """Return the origins that *facts* name, with the articles that carry each."""
    carried: dict[str, set[str]] = defaultdict(set)
    for article in articles:
        carried[outlets[article.id]].add(article.id)
    texts = {name: set(ids) for name, ids in carried.items()}
    for fact in facts:
        for origin in fact.origins:
            carried[origin].update(item.article_id for item in fact.evidence)
    publishers = {article.publisher or article.key for article in articles}
    table = []
    for name in sorted(carried):
        kind = (
            "report"
            if name not in texts
            else "reprint"
            if len(texts[name]) > 1 and name not in publishers
            else "outlet"
        )
        table.append(Origin.model_validate({"name": name, "kind": kind, "article_ids": tuple(sorted(carried[name]))}))
    return tuple(table)


def _report(fact: Fact) -> str | None:
    """Return the outlet on whose word *fact* stands, "" for "the report" named before, None for the article's own."""
    text = " ".join(fact.evidence[0].excerpt.split())
    for said in attributions(text):
        if said.negated or fact.attribution is None:
            continue
        who = text[said.who[0] : said.who[1]]
        if said.outlet:
            return who
        if said.anaphoric_report:
            return ""
    return None


def _spelling(facts: Sequence[Fact]) -> dict[str, str]:
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in facts:
        name = _report(fact)
        if name:
            written[_key(name)][name] += 1
    return {key: min(names, key=lambda name: (-names[name], -len(name), name)) for key, names in written.items()}


def _key(name: str) -> str:
    return fold(name).removeprefix("the ").removesuffix("'s")
