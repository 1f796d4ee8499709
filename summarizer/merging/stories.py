"""Which articles tell one story: the same event or affair of the day.

Method: an article is a vector of weighted terms (`terms`); its nearest neighbours by cosine come from an index of each
article's strongest terms; then average-link clustering: two groups join while the mean similarity of *all* their pairs
stays high enough, so that no chain of neighbours drags strangers together, and while that does not hang on a single
article, such as a digest of the day. A group is kept as the sum of its vectors, which gives that mean in one product
(Cutting et al. 1992, "Scatter/Gather", section 4).
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from summarizer.article import Article
from summarizer.merging.reprints import canonical
from summarizer.merging.terms import STRONGEST, Vector, term_vectors

SAME_STORY = 0.12
"""The least mean cosine between two groups that are one story. In the news event clusters of Giveme5W1H (188 articles,
33 events) 95 % of unrelated pairs stay below 0.06, and 90 % of pairs of one event reach 0.12; from 0.08 to 0.14 B-cubed
F1 moves between 0.91 and 0.94 (``tests/benchmarks/stories_clusters.py``)."""

_INDEXED = 25  # terms of an article, its strongest, by which neighbours are sought
_WINDOW = 50  # how far along a long list of carriers of one term neighbours are sought, see _neighbours
_NEIGHBOURS = 15  # pairs that open the clustering, per article; whole groups are compared from there on
_ROUNDS = 8  # two or three are the rule; the bound keeps the time linear whatever is given
_FEW = 8  # in a group of more, one article (a digest of the day) is too small a share to hold two stories together
_WEEK, _MONTH, _FAR = 7, 30, 0.8  # days apart: free up to a week; from a month on, a fifth of the similarity is lost


def cluster(articles: Sequence[Article], *, threshold: float = SAME_STORY) -> list[tuple[Article, ...]]:
    """Return *articles* as stories, the largest first, then by smallest key; every article stands in exactly one.

    *threshold* is a mean cosine in 0..1. Within a story articles follow their keys. Nothing depends on the order of
    *articles*. Publication dates more than a week apart make one story less likely; a missing date says nothing.
    Time grows about linearly with the number of articles.
    """
    ordered = sorted(articles, key=canonical)
    groups = _average_link(term_vectors(ordered), [_day(article) for article in ordered], threshold)
    stories = [tuple(ordered[position] for position in sorted(group)) for group in groups]
    return sorted(stories, key=lambda story: (-len(story), canonical(story[0])))


def _neighbours(vectors: Sequence[Vector]) -> list[tuple[int, int]]:
    """Return the pairs (smaller, larger position) of each article with its nearest, by their strongest terms.

    A list of carriers of one term is searched 50 places to either side: all of it, for up to 51 articles. Longer lists
    belong to terms that many stories of the day share; they are ordered by the carriers' own strongest terms, so that
    articles of one story stand side by side (the sorted neighbourhood of Hernández and Stolfo 1995).
    """
    carriers: defaultdict[str, list[int]] = defaultdict(list)
    for position in sorted(range(len(vectors)), key=lambda position: (list(vectors[position])[:3], position)):
        for term in list(vectors[position])[:_INDEXED]:
            carriers[term].append(position)
    scores: list[defaultdict[int, float]] = [defaultdict(float) for _ in vectors]
    for term, positions in carriers.items():
        for place, one in enumerate(positions):
            for other in positions[place + 1 : place + 1 + _WINDOW]:
                product = vectors[one][term] * vectors[other][term]
                scores[one][other] += product
                scores[other][one] += product
    return sorted(
        {
            (min(one, other), max(one, other))
            for one, near in enumerate(scores)
            for other, _ in heapq.nsmallest(_NEIGHBOURS, near.items(), key=lambda pair: (-pair[1], pair[0]))
        }
    )


class _Group:
    """Articles taken for one story so far: their positions and vectors, the sum of these, the days they are dated."""

    def __init__(self, position: int, vector: Vector, day: int | None) -> None:
        self.members = [position]
        self.vectors = [vector]
        self.total = dict(vector)
        self.days = [] if day is None else [day]

    def similarity(self, other: _Group) -> float:
        """Return the mean cosine of all pairs across, less what the distance of the mean dates takes off."""
        return _product(self.total, other.total) / (len(self.members) * len(other.members)) * self._nearness(other)

    def _nearness(self, other: _Group) -> float:
        if not self.days or not other.days:
            return 1.0
        apart = abs(sum(self.days) / len(self.days) - sum(other.days) / len(other.days))
        return 1 - (1 - _FAR) * min(1.0, max(0.0, (apart - _WEEK) / (_MONTH - _WEEK)))

    def hangs_on_one(self, other: _Group, least: float) -> bool:
        """Return whether, but for one article of this group, its mean cosine with *other* were below *least*."""
        if not 1 < len(self.members) <= _FEW:
            return False
        products = [_product(vector, other.total) for vector in self.vectors]
        return sum(products) - max(products) < least * (len(self.members) - 1) * len(other.members)

    def absorb(self, other: _Group) -> None:
        for term, weight in other.total.items():
            self.total[term] = self.total.get(term, 0.0) + weight
        self.members += other.members
        self.vectors += other.vectors
        self.days += other.days

    def centre(self) -> Vector:
        """Return the mean of the vectors, strongest term first."""
        terms = sorted(self.total.items(), key=lambda pair: (-pair[1], pair[0]))
        return {term: weight / len(self.members) for term, weight in terms[:STRONGEST]}


def _product(one: Vector, other: Vector) -> float:
    small, large = sorted((one, other), key=len)
    return sum(weight * large[term] for term, weight in small.items() if term in large)


def _average_link(vectors: Sequence[Vector], days: Sequence[int | None], threshold: float) -> list[list[int]]:
    """Return groups of positions.

    The nearest neighbours of an article may all be copies of it, so what has joined is compared again, group with
    group, until nothing joins any more.
    """
    groups = [_Group(*each) for each in zip(range(len(vectors)), vectors, days, strict=True)]
    for _ in range(_ROUNDS):
        before, groups = len(groups), _joined(groups, threshold)
        if len(groups) == before:
            break
    return [group.members for group in groups]


def _joined(groups: Sequence[_Group], threshold: float) -> list[_Group]:
    """Return *groups* after joining neighbours, the most similar first, until none is left above *threshold*.

    A mean over a grown group seldom exceeds what was queued for its parts, so an entry is measured anew only when its
    turn comes: it joins if it holds what it promised, else it queues again under what it holds now.
    """
    group_of = {position: group for group in groups for position in group.members}
    near = [(groups[one], groups[other]) for one, other in _neighbours([group.centre() for group in groups])]
    queue = [(-one.similarity(other), one.members[0], other.members[0]) for one, other in near]
    heapq.heapify(queue)
    measured: set[tuple[int, int, int, int]] = set()
    while queue and -queue[0][0] >= threshold:
        promised, one, other = heapq.heappop(queue)
        large, small = sorted((group_of[one], group_of[other]), key=lambda group: (-len(group.members), group.members))
        if large is small:
            continue
        state = (large.members[0], small.members[0], len(large.members), len(small.members))
        if (held := -large.similarity(small)) > promised + 1e-9:
            if state not in measured:  # many neighbours link two groups; one entry stands for them all
                measured.add(state)
                heapq.heappush(queue, (held, one, other))
        elif not (large.hangs_on_one(small, threshold / 2) or small.hangs_on_one(large, threshold / 2)):
            large.absorb(small)
            group_of.update(dict.fromkeys(small.members, large))
    return list({group.members[0]: group for group in group_of.values()}.values())


def _day(article: Article) -> int | None:
    """Return the day *article* is dated as a count of days, or None where there is no date to be read."""
    try:
        return date.fromisoformat((article.published or "")[:10]).toordinal()
    except ValueError:
        return None
