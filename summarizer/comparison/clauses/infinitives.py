"""Words that tell who does what an infinitive behind them tells: the subject of the verb before it, or its object."""

from __future__ import annotations

from summarizer.language.reporting import listed

FOR_THEMSELVES = listed("beat defeat win overcome edge thrash leave quit hold score come recover rally fight travel")
"""Verbs behind whose object an infinitive tells what their subject does: what they achieve, or set out for."""
SPANS = listed("seconds minutes hours days weeks months years")
"""What it takes to do something, and who does nothing."""

CAUSING = listed(
    """ask tell order urge want expect allow permit force persuade help advise invite encourage instruct require cause
    get enable lead appoint name elect choose hire employ recruit send assign teach train push press prompt inspire beg
    warn remind forbid pay leave trust like need prefer find believe consider declare know think report see authorise
    authorize compel convince direct drive entitle entrust intend mean motivate nominate oblige pick prepare recommend
    request select summon tempt commission dispatch challenge dare sign bring call use take promote back tip set free
    sue order have give pressure lobby bar let make"""
)
"""Verbs whose object is to do what an infinitive behind it tells."""
INTENT = listed(
    """decision plan bid attempt offer right power ability effort move proposal request demand order deal vote
    chance need refusal failure promise pledge vow threat call campaign intention desire duty scheme pressure plans
    efforts attempts calls moves powers proposals reason way time permission authority agreement opportunity"""
)
"""Nouns that an infinitive tells more of, and that do nothing themselves."""
BODIES = listed(
    """company firm bank club team army union party government council board court committee ministry agency group
    subsidiary unit division department office crew staff family people men women ship boat plane robot force"""
)
"""What does something of its own though somebody has it."""
