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


def reprint_groups(articles: Sequence[Article]) -> list[tuple[Article, ...]]:
    """Return *articles* in groups of one text each; every article stands in exactly one group.

    The first of a group is its representative: the longest text (in characters, without what cleaning removed),
    then the smallest key, then the smallest id. Groups follow their representatives' keys. Nothing depends on the
    order of *articles*. Reprinting is transitive: a reprint of a reprint belongs to the group. Articles without a
    word are alone. Time grows linearly with the total of words.
    """
    ranked = sorted(articles, key=lambda article: (-len(kept_text(article)), *canonical(article)))
    shingled = [_shingles(kept_text(article)) for article in ranked]
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


def _shingles(text: str) -> frozenset[int]:
    """Return the hashes of all runs of five words; a text of fewer words is one run. Stable across processes."""
    hashed = [crc32(word.encode("utf-8", "surrogatepass")) for word in folded_words(text)]
    if len(hashed) < SHINGLE_WORDS:
        return frozenset([hash(tuple(hashed))] if hashed else ())
    # The hash of a tuple of integers, unlike that of a text, is the same in every process.
    # Copied once, a set takes half the room that it grew into.
    return frozenset(set(map(hash, zip(*(hashed[start:] for start in range(SHINGLE_WORDS)), strict=False))))


def _candidates(shingled: Sequence[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Yield each pair (longer, shorter) of positions worth an exact comparison once, at most nine per indexed shingle.

    Carriers of a shingle, longest first, are compared with the longest and with the eight next. That is all of them for
    a shingle that up to nine texts carry. One that more carry is either boilerplate, which proves nothing, or a text
    reprinted that often, whose copies are of like length and so stand side by side.
    """
    carriers: defaultdict[int, list[int]] = defaultdict(list)
    for position, shingles in enumerate(shingled):
        # The smallest hash is always indexed: even a text of few shingles, none of them sampled, meets its copy.
        for shingle in {each for each in shingles if each % _SAMPLED == 0} | ({min(shingles)} if shingles else set()):
            carriers[shingle].append(position)
    seen: set[tuple[int, int]] = set()
    for positions in carriers.values():
        for place, shorter in enumerate(positions):
            for longer in {positions[0], *positions[max(0, place - _WINDOW) : place]} - {shorter}:
                if (longer, shorter) not in seen:
                    seen.add((longer, shorter))
                    yield longer, shorter


def _reprinted(one: frozenset[int], other: frozenset[int]) -> bool:
    small, large = sorted((one, other), key=len)
    if len(small) + SHINGLE_WORDS - 1 < EXCERPT_WORDS and len(small) < SAME_LENGTH * len(large):
        return False
    return len(small & large) >= CONTAINED * len(small)


def _root(parent: list[int], position: int) -> int:
    while parent[position] != position:
        parent[position] = parent[parent[position]]
        position = parent[position]
    return position
