"""The fixtures' rewordings, faithful ones and ones with one error each: what is kept, what is caught, kind by kind.

The rules were developed on the first 1,527 rows. The next 241 (``para-h-…``), by another labeller, were held out until
they were opened late: a few causes were mended that they showed. Another 239 (``para-i-…``), by a third, nobody
opened: only their totals were seen. The last 480, by two more labellers, are free: about half of the
telling words of each, or more, are its own. 240 (``para-k-…``) were opened, of the others (``para-j-…``) one.
``pytest tests/test_paraphrases.py -s`` prints the table. The aim is 97 % of the faithful kept, 95 % of the errors in
`HARD` caught and 80 % of the rest. It is reached on the rows that the rules were developed on; the floors of the others
are what is reached, so that nothing is lost.
"""

from __future__ import annotations

from collections import Counter

import pytest

from evals.gold import FIXTURES, Paraphrase, load
from summarizer import verify

HARD = {"number", "date", "name", "role", "negation", "quote", "attribution"}
FLOORS = {
    "developed on": (0.99, 0.95, 0.88),
    "opened late": (0.95, 0.82, 0.78),
    "held out": (0.89, 0.80, 0.67),
    "free, opened late": (0.90, 0.87, 0.57),
    "free, held out": (0.85, 0.73, 0.54),
}
"""Shares of faithful rewordings kept, of hard errors caught, of the others caught."""
_OTHERS = {
    "para-h": "opened late",
    "para-i": "held out",
    "para-k": "free, opened late",
    "para-j": "free, held out",
}


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Counter[tuple[str, bool]]]:
    """Half → how many of each kind (``faithful`` or an error) were refused, or not."""
    gold = load(FIXTURES)
    texts = {article.id: article.text for article in gold.articles}
    found: dict[str, Counter[tuple[str, bool]]] = {half: Counter() for half in FLOORS}
    for row in gold.paraphrases:
        verdict = verify(row.text, [row.quote], context=[texts[row.article]])
        found[_half(row)][row.error or "faithful", verdict.support == "unsupported"] += 1
    return found


def _half(row: Paraphrase) -> str:
    return _OTHERS.get(row.id[:6], "developed on")


def _share(counts: Counter[tuple[str, bool]], kinds: set[str], refused: bool) -> float:
    return sum(counts[kind, refused] for kind in kinds) / sum(
        counts[kind, answer] for kind in kinds for answer in (True, False)
    )


@pytest.mark.parametrize("half", FLOORS)
def test_rewordings_are_kept_and_errors_are_caught_as_often_as_before(
    half: str, verdicts: dict[str, Counter[tuple[str, bool]]]
) -> None:
    counts = verdicts[half]
    kinds = {kind for kind, _ in counts} - {"faithful"}

    kept = _share(counts, {"faithful"}, refused=False)
    hard = _share(counts, HARD, refused=True)
    rest = _share(counts, kinds - HARD, refused=True)

    for kind in sorted(kinds | {"faithful"}):
        print(f"{half:18}{kind:16} refused {counts[kind, True]:3} of {counts[kind, True] + counts[kind, False]}")
    print(f"{half:18}faithful kept {kept:.3f}, hard errors caught {hard:.3f}, the others {rest:.3f}")
    assert all(reached >= floor for reached, floor in zip((kept, hard, rest), FLOORS[half], strict=True))
