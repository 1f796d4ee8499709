"""Drafts to admitted facts beside requests under way: checked a few articles in a row, and never holding the loop long.

What checks one article's drafts is at hand in the processor's caches for the next one; between two requests it is not,
and takes half as long again. So articles that wait at the same time are checked one right after the other.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
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
_LONGEST = 0.015
"""Seconds after which others come first; one article more than fits is begun, in 5 at most."""
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


@dataclass(frozen=True, slots=True)
class _Waiting:
    drafts: tuple[FactDraft, ...]
    article: Article
    admitted: asyncio.Future[Admitted]


class Admissions:
    """What *engine* keeps of drafts, or admits of them now and keeps, for the articles of one run."""

    def __init__(self, engine: Engine) -> None:
        self.kept = engine.kept
        self.beside_others = engine.at_once > 1
        self._waiting: deque[_Waiting] = deque()
        self._alone = asyncio.Lock()

    async def of(self, drafts: tuple[FactDraft, ...], article: Article) -> Admitted:
        """Return what *drafts* of *article* become."""
        try:
            return await self._in_a_row(drafts, article)
        except loading.NotLoaded:
            await turn()
        key, admitted = self._known(drafts, article)
        return admitted or self._keep(key, await self._checked(drafts, article))

    async def _in_a_row(self, drafts: tuple[FactDraft, ...], article: Article) -> Admitted:
        """Return the same, with others in a row; raise NotLoaded where that would hold the loop."""
        loop = asyncio.get_running_loop()
        waiting = _Waiting(drafts, article, loop.create_future())
        self._waiting.append(waiting)
        if len(self._waiting) == 1:
            loop.call_later(_GATHERING if self.beside_others else 0, self._work)
        return await waiting.admitted

    def _work(self) -> None:
        """Check what waits, one article after the other."""
        until = time.perf_counter() + _LONGEST
        while self._waiting and time.perf_counter() < until:
            one = self._waiting.popleft()
            if one.admitted.done():
                continue  # nobody waits for it any more
            try:
                one.admitted.set_result(self._at_once(one.drafts, one.article))
            except Exception as error:  # it is its asker's to handle; the others go on
                one.admitted.set_exception(error)
        if self._waiting:
            asyncio.get_running_loop().call_soon(self._work)

    def _at_once(self, drafts: tuple[FactDraft, ...], article: Article) -> Admitted:
        key, admitted = self._known(drafts, article)
        if admitted is not None:
            return admitted
        if not _rules_imported() or (self.beside_others and len(article.text) > _SHORT):
            raise loading.NotLoaded
        with loading.unheld():
            return self._keep(key, _admit(drafts, article))

    async def _checked(self, drafts: tuple[FactDraft, ...], article: Article) -> Admitted:
        """Return what *drafts* become, checked now: what has to be loaded for it, and what takes long, on a thread."""
        async with self._alone:
            if not _rules_imported():
                # A run whose facts were all kept needs none of it; importing it here would hold the loop for 0.1 s.
                await asyncio.to_thread(_import_rules)
            if self.beside_others and len(article.text) > _SHORT:
                return await asyncio.to_thread(_admit, drafts, article)
        try:
            with loading.unheld():
                return _admit(drafts, article)
        except loading.NotLoaded:  # the first statement of the run in other words than its quote
            async with self._alone:
                if not loading.loaded():
                    await asyncio.to_thread(_load_comparison)
            await turn()
            return _admit(drafts, article)

    def _known(self, drafts: tuple[FactDraft, ...], article: Article) -> tuple[str | None, Admitted | None]:
        """Return the key of what *drafts* become, and what a former run has kept under it."""
        if self.kept is None:
            return None, None
        key = facts_key(drafts, article)
        return key, self.kept.get(key, article) if key else None

    def _keep(self, key: str | None, admitted: Admitted) -> Admitted:
        if self.kept and key:
            self.kept.put(key, admitted)
        return admitted


def _admit(drafts: tuple[FactDraft, ...], article: Article) -> Admitted:
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
