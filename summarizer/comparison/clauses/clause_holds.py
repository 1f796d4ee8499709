"""What a clause hangs on makes of it: a thing said, wished or still to be done."""

from __future__ import annotations

from itertools import pairwise

from summarizer.comparison.clauses.clause import Clause, Tree
from summarizer.comparison.passage import Passage
from summarizer.language.factives import FACTIVE
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed


def is_to_be_done(tree: Tree, clause: Clause) -> bool:
    """Return whether an infinitive tells what is yet to be done, or may be: not "managed to", nor "so as to"."""
    order, over = tree.passage.order, clause.over
    if clause.kind != "loose" or order[clause.start] != "to" or over is None or over.verb < 0:
        return False
    return _DONE.isdisjoint(base_forms(order[over.verb]))


_DONE = listed("manage continue begin start help come go get use proceed happen turn tend cease fail force cause prove")
"""Verbs of which the infinitive is done where they are told, or is denied by them."""


def hangs(clause: Clause, over: Clause) -> bool:
    """Return whether the one hangs on the other, or beside it, or may."""
    if clause is over or over in clause.ancestors() or clause in over.ancestors():
        return True
    return clause.kind in {"main", "aside"} or over.kind in {"main", "aside"}


def is_held(claim: Passage, tree: Tree, clause: Clause, over: Clause | None) -> bool:
    """Return whether a verb that the claim leaves out makes what the clause tells a thing said, denied or wished."""
    home = tree.passage
    for inner, outer in pairwise((clause, *clause.ancestors())):
        if outer is over:
            return False
        if inner.kind != "under" or inner.first - 1 != outer.verb or home.stems[outer.verb] in claim.at:
            continue
        if outer.kind == "loose" and home.order[outer.verb].endswith("ing") and home.order[outer.verb] in VERBS:
            continue  # "said …, adding that"
        if over is not None or (home.order[inner.first] == "that" and not claim.attributions):
            return _VOUCHING.isdisjoint(base_forms(home.order[outer.verb]))
    return False


_VOUCHING = FACTIVE | listed("ensure mean note")
"""Verbs that vouch for what they hold."""
