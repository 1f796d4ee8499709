"""Events and things of the news that are told by words of their own: a death, an arrest; a weapon, a priest, snow.

Who tells of one has other words for it, but none outside its class: a text without any word for dying or for the dead
tells of no death, and one without any word for the weather of no snow. Classes of events and their limits follow the
frames of FrameNet (Baker, Fillmore & Lowe, 1998), such as Death and Killing, Arrest, Verdict, Quitting, those of things
its frames of artefacts, places, people by what they do, and kinship; the words are ours, from general knowledge of the
language, and stand in ``lexicon/events.txt`` and ``lexicon/fields.txt``, a class a line. Left out are those whose words
as often tell of something else: a strike, a crash, a win, a fire.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarizer.language.lexicon.inflection import base_forms, noun_forms
from summarizer.language.word_tables import by_word

_FOLDER = Path(__file__).parent / "lexicon"


class EventClass(NamedTuple):
    """A class of events or things: the dictionary forms that tell of one for sure, and all that may stand for it."""

    name: str
    telling: frozenset[str]
    related: frozenset[str]
    is_thing: bool


@cache  # read when a claim first is compared in full
def event_classes() -> Mapping[str, EventClass]:
    """Return dictionary form → the class of event, or of thing, that it tells of for sure."""
    return {**_read("fields.txt", is_thing=True), **_read("events.txt", is_thing=False)}


@by_word(32768)
def told_of(word: str) -> EventClass | None:
    """Return the class of what the folded *word* tells of for sure.

    Of a thing only its nouns tell: "concerted" is of no concert, who is dogged of no dog.
    """
    known, nouns = event_classes(), noun_forms(word)
    told = [(form, known[form]) for form in base_forms(word) if form in known]
    return next((event for form, event in told if form in nouns or not event.is_thing), None)


def _read(name: str, *, is_thing: bool) -> dict[str, EventClass]:
    found = {}
    for line in (_FOLDER / name).read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        title, words = line.split(": ")
        telling = words.partition(" | ")[0]
        related = frozenset(words.replace("|", " ").split())
        event = EventClass(title, frozenset(telling.split()), related, is_thing)
        found.update(dict.fromkeys(event.telling, event))
    return found
