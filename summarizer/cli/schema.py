"""``summarizer schema``: the JSON Schema of a bundle."""

from __future__ import annotations

import click

from summarizer.cli.streams import say

_EPILOG = """
\b
Examples:
  summarizer schema > briefing.schema.json
  summarizer schema | jq '.required'

\b
Exit codes: 0 done.
"""


@click.command(epilog=_EPILOG, short_help="The JSON Schema of a briefing.")
def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of what brief --format json writes."""
    from summarizer.rendering.json_schema import published

    say(published())
