"""Nouns that name somebody, or a body, by its relation to another."""

from __future__ import annotations

from summarizer.language.reporting import listed

_KIN = listed(
    """wife husband widow widower spouse brother sister twin son daughter father mother parent child uncle aunt nephew
    niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter ex-wife ex-husband girlfriend
    boyfriend fiancee family relative wives"""
)
_AT_WORK = listed(
    """predecessor successor deputy aide adviser advisor assistant bodyguard chauffeur colleague rival opponent
    teammate neighbour neighbor friend pupil student tenant landlord subsidiary affiliate supplier competitor"""
)
RELATIONS = _KIN | _AT_WORK
"""Nouns of somebody or something by its relation to another, each with deeds of its own."""
