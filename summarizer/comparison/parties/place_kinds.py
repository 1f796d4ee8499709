"""Nouns for places, by kind: what is a chapel is no barn."""

from __future__ import annotations

_KINDS = """
church chapel cathedral mosque synagogue temple abbey
school college university academy classroom campus
library archive
museum gallery
theatre theater cinema opera
office headquarters bureau
factory plant mill works workshop
mine quarry
warehouse depot store storeroom shed hangar barn hut
shop store supermarket market mall bakery
bank
hotel inn hostel motel
pub bar cafe restaurant canteen tavern
kitchen
house home flat apartment villa cottage cabin mansion bungalow residence
farm stable barn
field meadow pasture
garden park yard courtyard playground
forest wood
beach shore coast seafront waterfront
cliff
cave
hill mountain peak
valley
river stream canal
lake pond reservoir
bridge
tunnel
road street lane avenue highway motorway roundabout crossing
square
station platform
airport runway
harbour harbor port pier quay dock jetty wharf marina dockside quayside waterfront
shipyard yard
garage
court courthouse courtroom
prison jail cell
barracks base camp fort
castle palace
parliament
embassy consulate mission
hospital clinic ward surgery infirmary
morgue
cemetery graveyard churchyard grave
stadium arena ground
gymnasium gym
pool baths
rink
studio
laboratory lab
attic
basement cellar
chamber auditorium hall boardroom
roof rooftop
balcony
corridor lobby stairs staircase
lift
deck
window
door gate entrance
fence wall
tent marquee
container
car van lorry truck vehicle bus
train tram
ferry boat ship vessel
plane aircraft helicopter jet
hall
well
tower
"""
"""Nouns for places that one can be at, go to or come from: one kind a line, of which one may be called the other.
Those that others lie within ("town", "building", "site") are left out: they may mean the same place."""
KIND_OF: dict[str, set[int]] = {}
for _number, _line in enumerate(_KINDS.splitlines()):
    for _noun in _line.split():
        KIND_OF.setdefault(_noun, set()).add(_number)
KIND_OF |= {_noun + "s": _kinds for _noun, _kinds in KIND_OF.items() if _noun + "s" not in KIND_OF}
"""Each noun, in the plural too → the numbers of the kinds that it may be."""
