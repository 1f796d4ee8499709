"""A model file served on loopback from inside this process, for the same client. The door to xllamacpp (llama.cpp)."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from summarizer.errors import UsageError
from summarizer.models.model_file import check_model_file, content_identity
from summarizer.models.stack import cache_directory
from summarizer.settings import SECONDS, ModelSettings

SLOTS = 1  # requests at once: a second one would share the same cores, and need a context of its own
CONTEXT = 8192  # tokens of prompt and reply: 0.2 GB of keys and values for SmolLM2-135M, 1.1 GB for Llama 3 8B

# The server stops, and drops a request that nobody waits for, between two batches only: at 50 tokens/s on a busy core
# one of 2,048, its default, takes 40 s, one of 128 under 3 s, and prompts are read as fast.
_BATCH = 128
_TIMEOUT = 600.0  # seconds: 4,000 tokens read at 50/s and 4,000 written at 10/s


class LocalServer:
    """The model file *path* and the server that is started for it when somebody asks, on a free port of 127.0.0.1.

    The model is known by the hash of its content, so that replies are found again on any port and under any name of the
    folder, and no reply that is cached needs it loaded; a timeout that was not chosen becomes ten minutes. Ask it for
    `SLOTS` at once: others would wait in its queue while their timeouts run. *threads* is half of the cores unless
    given: as many threads as cores stall when something else runs. Raises UsageError where the file is no model.
    """

    def __init__(
        self, path: str | os.PathLike[str], settings: ModelSettings | None = None, *, threads: int | None = None
    ) -> None:
        self.path, settings = Path(path).expanduser(), settings or ModelSettings()
        check_model_file(self.path)
        self.settings = replace(
            settings,
            model=self.path.name,
            base_url=_UNSTARTED,
            timeout=_TIMEOUT if settings.timeout == SECONDS else settings.timeout,
            identity=content_identity(self.path, remembered_in=cache_directory(settings) / "model-files"),
            asked_for=True,
        )
        self._threads = threads or _half_the_cores()
        self._starting = threading.Lock()  # who stops it waits until it has started: it cannot be stopped before
        self._stopped = False
        self._server: Any = None

    def start(self) -> ModelSettings:
        """Load the model, unless that is done, and return the settings that lead to it; nobody else has its key.

        Takes seconds in which no other thread of Python runs. Raises UsageError where the model cannot be loaded or the
        extra is not installed.
        """
        with self._starting:
            if self._stopped:
                raise UsageError(f"{self.path}: asked after its end")
            if self._server is None:
                key = secrets.token_urlsafe()
                self._server = _start(_import(), self.path, threads=self._threads, key=key)
                self.settings = replace(self.settings, base_url=f"{self._server.listening_address}/v1", api_key=key)
            return self.settings

    def stop(self) -> None:
        """End the server, if there is one; calling twice is harmless."""
        with self._starting:
            self._stopped = True
            self._server = None  # the only reference: its destructor stops the server and waits for its threads


_UNSTARTED = "http://127.0.0.1/v1"  # this machine: no price, no proxy


@contextmanager
def local_server(
    path: str | os.PathLike[str], settings: ModelSettings | None = None, *, threads: int | None = None
) -> Iterator[ModelSettings]:
    """Serve the model file *path* and yield *settings* that lead to it; see `LocalServer`.

    The server ends with the context, whatever ends that.
    """
    server = LocalServer(path, settings, threads=threads)
    try:
        yield server.start()
    finally:
        server.stop()


def _import() -> Any:
    try:
        import xllamacpp
    except ImportError as error:
        raise UsageError(f"a model file needs llama.cpp: pip install 'summarizer[local]' ({error})") from error
    return xllamacpp


def _start(xllamacpp: Any, path: Path, *, threads: int, key: str) -> Any:
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.hostnames = ["127.0.0.1"]
    params.port = 0  # any that is free
    params.api_keys = [key]
    params.ui = False
    params.verbosity = 0  # not a line on our stderr, errors neither
    params.warmup = False
    params.n_parallel = SLOTS
    params.n_ctx = CONTEXT  # a model that was trained on less is held to that
    params.n_batch = params.n_ubatch = _BATCH
    params.cache_ram_mib = 0  # the slot keeps the stable start of the prompt: up to 8 GB of former ones help nobody
    params.enable_reasoning = 0  # hidden thought takes minutes here, and extraction is reading
    for cpu in (params.cpuparams, params.cpuparams_batch):
        cpu.n_threads = threads
        cpu.poll = 0  # a thread that has nothing to do sleeps, instead of taking the core from the one that has
    params.endpoint_metrics = True  # for `_running`
    try:
        with ThreadPoolExecutor(1) as starter:  # not on the main thread, whose Ctrl-C could fall between its two steps
            return starter.submit(_running, xllamacpp, params).result()
    except RuntimeError as error:
        raise UsageError(
            f"{path}: llama.cpp cannot load it: it is damaged, cut short, larger than the memory, "
            "or of a kind that this version does not know (pip install -U xllamacpp)"
        ) from error


def _running(xllamacpp: Any, params: Any) -> Any:
    """Return a server whose main loop has begun: the destructor of one that was only constructed waits for ever."""
    server = xllamacpp.Server(params)
    server.handle_metrics()  # the loop answers it
    return server


def _half_the_cores() -> int:
    """Return half of the logical cores we may use: about the physical ones, which llama.cpp itself starts from."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores // 2)
