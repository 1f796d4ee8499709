"""Made-up news of about 500 words an article, for measuring: people, places and figures are invented by seed.

A story is told by two to eight articles. Each tells most of the story's facts in one of several wordings, with
details of its own; one in twelve gets a figure wrong, and one in ten is a reprint under another headline.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

WORDS = 500

_COUNTRIES = (
    "Norway Chile Kenya Portugal Vietnam Peru Finland Ghana Austria Nepal Uruguay Latvia Morocco Ireland".split()
)
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_ROLES = (
    "mayor", "finance minister", "police chief", "governor", "union leader", "chief engineer", "former health minister",
    "deputy director", "opposition leader", "harbor commissioner", "chief executive", "state prosecutor",
)  # fmt: skip
_BODIES = ("Transport Ministry", "Port Authority", "Court of Appeal", "Water Board", "Teachers Union", "Rail Company")
_EVENTS = {
    "flood": ("flooded homes", "the flood", "homes", "The river rose", "evacuated"),
    "fire": ("a warehouse fire", "the fire", "sheds", "The flames spread", "injured"),
    "talks": ("wage talks", "the talks", "delegates", "The parties met", "invited"),
    "strike": ("a ferry strike", "the strike", "crossings", "The crews walked out", "stranded"),
    "trial": ("a bribery trial", "the trial", "witnesses", "The court convened", "summoned"),
    "crash": ("a tram crash", "the crash", "passengers", "The brakes failed", "hurt"),
    "vote": ("a budget vote", "the vote", "members", "The chamber sat", "absent"),
    "quake": ("an earthquake", "the quake", "buildings", "The ground shook", "homeless"),
}
_CORE = (
    ("{Open} in {place} on {day}, and {count} people were {state}.",
     "{count} people were {state} in {place} after {event} on {day}, {body} officials said.",
     "On {day}, {event} left {count} people {state} in {place}, according to the {body}."),
    ("{boss}, the {role} of {place}, said {the} had cost the region ${money} million.",
     "The cost of {the} stands at ${money} million, {role} {boss} said.",
     "“We count ${money} million in losses,” said {boss}, the {role}."),
    ("President {head} of {country} will visit {place} on {date}.",
     "{country}'s President {head} plans to travel to {place} on {date}, his office said.",
     "A visit of President {head} to {place} is scheduled for {date}."),
    ("The {body} opened an inquiry into {the} on {date}.",
     "An inquiry into {the} was opened by the {body} on {date}.",
     "Investigators of the {body} began to examine {the} on {date}."),
    ("{critic}, a {role2}, denied that the {body} had ignored warnings before {the}.",
     "The {body} did not ignore any warning, said {role2} {critic}.",
     "{critic}, the {role2}, rejected claims that warnings had been ignored."),
    ("About {share} percent of the {things} in {place} are insured.",
     "Only {share} percent of the {things} in {place} carry insurance, figures of the {body} show.",
     "Insurance covers {share} percent of the {things}, the {outlet} reported."),
    ("{country} offered {aid} tonnes of equipment and a crew of {crew} to {place}.",
     "A crew of {crew} with {aid} tonnes of equipment arrived in {place} from {country}.",
     "The government of {country} sent {aid} tonnes of equipment to {place}."),
    ("Schools in {place} will stay closed until {date}, the {body} announced.",
     "The {body} announced that schools in {place} would remain closed until {date}.",
     "Pupils in {place} return to school on {date} at the earliest, the {body} announced."),
)  # fmt: skip
_OWN = (
    "{Person}, {age}, who runs a {noun} in {street}, lost {n} {noun2}s and {verb} a {adj} {noun3} in {month}.",
    "A {adj} {noun} in {street} had {verb} {n} {noun2}s in {year}, its owner {Person} told the {outlet}.",
    "In {year}, the {noun} of {Person} {verb} {n} {adj} {noun2}s near the {quarter}.",
    "“Nobody in {street} has {verb} so many {noun}s since {year},” said {Person}, a retired {noun2} keeper.",
    "The {quarter} {verb} {n} {noun}s, and its {adj} {noun2} {verb2} {m} of them.",
    "{Person}, an engineer with {m} years of service, warned in {month} that the {adj} {noun} had {verb} the {noun2}.",
    "{n} {adj} {noun}s {verb} a {noun2} in the {quarter}, where {m} {noun3}s were {verb2}.",
    "According to {Person}, the {adj} {noun} was {verb} in {year} and {verb2} {m} times.",
    "The {outlet} reported that a {adj} {noun} had {verb} {m} {noun2}s.",
    "{Person} {verb} the {noun}s that {verb2} {street} at {hour} p.m. and {verb3} the {noun2} after {m} hours.",
    "However, the {adj} {noun} {verb} {m} percent of the {noun2}s in the {quarter}.",
    "If the {noun} fails again, {m} {noun2}s could be {verb}, {Person} said in a letter dated {month} {d}.",
    "She added that the {adj} {noun}s would be {verb}.",
    "The {noun}s allegedly {verb} the {noun2}, a {adj} report of the {body2} says.",
)
_NOUNS = """
    acrobat almanac anchor anvil apron archive arsenal atlas attic awning balcony ballad balloon banjo banner
    barge barley barometer basin beacon beehive bellows blanket boiler bonnet bramble brewery bucket buoy cabin
    cable canal candle cannon canoe canopy carpet carriage cartridge cathedral cavern cellar cello chandelier
    chariot chimney cistern clarinet clipper cobbler comet compass copper corridor cradle crane crater cupboard
    curtain dairy dagger diamond dragon drawbridge dune dynamo easel eclipse elevator emerald engine falcon ferry
    fiddle fountain foundry freighter furnace gallery garnet generator glacier goblet granary grotto gutter hammer
    harness harp harvest hedge helmet hinge hornet icicle inkwell ivory jacket javelin jetty kennel kettle kiln
    ladder lagoon lantern lathe lever lichen limestone locket loom lumber lyric magnet mallet mantle marble meadow
    mill mosaic muffler nettle nozzle oar oboe orchard organ otter paddle pagoda palette pantry parapet parcel
    parlor pebble pendulum pier pigeon pipeline piston planet plank plough pond poplar portal pottery prism
    propeller pulley pump quarry quilt quiver radiator rafter ranch ravine reactor reservoir ribbon rocket rudder
    saddle sapling satchel sawmill scaffold schooner sculpture sewer shutter silo skylight sluice snorkel spindle
    spire stable statue steamer stencil sundial swamp tannery tapestry teapot telescope tent thicket thimble
    timber torch tractor trellis trench tripod trolley trumpet tunnel turbine turret umbrella urn valley vase
    velvet viaduct villa vineyard violin volcano wagon walnut warbler warehouse weir whistle willow windmill
    workshop yarn
""".split()
_VERBS = """
    abandoned admired altered assembled auctioned balanced banned bleached blessed boarded borrowed bottled
    braided buried burned captured carved charted cleaned coated collected combined copied covered crushed damaged
    decorated delayed delivered demolished designed displayed divided drained dredged dyed emptied enlarged
    erected examined exchanged excavated exported filmed filtered flattened forged framed gathered gilded guarded
    hauled heated hoisted imported inherited inspected insured invented labeled launched leased lifted loaded
    locked lowered marked measured melted mended moved numbered ordered packed painted patched photographed
    planted polished preserved pumped purchased raised rebuilt recorded removed rented repaired replaced rescued
    restored sealed searched shipped sketched sorted stacked stored studied tested towed traded trimmed unloaded
    varnished weighed welded wired wrapped
""".split()
_ADJECTIVES = """
    amber ancient arched awkward brittle bronze circular clumsy coastal concrete copper crooked crystal curved
    damp dented derelict dusty eastern elegant enormous faded flimsy floating folding fragile frozen gigantic
    glassy granite hollow idle immense insulated jagged leaky luminous magnetic massive medieval modest muddy
    municipal narrow nautical oaken ornate oval painted parish plastic portable private purple regional rigid
    rural rusty sandy scarlet shallow silent silver slender spare spiral steep sturdy temporary tidal timid
    towering transparent upright vacant vast volatile wooden
""".split()
_WORDS = {"noun": _NOUNS, "verb": _VERBS, "adj": _ADJECTIVES}
_OWNED = {"noun": 16, "verb": 12, "adj": 8}


@dataclass(frozen=True)
class Report:
    """One made-up article: a file name, and the text with its title on the first line."""

    name: str
    text: str


def news(size: int, *, seed: int = 0, story_sizes: tuple[int, int] = (2, 8)) -> Iterator[Report]:
    """Yield *size* articles in stories of *story_sizes*; the first n are the same whatever *size* is."""
    made = story = 0
    while made < size:
        chance = random.Random(f"{seed} {story}")
        telling = _Story(chance)
        last = ""
        for number in range(chance.randint(*story_sizes)):
            if made == size:
                return
            # A reprint differs by its headline and by the line that says where it comes from.
            body = last if last and chance.random() < 0.1 else telling.article(chance)
            last = body
            yield Report(f"{story:05}-{number:04}.txt", f"{telling.title(chance)}\n\n{body}\n")
            made += 1
        story += 1


def one_story(size: int, *, seed: int = 0) -> Iterator[Report]:
    """Yield *size* articles of one story."""
    return news(size, seed=seed, story_sizes=(size, size))


def reprints(size: int, *, seed: int = 0) -> Iterator[Report]:
    """Yield *size* copies of one text, each under a headline of its own and with one word of its own."""
    chance = random.Random(f"{seed} reprints")
    telling = _Story(chance)
    body = telling.article(chance).split(" ")
    for number in range(size):
        place = chance.randrange(len(body))
        changed = [*body[:place], f"{body[place]} indeed", *body[place + 1 :]]
        yield Report(f"{number:05}.txt", f"{telling.title(chance)}\n\n{' '.join(changed)}\n")


class _Story:
    """What a story's articles have in common."""

    def __init__(self, chance: random.Random) -> None:
        self.own = {kind: chance.sample(_WORDS[kind], count) for kind, count in _OWNED.items()}
        event, the, things, opening, state = chance.choice(list(_EVENTS.values()))
        country = chance.randrange(len(_COUNTRIES))
        heads = random.Random(country)  # a country has one president in all stories
        self.fill = {
            "event": event, "the": the, "things": things, "Open": opening, "state": state,
            "place": _name(chance, 3), "boss": _person(chance), "critic": _person(chance),
            "body": chance.choice(_BODIES),
            "country": _COUNTRIES[country], "head": _person(heads), "outlet": f"{_name(chance, 2)} Herald",
            "role": chance.choice(_ROLES), "role2": chance.choice(_ROLES), "count": str(chance.randint(12, 900)),
            "money": f"{chance.randint(2, 90)}.{chance.randint(1, 9)}", "share": str(chance.randint(11, 89)),
            "aid": str(chance.randint(20, 800)), "crew": str(chance.randint(15, 300)), "day": chance.choice(_DAYS),
        }  # fmt: skip

    def title(self, chance: random.Random) -> str:
        """Return a headline."""
        shape = chance.choice(
            ("{place} Counts Cost of {Event}", "{Event} in {place}: {count} {State}", "After {Event}, {boss} Speaks")
        )
        return shape.format(Event=self.fill["the"][4:].title(), State=self.fill["state"].title(), **self.fill)

    def article(self, chance: random.Random) -> str:
        """Return about 500 words in paragraphs of two to four sentences."""
        wrong = {"count": str(chance.randint(12, 900))} if chance.random() < 1 / 12 else {}
        told = [chance.choice(wordings) for wordings in _CORE if chance.random() < 0.8]
        sentences: list[str] = []
        words = 0
        while words < WORDS:
            # Core facts come early, and thin out.
            core = bool(told) and chance.random() < 0.6
            shape = told.pop(0) if core else chance.choice(_OWN)
            sentence = shape.format(**{**self._details(chance), **wrong})
            sentences.append(sentence[:1].upper() + sentence[1:])
            words += len(sentence.split())
        paragraphs = []
        while sentences:
            cut = chance.randint(2, 4)
            paragraphs.append(" ".join(sentences[:cut]))
            sentences = sentences[cut:]
        return "\n\n".join(paragraphs)

    def _word(self, chance: random.Random, kind: str) -> str:
        """Return a word: three in four times one of the story's own."""
        return chance.choice(self.own[kind] if chance.random() < 0.75 else _WORDS[kind])

    def _details(self, chance: random.Random) -> dict[str, str]:
        return {
            **self.fill,
            **{f"noun{n}": self._word(chance, "noun") for n in ("", 2, 3)},
            **{f"verb{n}": self._word(chance, "verb") for n in ("", 2, 3)},
            "adj": self._word(chance, "adj"), "month": chance.choice(_MONTHS),
            "Person": _person(chance), "street": f"{chance.choice(_STREETS)} Street",
            "quarter": f"{chance.choice(_STREETS)} Quarter",
            "n": f"{chance.randint(21, 9_999):,}", "m": str(chance.randint(3, 98)), "age": str(chance.randint(19, 88)),
            "year": str(chance.randint(1950, 2023)), "hour": str(chance.randint(1, 11)),
            "d": str(chance.randint(1, 28)),
            "date": f"{chance.choice(_MONTHS)} {chance.randint(1, 28)}, {chance.randint(2024, 2026)}",
            "body2": chance.choice(_BODIES),
        }  # fmt: skip


def _person(chance: random.Random) -> str:
    return f"{chance.choice(_GIVEN)} {chance.choice(_SURNAMES)}"


def _name(chance: random.Random, syllables: int) -> str:
    made = "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(syllables))
    return (made + chance.choice("lnrstk")).title()


# Names repeat, so that distinct words grow as in news (Heaps' law): some 5,000 in 100 articles, 21,000 in 1,000.
_POOL = random.Random("names")
_GIVEN = [_name(_POOL, 2) for _ in range(500)]
_SURNAMES = [_name(_POOL, _POOL.randint(2, 3)) for _ in range(12_000)]
_STREETS = [_name(_POOL, 2) for _ in range(8_000)]
