"""The clauses of a passage, read from left to right: a word opens one, a mark may end it, a verb takes its place.

A word that opens a clause, a participle or a "to" begins one; a verb without an opener goes to the clause that waits
for one, or begins another. After Abney's chunks (1991) and Ejerhed's finite clauses (1988).
"""

from __future__ import annotations

from collections.abc import Set

from summarizer.comparison.clauses.clause import Clause, Kind
from summarizer.comparison.clauses.clause_starts import (
    aside_start,
    contact_start,
    own_verb_behind_aside,
    subject_start,
)
from summarizer.comparison.clauses.clause_verbs import verbs_of
from summarizer.comparison.clauses.clause_words import (
    ASKING,
    COMPARING,
    EVENTFUL,
    JOINING,
    NOMINAL,
    OF_WHOM,
    OPENING,
    RELATIVE,
    SPANS,
    TIMES,
)
from summarizer.comparison.clauses.verbs import PREPOSITIONS, Group
from summarizer.comparison.passage import Passage
from summarizer.language.word_classes import DAYS


class ClauseReader:
    """Reads ``clauses`` and ``told``, which of them each word is told with."""

    def __init__(self, passage: Passage, hinted: Set[str]) -> None:
        """Take *passage*, and the words that are verbs if they may be."""
        self.passage, self.order = passage, passage.order
        self.verbs = verbs_of(passage, hinted)
        self.main = Clause(0, "main")
        self.clauses, self.open = [self.main], [self.main]
        self.told: list[tuple[Clause, ...]] = []

    def read(self) -> None:
        """Read all of it."""
        starts = {group.start: group for group in self.verbs}
        read = -1
        for index, word in enumerate(self.order):
            if index in self.passage.parted:
                self._mark(index)
            if word in JOINING and self.open[-1].kind == "phrase":
                self.open.pop()  # "the first since 1998 | and the second"
            group = starts.get(index)
            if index <= read:
                pass
            elif group is not None:
                self._verb(group)
                read = group.verb
            elif word in OPENING and self._opens(index):
                self._open(index)
            elif self._opens_phrase(index):
                self._push(Clause(index, "phrase"))
            elif word in PREPOSITIONS and word != "of":
                top = self.open[-1]
                top.closed |= top.kind == "reduced" and index > top.verb + 1  # "guarded by soldiers | to the river"
            self.told.append(self._owners())

    def _owners(self) -> tuple[Clause, ...]:
        found = [self.open[-1]]
        for lower in reversed(self.open[:-1]):
            if not found[-1].closed:
                break
            found.append(lower)
        return (*found, *found[-1].beside)

    def _mark(self, index: int) -> None:
        if ";" in self.passage.gaps[index] and self.main.verb >= 0:
            fresh = Clause(index, "main", parted=True)
            self.clauses.append(fresh)
            self.open[:] = [fresh]
            return
        stops = index in self.passage.stopped and ":" not in self.passage.gaps[index]
        if stops and index > self.open[-1].verb >= 0 > self.main.verb:
            del self.open[1:]
        if self.open[-1].kind == "aside" and index > self.open[-1].verb:
            self.open.pop()
        for clause in self.open[1:]:
            clause.closed |= clause.verb >= 0
        if self.open[-1].kind == "phrase":
            self.open.pop()

    def _opens(self, index: int) -> bool:
        """Return whether a verb with a tense stands behind the word, before the next such word."""
        word = self.order[index]
        group = next((group for group in self.verbs if group.start > index), None)
        if group is None:
            return False
        if word in RELATIVE or word in ASKING:
            return True
        if not group.finite and not self._is_aside(index, group):
            return group.start == index + 1  # "after losing"
        if word not in NOMINAL:
            return True
        top = self.open[-1]
        dated = index in self.passage.parted or self.order[index - 1] in SPANS  # "two hours after"
        if top.verb < 0 and index > top.first and not dated:
            return False  # "those in the same case | as the cup were taken"
        if own_verb_behind_aside(self.passage, self.verbs, index):
            return True
        inner = self.order[index + 1 : group.start]
        again = not (RELATIVE | ASKING).isdisjoint(inner) or (bool(inner) and inner[-1] in JOINING)
        return not again and (not group.finite or self.passage.parted.isdisjoint(range(index + 1, group.start + 1)))

    def _is_aside(self, index: int, group: Group) -> bool:
        """Return whether a participle between two marks parts a subject and its verb: "after Lind, led by Roe, sat"."""
        later = next((it for it in self.verbs if it.start > group.start), None)
        if later is None or not later.finite or not {group.start, later.start} <= self.passage.parted:
            return False
        return not any(place in self.passage.parted for place in range(index + 1, group.start))

    def _opens_phrase(self, index: int) -> bool:
        """Return whether a noun for an event stands behind the word, or a figure to compare with."""
        word, top, parted = self.order[index], self.open[-1], self.passage.parted
        if top.verb < 0 or top.kind == "phrase" or index + 1 == len(self.order) or index + 1 in parted:
            return False
        return word in EVENTFUL or (index in parted and word in COMPARING and self.order[index + 1][0].isdigit())

    def _open(self, index: int) -> None:
        word, behind = self.order[index], index - 1 == self.open[-1].verb
        relative = word in RELATIVE and not (behind and word in {"who", "where", "which"})  # "knows | who did it"
        relative |= word == "that" and index > 0 and not behind
        relative |= word == "when" and index > 0 and self.order[index - 1] in TIMES
        kind: Kind = "relative" if relative else "under"
        first = index
        while relative and first and first not in self.passage.parted and self.order[first - 1] in OF_WHOM:
            first -= 1
        if self.passage.parted.isdisjoint(range(first, index + 1)):
            first = index  # no ", many of | whom"
        self._push(Clause(first, kind, parted=first in self.passage.parted))
        self._tell(first, index)

    def _push(self, clause: Clause) -> None:
        over = self.open[-1]
        if over.verb >= 0 and over.closed and clause.kind == "under" and over.kind != "under" and self.main.verb >= 0:
            over = self.open[0]
        clause.over = over
        self.clauses.append(clause)
        self.open.append(clause)

    def _verb(self, group: Group) -> None:
        if self.open[-1].kind == "phrase":
            self.open.pop()
        top = self.open[-1]
        before = self.order[group.start - 1] if group.start else ""
        loose = self.order[group.start] == "to" or group.start in self.passage.parted
        told = top.kind == "under" or (
            top.kind == "relative" and not loose and not self.order[group.verb].endswith("ing")
        )
        if top.verb < 0 and (group.finite or told):
            top.take(group)
        elif not group.finite and before not in JOINING:
            led = group.start in self.passage.parted or before in PREPOSITIONS or group.start - 1 == top.verb
            self._begin(group.start, "loose" if led or self.order[group.start] == "to" else "reduced", group)
        elif before in JOINING and top.verb >= 0:
            self._join(group)
        elif (first := aside_start(self.passage, group)) is not None:
            self._begin(first, "aside", group)
        else:
            self._predicate(group)

    def _begin(self, first: int, kind: Kind, group: Group) -> None:
        """Open a clause that begins at *first*, before its verb."""
        self._push(Clause(first, kind, parted=first in self.passage.parted))
        self.open[-1].take(group)
        self._tell(first, group.start)

    def _tell(self, first: int, last: int) -> None:
        """Tell the words ``[first:last]``, of those read, with the clause read now."""
        last = min(last, len(self.told))
        self.told[first:last] = [(self.open[-1],)] * (last - first)

    def _predicate(self, group: Group) -> None:
        """Give a verb with a tense, which no word opens or joins, to the clause that waits for one, or to a new one."""
        top = self.open[-1]
        waiting = next((place for place in range(len(self.open) - 1, -1, -1) if self.open[place].verb < 0), None)
        first = subject_start(self.passage, self.verbs, group)
        if waiting is not None:
            last = not any(it.finite for it in self.verbs if it.start > group.start)
            if top.closed or last or first is None:
                del self.open[waiting + 1 :]
                self.open[-1].take(group)
                mark = max((i for i in self.passage.parted if i <= group.start), default=group.start)
                self._tell(mark if top.closed else group.start, group.start)
                return
        elif (inner := contact_start(self.passage, group, top.verb)) is not None:
            if top.closed and not self.passage.parted.isdisjoint(range(top.verb + 1, inner)):
                self.open.pop()
            self._begin(inner, "relative", group)
            return
        said = next((it for it in self.open if first is not None and it.verb == first - 1 >= 0), None)
        if first is None:
            self._join(group)
        elif said is not None and first not in self.passage.parted:
            del self.open[self.open.index(said) + 1 :]
            self._begin(first, "under", group)  # "said | the bank would close"
        else:
            fresh = Clause(first, "main", parted=first in self.passage.parted)
            fresh.take(group)
            self.clauses.append(fresh)
            self.open[:] = [fresh] if self.main.verb >= 0 else [self.main, fresh]
            self._tell(first, group.start)

    def _join(self, group: Group) -> None:
        """Tell a verb beside the one before it, of the same subject."""
        kept = [clause for clause in self.open if clause.verb >= 0]
        if not kept:
            return
        former = kept[-1]
        if group.finite:
            own = (
                [it for it in kept if not it.closed] if former.closed else [it for it in kept if it.kind not in _LOOSE]
            )
            former = own[-1] if own else kept[0]
        fresh = Clause(group.start, "joined", former)
        fresh.take(group)
        if not any(place in self.passage.content for place in range(former.verb + 1, group.start)):
            fresh.beside.append(former)  # "designed and built it"
        fresh.others = [it for it in kept if it is not former and not (group.finite and it.kind in _LOOSE)]
        self.clauses.append(fresh)
        del self.open[self.open.index(former) + 1 :]
        self.open[-1] = fresh
        joint = next((i for i in range(group.start - 1, former.verb, -1) if self.order[i] in JOINING), group.start)
        if self.order[joint + 1 : joint + 2] and (
            self.order[joint + 1] in PREPOSITIONS or self.order[joint + 1] in DAYS
        ):
            self._tell(joint + 1, group.start)  # "and | on Tuesday | burned it"


_LOOSE = frozenset(["loose", "reduced"])
