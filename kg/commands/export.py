"""``kg export``: the graph in the formats of other people's programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import Graph, tell
from kg.commands.progress import progress
from kg.export.formats import Exporter, Format
from kg.store.folder import DEFAULT_FOLDER

_ALL = "all"
_CHOICE = "|".join([*Format, _ALL])


def export(
    form: Annotated[
        list[str], typer.Option("--format", metavar=_CHOICE, help="The format; may be given several times.")
    ],
    graph: Graph = DEFAULT_FOLDER,
    out: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="The file to write; of several formats, or of parquet, the folder."),
    ] = None,
) -> None:
    """Write the graph for other programs, as questions see it.

    jsonld: the data set with short keys. popolo: people, organizations, posts and memberships, for civic projects.
    ftm: FollowTheMoney entities, for Aleph. gexf: the network with days, places and colours, for Gephi. xlsx: all
    tables in one workbook. parquet: the same for data frames.

    Without --out a file is written into the current folder: kg export --format gexf writes graph.gexf.
    """
    forms = _forms(form)
    exporter = Exporter(graph, progress)
    for each in forms:
        path = _path(each, out, is_one=len(forms) == 1)
        exporter.write(each, path)
        tell(f"{path}: written")


def _forms(wanted: Sequence[str]) -> list[Format]:
    """Each format once, in the order in which it was asked for."""
    unknown = [name for name in wanted if name != _ALL and name not in [*Format]]
    if unknown:
        raise typer.BadParameter(f"{unknown[0]}: is no format: choose one of {_CHOICE.replace('|', ', ')}")
    return list(dict.fromkeys(form for name in wanted for form in (Format if name == _ALL else [Format(name)])))


def _path(form: Format, out: Path | None, *, is_one: bool) -> Path:
    """Where a format is written: a file may be named by its folder."""
    if out is None:
        return Path(form.file)
    return out if is_one and (form is Format.PARQUET or not out.is_dir()) else out / form.file
