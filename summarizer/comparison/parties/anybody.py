"""Speakers by no name who may be each other: people and residents, a commercial and the narrator in the spot."""

from __future__ import annotations

from summarizer.comparison.parties.sorts_of_speakers import CROWD
from summarizer.comparison.parties.standing import Speaker
from summarizer.language.reporting import listed

_ANYBODY = listed("people locals villagers townspeople townsfolk residents inhabitants islanders")
_VOICES = listed("narrator voiceover voice-over announcer caption captions")


def may_be_anybody(who: Speaker, other: Speaker) -> bool:
    """Return whether both are whoever lives or stands somewhere, or *other* is but the voice of something."""
    if who.person or other.person:
        return False
    if not other.named and not other.words.isdisjoint(_VOICES):
        return True  # "the commercial" of "the narrator in the spot"
    return not (who.words.isdisjoint(_ANYBODY) or other.words.isdisjoint(_ANYBODY | CROWD))
