"""Annotated articles wrapped as programs wrap text, and read all the same: what each way of wrapping costs.

    python -m scripts.wrapping [--width N …] [--crlf]

Each line of an article is wrapped by itself, so that its paragraphs, lists and tables keep their own line breaks.
``make quality`` runs it at 80 columns and fails where a score falls further below that of the articles as they are
than a way may cost, or where a person or body is cut short.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from kg.clean import clean
from kg.reading import read_article
from kg.text.normal import normalize
from kg.wrapping.measures import columns
from kg.wrapping.unwrap import unwrap
from scripts.material import ANNOTATED, Annotated
from scripts.scoring import Scores, score

WIDTH = 80
_AT_SPACES, _ANYWHERE, _NOTHING = 0.02, 0.05, 0.0005
_CLUSTER = re.compile(".[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*", re.DOTALL)
Breaking = Callable[[str, int], list[str]]


def by_code_points(line: str, width: int) -> list[str]:
    """The lines of Python's ``textwrap``, which cuts runs that are longer than a line."""
    return textwrap.wrap(line, width) if len(line) > width else [line]


def by_code_points_uncut(line: str, width: int) -> list[str]:
    """The lines of Python's ``textwrap`` with long runs left whole."""
    return textwrap.wrap(line, width, break_long_words=False) if len(line) > width else [line]


def by_columns(line: str, width: int) -> list[str]:
    """The lines of an editor that breaks at spaces by columns and cuts longer runs."""
    return _at_spaces(line, width, cuts=True)


def by_columns_uncut(line: str, width: int) -> list[str]:
    """The lines of an editor that breaks at spaces by columns and leaves longer runs whole."""
    return _at_spaces(line, width, cuts=False)


def anywhere_by_code_points(line: str, width: int) -> list[str]:
    """The lines of a viewer that breaks them after so many code points; spaces at their ends are lost."""
    return [line[start : start + width].rstrip() for start in range(0, len(line), width)]


def anywhere_by_columns(line: str, width: int) -> list[str]:
    """The lines of a terminal that breaks them after so many columns; spaces at their ends are lost."""
    lines, at = [""], 0
    for cluster in _CLUSTER.findall(line):
        if at == width:
            lines, at = [*lines, ""], 0
        lines[-1] += cluster
        at += 1
    return [piece.rstrip() for piece in lines]


def _at_spaces(line: str, width: int, *, cuts: bool) -> list[str]:
    lines = [""]
    for token in re.findall(r"\s+|\S+", line):
        fits = token.isspace() or not lines[-1].strip() or columns(lines[-1] + token) <= width
        if fits or (cuts and columns(token) > width):
            lines[-1] += token
        else:
            lines.append(token)
        if cuts and columns(lines[-1]) > width and not token.isspace():
            lines[-1:] = anywhere_by_columns(lines[-1], width)
    return [piece.rstrip() for piece in lines]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to wrap text: how it breaks a line, and how much of any score it may cost."""

    name: str
    breaks: Breaking
    may_cost: float


WAYS = (
    Way("at spaces, code points", by_code_points, _AT_SPACES),
    Way("at spaces, code points, uncut", by_code_points_uncut, _AT_SPACES),
    Way("at spaces, columns", by_columns, _AT_SPACES),
    Way("at spaces, columns, uncut", by_columns_uncut, _AT_SPACES),
    Way("anywhere, code points", anywhere_by_code_points, _ANYWHERE),
    Way("anywhere, columns", anywhere_by_columns, _ANYWHERE),
)


@dataclass(frozen=True, slots=True)
class Original:
    """An annotated article as it is: which set it is of, its file, its text, and the names read in it."""

    set_number: int
    file_name: str
    text: str
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cost:
    """What a way of wrapping did to the annotated articles.

    ``lost`` is by how much each score fell, ``restored`` the share of texts put together exactly (but for white
    space), ``cut`` the names of persons and bodies cut short.
    """

    way: Way
    width: int
    lost: dict[str, float]
    restored: float
    cut: tuple[str, ...]


def main() -> None:
    """Prints what each way costs at the widths asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--width", type=int, action="append", help="in the way's own measure; may be given again")
    parser.add_argument("--crlf", action="store_true", help="end lines with carriage return and line feed")
    asked = parser.parse_args()
    console = Console()
    failed = report(console, score(ANNOTATED), asked.width or [WIDTH], "\r\n" if asked.crlf else "\n")
    sys.exit(1 if failed else 0)


def report(console: Console, scores: Scores, widths: Sequence[int] = (WIDTH,), newline: str = "\n") -> int:
    """Prints what each way costs beside the scores of the articles as they are; returns how many cost too much."""
    articles = annotated()
    costs = [cost_of(way, width, articles, scores, newline) for width in widths for way in WAYS]
    for width in widths:
        console.print(_table([cost for cost in costs if cost.width == width], width))
    for cost in costs:
        if cost.cut:
            console.print(f"{cost.way.name}, {cost.width}: cut short: {', '.join(cost.cut)}")
    return sum(bool(cost.cut) or max(cost.lost.values()) > cost.way.may_cost for cost in costs)


def _table(costs: Sequence[Cost], width: int) -> Table:
    table = Table(f"F1 lost, wrapped at {width}", *(cost.way.name for cost in costs))
    for kind in costs[0].lost:
        table.add_row(kind, *(f"{cost.lost[kind]:.3f}" if abs(cost.lost[kind]) > _NOTHING else "" for cost in costs))
    table.add_row("texts restored", *(f"{cost.restored:.0%}" for cost in costs))
    return table


def annotated() -> tuple[Original, ...]:
    """All annotated articles, read as they are."""
    paths = [(number, path) for number, one in enumerate(ANNOTATED) for path in sorted(one.articles.glob("*.txt"))]
    texts = [path.read_text(encoding="utf-8") for _, path in paths]
    return tuple(Original(n, path.name, text, names(text)) for (n, path), text in zip(paths, texts, strict=True))


def cost_of(way: Way, width: int, articles: Sequence[Original], scores: Scores, newline: str = "\n") -> Cost:
    """What one way costs: the articles are wrapped into a folder and built from there."""
    restored, cut = 0, set[str]()
    with tempfile.TemporaryDirectory() as folder:
        sets = [Annotated(Path(folder) / str(number), one.gold) for number, one in enumerate(ANNOTATED)]
        for one in sets:
            one.articles.mkdir()
        for article in articles:
            broken = wrapped(article.text, way, width)
            path = sets[article.set_number].articles / article.file_name
            path.write_text(broken, encoding="utf-8", newline=newline)
            restored += paragraphs(unwrap(broken)) == paragraphs(article.text)
            cut |= cut_short(article.names, names(broken))
        after = score(sets)
    lost = {kind: row["f1"] - after[kind]["f1"] for kind, row in scores.items()}
    return Cost(way, width, lost, restored / len(articles), tuple(sorted(cut)))


def wrapped(text: str, way: Way, width: int) -> str:
    """The text with each line wrapped by itself; empty lines stay."""
    return "\n".join(piece for line in text.split("\n") for piece in way.breaks(line, width) or [""])


def names(text: str) -> frozenset[str]:
    """The names of the persons and bodies that are read in a text."""
    reading = read_article(clean("text", text))
    return frozenset({one.name for one in reading.persons} | {one.name for one in reading.organizations})


def cut_short(whole: frozenset[str], broken: frozenset[str]) -> set[str]:
    """The names read from a wrapped text alone that are a beginning or an end of one read from the text as it was."""
    return {
        name
        for name in broken - whole
        if any(full != name and (full.startswith(name) or full.endswith(name)) for full in whole - broken)
    }


def paragraphs(text: str) -> list[str]:
    """The lines of a text that say something, normalized, with single spaces."""
    return [" ".join(words) for line in normalize(text).split("\n") if (words := line.split())]


if __name__ == "__main__":
    main()
