"""The best one-to-one assignment of found facts to gold facts: the greatest sum of likenesses, and always the same one.

Shortest augmenting paths over a sparse graph (Kuhn 1955, Munkres 1957; with Dijkstra and potentials as in Edmonds &
Karp 1972): components that share no edge are solved apart, each from its smaller side, so the time is about
edges times the smaller side, and near-linear where most facts resemble few others. Weights are integers, so sums are
exact; equal sums are told apart by the order of rows and columns, which the caller fixes (see `evals.scoring.facts`).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Edges = Mapping[tuple[int, int], int]
"""(row, column) to a positive weight; a pair that is not there cannot be assigned."""


def assign(edges: Edges) -> dict[int, int]:
    """Return row to column so that the sum of the weights of *edges* is the greatest; nothing is assigned twice."""
    assigned: dict[int, int] = {}
    for component in _components(edges):
        columns = {column for _, column in component}
        turned = len(columns) < len({row for row, _ in component})
        found = _Search({(c, r): w for (r, c), w in component.items()} if turned else component).solved()
        assigned.update({row: column for column, row in found.items()} if turned else found)
    return dict(sorted(assigned.items()))


def _components(edges: Edges) -> Iterable[dict[tuple[int, int], int]]:
    """Return the edges of each connected part, in order of its first row."""
    parent: dict[int, int] = {}

    def root(node: int) -> int:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for row, column in edges:
        parent[root(~column)] = root(row)  # columns are the negative nodes
    parts: dict[int, dict[tuple[int, int], int]] = {}
    for (row, column), weight in sorted(edges.items()):
        parts.setdefault(root(row), {})[row, column] = weight
    return parts.values()


@dataclass(slots=True)
class _Search:
    """One component. A row may stay free: that is a column of its own, of weight 0, written as ``~row``."""

    edges: Mapping[tuple[int, int], int]
    costs: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    potentials: dict[int, int] = field(default_factory=dict)  # of columns
    owners: dict[int, int] = field(default_factory=dict)  # column to row
    assigned: dict[int, int] = field(default_factory=dict)  # row to column

    def solved(self) -> dict[int, int]:
        """Return row to column, without the rows that stay free."""
        for (row, column), weight in sorted(self.edges.items()):
            self.costs.setdefault(row, []).append((column, -weight))
        for row, reachable in self.costs.items():
            reachable.append((~row, 0))
        for row in self.costs:
            self._augment(row)
        return {row: column for row, column in self.assigned.items() if column >= 0}

    def _augment(self, first: int) -> None:
        """Give *first* a column by the cheapest chain of exchanges."""
        nearest: dict[int, int] = {}
        before: dict[int, int] = {}  # column to the row from which it was reached
        settled: dict[int, int] = {}
        queue: list[tuple[int, int]] = []
        row, so_far = first, 0
        while True:
            offset = so_far - self._reduced_cost(row)
            for column, cost in self.costs[row]:
                distance = offset + cost - self.potentials.get(column, 0)
                if column not in settled and distance < nearest.get(column, distance + 1):
                    nearest[column], before[column] = distance, row
                    heapq.heappush(queue, (distance, column))
            while queue[0][1] in settled or queue[0][0] > nearest[queue[0][1]]:
                heapq.heappop(queue)
            so_far, column = heapq.heappop(queue)
            settled[column] = so_far
            if column not in self.owners:
                break
            row = self.owners[column]
        for each, distance in settled.items():
            self.potentials[each] = self.potentials.get(each, 0) + distance - so_far
        while True:  # hand the columns on, back along the chain
            row = before[column]
            following = self.assigned.get(row)
            self.owners[column], self.assigned[row] = row, column
            if row == first or following is None:
                return
            column = following

    def _reduced_cost(self, row: int) -> int:
        """Return the potential of *row*: what its own column costs, so that staying there is free."""
        column = self.assigned.get(row)
        if column is None:
            return min(cost - self.potentials.get(each, 0) for each, cost in self.costs[row])
        own = next(cost for each, cost in self.costs[row] if each == column)
        return own - self.potentials.get(column, 0)
