"""Other people's work in the page: the scripts that draw its charts, its map's outlines, and who is thanked for all."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from kg.export.page.drawing import VIS_NETWORK
from kg.export.page.embed import Block, Script, data_block, json_text
from kg.export.page.shapes import shapes
from kg.export.vendored import Release, release

_CHARTS = (("d3", "d3.min.js"), ("plot", "plot.umd.min.js"))
"""In the order in which they run: Plot is made of D3."""

_VENDORED = ("plot", "d3", "svg-maps-thailand", "oxigraph")


@dataclass(frozen=True, slots=True)
class Credit:
    """A release whose code or data the page carries; ``key`` is that of the words that say what for."""

    key: str
    name: str
    version: str
    licence: str
    source: str


def chart_scripts() -> list[Script]:
    """D3 and Observable Plot as released, each under one line that names it; they give the page ``d3`` and ``Plot``."""
    return [Script(noticed(release(name), file)) for name, file in _CHARTS]


def noticed(known: Release, file: str) -> str:
    """A script of a release, unmodified, under one line that names it."""
    return f"/*! {known.notice()} */\n{known.files[file].decode()}\n"


def library_blocks() -> tuple[Block, Block]:
    """The blocks "map-data", which is what ``shapes`` gives, and "credits-data", a list of ``Credit``."""
    return (
        data_block("map-data", [json_text(shapes())]),
        data_block("credits-data", [json_text([asdict(credit) for credit in credits_due()])]),
    )


def credits_due() -> list[Credit]:
    """Whose work the page is made of."""
    found = (release(name) for name in _VENDORED)
    vendored = [Credit(each.name, each.package, each.version, each.licence, each.source) for each in found]
    return [Credit("vis-network", **VIS_NETWORK), *vendored]
