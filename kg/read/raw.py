"""One article as found, and what a sidecar or a record says about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from kg.calendar.days import written_day
from kg.errors import InputError
from kg.read.places import Origin
from kg.text.repair import whole

Report = Callable[[InputError], None]
"""Called with each input that had to be left out while the rest goes on, and with each ``Remark`` on one."""

_SPACE = re.compile(r"\s")
_SHOWN = 40
"""Code points of a value that a remark shows."""


@dataclass(frozen=True, slots=True)
class Raw:
    """One article as found, before any cleaning; ``where`` names its file and line for messages.

    ``remarks`` say, a line each and without ``where``, what of it was left aside, such as a day that cannot be read;
    ``origin`` is what it was read from, where that is a file.
    """

    id: str
    text: str
    where: str
    url: str | None = None
    title: str | None = None
    published: date | None = None
    remarks: tuple[str, ...] = ()
    origin: Origin | None = None


def described(raw: Raw, known: Mapping[str, Any], said_in: str = "") -> Raw:
    """The raw article with what a sidecar or record says about it, where it says it well; else with a remark.

    ``said_in`` names the sidecar in remarks. What is absent, null or blank says nothing.
    """
    said = {name: _whole(known[name]) for name in _FIELDS if not _is_blank(known.get(name))}
    read = {name: _FIELDS[name][0](value) for name, value in said.items()}
    if not said:
        return raw
    place = f" in {said_in}" if said_in else ""
    remarks = (f"{name} {_shown(said[name])}{place} {_FIELDS[name][1]}" for name in said if read[name] is None)
    sound: dict[str, Any] = {name: value for name, value in read.items() if value is not None}
    return replace(raw, remarks=(*raw.remarks, *remarks), **sound)


def _address(value: object) -> str | None:
    """The address of a page, or nothing for what no browser would open."""
    if not isinstance(value, str) or _SPACE.search(value.strip()) or "\ufffd" in value:
        return None
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        return None
    return value.strip() if parts.scheme in {"http", "https"} and parts.hostname else None


def _title(value: object) -> str | None:
    return value if isinstance(value, str) else None


_FIELDS: Mapping[str, tuple[Callable[[object], object | None], str]] = MappingProxyType(
    {
        "url": (_address, "is no http(s) address, and was left aside: mend it"),
        "title": (_title, "is no text, and was left aside: put it in quotes"),
        "published": (written_day, "is no day that can be read, and was left aside: write it like 2024-06-06"),
    }
)
"""The fields that a sidecar or record may have: what reads one, and what is said of one that it cannot read."""


def _whole(value: object) -> object:
    return whole(value) if isinstance(value, str) else value


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _shown(value: object) -> str:
    text = " ".join(repr(value).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
