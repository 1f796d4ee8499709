"""The checks of a claim against its sources, one a kind of difference."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.causes import causes, causes_between
from summarizer.comparison.copies import adjuncts, clauses, copies, cuts, detail, doers, halves, shortening, unheard
from summarizer.comparison.difference import Check, Difference
from summarizer.comparison.figures import (
    days_of_others,
    figures,
    figures_of_others,
    magnitudes,
    quantifiers,
    range_ends,
    ranked_by,
    scores,
    superlatives,
    times,
    told_of_parts,
)
from summarizer.comparison.parties import (
    appositions_of_others,
    borrowed,
    chiefs,
    courtesies,
    epithets,
    informants,
    initials,
    meant_by_pronoun,
    mixed_names,
    names,
    outsiders,
    owners_of_others,
    quotations,
    relatives,
    relatives_of_others,
    roles,
    sited,
    speakers,
    told_there,
    whereabouts,
)
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates import (
    arguments,
    attachments,
    common_subjects,
    comparisons,
    crossings,
    direction,
    displaced,
    ended,
    fates,
    gapped_figures,
    gapped_objects,
    governed_nouns,
    governed_verbs,
    joined_subjects,
    modality,
    names_of_others,
    negation,
    objects_of_prepositions,
    opposed_prepositions,
    or_else,
    other_than_denied,
    particles,
    rehung,
    series,
    still_to_do,
    strayed,
    subjects,
    told_in_turn,
    undergone,
)
from summarizer.comparison.sources import Sources
from summarizer.comparison.veridicality import enclosed

CHECKS: tuple[Check, ...] = (
    shortening.differences,
    figures.differences,
    figures_of_others.differences,
    range_ends.differences,
    magnitudes.differences,
    scores.differences,
    times.differences,
    days_of_others.differences,
    quotations.differences,
    names.differences,
    mixed_names.differences,
    initials.differences,
    courtesies.differences,
    borrowed.differences,
    roles.differences,
    chiefs.differences,
    relatives.differences,
    relatives_of_others.differences,
    appositions_of_others.differences,
    owners_of_others.differences,
    epithets.differences,
    outsiders.differences,
    informants.differences,
    whereabouts.differences,
    sited.differences,
    told_there.differences,
    speakers.differences,
    arguments.differences,
    displaced.differences,
    attachments.differences,
    rehung.differences,
    gapped_figures.differences,
    gapped_objects.differences,
    governed_nouns.differences,
    governed_verbs.differences,
    objects_of_prepositions.differences,
    opposed_prepositions.differences,
    series.differences,
    told_in_turn.differences,
    subjects.differences,
    undergone.differences,
    fates.differences,
    meant_by_pronoun.differences,
    comparisons.differences,
    crossings.differences,
    strayed.differences,
    names_of_others.differences,
    common_subjects.differences,
    joined_subjects.differences,
    negation.differences,
    other_than_denied.differences,
    enclosed.differences,
    ended.differences,
    direction.differences,
    particles.differences,
    modality.differences,
    still_to_do.differences,
    or_else.differences,
    causes.differences,
    causes_between.differences,
    quantifiers.differences,
    told_of_parts.differences,
    superlatives.differences,
    ranked_by.differences,
    copies.differences,
    doers.differences,
    halves.differences,
    unheard.differences,
    detail.differences,
    adjuncts.differences,
    clauses.differences,
    cuts.differences,
)
"""Each kind's ``differences``, in the order in which their reasons are told."""

BY_PLACE = frozenset(
    check.differences
    for check in (
        clauses,
        arguments,
        displaced,
        governed_verbs,
        opposed_prepositions,
        series,
        crossings,
        strayed,
        names_of_others,
        common_subjects,
        days_of_others,
        figures_of_others,
    )
)
"""Those that ask what in the sources stands in the place of a word of the claim."""

BY_CITED = (superlatives.differences, quantifiers.differences)
"""Those that no article helps out: a "first" or an "all" that only it tells is another one.

Of the fixtures' rows that an article had saved from these two checks four in five were false.
"""


def _same_language(claim: Passage, sources: Sources) -> Iterator[Difference]:
    from summarizer.comparison.translations import same_language  # tables are read where they are needed

    return same_language.differences(claim, sources)


_ANY_LANGUAGE: tuple[Check, ...] = (
    shortening.differences,
    _same_language,
    quotations.differences,
    detail.differences,
)


def checks_for(claim: Passage) -> tuple[Check, ...]:
    """Return the checks for *claim*: all for an English one, else those that rest on no English words."""
    return _ANY_LANGUAGE if claim.foreign else CHECKS
