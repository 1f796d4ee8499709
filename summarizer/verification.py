"""Does a text say only what the cited words say? A verdict with its reasons, by plain code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from summarizer.atoms import GOVERNING, Atoms, atoms, bare, is_negation, plain, turns_meaning
from summarizer.fact import Fact
from summarizer.language.arrangement import gaps_hold, same_words
from summarizer.language.attribution import Attributed, attributions
from summarizer.language.roles import HEADS
from summarizer.language.tokens import words


@dataclass(frozen=True, slots=True)
class Verdict:
    """``supported``: every word stands there in that order; ``weak``: the same words arranged anew;
    ``unsupported``: something in the text the sources do not say. ``reasons`` name it."""  # noqa: D209

    support: Literal["supported", "weak", "unsupported"]
    reasons: tuple[str, ...] = ()
    coverage: float = 1.0


def verify(text: str, sources: Sequence[str]) -> Verdict:
    """Return whether *text* says only what *sources* (excerpts, or whole articles) say.

    Checked: names, numbers with their units, dates as written, quoted words, negations, words such as
    "former" or "allegedly" that change a meaning when added or dropped, and the share of content words
    that the sources carry. Reasons name the offending words.
    """
    if text in sources and words(text):
        return Verdict("supported")  # word for word, as every statement of the extractive engine is
    claim = atoms(text)
    if not claim.order:
        return Verdict("unsupported", ("says nothing",), 0.0)
    evidence = [atoms(source) for source in sources]
    reasons = [*_missing(claim, evidence, sources)]
    if not reasons and any(_in_order(claim.order, source.order) for source in evidence):
        return Verdict("supported")
    reasons += [f"drops {word!r}" for word in _loosened(claim, evidence)]
    reasons += _turned(claim, evidence)
    reasons += _recounted(claim, evidence)
    reasons += _misattributed(text, sources)
    carried = frozenset().union(*(source.stems for source in evidence)) if evidence else frozenset()
    uncovered = sorted(claim.stems - carried)
    coverage = 1.0 - len(uncovered) / len(claim.stems) if claim.stems else float(bool(evidence))
    if reasons:
        return Verdict("unsupported", tuple(reasons), coverage)
    if same_words(text, sources, _number_words(claim)):
        return Verdict("weak", ("the same words in another arrangement",), coverage)
    lacking = f"not in the cited words: {', '.join(uncovered[:8])}" if uncovered else "not as the cited words say it"
    return Verdict("unsupported", (lacking,), coverage)


def verify_sentence(text: str, facts: Sequence[Fact]) -> Verdict:
    """Return whether *text* says only what the spans of *facts* say and keeps their attributions."""
    if not facts:
        return Verdict("unsupported", ("cites no fact",), 0.0)
    verdict = verify(text, [evidence.excerpt for fact in facts for evidence in fact.evidence])
    lost = [fact.attribution.who for fact in facts if fact.attribution and not names_source(text, fact.attribution.who)]
    if lost:
        reasons = tuple(f"drops the attribution to {who!r}" for who in dict.fromkeys(lost))
        return Verdict("unsupported", verdict.reasons + reasons, verdict.coverage)
    return verdict


def _number_words(claim: Atoms) -> frozenset[str]:
    # Their values are known to be the sources' own: "3" of "three".
    return frozenset(word for number in claim.numbers for word in plain(number.text).split())


def names_source(text: str, who: str) -> bool:
    """Return whether *text* names *who*; one telling word is enough: the surname, the ministry, "officials"."""
    telling = _telling(who)
    return not telling or bool(telling & set(atoms(text).order))


def _missing(claim: Atoms, evidence: Sequence[Atoms], sources: Sequence[str]) -> list[str]:
    known = frozenset(word for source in evidence for word in source.order)
    reasons = [f"name not in the cited words: {name}" for name in sorted(claim.names - known)]
    numbers = {(number.value, number.unit) for source in evidence for number in source.numbers}
    values = {value for value, _ in numbers}
    for number in claim.numbers:
        if (number.value, number.unit) not in numbers and (number.unit or number.value not in values):
            reasons.append(f"number not in the cited words: {number.text}")
    texts = [f" {plain(source)} " for source in sources] if claim.dates or claim.quotes else []
    for date in claim.dates:
        if not any(f" {date} " in text for text in texts):
            reasons.append(f"date not in the cited words: {date}")
    for quote in claim.quotes:
        if not any(f" {quote} " in text for text in texts):
            reasons.append(f"quoted words not in the cited words: {quote}")
    return reasons


def _turned(claim: Atoms, evidence: Sequence[Atoms]) -> list[str]:
    """Return how negations, statuses and hedges of the claim differ from the passage that it most resembles."""
    if not evidence:
        return []
    nearest = max(evidence, key=lambda source: len(source.stems & claim.stems))
    added = sorted({word for word in claim.order if turns_meaning(word)} - set(nearest.order))
    reasons = [f"adds {word!r}" for word in added]
    reasons += [f"drops {word!r}" for word in _dropped(frozenset(claim.order), nearest.order)]
    negated = sum(map(is_negation, claim.order)), sum(map(is_negation, nearest.order))
    if not negated[0] and negated[1]:
        reasons.append("drops a negation")
    return reasons


def _loosened(claim: Atoms, evidence: Sequence[Atoms]) -> list[str]:
    """Return the conditions and denials that a claim lost which is otherwise a run of its source's words."""
    for source in evidence:
        region = _region(claim.order, source.order)
        if region is not None:
            return _ungoverned(claim.order, source.order, region)
    return []


def _dropped(kept: frozenset[str], source: Sequence[str]) -> list[str]:
    """Return the statuses and hedges of *source* that were left out where the title or word after them was kept."""
    dropped = set()
    for index, word in enumerate(source):
        if word not in kept and turns_meaning(word) and not is_negation(word):
            title = source[index + 1 : index + 5]
            # "former Ruvian harbour minister Roe": up to the noun that names the office; a name alone drops nothing.
            head = next((position for position, after in enumerate(title) if after in HEADS), 0)
            if kept.intersection(title[: head + 1]):
                dropped.add(word)
    return sorted(dropped)


def _recounted(claim: Atoms, evidence: Sequence[Atoms]) -> list[str]:
    """Return the numbers that count something else in the sources ("14 dead, 3 hurt" of "3 dead, 14 hurt")."""
    counted: dict[float, set[str | None]] = {}
    for source in evidence:
        for number in source.numbers:
            counted.setdefault(number.value, set()).add(number.of)
    return [
        f"number of something else in the cited words: {number.text} {number.of}"
        for number in claim.numbers
        if number.of
        and None not in counted.get(number.value, {None})
        and number.of not in counted[number.value]
        and any(number.of in found for value, found in counted.items() if value != number.value)
    ]


def _misattributed(text: str, sources: Sequence[str]) -> list[str]:
    """Return the speakers of *text* whose words the sources give to somebody else."""
    said = [claim for claim in attributions(text) if not claim.pronoun]
    if not said:
        return []
    flat = [" ".join(source.split()) for source in sources]
    known = [(source, other) for source in flat for other in attributions(source) if not other.pronoun]
    reasons = []
    for claim in said:
        who = text[slice(*claim.who)]
        stems = _content(text, claim)
        theirs = others = 0
        for source, other in known:
            shared = len(stems & _content(source, other))
            if _telling(who) & _telling(source[slice(*other.who)]):
                theirs = max(theirs, shared)
            else:
                others = max(others, shared)
        if _telling(who) and others > theirs:
            reasons.append(f"said by somebody else in the cited words, not by {who!r}")
    return reasons


def _telling(who: str) -> frozenset[str]:
    return frozenset(bare(word.text) for word in words(who) if len(word.text) > 2) - {"the", "his", "her", "their"}


def _content(text: str, said: Attributed) -> frozenset[str]:
    return frozenset(stem for start, end in said.content for stem in atoms(text[start:end]).stems)


def _in_order(claim: Sequence[str], source: Sequence[str]) -> bool:
    """Return whether *claim* is *source* with words left out, none of which governs what was kept."""
    region = _region(claim, source)
    if region is None:
        return False
    left_out = _left_out(claim, source, region)
    # A status before the first kept word belongs to it: "former" | "minister Roe".
    before = source[region[0] - 1] if region[0] else ""
    if any(turns_meaning(word) for word in left_out) or (turns_meaning(before) and not is_negation(before)):
        return False
    kept = source[region[0] : region[1] + 1]
    return gaps_hold(claim, kept) and not _ungoverned(claim, source, region)


def _region(claim: Sequence[str], source: Sequence[str]) -> tuple[int, int] | None:
    """Return the first and last place of *claim* as a subsequence of *source*, matched from the end, or None."""
    position = len(source)
    last = None
    for word in reversed(claim):
        position -= 1
        while position >= 0 and source[position] != word:
            position -= 1
        if position < 0:
            return None
        last = position if last is None else last
    return None if last is None else (position, last)


def _left_out(claim: Sequence[str], source: Sequence[str], region: tuple[int, int]) -> list[str]:
    left_out = []
    cursor = 0
    for word in source[region[0] : region[1] + 1]:
        if cursor < len(claim) and word == claim[cursor]:
            cursor += 1
        else:
            left_out.append(word)
    return left_out


def _ungoverned(claim: Sequence[str], source: Sequence[str], region: tuple[int, int]) -> list[str]:
    """Return the conditions and denials around a kept passage that the claim lost.

    "The mayor resigned" of "the rumour that the mayor resigned is false"; "the deal will be signed" of "… only if
    parliament agrees".
    """
    first, last = region
    around = (
        *source[max(0, first - _BEFORE) : first],
        *_left_out(claim, source, region),
        *source[last + 1 : last + 1 + _AFTER],
    )
    denied = _denials(source[max(0, first - _BEFORE) : first])
    return sorted(({word for word in around if word in GOVERNING} | denied) - set(claim))


def _denials(before: Sequence[str]) -> set[str]:
    """Return the negations of *before* that reach what follows it: "it is not true that", "nobody believes"."""
    near = list(before)
    for word in _ENDING:
        if word in near:
            near = near[len(near) - near[::-1].index(word) :]
    return {word for word in near if is_negation(word)}


_ENDING = ("and", "but", "while", "although", "though", "because", "as", "after", "when", "since")
"""Words that begin a clause which a negation before them does not reach."""


_BEFORE, _AFTER = 6, 4
"""Words before and after a passage in which a condition or a denial still governs it: a clause is seldom longer."""
