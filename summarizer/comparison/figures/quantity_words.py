"""The words that tell how much of something is meant: all, most, many, some, few, none, everywhere."""

from __future__ import annotations

from typing import Literal

from summarizer.language.openers import Opened
from summarizer.language.reporting import listed

Reach = Literal[
    "all", "most", "half", "many", "some", "subset", "few", "one", "single", "lone", "none", "rest",
    "everything", "everywhere", "confined",
]  # fmt: skip

_NO_SPAN = r"(?!\s(?:day|night|morning|evening|afternoon|week|month|year|hour|minute|time|other)s?\b)"
_PLURALS = r"[a-z]{3,}(?<!ou)s|people|men|women|children|police|staff"
_NOUNS = rf"(?=\s(?:of|{_PLURALS}|are|were|have|had|did|do|will|would)\b)"
_QUALIFIED = rf"(?=\s(?:of|(?:[a-z]+\s){{0,2}}(?:{_PLURALS})|are|were|have|had|did|do|will|would)\b)"
"""What follows a quantifier: a noun in the plural, or a verb; before "most" an adjective would make a superlative."""
NO_SUPERLATIVE = r"(?<!\bthe\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bher\s)(?<!\btheir\s)(?<!['’]s\s)(?<!\ba\s)(?<!\bat\s)"
"""Before "most" and an adjective: "most military operations", no "the most dangerous operations"."""
_HARDLY = "unlikely|hardly|not|never|cannot"
_CROWDS = "host|slew|raft|wealth|multitude|plethora|spate|flood|flurry|array|swathe|throng|abundance|profusion|legion"
_LANDS = "world|globe|planet|country|nation|continent|region"
_PLACES = "countries|nations|places|towns|cities|regions|states|areas|districts|villages|pockets"
# Of what begins at one place the first kind wins: "not all" before "all", "all but three" before both.
_KINDS: tuple[tuple[Reach, tuple[str, ...]], ...] = (
    (
        "everywhere",
        (
            rf"(?:across|around|throughout|all\sover|all\sacross|in\severy\scorner\sof)\s(?:the\s)?"
            rf"(?:whole\s|entire\s)?(?:{_LANDS})",
            r"worldwide|nationwide|countrywide|globally|the\sworld\sover",
        ),
    ),
    (
        "confined",
        (
            r"(?:confined|restricted|limited)\sto(?!\s(?:[$€£]?\d|a\smaximum))",
            rf"(?:in|to)\s(?:(?:only|just)\s)?(?:a\s(?:few|handful\sof|couple\sof)|one\sor\stwo|isolated)\s(?:{_PLACES})",
        ),
    ),
    ("everything", (r"everything(?!\s(?:from|but|except|else|possible)\b)",)),
    ("rest", (r"all\s(?:but|except)(?=\s(?:for\s)?(?:\d|[a-z]))",)),
    (
        "some",
        (
            r"not\s(?:all|every(?:one|body)?|each)",
            rf"(?:{_HARDLY})\s(?:[a-z]+\s){{0,3}}?everything",
            r"(?:in\s|only\s)part(?!\s(?:because|due))",
            r"in\s(?:some|certain|several|a\sfew|rare)\s(?:cases|instances)|partly|partially|several|sometimes|occasionally|a\snumber\sof|parts\sof",
            r"a\s(?:selection|sample|portion|fraction|proportion|section)\sof|some(?=\s(?!of)[a-z]+ed\b)",
            rf"some{_QUALIFIED}",
            r"certain(?=\s[a-z]+s\b)",
            r"(?<!\bas\s)(?<!\ba\s)(?<!take\s)(?<!took\s)part(?=\sof\s(?:the|its|both|his|her|their|all)\b)",
        ),
    ),
    (
        "most",
        (
            rf"(?:nearly|almost|virtually)\s(?:all|every{_NO_SPAN}|(?:any|every)(?:one|body))",
            rf"(?<!\bthe\s)(?<!\bat\s)most{_NOUNS}|{NO_SUPERLATIVE}most{_QUALIFIED}",
            r"the\s(?:largest|larger|greatest|greater|biggest|better)\s(?:part|share|portion|chunk)(?=\sof\b|\s[a-z]+\b)",
            r"(?:the|a)\s(?:vast\s|great\s|large\s)?majority|mostly|overwhelmingly|(?:the\s)?bulk\sof|usually|generally",
        ),
    ),
    (
        "few",
        (
            rf"(?:{_HARDLY})\s(?!only|just|because)(?:(?!how\s)[a-z]+\s){{0,3}}?(?:much|many|a\slot|a\sgreat\sdeal)"
            r"(?!\s(?:more|less|fewer|as|longer|better|later|of\sa)\b)",
            r"(?:hardly|scarcely|barely)\sany(?:one|body)?|a\s(?:small\s)?minority|rarely|seldom",
            r"(?:only\s)?a\s(?:few|handful|couple)(?=\sof\b|\s[a-z]+s\b)|a\s(?:small|tiny|limited)\snumber\sof",
            rf"(?<!a\s)few{_QUALIFIED}",
            r"(?<!a\s)little(?=\s(?:of|[a-z]+)\b)(?!\s(?:more|less|by|later|known|over)\b)",
        ),
    ),
    (
        "none",
        (
            r"not\s(?:[a-z]+\s){1,3}at\sall(?=[.,;:!?]|$|\s(?:and|but|until|before|after|since|this|last|next)\b)",
            r"none|not\s(?:any|one|a\ssingle)(?=\s)|no\sone|nobody|neither(?=\sof\b|\s[a-z]+\b)(?!\s[^,.;]{1,40}\snor\b)",
            r"no(?=\s[a-z]+\b)(?!\s(?:more|less|longer|fewer|later|earlier|doubt|matter|other|one|way|notice|heed|part|account)\b)",
        ),
    ),
    (
        "all",
        (
            r"without\s(?:a\ssingle\s|any\s)?exception|to\sa\sman|one\sand\sall",
            r"(?<!\bat\s)(?<!above\s)(?<!after\s)all(?!\s(?:over|in\sall|but|along|right|time|the\s(?:same|more|better|way|while|time))\b)",
            rf"every{_NO_SPAN}(?!\s(?:\d|two|three|four|five|six|seven|eight|ten|few)\b)|each(?=\s[a-z])(?!\sother){_NO_SPAN}",
            r"always|invariably|everyone|everybody|entire|whole(?=\s[a-z])|unanimous(?:ly)?",
            r"(?:entirely|wholly)(?!\s(?:un[a-z]{3,}|ignorant|absent|devoid|lacking|different|separate|new|free|false|wrong)\b)",
            r"both(?=\s[a-z]+\b)(?!\s(?:[^\s,.;]+\s){1,3}and\b)",
        ),
    ),
    (
        "many",
        (
            rf"(?:a|an)\s(?:{_CROWDS})\sof|plenty\sof|numerous|countless|innumerable|large\snumbers\sof|a\sgood\smany",
            rf"(?<!\bhow\s)many{_QUALIFIED}|a\s(?:large|great|huge|vast)\snumber\sof|a\s(?:lot|great\sdeal)\sof",
            r"dozens|scores|hundreds|thousands|often|frequently",
        ),
    ),
    ("one", (r"(?:only\s)?one(?=\sof\s(?:the|them|its|his|her|their|these|those|whom))",)),
    ("lone", (r"(?:only|just)\sone(?=\s[a-z])(?!\sof)|a\ssingle|the\s(?:only|sole)",)),
    ("single", (r"one(?=\s(?!of\b|in\b|day\b|thing\b|another\b)[a-z]+\b)",)),
    ("subset", (r"out\sof(?=\s(?:\d|[a-z]))",)),
)
TELLING = listed(
    """all each every everyone everybody always invariably entire entirely whole wholly unanimous unanimously both
    most mostly overwhelmingly majority bulk usually generally nearly almost virtually part parts partly partially
    not several sometimes occasionally number few handful selection sample portion fraction proportion section
    couple some certain hardly scarcely barely minority rarely seldom little none no nobody neither many lot deal
    dozens scores hundreds thousands often frequently one single only sole just out unlikely never cannot exception man
    everything numerous countless innumerable plenty numbers world globe planet country nation continent region
    worldwide nationwide countrywide globally confined restricted limited isolated share chunk
    """
    + _CROWDS.replace("|", " ")
)
"""Words of which each quantifier has one; where none stands, the pattern, which is long, need not be tried."""
_OPENERS = TELLING | listed("in a an the to without across around throughout large cannot")
"""Words of which each quantifier begins with one."""
QUANTIFIER = Opened(
    "|".join(rf"(?<![\w.,])(?P<{name}>{'|'.join(alternatives)})(?!\w)" for name, alternatives in _KINDS),
    _OPENERS,
    TELLING,
    reach=2,  # "a great deal of"
    figure=None,
)
