"""The verdict on a sentence whose sources are in another language: what can be compared decides, the rest is said."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.translations.denials import denied
from summarizer.comparison.translations.matching import matched
from summarizer.comparison.translations.names import named
from summarizer.comparison.translations.offices import promoted
from summarizer.comparison.verdict import Verdict
from summarizer.language.tongues.telling import NAMES


def judge_translation(claim: Passage, sources: Sources, other: str) -> Verdict:
    """Return the verdict on *claim* against *sources*, which are in the language *other*.

    Never "supported". "weak" where every figure, date and name of the claim is theirs and at least one stands in the
    cited words; a name by itself must be a rare one in its article. ``coverage``: the share of content words compared.
    """
    own = claim.tongue or "en"
    figures = matched(claim, own, sources, other)
    names = named(claim, own, sources, other)
    spans = [(anchor.start, anchor.end) for anchor in figures.shared] + list(names.shared)
    compared = [
        index
        for index in claim.content
        if any(start < claim.words[index].end and claim.words[index].start < end for start, end in spans)
    ]
    coverage = len(compared) / len(claim.content) if claim.content else 0.0
    against = [*figures.differences, *names.differences, *promoted(claim, own, sources, other)]
    found = tuple(difference.placed(claim.offset) for difference in against or denied(claim, own, sources, other))
    if found:
        return Verdict("unsupported", tuple(dict.fromkeys(it.reason for it in found)), coverage, found)
    if not figures.shared and not names.telling:
        reason = (
            f"the source is in {NAMES[other]}, the claim in {NAMES[own]}, and no figure, date or telling name of it "
            "stands in the cited words"
        )
        return Verdict("unsupported", (reason,), coverage)
    reason = f"the source is in {NAMES[other]}: figures, dates and names were compared, the wording was not"
    return Verdict("weak", (reason,), coverage)
