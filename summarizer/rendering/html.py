"""A briefing as one HTML page that works offline, without scripts, on paper; nothing in it asks the network.

Sources' words reach the page through the template's escaping only. The policy in its head lets nothing load and
lets no style or script run but the two of this package, by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from summarizer.briefing import Briefing
from summarizer.rendering import views, wording
from summarizer.rendering.highlighting import pieces
from summarizer.rendering.outline import outline
from summarizer.rendering.visible import flat

# Language tags as in BCP 47, loosely: what stands in a lang attribute is letters, digits and hyphens.
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")


def render(briefing: Briefing) -> str:
    """Return *briefing* as one page: citations are links to the quoted words, highlighted in the embedded articles."""
    shown = outline(briefing)
    style = _file("briefing.css") + _target_rules(shown)
    script = _file("briefing.js")
    return (
        _environment()
        .get_template("briefing.html.j2")
        .render(
            shown=shown,
            articles=[(source, list(pieces(source))) for source in shown.sources],
            names={source.number: source.name for source in shown.sources if source.number},
            check=wording.CHECK,
            # Ours, and labels made of digits and letters: no word of a source.
            style=Markup(style),
            script=Markup(script),
            policy=_policy(style, script),
        )
    )


def _policy(style: str, script: str) -> str:
    """Return a Content-Security-Policy: nothing loads, nothing is sent, only these two texts apply."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def _target_rules(shown: views.Outline) -> str:
    """Return one rule per quotation: without scripts, too, all pieces of the quotation in the address light up."""
    labels = [quote.label for source in shown.sources for quote in source.quotes]
    selectors = ",\n".join(f'#q{label}:target ~ [data-q~="{label}"]' for label in labels)
    return f"{selectors} {{ background: var(--lit); color: var(--lit-ink); }}\n" if labels else ""


def _language(tag: str | None) -> str | None:
    return tag if tag and _LANGUAGE.fullmatch(tag) else None


def _file(name: str) -> str:
    return resources.files(__package__).joinpath("templates", name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("summarizer.rendering"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["language"] = _language
    environment.filters["flat"] = flat
    return environment
