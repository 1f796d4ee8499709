"""Drafts to admitted facts beside requests under way: checked a few articles in a row, and never holding the loop long.

What checks one article's drafts is at hand in the processor's caches for the next one; between two requests it is not,
and takes two fifths longer. So articles that wait at the same time are checked one right after the other.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from collections.abc import Generator
from dataclasses import dataclass
from importlib import import_module

from summarizer.article import Article
from summarizer.comparison import loading
from summarizer.fact import Admitted, FactDraft
from summarizer.models.importing import kept_for_good
from summarizer.models.turnstile import turn
from summarizer.pipeline.engine import Engine
from summarizer.pipeline.keeping import facts_key

_GATHERING = 0.05
"""Seconds that an article waits for others, while twice as many are under way as the model answers at once."""
_ROW = 16
"""Articles that need not wait for more."""
_LONGEST = 0.005
"""Seconds after which others come first; a step that has begun, a statement's check, is ended."""
_SHORT = 12_000
"""Characters of an article that is checked on the event loop, in some milliseconds. A thread beside the loop takes the
interpreter from it for five at every read and write, so that only what takes longer goes there, one at a time."""
_CHECKING = (
    "summarizer.comparison.sources",
    "summarizer.comparison.copies.excerpts",
    "summarizer.comparison.predicates.modality",
    "summarizer.admission",
)
"""What every draft may need; admission comes last, since it is what `_rules_imported` looks for."""


class _NoRules(loading.NotLoaded):
    """Not even what checks drafts is imported: a run whose facts were all kept never needs it."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    steps: Generator[None, None, Admitted]
    admitted: asyncio.Future[Admitted]


class Admissions:
    """What *engine* keeps of drafts, or admits of them now and keeps, for the articles of one run."""

    def __init__(self, engine: Engine) -> None:
        self.kept = engine.kept
        self.beside_others = engine.at_once > 1
        self._waiting: deque[_Waiting] = deque()
        self._begun: asyncio.Handle  # since the first one waited
        self._alone = asyncio.Lock()

    async def of(self, drafts: tuple[FactDraft, ...], article: Article, *, fresh: bool = False) -> Admitted:
        """Return what *drafts* of *article* become; of *fresh* ones nothing is kept yet."""
        if self.beside_others and len(article.text) > _SHORT:
            await turn()
            return await self._beside_the_loop(drafts, article, fresh)
        while True:
            try:
                return await self._in_a_row(self._steps(drafts, article, fresh))
            except loading.NotLoaded as missing:
                await self._load(rules=isinstance(missing, _NoRules))

    async def _in_a_row(self, steps: Generator[None, None, Admitted]) -> Admitted:
        """Return what *steps* do, done in a row with others'."""
        loop = asyncio.get_running_loop()
        waiting = _Waiting(steps, loop.create_future())
        self._waiting.append(waiting)
        if len(self._waiting) == 1:
            self._begun = loop.call_later(_GATHERING if self.beside_others else 0, self._work)
        elif len(self._waiting) == _ROW:
            self._begun.cancel()  # where it has not begun yet
            self._begun = loop.call_soon(self._work)
        return await waiting.admitted

    def _work(self) -> None:
        """Check what waits, one article after the other, until others' turn has come."""
        until = time.perf_counter() + _LONGEST
        with loading.unheld():
            while self._waiting and time.perf_counter() < until:
                if self._step(self._waiting[0]):
                    self._waiting.popleft()
        if self._waiting:
            self._begun = asyncio.get_running_loop().call_soon(self._work)

    def _step(self, one: _Waiting) -> bool:
        """Do a step of what *one* waits for, and say whether it was the last."""
        if not one.admitted.done():  # else nobody waits for it any more
            try:
                next(one.steps)
                return False
            except StopIteration as end:
                one.admitted.set_result(end.value)
            except Exception as error:  # it is its asker's to handle; the others go on
                one.admitted.set_exception(error)
        return True

    def _steps(self, drafts: tuple[FactDraft, ...], article: Article, fresh: bool) -> Generator[None, None, Admitted]:
        """Check *drafts*; raise NotLoaded where that takes what is not loaded yet."""
        key, admitted = self._known(drafts, article, fresh)
        if admitted is not None:
            return admitted
        if not _rules_imported():
            raise _NoRules
        from summarizer.admission import admitting

        return self._keep(key, (yield from admitting(drafts, article)))

    async def _load(self, *, rules: bool) -> None:
        """Load what checks drafts, or what compares a reworded statement, on a thread: either takes 0.1 s or more."""
        async with self._alone:
            if rules and not _rules_imported():  # else whoever was here first has done it
                await asyncio.to_thread(_import_rules)
            elif not rules and not loading.loaded():
                await asyncio.to_thread(_load_comparison)

    async def _beside_the_loop(self, drafts: tuple[FactDraft, ...], article: Article, fresh: bool) -> Admitted:
        key, admitted = self._known(drafts, article, fresh)
        if admitted is not None:
            return admitted
        async with self._alone:
            return self._keep(key, await asyncio.to_thread(_admit, drafts, article))

    def _known(
        self, drafts: tuple[FactDraft, ...], article: Article, fresh: bool
    ) -> tuple[str | None, Admitted | None]:
        """Return the key of what *drafts* become, and what a former run has kept under it."""
        if self.kept is None:
            return None, None
        key = facts_key(drafts, article)
        return key, self.kept.get(key, article) if key and not fresh else None

    def _keep(self, key: str | None, admitted: Admitted) -> Admitted:
        if self.kept and key:
            self.kept.put(key, admitted)
        return admitted


def _admit(drafts: tuple[FactDraft, ...], article: Article) -> Admitted:
    if not _rules_imported():  # done once: what lives then is kept for good
        _import_rules()
    from summarizer.admission import admit

    return admit(drafts, article)


def _rules_imported() -> bool:
    return hasattr(sys.modules.get("summarizer.admission"), "admit")


def _import_rules() -> None:
    """Import what checks drafts."""
    with kept_for_good():
        for name in _CHECKING:
            import_module(name)


def _load_comparison() -> None:
    with kept_for_good():
        loading.load()
