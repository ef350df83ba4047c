"""What namings of provinces agree on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.models import AreaMention, Whereabouts

Areas = Sequence[AreaMention]
Shown = tuple[AreaMention, ...]
"""Provinces, each by the naming that shows it."""


def for_themselves(areas: Iterable[AreaMention]) -> Areas:
    """The namings that are no part of another name."""
    return [area for area in areas if area.whereabouts is not Whereabouts.PART]


def named(areas: Iterable[AreaMention]) -> Shown:
    """The provinces that are named for themselves."""
    return _firsts(for_themselves(areas))


def set_in(areas: Iterable[AreaMention]) -> Shown:
    """The one province in which something is, or to which somebody goes; nothing where there are several."""
    return one_province(area for area in areas if area.whereabouts is Whereabouts.AT)


def one_province(areas: Iterable[AreaMention]) -> Shown:
    """The one province that all are in, by its first naming; nothing where there are several."""
    found = _firsts(areas)
    return found if len(found) == 1 else ()


def _firsts(areas: Iterable[AreaMention]) -> Shown:
    """Each province once, by its first naming."""
    found: dict[str, AreaMention] = {}
    for area in areas:
        found.setdefault(area.province, area)
    return tuple(found.values())
