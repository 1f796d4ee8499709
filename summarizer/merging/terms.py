"""The terms of an article, weighted by how much they tell what it is about.

Method: log term frequency by smoothed inverse document frequency, names and the lead counting more.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt

from summarizer.article import Article
from summarizer.language.tokens import STOPWORDS, Word, fold, stem, words
from summarizer.merging.reprints import kept_text

Vector = Mapping[str, float]
"""Terms, which are stems, and their weights."""

_NAME_WEIGHT = 2.0  # who and where tell two events of one kind apart; a word counts once, a name twice
_LEAD_WORDS = 60  # title and lead: news tells the event first and its background after; these words count twice
_READ = 50_000  # characters: some 8,000 words, within which any report has told its event
STRONGEST = 200  # terms kept of an article, so that a page of 10,000 words costs what a report of 1,000 does

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


def term_vectors(articles: Sequence[Article]) -> list[Vector]:
    """Return one vector of length 1 per article, strongest term first; an article without a content word gets none."""
    weighted = [_terms(article) for article in articles]
    carriers = Counter(term for weights in weighted for term in weights)
    background = max(_BACKGROUND, _BACKGROUND_EACH * len(articles))
    expected = {term: 1 + background * _background_share(term) for term in carriers}
    rarity = {term: log((len(articles) + background) / (n + expected[term])) for term, n in carriers.items()}
    vectors: list[Vector] = []
    for weights in weighted:
        products = ((weight * rarity[term], term) for term, weight in weights.items())
        strongest = heapq.nsmallest(STRONGEST, products, key=lambda pair: (-pair[0], pair[1]))
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
