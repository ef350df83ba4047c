"""The words of the pages, in English in templates and code, in Thai by ``labels.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from kg.serve.media import best

LANGUAGES = ("th", "en")
"""What pages are written in, the first where nobody asks for another."""


def label(text: str, language: str) -> str:
    """A text of ours in a language; as it is where that has no other."""
    return _thai().get(text, text) if language == "th" else text


def language_of(chosen: str, accept: str) -> str:
    """The language that somebody chose, else the one that their browser likes best (RFC 9110, 12.5.4)."""
    if chosen in LANGUAGES:
        return chosen
    ranges = ",".join(f"{name.strip().partition('-')[0]}/*{weight}" for name, weight in _ranges(accept))
    return (best(ranges, [f"{name}/" for name in LANGUAGES]) or LANGUAGES[0]).rstrip("/")


def _ranges(accept: str) -> list[tuple[str, str]]:
    parts = (part.partition(";") for part in accept.split(",") if part.strip())
    return [(name, f";{weight}" if weight else "") for name, _, weight in parts if name.strip() != "*"]


@cache
def _thai() -> Mapping[str, str]:
    return tomllib.loads(files("kg").joinpath("serve", "labels.toml").read_text(encoding="utf-8"))
