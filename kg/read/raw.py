"""One article as found, and what a sidecar or a record says about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Raw:
    """One article as found, before any cleaning; ``where`` names its file and line for messages.

    ``remarks`` say, a line each, what of it was left aside, such as a day that cannot be read.
    """

    id: str
    text: str
    where: str
    url: str | None = None
    title: str | None = None
    published: date | None = None
    remarks: tuple[str, ...] = ()


def described(raw: Raw, known: dict[str, Any]) -> Raw:
    """The raw article with what a sidecar or record says about it, where it says it well."""
    url, title, published = known.get("url"), known.get("title"), known.get("published")
    return Raw(
        raw.id,
        raw.text,
        raw.where,
        url if isinstance(url, str) and url else raw.url,
        title if isinstance(title, str) and title.strip() else raw.title,
        published if isinstance(published, date) else day_of(published) or raw.published,
    )


def day_of(value: object) -> date | None:
    """The day of a value from metadata, or nothing where it says none."""
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
