"""The control's part of ``make quality``: articles that nothing was learned from, and what sureness is worth."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from scripts import calibration
from scripts.quick_score import Gold, annotated, of_set, readings, rows


def report(console: Console) -> tuple[int, dict[str, Gold]]:
    """Prints precision, recall and F1 of the control, and how often facts of it are right that are called so sure.

    Gives how many articles it is, and the scorer's row for each kind.
    """
    control = dict(of_set("control"))
    read = readings(control)
    table = Table("kind", "gold", "built", "precision", "recall", "F1", title=f"control: {len(control)} articles")
    scored = rows(read, control)
    for kind, row in scored.items():
        if row["gold"]:
            cells = (f"{row[name]:.3f}" for name in ("precision", "recall", "f1"))
            table.add_row(kind, str(row["gold"]), str(row["predicted"]), *cells)
    console.print(table)
    both = control | dict(annotated())
    facts = (fact for one, reading in readings(both).items() for fact in calibration.judged(reading, both[one][1]))
    console.print(calibration.table(facts))
    return len(control), scored
