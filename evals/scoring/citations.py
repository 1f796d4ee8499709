"""Citations of a briefing's sentences, after ALCE (Gao et al. 2023, section 3), with plain code for the entailment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from evals.matching.similarity import profile
from evals.running.record import Told
from evals.scoring.score import Ratio
from summarizer import verify


def ratios(told: Sequence[Told], quotes: Mapping[str, str]) -> dict[str, Ratio]:
    """Return precision and recall of the citations of *told*; *quotes* by the id of the fact that is cited.

    Recall: sentences that what they cite bears. Precision: citations that help, which is to bear a content word of the
    sentence that no other citation of it bears, or to bear all of it alone.
    """
    borne = helping = cited = 0
    for sentence in told:
        sources = [quotes.get(it, "") for it in dict.fromkeys(sentence.fact_ids)]
        borne += bool(sources) and verify(sentence.text, sources).support != "unsupported"
        helping += _helping(sentence.text, sources)
        cited += len(sources)
    return {"brief.citation.precision": Ratio(helping, cited), "brief.citation.recall": Ratio(borne, len(told))}


def _helping(text: str, sources: Sequence[str]) -> int:
    said = profile(text).stems
    shares = [said & profile(source).stems for source in sources]
    times: dict[str, int] = {}
    for share in shares:
        for word in share:
            times[word] = times.get(word, 0) + 1
    return sum(bool(share) and (share == said or any(times[word] == 1 for word in share)) for share in shares)
