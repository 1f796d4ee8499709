"""A sentence that is all but a copy of its source: every word that was put in, taken out or changed must be harmless.

In a free rewording a word may change because everything does; in a copy each change was made on purpose or by a slip.
So here the burden of proof lies with the change: figures, names, units, negations, statuses, modals and the words that
place one thing against another must be the source's own, in their places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.atoms import bare_words
from summarizer.comparison.alignment import align
from summarizer.comparison.boundaries import TIMES
from summarizer.comparison.copies.changed_denials import both_deny
from summarizer.comparison.copies.changes import (
    LONGEST,
    Change,
    changes,
    is_turned_round,
    moved,
    names_in,
    only_respelled,
    written,
)
from summarizer.comparison.copies.cited import reading_of
from summarizer.comparison.copies.excerpts import other_units, unattributed
from summarizer.comparison.copies.harmless import names_place, reports_alike
from summarizer.comparison.copies.offences import offence
from summarizer.comparison.copies.owners import names_one_land, names_one_person, told_as_owner
from summarizer.comparison.copies.placed import placed_alike
from summarizer.comparison.copies.retold_figures import counts_together, is_retold, told_with_alike
from summarizer.comparison.copies.same_deeds import calls_it_alike, is_narrower_deed, moves_alike
from summarizer.comparison.copies.shells import stands_for_it
from summarizer.comparison.copies.spelling import spelled_alike
from summarizer.comparison.copies.telling import telling, told_of_others
from summarizer.comparison.copies.told_ages import without_ages
from summarizer.comparison.difference import Difference, Relation
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.figures.remainders import left_out
from summarizer.comparison.leaning import MEANT
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.opposites.denied_reports import PARTAKING
from summarizer.comparison.opposites.denying_words import DENIED, is_denying, is_negative
from summarizer.comparison.parties.called_by_kind import is_called_by_kind
from summarizer.comparison.parties.outsiders import TAKING_PART, outsiders
from summarizer.comparison.parties.recording import blames, records
from summarizer.comparison.parties.reports import ends_a_clause, reports
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.answers import meet
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.predicates.displaced import is_placed_alike
from summarizer.comparison.predicates.grades import is_graded
from summarizer.comparison.predicates.left_undone import undone_share
from summarizer.comparison.predicates.retractions import is_called_false
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.reporting import DENYING, listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import BE

_THERE_IS = frozenset(("there", be) for be in BE)
_EXISTING = listed("exist exists existed")
"""What says no more than "there is"."""
_BOUND = ("at", "least")
_HAVING_TO = frozenset((have, "to") for have in ("have", "has", "had"))
_NEEDING = listed("need needs needed")
"""What says no more than "have to"."""
_PHRASES = ((_THERE_IS, _EXISTING), (_HAVING_TO, _NEEDING))
_SKIPPED = 3
"""Words by which the source's run may be longer than the claim's in its place, for one to stand for the other."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* changes of the sentence that it copies."""
    if len(claim.words) > LONGEST:
        return
    for passage in sources.nearest(claim)[:2]:
        copied = changes(claim, passage)
        if copied is None:
            continue
        changed = without_ages(claim, copied, sources)
        yield from _offences(claim, passage, changed, sources)
        yield from other_units(claim, passage)
        yield from _exchanged_names(claim, passage, changed)
        if left_out(passage).isdisjoint(number.value for number in claim.numbers):  # "all but three died"
            yield from _worded(claim, passage, sources, changed)
        # Of a whole article somebody may tell the gist; who cites a sentence owes its speaker.
        if len(sources.cited) <= NEAREST and unattributed(claim, passage):
            who = passage.attributions[0].who
            reason = f"drops who says it: {passage.text[slice(*who)]!r}"
            unsure = any(ends_a_clause(claim, passage, report) for report in reports(passage))
            unsure = unsure or (not blames(claim) and records(bare_words(passage.text[slice(*who)]), claim.text))
            relation: Relation = "unknown" if unsure else "clash"
            yield Difference("attribution", relation, (0, len(claim.text)), passage.place(*who), reason)
        return


def _offences(claim: Passage, passage: Passage, changed: Sequence[Change], sources: Sources) -> Iterator[Difference]:
    """Yield the changes that are no harmless ones."""
    rearranged = is_turned_round(claim, changed)
    for change in changed:
        (first, last), (low, high) = change
        if rearranged and (first == last or low == high):
            continue  # a clause that was put elsewhere is no addition, nor a loss
        if spelled_alike(claim.order[first:last], passage.order[low:high]):
            continue
        if last > first and moved(claim, passage, change, changed):
            continue
        if high - low > last - first + _SKIPPED:
            continue  # words of the source that were passed over, not changed
        kind, reason = offence(claim, passage, change)
        if kind == "name" and (
            names_one_land(claim, passage, change)
            or names_one_person(claim, passage, change)
            or _put_elsewhere(claim, passage, change, changed)
            or told_as_owner(claim, passage, change)
        ):
            continue
        if placed_alike(kind, claim, passage, change) or (kind == "negation" and undone_share(passage) in claim.order):
            continue  # "most did not come" of "some came, but most did not"
        if kind in {"number", "quantifier"} and is_retold(kind, claim, change, passage, sources):
            continue
        if all(word in TIMES and word in passage.order for word in claim.order[first:last]) and first < last:
            continue  # "fell to 40 yesterday" of "yesterday … fell to 40 in an hour"
        if kind is not None:
            at = (first, last) if first < last else (max(0, first - 1), min(len(claim.words), first + 1))
            there = (low, high) if low < high else (max(0, low - 1), min(len(passage.words), low + 1))
            yield Difference(kind, "clash", claim.span(*at), passage.place(*passage.span(*there)), reason)


def _put_elsewhere(claim: Passage, passage: Passage, change: Change, changed: Sequence[Change]) -> bool:
    """Return whether the claim's name stands for itself, left out elsewhere: "to Osk and Arn", "to Arn and Osk"."""
    own = names_in(claim, change.claim)
    gone = [names_in(passage, other.source) for other in changed if other.claim[0] == other.claim[1]]
    return any(own <= names for names in gone)


def _exchanged_names(claim: Passage, passage: Passage, changed: Sequence[Change]) -> Iterator[Difference]:
    """Yield a name of *claim* that stands where *passage* has another, which stands where the first one was."""
    taken = [named for change in changed if (named := names_in(passage, change.source))]
    for change in changed:
        own = names_in(claim, change.claim)
        if not own or not moved(claim, passage, change, changed):
            continue
        others = [named for named in taken if named.isdisjoint(own) and named.issubset(claim.order)]
        if others:
            reason = f"puts {written(claim, *change.claim)!r} in the place of {' '.join(sorted(others[0]))!r}"
            yield Difference("who-did-what", "clash", claim.span(*change.claim), None, reason)


def _worded(claim: Passage, passage: Passage, sources: Sources, changed: Sequence[Change]) -> Iterator[Difference]:
    """Yield the words of content that were put into the copy, or in the place of others, and that nothing carries.

    Who rewords changes more than a word or two; who changes one means another thing.
    """
    aligned = align(claim, sources)
    used = {place for where, place in aligned.carried.values() if where is passage}
    cited = reading_of(claim, sources)
    put_in = sum(change.claim[0] < change.claim[1] for change in changed)
    others = told_of_others(aligned, passage) if put_in == 1 else []
    # An article tells of one thing by many words: "the plot" for "the decision".
    meant = {i for i in others if claim.order[i - 1] == "the"} if len(sources.cited) > NEAREST else set()
    others = [i for i in others if i not in meant]
    new = {
        i
        for i in (*telling(aligned), *others)
        # "Undamaged" is carried where the cited words have "not damaged".
        if len(claim.order[i]) > 1 and not (is_negative(claim.order[i]) and cited.carries(i))
    }
    new -= {i for i in new if claim.order[i - 1 : i + 1] == _BOUND}  # compared with its figure
    new = {i for i in new if not _is_denied_as_well(claim, i, passage)}
    new -= _told_by_phrase(claim, passage) | {i for i in new if stands_for_it(claim, i, (passage,))}
    new -= {i for i in new if reports_alike(claim, i, passage)}
    kept = range(min(used, default=0), max(used, default=0))
    spare = [
        i
        for i in passage.plain
        if i in kept and i not in used and passage.order[i] not in LIGHT and passage.stems[i] not in claim.stems
    ]
    reworded = sum(low < high and not new.isdisjoint(range(first, last)) for (first, last), (low, high) in changed)
    reworded += sum(claim.stems[i] not in passage.at and i in aligned.carried for i in claim.plain)
    for change in changed:
        (first, last), (low, high) = change
        mine = [i for i in range(first, last) if i in new and not calls_it_alike(claim, i, passage, change)]
        if any(passage.order[i] in MEANT for i in range(low, high)):
            mine = [i for i in mine if i not in others]  # "the planet" for "it"
        if last - first == high - low == 1 and is_called_by_kind(claim, first, passage, low, sources):
            continue  # "the whale" for "the animal"
        if last - first == high - low == 1 and aligned.carried.get(first, (passage, low)) != (passage, low):
            told_of_else = first in claim.plain and first not in meant and claim.order[first] not in LIGHT
            mine = [first] if told_of_else else []
            mine = [i for i in mine if claim.stems[i] not in passage.at or not is_placed_alike(claim, i, passage)]
        if mine and marks(passage) and all(is_graded(claim.order[i]) for i in mine):
            continue  # "plans to sell" for "is to sell": how sure that is is compared by itself
        if both_deny(claim.order[first:last], passage.order[low:high]):
            continue  # "did not accept" of "rejected": what is denied is compared by itself
        if mine and (counts_together(claim, change, passage) or told_with_alike(claim, change, passage)):
            continue
        respelled = only_respelled(claim, change.claim, passage, change.source)
        if not mine or respelled or names_place(claim, change, passage, sources):
            continue
        instead = last - first == high - low == 1 and low in passage.plain and low not in used
        instead = instead and passage.order[low] not in LIGHT
        if instead and (times := len(claim.at[claim.stems[first]])) > 1:
            instead = times > len(passage.at.get(claim.stems[first], ()))  # one more "company" than there are
        if instead or any(low <= i < high for i in spare):
            if reworded <= MOST_REPLACED and max(last - first, high - low) <= _FEW:
                said, source = claim.span(first, last), passage.span(low, high)
                reason = f"says {claim.text[slice(*said)]!r}, source says {passage.text[slice(*source)]!r}"
                narrower = instead and (
                    is_narrower_deed(claim.order[first], passage.order[low]) or moves_alike(claim, first, passage, low)
                )
                yield Difference("detail", "unknown" if narrower else "clash", said, passage.place(*source), reason)
        elif len(spare) < len(new.difference(others)) and (mine := [i for i in mine if i not in others]):
            said = claim.span(mine[0], mine[-1] + 1)
            yield Difference("detail", "clash", said, None, f"adds {claim.text[slice(*said)]!r}")


def _told_by_phrase(claim: Passage, passage: Passage) -> set[int]:
    """Return the words of *claim* that say no more than a phrase of *passage*: "exists" of "there is"."""
    phrases = frozenset(pairwise(passage.order))
    words = [word for there, told in _PHRASES if not there.isdisjoint(phrases) for word in told]
    return {i for word in words for i in claim.at.get(stem(word), ()) if claim.order[i] == word}


def _is_denied_as_well(claim: Passage, index: int, passage: Passage) -> bool:
    """Return whether the word only says of what both deny how: "unaware", "denied responsibility for"."""
    if claim.order[index] in DENYING and is_called_false(passage):
        return True  # "rejects the allegations" of "said the allegations were unfounded"
    denies_one = claim.order[index] in DENIED and not any(map(is_denying, claim.order[index + 1 : index + 2]))
    if denies_one or claim.order[index] == "ever":
        return any(meet(claim, mine, passage, theirs) for mine in negations(claim) for theirs in negations(passage))
    if claim.order[index] in PARTAKING:
        return not (DENIED.isdisjoint(claim.order) or DENIED.isdisjoint(passage.order))
    if claim.order[index] in TAKING_PART and outsiders(passage):
        return any(map(is_negative, claim.order))  # "was not a member of the team" of "was not on the team"
    denied = any(map(is_denying, passage.order)) and not any(map(is_denying, claim.order))
    return denied and is_negative(claim.order[index])


MOST_REPLACED = 2
"""Words or phrases put in the place of others up to which a copy is no rewording."""
_FEW = 3
"""Words of one change in a copy; what is longer is a rewording of a clause."""
