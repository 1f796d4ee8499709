"""What a run would ask of a model, told before it asks."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence

from evals.running.cases import Case
from evals.running.variants import Variant
from summarizer.planning import plan


def planned(variants: Sequence[Variant], cases: Sequence[Case], repeats: int) -> Iterator[str]:
    """Yield a line for each of *variants*: calls to make, calls in the cache, tokens and dollars, for one repeat.

    What a log holds already is in the cache, too, unless that was cleared or turned off. Telling a story takes one call
    more, perhaps two.
    """
    articles = tuple({article.id: article for case in cases for article in case.articles}.values())
    stories = sum(case.kind == "story" for case in cases)
    for variant in variants:
        if variant.asking is None:
            yield f"{variant.name}: {len(cases)} cases, no call"
            continue
        expected = asyncio.run(plan(variant.asking, articles))
        price = "cost unknown" if expected.cost is None else f"about ${expected.cost:.4f}"
        tokens = f"about {expected.tokens.input:,} tokens to read and {expected.tokens.output:,} to write"
        calls = f"{expected.calls} calls for facts ({expected.cached} more in the cache), {tokens}, {price}"
        told = f", and up to {2 * stories} calls for stories" if stories else ""
        yield f"{variant.name}: {calls}{told}{f'; that {repeats} times' if repeats > 1 else ''}"
