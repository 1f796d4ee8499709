"""Made-up scores for tests of comparisons: a few lines make a variant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from evals.comparing import Scored
from evals.scoring.score import CaseScore, Class, Judged, Ratio

METRIC = "strict.f1"


def score(
    case: str, found: float, *, story: str | None = None, repeat: int = 0, of: float = 20, **more: Ratio
) -> CaseScore:
    """Return a case of *of* facts, *found* of them told rightly; its story is the case's own unless given."""
    ratios = {METRIC: Ratio(found, of), "completed": Ratio(1, 1)} | more
    return CaseScore(case, story or case, repeat, "v", ratios)


def variant(name: str, found: Sequence[float], **more: Sequence[Ratio]) -> Scored:
    """Return a variant that finds so many facts in each of as many stories."""
    rows = [
        score(f"case-{place:02}", number, **{key: it[place] for key, it in more.items()})
        for place, number in enumerate(found)
    ]
    return Scored.of(rows, name)


def judged(case: str, *verdicts: tuple[Class, str | None, int | None] | Judged, repeat: int = 0) -> CaseScore:
    """Return a case with *verdicts* on its facts."""
    rows = tuple(it if isinstance(it, Judged) else Judged(*it) for it in verdicts)
    return CaseScore(case, "story", repeat, "v", {METRIC: Ratio(1, 2)}, rows)


def telling(name: str, *rows: CaseScore, sentences: Mapping[tuple[str, int], Sequence[str]] | None = None) -> Scored:
    """Return a variant of *rows* with its *sentences*."""
    return Scored(name, rows, sentences or {})
