"""How a server was started."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """The graph that is served, and within which limits.

    ``names`` are those by which others reach this server, beside its own address; pages from ``origins`` may read its
    answers in a browser. A question ends after ``timeout`` seconds, its answer after ``max_rows`` rows; ``workers`` are
    answered at once.
    """

    graph: Path
    host: str
    names: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    timeout: float = 30.0
    max_rows: int = 100_000
    workers: int = 2
