"""Everyday words, of which a rewording has others, more or fewer, and says the same."""

from __future__ import annotations

from summarizer.language.reporting import listed

LIGHT = listed(
    """put give gave given take took taken make made making get got gets go goes went gone come came comes do done keep
    kept set hold held use used using bring brought see saw seen show shows showed shown find found leave left stand
    stood become became call called remain remained stay stayed begin began start started continue continued add added
    note noted state stated report reported announce announced confirm confirmed explain explained describe described
    mention mentioned give number figure total amount count people person persons man woman men women thing things way
    part case time place side fact still yet another also however then ahead due able likely latest recent recently
    earlier later less fewer previously currently around roughly approximately nearly almost just well back away
    together himself everyone everybody someone somebody anybody point moment kind sort type words anyone several
    whereas rather mere alone
    one two first last next whole entire entirely throughout despite"""
)
"""Everyday words that a rewording adds or drops without saying more."""
LIGHT_WEIGHT = 0.3
"""What an everyday word counts in the coverage, of a telling one."""
