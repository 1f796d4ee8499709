"""Citations of a briefing's sentences, after ALCE (Gao et al. 2023, section 3), with plain code for the entailment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from evals.matching.clashes import clashes
from evals.matching.similarity import WHOLE, names, profile
from evals.matching.stemming import stem
from evals.running.record import Told
from evals.scoring.invariants import lacking
from evals.scoring.score import Ratio

_BORNE = 334
"""Least share of a sentence's content words, numbers and names aside, that the cited words have. Two in three gold
facts and faithful rewordings (odd half) have more than half in common with their quote and nine in ten more than this;
nineteen in twenty facts have less in common with the quote of another fact of the same article."""


def ratios(told: Sequence[Told], quotes: Mapping[str, str], text: str) -> dict[str, Ratio]:
    """Return precision and recall of the citations of *told*.

    *quotes*: the words that a fact stands on, by its id; *text*: all articles, where names may come from.

    Recall: sentences that what they cite bears. Precision: citations that help, which is to bear a content word of the
    sentence that no other citation of it bears, or to bear all of it alone.
    """
    borne = helping = cited = 0
    for sentence in told:
        sources = [quotes.get(it, "") for it in dict.fromkeys(sentence.fact_ids)]
        borne += bool(sources) and _borne(sentence.text, sources, text)
        helping += _helping(sentence.text, sources)
        cited += len(sources)
    return {"brief.citation.precision": Ratio(helping, cited), "brief.citation.recall": Ratio(borne, len(told))}


def _borne(sentence: str, sources: Sequence[str], text: str) -> bool:
    cited = "\n".join(sources)
    if sentence in cited:
        return True
    named = frozenset(map(stem, names(sentence)))
    content = {word for word in profile(sentence).stems - named if not word.startswith("#")}
    shared = len(content & profile(cited).stems)
    if WHOLE * shared < _BORNE * len(content) or lacking(sentence, cited, text):
        return False
    return not any(clashes(source, sentence) for source in sources)


def _helping(text: str, sources: Sequence[str]) -> int:
    said = profile(text).stems
    shares = [said & profile(source).stems for source in sources]
    times: dict[str, int] = {}
    for share in shares:
        for word in share:
            times[word] = times.get(word, 0) + 1
    return sum(bool(share) and (share == said or any(times[word] == 1 for word in share)) for share in shares)
