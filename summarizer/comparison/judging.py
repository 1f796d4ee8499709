"""The verdict on a text: its sentences aligned with the sources, the checks' differences folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.as_told.as_told import otherwise_than_told
from summarizer.comparison.checks import BY_CITED, BY_PLACE, checks_for
from summarizer.comparison.copies.excerpts import copied, retold
from summarizer.comparison.difference import Difference
from summarizer.comparison.elsewhere import is_told_by_none, told_elsewhere
from summarizer.comparison.free_wording import as_sure_as_worded
from summarizer.comparison.homes import is_named_in_another, is_told_in_another
from summarizer.comparison.leaning import leans_rightly, reworded_at_home
from summarizer.comparison.other_stories import without_other_stories
from summarizer.comparison.parties.borrowed import borrowed
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.other_than_denied import but_for_instead
from summarizer.comparison.predicates.told_in_turn import but_for_lists
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import sentences_of
from summarizer.comparison.too_much_else import is_gist, says_too_much_else
from summarizer.comparison.translations.languages import translated
from summarizer.comparison.verdict import Support, Verdict
from summarizer.comparison.veridicality.presupposed import presupposing


def judge(text: str, sources: Sources) -> Verdict:
    """Return the verdict on *text*; of several sentences the worst decides."""
    claims = [claim for claim in sentences_of(text) if claim.words]
    if not claims:
        return Verdict("unsupported", ("says nothing",), 0.0)
    verdict = _worst([_sentence(claim, sources) for claim in claims], [len(claim.words) for claim in claims])
    for claim in claims:
        claim.forget()
    return verdict


def _sentence(claim: Passage, sources: Sources) -> Verdict:
    """Return the verdict on one sentence; what a text of another story says is nothing for or against it."""
    if copied(claim, sources):
        return Verdict("supported")
    verdict = _by_all(claim, sources)
    own = without_other_stories(claim, sources, verdict)
    if own is not None:
        verdict = _by_all(claim, own)
    if verdict.support == "unsupported" and (clause := presupposing(claim, sources)) is not None:
        alone = _by_all(claim, Sources.of([clause]))
        if alone.support != "unsupported" and not any(it.kind == "attribution" for it in alone.differences):
            return Verdict("weak", alone.reasons or (_IN_PASSING,), alone.coverage)
    return verdict


_IN_PASSING = "told in passing, within what the source says of another thing"


def _by_all(claim: Passage, sources: Sources) -> Verdict:
    """Return the verdict on one sentence by all of *sources*."""
    if (word := retold(claim, sources)) is not None:
        return Verdict("weak", (_otherwise(claim, word),))
    if (other := translated(claim, sources)) is not None:
        from summarizer.comparison.translations.translating import judge_translation  # few briefings need it

        return judge_translation(claim, sources, other)
    aligned = align(claim, sources)
    found = tuple(difference.placed(claim.offset) for difference in _found(aligned))
    if sources.context and not any(difference.relation == "clash" for difference in found):
        found += tuple(difference.placed(claim.offset) for difference in _by_cited_alone(claim, sources))
    reasons = tuple(dict.fromkeys(difference.reason for difference in found))
    extra = _extra(aligned)
    if any(difference.relation == "clash" for difference in found):
        return Verdict("unsupported", reasons, aligned.closeness, found, extra)
    lacking = ", ".join(claim.words[index].text for index in aligned.uncovered[:_MOST_LACKING])
    places = _places(claim, aligned.uncovered)
    if sources.context and (told := told_elsewhere(aligned)) is not None:
        reason = f"not in the cited words, but elsewhere in the article: “{told.text}”"
        extra = told.place(0, len(told.text))
        return Verdict("unsupported", (*reasons, reason), aligned.closeness, found, extra, places)
    if is_told_by_none(aligned) if sources.context else says_too_much_else(aligned) and not is_gist(aligned):
        reason = f"not in the cited words: {lacking}"
        return Verdict("unsupported", (*reasons, reason), aligned.closeness, found, extra, places)
    by_one = _by_one(aligned)
    unlike: tuple[str, ...] = ()
    if not lacking and not found and by_one:
        word = otherwise_than_told(aligned)
        if word is None:
            return Verdict("supported", (), aligned.closeness, found, extra)
        unlike = (_otherwise(claim, word),)
        places = _places(claim, [word])
    if lacking:
        unlike = (f"not the source's own words: {lacking}",)
    elif not by_one:
        apart = _elsewhere(aligned)
        others = ", ".join(claim.words[index].text for index in apart[:_MOST_LACKING])
        unlike = (f"no one passage says all of it{others and f'; elsewhere: {others}'}",)
        places = _places(claim, apart)
    return Verdict("weak", reasons + unlike, aligned.closeness, found, extra, places)


def _by_cited_alone(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the clashes with the cited words alone, of the checks that no article helps out."""
    cited = Sources.of(sources.texts[: len(sources.cited_texts)], excerpts=True)
    for check in BY_CITED:
        yield from (difference for difference in check(claim, cited) if difference.relation == "clash")


def _places(claim: Passage, words: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return where these words of *claim* stand in the text that it is a sentence of."""
    return tuple((claim.offset + claim.words[index].start, claim.offset + claim.words[index].end) for index in words)


def _otherwise(claim: Passage, word: int) -> str:
    return f"tells {claim.words[word].text!r} otherwise than the cited words"


def _found(aligned: Alignment) -> list[Difference]:
    """Return the differences, each told once: of one kind the first, a detail where no other kind names it."""
    kept: list[Difference] = []
    found = [difference for difference in _told(aligned) if not _cited_otherwise(difference, aligned)]
    for understood in (but_for_lists, but_for_instead) if found else ():
        found = understood(found, aligned)
    clashes = [other for other in found if other.relation == "clash"]
    named = {
        "detail": [other.said for other in clashes if other.kind != "detail"],
        "direction": [other.said for other in clashes if other.kind == "date"],  # "Monday" and "Sunday" are no axis
    }
    for difference in found:
        told = [other.said for other in kept if (other.kind, other.relation) == (difference.kind, difference.relation)]
        told += named.get(difference.kind, ())
        if not any(start < difference.said[1] and difference.said[0] < end for start, end in told):
            kept.append(difference)
    return kept


def _told(aligned: Alignment) -> list[Difference]:
    """Return what the checks find; where the claim is worded freely, none is sure that faces its words with others."""
    claim, sources = aligned.claim, aligned.sources
    found: list[Difference] = []
    for check in checks_for(claim):
        differences = check(claim, sources)
        found += as_sure_as_worded(differences, claim, sources) if check in BY_PLACE else differences
    return found


def _cited_otherwise(difference: Difference, aligned: Alignment) -> bool:
    """Return whether only the context is against what the cited words decide: which way, how sure, who says it.

    Or only another quote than the one that tells the clause.

    In the fixtures 5 of 7 sentences that the context alone refused by such a word were faithful.
    """
    claim, sources = aligned.claim, aligned.sources
    if difference.source is None:
        return False
    if sources.cites_text(difference.source[0]):
        (start, end), source = difference.said, difference.source[0]
        if difference.kind in _OF_NAMES:
            return is_named_in_another(claim, (start - claim.offset, end - claim.offset), source, sources)
        return difference.kind in _OF_ONE_CLAUSE and is_told_in_another(claim, start - claim.offset, source, sources)
    if difference.kind == "attribution":
        start, end = difference.said
        carried = aligned.carried
        said = [index for index in claim.content if start <= claim.words[index].start < end]
        return bool(said) and all(index in carried and sources.cites(carried[index][0]) for index in said)
    return difference.kind in _OF_ONE_WORD


_OF_NAMES = frozenset(["name", "place"])
_OF_ONE_CLAUSE = frozenset(["direction", "modality", "negation"])
_OF_ONE_WORD = frozenset(["direction", "modality", "negation", "quantifier", "who-did-what"])
"""Kinds that face one word of the claim with one of a passage, which in another sentence may be of another thing."""


def _by_one(aligned: Alignment) -> bool:
    """Return whether one passage says it, with the names of whom the sentences before mean by its "she"."""
    claim, sources = aligned.claim, aligned.sources
    if not leans_rightly(aligned):
        return False
    closest = aligned.closest
    if aligned.home is not None:
        at_home = aligned.shares.get(aligned.home, 0.0) + len(reworded_at_home(aligned)) / max(1, len(claim.content))
        closest = max(closest, at_home)
    if not sources.context:
        return closest >= ONE_PASSAGE
    meant = sum(run[1] - run[0] for run, _, last in borrowed(claim, sources) if last)
    return closest + meant / max(1, len(claim.content)) >= ONE_PASSAGE


ONE_PASSAGE = 0.7
"""Share of the content that one passage carries from which its words say it: words of two that never stood together say
something new, "Holm resigned" of "Holm won. Lind resigned."."""
_MOST_LACKING = 8  # words that a reason names; more is no help


def _elsewhere(aligned: Alignment) -> list[int]:
    """Return the words of the claim that the passage with most of them does not carry."""
    used = aligned.used
    best = max(used, key=used.__getitem__, default=None)
    return [index for index in aligned.claim.content if index in aligned.carried and aligned.carried[index][0] != best]


def _extra(aligned: Alignment) -> tuple[int, int, int] | None:
    """Return the passage of the context that carries most of what no cited passage does, or None."""
    counts = {passage: words for passage, words in aligned.used.items() if not aligned.sources.cites(passage)}
    if not counts:
        return None
    passage = max(counts, key=lambda passage: (counts[passage], -passage.source, -passage.offset))
    return passage.place(0, len(passage.text))


def _worst(verdicts: Sequence[Verdict], lengths: Sequence[int]) -> Verdict:
    """Return one verdict for the sentences of a text: the worst support, all reasons, the coverage by words."""
    if len(verdicts) == 1:
        return verdicts[0]
    return Verdict(
        max((verdict.support for verdict in verdicts), key=_ORDER.index),
        tuple(dict.fromkeys(reason for verdict in verdicts for reason in verdict.reasons)),
        sum(verdict.coverage * length for verdict, length in zip(verdicts, lengths, strict=True)) / sum(lengths),
        tuple(difference for verdict in verdicts for difference in verdict.differences),
        next((verdict.extra for verdict in verdicts if verdict.extra), None),
        tuple(place for verdict in verdicts for place in verdict.uncovered),
    )


_ORDER: tuple[Support, ...] = ("supported", "weak", "unsupported")
