"""Sidecars: ``NAME.toml`` beside a text says what the page around it said."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.read.encodings import decode
from kg.read.names import readable, shown, stem_of
from kg.text.normal import normalize

_BARE_DAY = re.compile(r"^([ \t]*published[ \t]*=[ \t]*)(\d{4}-\d\d-\d\d)[ \t]*$", re.MULTILINE)


class Sidecars:
    """The sidecars of files, each folder looked through once."""

    def __init__(self) -> None:
        self._of_folder: dict[Path, Mapping[str, tuple[Path, ...]]] = {}

    def of(self, path: Path) -> Path | None:
        """The sidecar of a file: of its very name before one whose name is only written in another form."""
        beside = self._of_folder.get(path.parent)
        if beside is None:
            beside = self._of_folder[path.parent] = _listed(path.parent)
        stem = stem_of(path)
        found = beside.get(_key(stem), ())
        return min(found, key=lambda other: (other.stem != stem, other.suffix != ".toml", other.name), default=None)


def said_beside(sidecar: Path) -> dict[str, Any]:
    """What a sidecar says, by its fields. Raises ``InputError`` when it is no TOML.

    A day that no Gregorian year has (2567-02-29) stands in such files without quotes too: it is given as text.
    """
    try:
        text = decode(sidecar.read_bytes(), shown(sidecar))
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            return tomllib.loads(_BARE_DAY.sub(r'\1"\2"', text))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{shown(sidecar)}: is not valid TOML ({error}): mend or remove it") from error


def _listed(folder: Path) -> Mapping[str, tuple[Path, ...]]:
    found: defaultdict[str, tuple[Path, ...]] = defaultdict(tuple)
    with suppress(OSError):  # a folder that may not be listed has texts that may be read all the same
        for entry in folder.iterdir():
            if entry.suffix.lower() == ".toml" and entry.is_file():
                found[_key(entry.stem)] += (entry,)
    return found


def _key(stem: str) -> str:
    try:
        return normalize(readable(stem))
    except InputError:
        return stem
