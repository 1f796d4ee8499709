"""How well articles are sorted into stories, and how the time for reprints and stories grows with their number.

    python tests/benchmarks/stories_clusters.py LABELLED.jsonl… [FOLDER…]

A JSON Lines file holds one article a row: ``id``, ``text``, its story under ``event_id`` or ``topic``, and perhaps
``title`` and ``date``. A folder of ``.txt`` files is shown as the stories that come of it. The growth is always
measured, on synthetic articles. Prints figures; judges nothing.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log
from pathlib import Path

from summarizer.article import Article
from summarizer.merging.reprints import reprint_groups
from summarizer.merging.stories import SAME_STORY, cluster

THRESHOLDS = (0.08, 0.1, SAME_STORY, 0.14, 0.16)
SUBSETS, DRAWS = (5, 10, 20, 50), 12
SIZES = (100, 300, 1000, 3000)

Stories = Sequence[tuple[Article, ...]]


@dataclass(frozen=True)
class Scores:
    """Pairwise precision and recall, and the harmonic mean of B-cubed precision and recall (Bagga and Baldwin 1998)."""

    precision: float
    recall: float
    b_cubed: float

    @property
    def f1(self) -> float:
        return _harmonic(self.precision, self.recall)

    def __str__(self) -> str:
        return f"pairs P {self.precision:.2f} R {self.recall:.2f} F1 {self.f1:.3f}, B-cubed F1 {self.b_cubed:.3f}"


def score(stories: Stories, label: Mapping[str, str]) -> Scores:
    """Return how *stories* compare with *label* (article key → story)."""
    of_label = Counter(label[article.key] for story in stories for article in story)
    shared = [(n, len(story), of_label[name]) for story in stories for name, n in _labels(story, label).items()]
    right = sum(_pairs(n) for n, _, _ in shared)
    found, wanted = sum(_pairs(len(story)) for story in stories), sum(map(_pairs, of_label.values()))
    total = sum(of_label.values())
    return Scores(
        precision=right / found if found else 1.0,
        recall=right / wanted if wanted else 1.0,
        b_cubed=_harmonic(
            sum(n * n / size for n, size, _ in shared) / total, sum(n * n / m for n, _, m in shared) / total
        ),
    )


def _labels(story: Sequence[Article], label: Mapping[str, str]) -> Counter[str]:
    return Counter(label[article.key] for article in story)


def _pairs(n: int) -> int:
    return n * (n - 1) // 2


def _harmonic(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one + other else 0.0


def labelled(path: Path) -> tuple[list[Article], dict[str, str]]:
    """Return the articles of *path* and the story of each key."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    articles = [
        Article.from_text(row["text"], key=row["id"], title=row.get("title"), published=row.get("date")) for row in rows
    ]
    return articles, {row["id"]: str(row.get("event_id", row.get("topic"))) for row in rows}


def drawn(articles: Sequence[Article], label: Mapping[str, str], size: int, seed: int) -> list[Article]:
    """Return *size* articles: whole stories at random (none above half of it), the last cut to what room is left."""
    chance = random.Random(seed)
    stories: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        stories[label[article.key]].append(article)
    chosen: list[Article] = []
    for name in chance.sample(sorted(stories), len(stories)):
        room = min(size - len(chosen), max(1, size // 2), len(stories[name]))
        chosen += chance.sample(stories[name], room)
    return chosen


def quality(path: Path) -> Iterator[str]:
    """Yield the figures for one labelled file."""
    articles, label = labelled(path)
    yield f"{path.name}: n = {len(articles)} articles, {len(set(label.values()))} stories"
    for threshold in THRESHOLDS:
        yield f"  threshold {threshold}: {score(cluster(articles, threshold=threshold), label)}"
    for size in (size for size in SUBSETS if size < len(articles)):
        results = [score(cluster(drawn(articles, label, size, seed)), label) for seed in range(DRAWS)]
        mean = Scores(*(sum(each) / DRAWS for each in zip(*map(_columns, results), strict=True)))
        yield f"  n = {size}, mean of {DRAWS} draws: {mean}"


def _columns(scores: Scores) -> tuple[float, float, float]:
    return scores.precision, scores.recall, scores.b_cubed


def synthetic(size: int, seed: int = 0) -> tuple[list[Article], dict[str, str]]:
    """Return *size* articles of about 300 words, five to a story, every tenth a copy with another headline.

    Words follow Zipf's law over 20,000; a tenth of an article's words are its story's own 25, half of these names;
    every article ends in the same footer.
    """
    chance = random.Random(seed)
    vocabulary = [
        "".join(chance.choice("bdfgklmnprstv") + chance.choice("aeiou") for _ in range(4)) for _ in range(20_000)
    ]
    weights = list(accumulate(1 / rank for rank in range(1, len(vocabulary) + 1)))
    articles: list[Article] = []
    text = ""
    own = vocabulary[:1]
    for number in range(size):
        if number % 5 == 0:
            own = [
                word.title() if place % 2 else word for place, word in enumerate(chance.sample(vocabulary[500:], 25))
            ]
        if number % 10 != 9:
            common = chance.choices(vocabulary, cum_weights=weights, k=300)
            running = [chance.choice(own) if chance.random() < 0.1 else word for word in common]
            text = " ".join(f"the {word}." if place % 15 == 14 else word for place, word in enumerate(running))
        footer = "all rights are reserved by the publisher and no part of this page may be copied without leave"
        headline = " ".join(chance.sample(vocabulary, 6))
        articles.append(Article.from_text(f"{headline}\n{text}\n{footer}", key=f"{number:05}"))
    return articles, {article.key: str(number // 5) for number, article in enumerate(articles)}


def copies(size: int) -> list[Article]:
    """Return *size* articles of one text, each with another headline and one word changed."""
    article = synthetic(1)[0][0].text.split()
    changed = (
        " ".join((f"edition{n}", *article[: n % 280], f"change{n}", *article[n % 280 + 1 :])) for n in range(size)
    )
    return [Article.from_text(text, key=f"{n:05}") for n, text in enumerate(changed)]


def growth() -> Iterator[str]:
    """Yield seconds by size, and the exponent of the power law between the smallest and the largest size."""
    made: dict[int, tuple[list[Article], dict[str, str]]] = {size: synthetic(size) for size in SIZES}
    yield from _growth("reprint_groups", reprint_groups, {size: each[0] for size, each in made.items()})
    yield from _growth("reprint_groups, copies of one text", reprint_groups, {size: copies(size) for size in SIZES})
    yield from _growth("cluster", cluster, {size: each[0] for size, each in made.items()})
    yield from _growth("cluster, copies of one text", cluster, {size: copies(size) for size in SIZES})
    for size, (articles, label) in made.items():
        yield f"cluster, synthetic n = {size}: {score(cluster(articles), label)}"


def _growth(
    name: str, work: Callable[[Sequence[Article]], Stories], inputs: Mapping[int, Sequence[Article]]
) -> Iterator[str]:
    seconds = {}
    for size, articles in inputs.items():
        started = time.perf_counter()
        groups = work(articles)
        seconds[size] = time.perf_counter() - started
        yield f"{name}: n = {size}, {len(groups)} groups, {seconds[size]:.2f} s"
    exponent = log(seconds[SIZES[-1]] / seconds[SIZES[0]]) / log(SIZES[-1] / SIZES[0])
    yield f"{name}: time grows as n ** {exponent:.2f}"


def shown(folder: Path) -> Iterator[str]:
    """Yield the stories of the text files in *folder*."""
    articles = [Article.from_text(path.read_text(encoding="utf-8"), key=path.name) for path in folder.glob("*.txt")]
    for threshold in (*THRESHOLDS, 0.2, 0.25, 0.3):
        sizes = [len(story) for story in cluster(articles, threshold=threshold)]
        yield f"{folder.name}: n = {len(articles)}, threshold {threshold}: stories of {sizes} articles"


def main(paths: Sequence[str]) -> None:
    """Print all figures, line by line."""
    for path in map(Path, paths):
        lines = shown(path) if path.is_dir() else quality(path) if path.exists() else iter([f"{path}: absent, skipped"])
        for line in lines:
            print(line, flush=True)
    if not paths:
        print("no labelled file was named; only the growth is measured")
    for line in growth():
        print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
