"""Everything that a report shows, gathered once; the formats only lay it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from evals.comparing import Comparison, Scored, Terms, compare
from evals.comparing.stored import scored_runs
from evals.gold import Gold
from evals.reporting.articles import Read
from evals.reporting.estimates import Estimate, estimates
from evals.reporting.pending import Pending, pending
from evals.reporting.slices import Slice, slices
from evals.reporting.tradeoff import Tradeoff, tradeoff
from evals.running.hashes import data_hash
from evals.running.log import Log
from evals.scoring.cases import Scoring
from evals.scoring.matcher import Accuracy, accuracy, held_out

_REASONS = 3  # of failed cases, named in a sentence; evals show has the others
_NAMED = 2  # runs in the title, which is one line; the table of runs has all


@dataclass(frozen=True, slots=True)
class Report:
    """Stored runs, scored. The first of ``variants`` is the baseline of ``comparison`` (None: there is but one).

    ``estimates`` has a mapping for each variant, metric to estimate. ``matcher`` and its number of ``pairs`` are of the
    pairs that no threshold was set on. ``notes`` are sentences on what a reader must know before all figures.
    """

    gold: Gold
    terms: Terms
    logs: tuple[Log, ...]
    variants: tuple[Scored, ...]
    estimates: tuple[Mapping[str, Estimate], ...]
    tradeoff: Tradeoff
    slices: tuple[Slice, ...]
    comparison: Comparison | None
    matcher: Accuracy | None
    pairs: int
    pending: tuple[Pending, ...]
    notes: tuple[str, ...]

    @property
    def title(self) -> str:
        """Which runs this is about."""
        first, *rest = (one.name for one in self.variants)
        if len(rest) > _NAMED:
            return f"{len(rest)} runs against {first}"
        return f"{' and '.join(rest)} against {first}" if rest else first

    def reads(self, most: int) -> tuple[Read, ...]:
        """Return what the first *most* variants made of each article, in the first repeat that there is."""
        return tuple(
            Read(
                variant=one.name,
                outcomes={it.case: it for it in reversed(log.outcomes) if it.kind == "article"},
                scores={row.case: row for row in reversed(one.cases)},
            )
            for log, one in zip(self.logs[:most], self.variants[:most], strict=True)
        )


def gather(logs: Sequence[Log], scoring: Scoring, terms: Terms | None = None) -> Report:
    """Return the report on *logs*, one or more, scored by *scoring*; no model is asked."""
    terms, gold = terms or Terms(), scoring.gold
    variants = scored_runs(logs, scoring)
    found = tuple(map(estimates, variants))
    pairs, data = held_out(gold.pairs), data_hash(gold)
    return Report(
        gold=gold,
        terms=terms,
        logs=tuple(logs),
        variants=variants,
        estimates=found,
        tradeoff=tradeoff(variants, found, terms.metric),
        slices=slices(variants, gold, terms.metric),
        comparison=compare(variants[0], *variants[1:], terms=terms) if len(variants) > 1 else None,
        matcher=accuracy(pairs) if pairs else None,
        pairs=len(pairs),
        pending=pending(variants, gold),
        notes=tuple(note for log, one in zip(logs, variants, strict=True) for note in _notes(log, one, gold, data)),
    )


def _notes(log: Log, variant: Scored, gold: Gold, data: str) -> Iterator[str]:
    yield from log.warnings
    if log.run.data_sha256 != data:
        yield f"{variant.name} was run on other data than {gold.path}; it is scored against this."
    if log.run.engine == "scripted":
        yield f"{variant.name} is scripted: made from gold to try the scorer. It says nothing of any model."
    failed = [it for it in log.outcomes if it.status != "done"]
    if failed:
        reasons = Counter(it.reason or it.status for it in failed).most_common(_REASONS)
        why = "; ".join(f"{number} × {reason}" for reason, number in reasons)
        yield f"{variant.name}: {len(failed)} of {len(log.outcomes)} cases came to no end ({why})."
