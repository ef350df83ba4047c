"""Thailand's provinces as outlines for the page's map, from ``@svg-maps/thailand``.

The release names its shapes in English and gives them letters of its own; it is matched with our provinces by name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from kg.errors import VendorError
from kg.export.vendored import release
from kg.vocabulary.provinces import Province, province_of

_RELEASE, _FILE = "svg-maps-thailand", "index.js"
_BEGINS = "export default "

_WATER = frozenset({"lksg"})
"""Shapes that are no province: Songkhla Lake."""

_FINE = 10
"""Steps into which one unit of the release's drawing (560 by 1025) is cut: each is less than a dot of a screen."""

_MOVES = re.compile(r"([mz])|(-?[0-9.]+),(-?[0-9.]+)")

Point = tuple[int, int]


def shapes() -> dict[str, Any]:
    """``viewBox``, as SVG's attribute takes it, and ``shapes``: each province's ISO code, path and middle, by code.

    Raises ``VendorError`` when the release draws something else than our provinces and the lake.
    """
    code_of = {name: known.code for known in province_of().values() for name in _names(known)}
    drawn = {code_of.get(_plain(shape["name"]), ""): _rings(shape["path"]) for shape in _drawn()}
    if drawn.keys() != province_of().keys():
        raise VendorError(f"{_RELEASE}: does not draw our provinces one by one: take a release that does")
    points = [point for rings in drawn.values() for ring in rings for point in ring]
    left, top = (min(point[axis] for point in points) for axis in (0, 1))
    right, bottom = (max(point[axis] for point in points) for axis in (0, 1))
    return {
        "viewBox": f"{left} {top} {right - left} {bottom - top}",
        "shapes": [
            {"code": code, "path": _path(rings), "middle": _middle(rings)} for code, rings in sorted(drawn.items())
        ],
    }


def _drawn() -> list[dict[str, str]]:
    """The release's shapes: ``name``, ``id`` and ``path``, without the water."""
    text = release(_RELEASE).files[_FILE].decode().removeprefix(_BEGINS)
    shown: list[dict[str, str]] = json.loads(text)["locations"]
    return [shape for shape in shown if shape["id"] not in _WATER]


def _names(known: Province) -> Iterator[str]:
    yield from map(_plain, (known.english, *known.english_also))


def _plain(name: str) -> str:
    """A name without what writers of Thai names in English do not agree on: capitals, spaces, hyphens."""
    return re.sub(r"[^a-z]", "", name.lower())


def _rings(path: str) -> list[list[Point]]:
    """The outlines of a path of relative moves, as points on the grid that all shapes share, so that borders meet.

    SVG 2, 9.3: pairs after ``m`` are one move, then lines; after ``z`` the pen stands where the outline began.
    """
    rings: list[list[Point]] = []
    x = y = 0.0
    start, first = (x, y), False
    for command, right, down in _MOVES.findall(path):
        if command == "z":
            x, y = start
        elif command == "m":
            first = True
        else:
            x, y = x + float(right), y + float(down)
            if first:
                rings.append([])
                start, first = (x, y), False
            point = (round(x * _FINE), round(y * _FINE))
            if not rings[-1] or rings[-1][-1] != point:
                rings[-1].append(point)
    return [ring for ring in rings if len(ring) > 2]  # two points enclose nothing


def _middle(rings: list[list[Point]]) -> Point:
    """The centre of mass of the largest outline (of a polygon by its corners, after Gauss's area formula)."""
    weighed = [_weighed(ring) for ring in rings]
    area, x, y = max(weighed, key=lambda each: abs(each[0]))
    return round(x / (3 * area)), round(y / (3 * area))


def _weighed(ring: list[Point]) -> tuple[int, int, int]:
    """Twice the area that an outline encloses, and six times its moments along both axes."""
    area = along = down = 0
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = ax * by - bx * ay
        area, along, down = area + cross, along + (ax + bx) * cross, down + (ay + by) * cross
    return area, along, down


def _path(rings: list[list[Point]]) -> str:
    """The outlines as a path of whole numbers; each begins where it is, then goes on from point to point."""
    return "".join(f"M{ring[0][0]} {ring[0][1]}l{_steps(ring)}z" for ring in rings)


def _steps(ring: list[Point]) -> str:
    steps = (f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in pairwise(ring))
    return " ".join(steps).replace(" -", "-")
