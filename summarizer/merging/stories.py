"""Which articles tell one story: the same event or affair of the day.

Method: an article is a vector of weighted terms (log term frequency, smoothed inverse document frequency, names and the
lead counting more); its nearest neighbours by cosine come from an index of each article's strongest terms; then
average-link clustering: two groups join while the mean similarity of *all* their pairs stays high enough, so that no
chain of neighbours drags strangers together, and while that does not hang on a single article, such as a digest of the
day. A group is kept as the sum of its vectors, which gives that mean in one product (Cutting et al. 1992,
"Scatter/Gather", section 4).
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from math import log, sqrt

from summarizer.article import Article
from summarizer.language.tokens import STOPWORDS, Word, fold, stem, words
from summarizer.merging.reprints import canonical, kept_text

SAME_STORY = 0.12
"""The least mean cosine between two groups that are one story. In the news event clusters of Giveme5W1H (188 articles,
33 events) 95 % of unrelated pairs stay below 0.06, and 90 % of pairs of one event reach 0.12; from 0.08 to 0.14 B-cubed
F1 moves between 0.91 and 0.94 (``tests/benchmarks/stories_clusters.py``)."""

Vector = Mapping[str, float]

_NAME_WEIGHT = 2.0  # who and where tell two events of one kind apart; a word counts once, a name twice
_LEAD_WORDS = 60  # title and lead: news tells the event first and its background after; these words count twice
_READ = 50_000  # characters: some 8,000 words, within which any report has told its event
_STRONGEST = 200  # terms kept of an article, so that a page of 10,000 words costs what a report of 1,000 does
_INDEXED = 25  # of these the strongest by which neighbours are sought
_WINDOW = 50  # how far along a long list of carriers of one term neighbours are sought, see _neighbours
_NEIGHBOURS = 15  # pairs that open the clustering, per article; whole groups are compared from there on
_ROUNDS = 8  # two or three are the rule; the bound keeps the time linear whatever is given
_FEW = 8  # in a group of more, one article (a digest of the day) is too small a share to hold two stories together
_WEEK, _MONTH, _FAR = 7, 30, 0.8  # days apart: free up to a week; from a month on, a fifth of the similarity is lost

# How many articles of other news are thought to stand behind the ones given (at least, and per article given), and in
# what share of them common words stand. Without them a word in all of five articles would weigh nothing, though it is
# what makes the five one story; so would the words of one affair that fills the day, in five hundred.
_BACKGROUND, _BACKGROUND_EACH = 200, 10
_COMMON_SHARE, _NATION_SHARE = 0.2, 0.05

# Words that stand in a great part of all English news, whatever it tells.
_COMMON = """
    able accord action add address agency allow announce another area around ask back become begin believe bring
    call case change city come comment company concern confirm continue country day decision detail early effort end
    event expect face fact february follow former found four friday full get give go good government great group
    happen head help high hold home hour house issue january job keep know large last late law lead leader least
    leave life line live local long look lose lot made major make man many march member million minister minute
    monday month morning move name nation national need news next night note number offer office official old one
    open part party pay people percent person place plan point police policy political possible post power president
    press prime problem process provide public put question read real reason receive recent release remain report
    reporter request result return right run saturday say second security see seem send serious service set share
    show side sign since six small social source speak spokesman spokesperson spokeswoman start state statement stay
    still story street sunday support system take talk team thing think thursday three time today took top tuesday
    turn two use video view visit wait want war warn way wednesday week well win woman word work world write year
    yesterday young five first april may june july august september october november december
"""

# Nations that are in the news every day: their names say which part of the world, not which event.
_NATIONS = """
    america american americans u.s. us united states washington britain british uk u.k. england english london
    france french paris germany german berlin italy italian spain spanish europe european eu russia russian moscow
    ukraine ukrainian china chinese beijing japan japanese tokyo korea korean north south east west western eastern
    middle india indian delhi pakistan pakistani iran iranian iraq iraqi israel israeli israelis palestinian
    palestinians syria syrian turkey turkish egypt egyptian saudi arabia arab africa african asia asian australia
    australian canada canadian mexico mexican brazil brazilian un
"""
_COMMON_STEMS = frozenset(stem(word) for word in _COMMON.split())
_NATION_STEMS = frozenset(stem(word) for word in _NATIONS.split())


def cluster(articles: Sequence[Article], *, threshold: float = SAME_STORY) -> list[tuple[Article, ...]]:
    """Return *articles* as stories, the largest first, then by smallest key; every article stands in exactly one.

    *threshold* is a mean cosine in 0..1. Within a story articles follow their keys. Nothing depends on the order of
    *articles*. Publication dates more than a week apart make one story less likely; a missing date says nothing.
    Time grows about linearly with the number of articles.
    """
    ordered = sorted(articles, key=canonical)
    groups = _average_link(_vectors(ordered), [_day(article) for article in ordered], threshold)
    stories = [tuple(ordered[position] for position in sorted(group)) for group in groups]
    return sorted(stories, key=lambda story: (-len(story), canonical(story[0])))


def _vectors(articles: Sequence[Article]) -> list[Vector]:
    """Return one vector of length 1 per article, strongest term first; an article without a content word gets none."""
    weighted = [_terms(article) for article in articles]
    carriers = Counter(term for weights in weighted for term in weights)
    background = max(_BACKGROUND, _BACKGROUND_EACH * len(articles))
    expected = {term: 1 + background * _background_share(term) for term in carriers}
    rarity = {term: log((len(articles) + background) / (n + expected[term])) for term, n in carriers.items()}
    vectors: list[Vector] = []
    for weights in weighted:
        products = ((weight * rarity[term], term) for term, weight in weights.items())
        strongest = heapq.nsmallest(_STRONGEST, products, key=lambda pair: (-pair[0], pair[1]))
        length = sqrt(sum(weight * weight for weight, _ in strongest))
        vectors.append({term: weight / length for weight, term in strongest})
    return vectors


def _background_share(term: str) -> float:
    """Return in what share of other news *term* stands."""
    return _COMMON_SHARE if term in _COMMON_STEMS else _NATION_SHARE if term in _NATION_STEMS else 0.0


def _terms(article: Article) -> Vector:
    """Return the content stems of *article* with the weight that their number and their being names give them."""
    text = kept_text(article)[:_READ]
    if article.title and article.title not in text:
        text = f"{article.title}\n{text}"
    counts: Counter[str] = Counter()
    evidence: Counter[str] = Counter()  # capitalised within a sentence: for a name; in lower case: against it
    read = 0
    for line in text.splitlines():
        content = [word for word in words(line) if _carries_content(word)]
        headline = 2 * sum(word.capitalised for word in content) > len(content)  # there capitals prove nothing
        for word in content:
            term = stem(word.text)
            counts[term] += 2 if read < _LEAD_WORDS else 1
            read += 1
            if not headline and not _opens_sentence(line, word):
                evidence[term] += 1 if word.capitalised else -1
    return {
        term: (1 + log(n)) * (_NAME_WEIGHT if evidence.get(term, -1) >= 0 and term not in _NATION_STEMS else 1.0)
        for term, n in counts.items()
    }


def _carries_content(word: Word) -> bool:
    return len(word.text) > 1 and not word.text.isdigit() and fold(word.text) not in STOPWORDS


def _opens_sentence(line: str, word: Word) -> bool:
    before = line[max(0, word.start - 3) : word.start].rstrip()
    return not before or before[-1] in '.!?:*|•-–—"“'


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
        return {term: weight / len(self.members) for term, weight in terms[:_STRONGEST]}


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
