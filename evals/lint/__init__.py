"""What can be wrong with a labelled data set, one check a function; each yields its faults with file and line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path

from evals.gold import Gold, read
from evals.gold.data import Fault
from evals.lint import balance, facts, leaks, rewordings, stories
from evals.lint.balance import Count, counts

Check = Callable[[Gold], Iterator[Fault]]

CHECKS: tuple[Check, ...] = (
    facts.unknown_articles,
    facts.quotes,
    facts.wordings,
    facts.slots,
    facts.duplicates,
    facts.not_same,
    facts.second,
    stories.members,
    stories.groups,
    stories.agreements,
    stories.conflicts,
    stories.parts,
    rewordings.pairs,
    rewordings.paraphrases,
    rewordings.injected,
    leaks.other_stories,
    leaks.undeclared,
)
"""The checks of any data set; those of leaks into prompts and of planted troubles are asked for."""

__all__ = ["CHECKS", "Check", "Count", "Fault", "counts", "lint"]


def lint(
    path: str | PathLike[str] | None = None, *, prompts: Iterable[Path] = (), balanced: bool = False
) -> tuple[Gold, tuple[Fault, ...]]:
    """Return the data set at *path* (by default the one that comes along) and its faults, sorted by file and line.

    *prompts* are folders of templates that no article may leak into; *balanced* asks each trouble to be declared and to
    occur twice.
    Raise GoldError where there is no data set.
    """
    gold, faults = read(path)
    texts: Mapping[Path, str] = leaks.prompt_texts(prompts)
    found = [fault for check in CHECKS for fault in check(gold)]
    found += leaks.in_prompts(gold, texts)
    if balanced:
        found += [*balance.balance(gold), *balance.declared(gold)]
    return gold, tuple(sorted({*faults, *found}))
