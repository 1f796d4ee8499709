"""Texts of another story than a claim's: what stands in them is nothing against it.

Of many articles some are about other things, and so may a cited passage be. A check that asks what the sources have in
the place of a word of the claim finds there something else, as it finds it wherever anybody "said" or "left".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import attrgetter

from summarizer.comparison.alignment import Alignment, align, values_of
from summarizer.comparison.elsewhere import told
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.homes import has
from summarizer.comparison.leaning import BACK, MEANT
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text
from summarizer.comparison.verdict import Verdict
from summarizer.language.moments import MONTHS
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import DAYS

_FAR, _NOTHING = 0.67, 0.2
"""How much of a claim a text of another story may have of what the claim's own text has; and one that names nobody."""
_MOST_ADDED = 1
"""Telling words of a claim that a passage of another story may have beside its own text: by chance one, hardly two."""
_OF_ALL = DAYS | set(MONTHS) | STOPWORDS


def without_other_stories(claim: Passage, sources: Sources, verdict: Verdict) -> Sources | None:
    """Return *sources* without the texts of another story than that of *claim*, or None where there are none.

    That is so of a text whose passages, those nearest to the claim and those that *verdict* holds against it, name
    others only than the claim does and the texts of its story: the cited one that tells most of it, and every one that
    stands in an article given with them, for such was cited for it.
    """
    cited, articles = [quote for quote in sources.cited_texts if quote.passages], sources.context_texts
    placed = [quote for quote in cited if any(quote.text in article.text for article in articles)]
    if len(sources.read) == 1 or not cited or (len(placed) == len(cited) and len(articles) == 1):
        return None
    aligned = align(claim, sources)
    near = _near(aligned, verdict)
    had = {number: _had(claim, passages) for number, passages in near.items()}
    shares = {number: _share(aligned, near[number], had[number]) for number in near}
    own = max(placed or cited, key=lambda quote: shares[quote.source])
    homes = [it for it in articles if len(articles) == 1 or any(quote.text in it.text for quote in placed)]
    story = {text.source: text for text in (own, *placed, *homes)}
    known = frozenset().union(_named(claim), *map(_named_in, story.values()))
    known = known.union(*[it.order for number in story for it in near[number]])
    names = {root for run in claim.names for root in claim.stems[slice(*run)] if root not in _OF_ALL}
    rest = set(claim.content).difference(*[had[number] for number in story])
    telling = frozenset([index for index in rest if claim.order[index] not in LIGHT])
    others = [
        number
        for number, passages in near.items()
        if number not in story
        and shares[number] <= _FAR * shares[own.source]
        and names.isdisjoint(sources.read[number].holding)
        and not any(_adds(claim, it, telling) for it in passages)
        and all(_names_others(it, sources, known, shares[number] <= _NOTHING * shares[own.source]) for it in passages)
    ]
    return _without(others, sources) if others else None


def _without(numbers: Collection[int], sources: Sources) -> Sources:
    """Return *sources* with nothing in the texts of those *numbers*; all keep their numbers, and none is read again."""
    fewer = Sources([""] * len(sources.cited_texts), [""] * len(sources.context_texts))
    fewer.read = tuple([fewer.read[at] if at in numbers else text for at, text in enumerate(sources.read)])
    fewer.texts = tuple([text.text for text in fewer.read])
    return fewer


def _near(aligned: Alignment, verdict: Verdict) -> Mapping[int, Sequence[Passage]]:
    """Return the number of each text → its passages nearest to the claim, and those that *verdict* holds against it."""
    near: dict[int, list[Passage]] = {text.source: [] for text in aligned.sources.read}
    for passage in (*aligned.passages, *_held_against(verdict, aligned.sources)):
        near[passage.source].append(passage)
    return near


def _held_against(verdict: Verdict, sources: Sources) -> Iterator[Passage]:
    """Yield the passages in which something stands that a difference faces the claim with."""
    for number, start, end in [found.source for found in verdict.differences if found.source is not None]:
        for passage in sources.read[number].passages:
            if passage.offset < end and start < passage.offset + len(passage.text):
                yield passage


def _had(claim: Passage, passages: Sequence[Passage]) -> frozenset[int]:
    """Return which content words of *claim* some of *passages* has, in whatever form."""
    values = values_of(claim)
    return frozenset([i for i in claim.content if any(has(it, claim, i, values.get(i)) for it in passages)])


def _adds(claim: Passage, passage: Passage, telling: frozenset[int]) -> bool:
    """Return whether *passage* has several of the *telling* words, or one that is who speaks in both: "the guild"."""
    had = _had(claim, [passage]) & telling
    told = [it for it in reports(passage) if not any(passage.words[index].capitalised for index in it.who)]
    speakers = {passage.stems[index] for report in told for index in report.who}
    speaking = {index for report in reports(claim) for index in report.who}
    return len(had) > _MOST_ADDED or any(claim.stems[index] in speakers for index in had & speaking)


def _share(aligned: Alignment, passages: Sequence[Passage], had: frozenset[int]) -> float:
    """Return how much *passages* have of the claim, its names and figures twice: they are of one story at once."""
    named = set(aligned.claim.content).difference(aligned.claim.plain)
    return told(aligned, passages) + (len(had & named) / len(named) if named else 0.0) if passages else 0.0


def _names_others(passage: Passage, sources: Sources, known: frozenset[str], apart: bool) -> bool:
    """Return whether *passage*, or else the sentence before that names anybody, names others only than those *known*.

    One that names nobody is of another thing if it has hardly a word of the claim, which is meant by *apart*, and
    leaves nobody open: "She did not".
    """
    text = sources.read[passage.source]
    place = bisect_right(text.passages, passage.offset, key=_OFFSET)
    for before in reversed(text.passages[max(0, place - BACK) : place]):
        if names := _named(before):
            return names.isdisjoint(known)
    return apart and MEANT.isdisjoint(passage.order)


_OFFSET = attrgetter("offset")


@read_once
def _named_in(text: Text) -> frozenset[str]:
    return frozenset().union(*map(_named, text.passages))


@read_once
def _named(passage: Passage) -> frozenset[str]:
    """Return the words of the names, dates aside."""
    return frozenset([passage.order[index] for run in passage.names for index in range(*run)]) - _OF_ALL
