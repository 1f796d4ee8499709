"""What stands among the sentences of an article and is no part of its story: captions, and notices of the site."""

from __future__ import annotations

import re

# Alternations of fixed phrases, anchored or between word boundaries, without nested repetition: linear.
_CAPTION = re.compile(
    r"(?:(?:hide|show|view|enlarge) (?:caption|this image|image)\b|"
    r"(?:image|photo|video|media) (?:copyright|caption|playback|credit)\b|"
    r"(?:photos?|pictures?|video|gallery|in pictures|watch|caption)\s?(?::|\||\d{1,3} of \d{1,3})|"
    r"(?:a|this|the) (?:photo|photograph|picture|image) (?:taken|released|provided|posted)\b|footage shows\b|"
    r"file\s?(?:-|–|—)\s|\(file\)|scroll down for\b|"
    r"(?:ap|afp|epa|pa|reuters|rex|getty|alamy|shutterstock)\s?(?::|/|\||images?\b|photos?\b))",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\b(?:(?:is|are) (?:seen|pictured|shown) (?:here|in (?:this|a|an)\b|at\b|on\b|during\b|after\b|"
    r"before\b|near\b)|"
    r"in (?:this|an?) (?:undated |handout |file )?(?:photo|photograph|picture|image|video)\b|"
    r"(?:undated|handout|file) (?:photo|photograph|picture|image)\b|pictured (?:above|below|left|right|here)\b|"
    r"photograph by\b|photo by\b|image caption\b|image copyright\b|hide caption\b)",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(
    r"\b(?i:a|uma?|un|ein) (?:post|photo|video|story) shared by\b.{1,80}\(@\w{1,40}\)|"
    r"[—–-]\s?[^—–]{1,60}\(@\w{1,40}\)\s(?:on\s)?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\W*\Z|"
    r"\bpic\.twitter\.com/\w|\A(?:Reuters|AP|AFP|EPA|Getty Images|Rex)\s(?=(?:A|An|At|In|On|The|Some|More|After)\s)",
)
_NOTICE = re.compile(
    r"\b(?:without (?:prior )?(?:written )?(?:authorization|authorisation|permission|consent)|"
    r"(?:be |not be |been )?(?:republished|redistributed|rebroadcast|reproduced) (?:or|in|without|by)\b|"
    r"published (?:in|on) this (?:site|website)|browsers? with|transcripts? (?:are|is) (?:created|provided|produced)|"
    r"accuracy (?:and|or) availability|authoritative record of|terms of (?:use|service)|privacy policy|"
    r"(?:originally|first) (?:published|appeared) (?:in|on|at)\b|"
    r"contributed (?:reporting|to this (?:report|story|article))|"
    r"(?:our|free|daily|weekly) newsletters?\b|breaking news alerts?|click here|click the|"
    r"follow (?:him|her|them|us|me) (?:on|at) (?:x|twitter|facebook|instagram)|"
    r"(?:views|opinions) expressed (?:in|here|are|by)|"
    r"not (?:be )?(?:considered|constitute) (?:as )?(?:financial|investment) advice)\b",
    re.IGNORECASE,
)


def is_caption(prose: str) -> bool:
    """Return whether *prose* describes a picture, not an event: "Image caption …", "… is seen in this file photo".

    Or is a post that the page shows: "— Ann Roe (@annroe) May 3, 2018".
    """
    return any(pattern.search(prose) for pattern in (_SHOWN, _EMBEDDED)) or _CAPTION.match(prose) is not None


def is_notice(prose: str) -> bool:
    """Return whether *prose* speaks of the page it stands on: rights, transcripts, newsletters, who wrote what."""
    return _NOTICE.search(prose) is not None
