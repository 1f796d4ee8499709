"""Which articles are one text: copies with small edits or another headline, and excerpts of a longer piece.

Method: word shingles and their containment (Broder 1997, "On the resemblance and containment of documents"); candidate
pairs come from an index of a fixed share of the shingles ("0 mod m" there, FracMinHash in Irber et al. 2022), which,
unlike a sketch of fixed size, still meets an excerpt inside a text many times as long.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from zlib import crc32

from summarizer.article import Article
from summarizer.language.tokens import folded_words

SHINGLE_WORDS = 5
"""Five words in a row seldom meet by chance; a longer run breaks at every small edit."""

CONTAINED = 0.4
"""A text is a copy, cut or excerpt of another that holds this share of its shingles. One edited word breaks five
shingles, so a copy with an edit in every second line still holds half of them; reports that share a quotation or one
paragraph of a wire hold a tenth. What the copies word differently is told apart later, sentence by sentence."""

EXCERPT_WORDS = 80
"""A shorter text that stands within a much longer one is a quotation or a teaser, not a reprint of it."""

SAME_LENGTH = 0.6
"""A text of at least this share of the other's shingles is no quotation from it, however short both are."""

# One shingle in 4 is indexed. An excerpt of 80 words shares at least 30 of its 76 shingles with its source; that none
# of them is indexed happens once in 5,000 times, and to a longer excerpt never in practice.
_SAMPLED = 4
_WINDOW = 8  # how many carriers of one shingle each is compared with, see _candidates

# Of at least 64 indexed shingles of a copy fewer than a tenth stand in its source once in ten million times, where four
# in ten of all do (binomial): so little in common needs no exact comparison.
_TELLING = 64
_UNLIKE = 0.1


def reprint_groups(articles: Sequence[Article]) -> list[tuple[Article, ...]]:
    """Return *articles* in groups of one text each; every article stands in exactly one group.

    The first of a group is its representative: the longest text (in characters, without what cleaning removed),
    then the smallest key, then the smallest id. Groups follow their representatives' keys. Nothing depends on the
    order of *articles*. Reprinting is transitive: a reprint of a reprint belongs to the group. Articles without a
    word are alone. Time grows linearly with the total of words.
    """
    ranked = sorted(articles, key=lambda article: (-len(kept_text(article)), *canonical(article)))
    shingled = [_Shingled(kept_text(article)) for article in ranked]
    parent = list(range(len(ranked)))
    for longer, shorter in _candidates(shingled):
        one, other = _root(parent, longer), _root(parent, shorter)
        if one != other and _reprinted(shingled[longer], shingled[shorter]):
            parent[max(one, other)] = min(one, other)
    groups: defaultdict[int, list[Article]] = defaultdict(list)
    for position, article in enumerate(ranked):
        groups[_root(parent, position)].append(article)
    return sorted((tuple(group) for group in groups.values()), key=lambda group: canonical(group[0]))


def kept_text(article: Article) -> str:
    """Return the text of *article* without the spans that cleaning removed. Not for offsets."""
    kept, at = [], 0
    for span in sorted(article.removed, key=lambda span: span.start):
        kept.append(article.text[at : max(at, span.start)])
        at = max(at, span.end)
    return "".join((*kept, article.text[at:]))


def canonical(article: Article) -> tuple[str, ...]:
    """Return the sort key by which results are independent of the order articles came in."""
    return article.key, article.id, article.title or "", article.published or ""


class _Shingled:
    """A text by its shingles: how many, those that are indexed, and ``all`` when two texts are compared exactly.

    Most texts never are, and all shingles of a text take ten times its own room.
    """

    __slots__ = ("_all", "indexed", "size", "text")

    def __init__(self, text: str) -> None:
        shingles = _shingles(text)
        self.text = text
        self.size = len(shingles)
        # The smallest hash is always indexed: even a text of few shingles, none of them sampled, meets its copy.
        self.indexed = frozenset([each for each in shingles if not each % _SAMPLED] + [min(shingles, default=0)])
        self._all: set[int] | None = None

    @property
    def all(self) -> set[int]:
        """All shingles; kept once made."""
        if self._all is None:
            self._all = _shingles(self.text)
        return self._all


def _shingles(text: str) -> set[int]:
    """Return the hashes of all runs of five words; a text of fewer words is one run. Stable across processes."""
    words = "\n".join(folded_words(text)).encode("utf-8", "surrogatepass")  # a word holds no line break
    hashed = list(map(crc32, words.split(b"\n"))) if words else []
    if len(hashed) < SHINGLE_WORDS:
        return {hash(tuple(hashed))} if hashed else set()
    # The hash of a tuple of integers, unlike that of a text, is the same in every process.
    return set(map(hash, zip(*(hashed[start:] for start in range(SHINGLE_WORDS)), strict=False)))


def _candidates(shingled: Sequence[_Shingled]) -> Iterator[tuple[int, int]]:
    """Yield each pair (longer, shorter) of positions worth an exact comparison once, at most nine per indexed shingle.

    Carriers of a shingle, longest first, are compared with the longest and with the eight next. That is all of them for
    a shingle that up to nine texts carry. One that more carry is either boilerplate, which proves nothing, or a text
    reprinted that often, whose copies are of like length and so stand side by side.
    """
    first: dict[int, int] = {}
    shared: dict[int, list[int]] = {}  # few shingles are: a list for each of the others would be most of the memory
    for position, text in enumerate(shingled):
        for shingle in text.indexed if text.size else ():
            before = first.setdefault(shingle, position)
            if before != position:
                shared.setdefault(shingle, [before]).append(position)
    seen: set[tuple[int, int]] = set()
    for positions in shared.values():
        for place in range(1, len(positions)):
            shorter = positions[place]
            for longer in {positions[0], *positions[max(0, place - _WINDOW) : place]}:
                if (longer, shorter) not in seen:
                    seen.add((longer, shorter))
                    yield longer, shorter


def _reprinted(one: _Shingled, other: _Shingled) -> bool:
    small, large = (one, other) if one.size <= other.size else (other, one)
    if small.size + SHINGLE_WORDS - 1 < EXCERPT_WORDS and small.size < SAME_LENGTH * large.size:
        return False
    indexed = len(small.indexed)
    if indexed >= _TELLING and len(small.indexed & large.indexed) < _UNLIKE * indexed:
        return False
    return len(small.all & large.all) >= CONTAINED * small.size


def _root(parent: list[int], position: int) -> int:
    while parent[position] != position:
        parent[position] = parent[parent[position]]
        position = parent[position]
    return position
