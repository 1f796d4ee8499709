"""What a call costs, by genai-prices' bundled table: nothing is fetched, and what is not in it is unknown, never 0."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from summarizer.usage import Tokens


def cost(model: str, base_url: str, tokens: Tokens) -> float | None:
    """Return the price in US dollars of *tokens* of *model* at *base_url*, or None where it is unknown.

    A price is known only where the host is a provider in the table and the model is one of its own: a model of the same
    name on another host may cost anything.
    """
    if private(base_url):
        return None
    from genai_prices import Usage, calc_price

    usage = Usage(input_tokens=tokens.input, cache_read_tokens=tokens.cached, output_tokens=tokens.output)
    try:
        return float(calc_price(usage, model, provider_api_url=base_url).total_price)
    except (LookupError, ValueError):
        return None


def private(base_url: str) -> bool:
    """Tell whether *base_url* is no public name, so that no table could know its price."""
    host = urlsplit(base_url).hostname or ""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".lan", ".localhost"))
