"""What holds of every extraction: order means nothing, ratios are sound, more truth is never worse."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from scoring_sample import ARTICLE, FACTS, TEXT, gold_of, told

from evals.gold import GoldArticle, GoldFact
from evals.running.record import Found, Outcome
from evals.scoring.cases import Scoring
from evals.scoring.score import METRICS, CaseScore, total

_TEXTS = [*(fact.text for fact in FACTS), *TEXT.split(". "), "Nobody was hurt.", "", "???", "14", "The tram was red."]
_found = st.builds(
    lambda gold, text, number, attribution: told(gold, text, id=f"f-{number}", attribution=attribution),
    st.sampled_from(FACTS),
    st.sampled_from(_TEXTS) | st.text(max_size=60),
    st.integers(0, 9),
    st.none() | st.sampled_from(["the fire service", "she"]),
)


def _score(facts: list[Found]) -> CaseScore:
    outcome = Outcome(case="tram", story="tram", kind="article", facts=tuple(facts))
    return Scoring(gold_of()).outcome(outcome)


@settings(max_examples=60, deadline=None)
@given(st.lists(_found, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_facts_never_changes_a_score(facts: list[Found], random: Random) -> None:
    shuffled = list(facts)
    random.shuffle(shuffled)

    one, other = _score(facts), _score(shuffled)

    assert one.ratios == other.ratios
    verdicts = [sorted((it.verdict, it.gold or "") for it in each.judged) for each in (one, other)]
    assert verdicts[0] == verdicts[1]


@settings(max_examples=60, deadline=None)
@given(st.lists(_found, max_size=8))
def test_every_share_lies_between_nothing_and_all(facts: list[Found]) -> None:
    score = _score(facts)

    for name, ratio in score.ratios.items():
        assert name in METRICS
        assert METRICS[name].unit != "share" or 0 <= ratio.over <= ratio.under
    assert score.ratios["f1.low"].value <= score.ratios["f1.high"].value
    assert sorted(it.found for it in score.judged if it.found is not None) == list(range(len(facts)))


@settings(max_examples=40, deadline=None)
@given(st.frozensets(st.sampled_from(FACTS)), st.sampled_from(FACTS))
def test_one_more_right_fact_is_never_worse(some: frozenset[GoldFact], more: GoldFact) -> None:
    facts = [told(fact) for fact in FACTS if fact in some]
    fuller = [told(fact) for fact in FACTS if fact in some or fact is more]

    before, after = _score(facts), _score(fuller)

    for name in ("strict.recall", "partial.recall", "lenient.recall", "vital.recall", "strict.f1"):
        assert after.ratios[name].value >= before.ratios[name].value


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(4)))
def test_the_order_of_articles_never_changes_a_sum(order: list[int]) -> None:
    articles = tuple(ARTICLE.model_copy(update={"id": f"tram{number}"}) for number in range(4))
    facts = tuple(
        fact.model_copy(update={"id": f"{fact.id}-{article.id}", "article": article.id})
        for article in articles
        for fact in FACTS
    )
    outcomes = [
        Outcome(
            case=article.id,
            story="tram",
            kind="article",
            facts=tuple(told(it, article=article.id) for it in FACTS[number:]),
        )
        for number, article in enumerate(articles)
    ]

    sums = []
    for turn in (range(4), order):
        turned: tuple[GoldArticle, ...] = tuple(articles[index] for index in turn)
        scores = Scoring(gold_of(*turned, facts=facts)).outcomes([outcomes[index] for index in turn], variant="v")
        sums.append({name: total(it.ratios[name] for it in scores) for name in scores[0].ratios})

    assert sums[0] == sums[1]
