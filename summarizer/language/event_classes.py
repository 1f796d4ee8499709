"""Events of the news that are told by words of their own: a death, an arrest, a conviction.

Who tells of one has other words for it, but none outside its class: a text without any word for dying or for the dead
tells of no death. Classes and their limits follow the frames of FrameNet (Baker, Fillmore & Lowe, 1998), such as Death
and Killing, Arrest, Verdict, Quitting; the words are ours, from general knowledge of the language, and stand in
``lexicon/events.txt``, a class a line. Left out are those whose words as often tell of something else: a strike, a
crash, a win, a fire.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).parent / "lexicon" / "events.txt"


class EventClass(NamedTuple):
    """A class of events: the dictionary forms that tell of one for sure, and all that may be another word for it."""

    name: str
    telling: frozenset[str]
    related: frozenset[str]


@cache  # read when a claim first is compared in full
def event_classes() -> Mapping[str, EventClass]:
    """Return dictionary form → the class of event that it tells of for sure."""
    found = {}
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, words = line.split(": ")
        telling = words.partition(" | ")[0]
        event = EventClass(name, frozenset(telling.split()), frozenset(words.replace("|", " ").split()))
        found.update(dict.fromkeys(event.telling, event))
    return found
