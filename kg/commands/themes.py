"""``kg themes``: the goals and targets of any text, with the words that show them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.answers import show, show_json
from kg.commands.console import Format, complain
from kg.commands.exits import Exit
from kg.errors import InputError
from kg.read import read
from kg.store.reader import Table
from kg.vocabulary import goals

if TYPE_CHECKING:
    from kg.themes import Evidence, Themes

_CUES_SHOWN = 3


class ThemeFormat(StrEnum):
    """How themes are printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"


def themes(
    source: Annotated[str, typer.Argument(help="A file (.txt, .html, .jsonl), or - for standard input.")] = "-",
    form: Annotated[ThemeFormat, typer.Option("--format", help="How to print the answer.")] = ThemeFormat.TABLE,
) -> None:
    """Tell which Sustainable Development Goals and targets a text addresses, and by which words.

    Reads one text, or JSON Lines with "id" and "text".
    """
    from kg.themes import classify  # noqa: PLC0415  # half a second of start-up that only this command needs

    problems: list[InputError] = []
    rows: list[tuple[str, ...]] = []
    for raw in read([source], problems.append):
        found = classify(raw.text)
        if form is ThemeFormat.JSONL:
            show_json(_as_json(raw.id, found), indent=None)
        else:
            rows.extend(_rows(raw.id, found))
    if form is not ThemeFormat.JSONL:
        show(Table(("text", "SDG", "title", "confidence", "cues"), tuple(rows)), Format(form))
    for problem in problems:
        complain(str(problem))
    if problems:
        raise typer.Exit(Exit.PARTLY)


def _as_json(identifier: str, found: Themes) -> dict[str, object]:
    evidence = [
        {"theme": e.theme, "cue": e.cue, "start": e.start, "end": e.end, "context": _in_context(e), "weight": e.weight}
        for e in found.evidence
    ]
    confidence = {theme: round(value, 6) for theme, value in found.confidence.items()}
    return {
        "id": identifier,
        "goals": list(found.goals),
        "targets": list(found.targets),
        "confidence": confidence,
        "evidence": evidence,
    }


def _rows(identifier: str, found: Themes) -> list[tuple[str, ...]]:
    """One row per goal and target, with its strongest cues."""
    rows: list[tuple[str, ...]] = []
    for theme, confidence in found.confidence.items():
        shown = [e for e in found.evidence if e.theme == theme or e.theme.startswith(theme + ".")]
        shown.sort(key=lambda e: (-e.weight, e.start))
        quotes = " | ".join(_in_context(e) for e in shown[:_CUES_SHOWN])
        rows.append((identifier, theme, goals.themes()[theme].thai, f"{confidence:.2f}", quotes))
    return rows


def _in_context(evidence: Evidence) -> str:
    return f"…{evidence.before.lstrip()}[{evidence.cue}]{evidence.after.rstrip()}…"
