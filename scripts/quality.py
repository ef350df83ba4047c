"""``make quality``: phenomena, all annotated articles beside their floors, themes, wrapped articles, the control.

A floor is the best F1 reached so far on gold with the same digest, rounded down to three places;
``--raise`` writes better scores into the floors, and nothing ever lowers them.
"""

from __future__ import annotations

import argparse
import json
import math
import sys

from rich.console import Console
from rich.table import Table

from scripts import control, page_quality, phenomena, theme_report, wrapping
from scripts.material import ANNOTATED, ROOT
from scripts.quick_score import annotated
from scripts.scoring import Scores, digest, score

FLOORS = ROOT / "tests" / "quality" / "floors.json"
_SLACK = 0.0005
console = Console()


def main() -> None:
    """Prints the tables; exits with 1 when a score fell below its floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raise", dest="raising", action="store_true", help="write better scores into the floors")
    raising = parser.parse_args().raising
    table, failed = phenomena.report()
    console.print(table)
    if all(annotated.gold.is_dir() for annotated in ANNOTATED):
        failed += _against_floors(raising)
    else:
        console.print("quality on the annotated articles: skipped, the material is not beside this checkout")
    sys.exit(1 if failed else 0)


def _against_floors(raising: bool) -> int:
    """Prints the scores on the annotated articles and the control.

    Returns how many fell, fall too far on wrapped texts, or are other than what the page says.
    """
    scores, key = score(ANNOTATED), digest(ANNOTATED)
    kept = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    floors = kept["floors"] if kept.get("gold") == key else {}
    console.print(_table(scores, floors))
    theme_report.report(console)
    measured = {
        "annotated": page_quality.told(sum(1 for _ in annotated()), scores),
        "control": page_quality.told(*control.report(console)),
    }
    too_dear = wrapping.report(console, scores)
    if raising:
        _raise(scores, floors, key)
        page_quality.write(measured)
    otherwise = page_quality.differing(measured)
    for line in otherwise:
        console.print(line)
    fallen = [kind for kind, floor in floors.items() if scores[kind]["f1"] < floor - _SLACK]
    if fallen:
        console.print(f"below the floor: {', '.join(fallen)}")
    return len(fallen) + len(otherwise) + too_dear


def _table(scores: Scores, floors: dict[str, float]) -> Table:
    table = Table("kind", "gold", "built", "precision", "recall", "F1", "floor")
    for kind, row in scores.items():
        cells = (f"{row[name]:.3f}" for name in ("precision", "recall", "f1"))
        floor = f"{floors[kind]:.3f}" if kind in floors else ""
        table.add_row(kind, f"{row['gold']:.0f}", f"{row['predicted']:.0f}", *cells, floor)
    return table


def _raise(scores: Scores, floors: dict[str, float], key: str) -> None:
    better = {kind: max(floors.get(kind, 0.0), math.floor(row["f1"] * 1000) / 1000) for kind, row in scores.items()}
    FLOORS.parent.mkdir(parents=True, exist_ok=True)
    FLOORS.write_text(json.dumps({"gold": key, "floors": better}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
