"""The figures in the page's About (``kg/export/page/quality.toml``): held to what ``make quality`` measures."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any

from scripts.material import ROOT

QUALITY = ROOT / "kg" / "export" / "page" / "quality.toml"
KINDS = (
    "person",
    "organization",
    "post",
    "event",
    "event date",
    "participation",
    "speaker",
    "goal",
    "target",
)
"""The kinds of fact that the page shows."""

_SLACK = 1e-9
"""So much below a whole percent is that percent: 0.29 * 100 is a little less than 29."""

_HEAD = """\
# What of each kind of fact is right (precision), and how much of what articles say is found (recall), in percent,
# rounded down. Measured on {day} with `python -m scripts.quality`, which fails where it measures otherwise, and
# writes this with --raise. "annotated": the articles that the rules were written beside; "control": such as nothing
# was learned from and whose errors nobody looked at.
"""


def told(articles: int, rows: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """What the page says of a set: how many articles, and each kind's precision and recall in percent, rounded down."""
    return {"articles": articles} | {
        kind: [math.floor(100 * rows[kind][name] + _SLACK) for name in ("precision", "recall")] for kind in KINDS
    }


def differing(measured: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """A line for each figure in the page that is not the measured one."""
    kept = tomllib.loads(QUALITY.read_text(encoding="utf-8"))
    return [
        f"the page says {kept.get(name, {}).get(key)} of {key} ({name}), measured is {value}: --raise writes it"
        for name, figures in measured.items()
        for key, value in figures.items()
        if kept.get(name, {}).get(key) != value
    ]


def write(measured: Mapping[str, Mapping[str, Any]]) -> None:
    """Writes the figures, with the day of today, where they are others."""
    if differing(measured):
        QUALITY.write_text(_HEAD.format(day=date.today()) + "\n".join(_lines(measured)) + "\n", encoding="utf-8")


def _lines(measured: Mapping[str, Mapping[str, Any]]) -> list[str]:
    return [
        line
        for name, figures in measured.items()
        for line in (f"\n[{name}]", *(f'"{key}" = {value}' for key, value in figures.items()))
    ]
