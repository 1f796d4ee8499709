"""Who facts really come from: the outlet, the text several outlets carry, or the report an article cites."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence

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
    spelling = _spelling(facts, outlets)
    settled = []
    last_report: dict[str, str] = {}
    for fact in sorted(facts, key=lambda fact: (fact.evidence[0].article_id, fact.evidence[0].start)):
        article_id = fact.evidence[0].article_id
        report = _report(fact, spelling)
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


def _report(fact: Fact, known: Container[str] = ()) -> str | None:
    """Return the outlet on whose word *fact* stands, "" for "the report" named before, None for the article's own.

    *known*: keys of names that are outlets' elsewhere, so that "according to the Lantern" is one too.
    """
    if fact.attribution is None:
        return None
    text = fact.evidence[0].line
    for said in attributions(text):
        if said.negated:
            continue
        who = text[said.who[0] : said.who[1]]
        if said.outlet or _key(who) in known:
            return who
        if said.anaphoric_report:
            return ""
    return None


def _spelling(facts: Sequence[Fact], outlets: Mapping[str, str]) -> dict[str, str]:
    """Return key → name of every outlet that is cited or read; one that was read keeps the name it publishes under."""
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in facts:
        name = _report(fact)
        if name:
            written[_key(name)][name] += 1
    cited = {key: min(names, key=lambda name: (-names[name], -len(name), name)) for key, names in written.items()}
    return cited | {_key(name): name for name in sorted(set(outlets.values()), reverse=True)}


def _key(name: str) -> str:
    return fold(name).removeprefix("the ").removesuffix("'s")
