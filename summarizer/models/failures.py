"""Which of our errors a server's fault is, in words that name the server and say what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summarizer.errors import (
    AuthenticationFailed,
    ContextOverflow,
    ModelBusy,
    ModelError,
    ModelUnreachable,
    ModeRejected,
    QuotaExhausted,
    ReplyFiltered,
    RequestRejected,
    UnknownModel,
)
from summarizer.models.faults import Fault
from summarizer.settings import ModelSettings

_NAMED = 8  # models that a message names


def failure(fault: Fault, status: int, settings: ModelSettings, *, retry_after: float | None = None) -> ModelError:
    """Return the error that *fault* is, of an answer with *status*; *retry_after*: seconds that the server asks for."""
    host, name, words = settings.host, settings.model, fault.words
    makers: dict[str, Callable[[], ModelError]] = {
        "busy": lambda: ModelBusy(f"{host}: {status} {words}", status=status, retry_after=retry_after),
        "address": lambda: ModelUnreachable(
            f"nothing answers chat requests at {settings.base_url} ({status}); a base URL mostly ends in /v1"
        ),
        "key": lambda: AuthenticationFailed(
            f"{host} does not accept the key ({status}): {words}; set OPENAI_API_KEY"
            if settings.api_key
            else f"{host} wants a key ({status}); set OPENAI_API_KEY"
        ),
        "quota": lambda: QuotaExhausted(f"{host}: the account has nothing left to spend: {words}"),
        "model": lambda: UnknownModel(f'no model named "{name}" at {host}'),
        "context": lambda: ContextOverflow(f"{host}: the request is longer than {name} reads: {words}"),
        "mode": lambda: ModeRejected(f"{host}: {words}"),
        "filter": lambda: ReplyFiltered(f"{host}: the content filter stopped the request: {words}"),
    }
    made = makers.get(fault.kind, lambda: RequestRejected(f"{host} rejects the request ({status}): {words}"))
    return made()


def offering(error: UnknownModel, model: str, names: Sequence[str]) -> UnknownModel:
    """Return *error* with the models that the server offers, those named like *model* first."""
    from difflib import get_close_matches

    near = get_close_matches(model, names, n=_NAMED, cutoff=0.3)
    shown = near + [name for name in names if name not in near]
    more = f", and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    offers = f"{error} (it offers: {', '.join(shown[:_NAMED])}{more})" if names else str(error)
    return UnknownModel(offers, offered=tuple(names))
