"""One build or addition as a process of its own, whose steps are timed: what the bench of archives watches."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.build.engines import Processes, afterwards, beside
from kg.build.whole import Run, add_to_folder, build_folder
from kg.export.how import How


def main() -> None:
    """Runs, and prints the seconds of each step as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--add", action="store_true")
    parser.add_argument("--no-page", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    taken: dict[str, float] = {}

    @contextmanager
    def step(what: str, total: int | None = None) -> Iterator[Callable[[int], None]]:  # noqa: ARG001  # a step's form
        start = time.perf_counter()
        yield lambda _: None
        taken[what] = time.perf_counter() - start

    aside = afterwards if given.jobs == 1 else beside
    run = Run(_complain, step, Processes(given.jobs), aside, How.usual(page=not given.no_page))
    if given.add:
        add_to_folder(given.paths, given.out, run)
    else:
        build_folder(given.paths, given.out, run, replaces=True)
    print(json.dumps(taken))


def _complain(problem: Exception) -> None:
    print(problem, file=sys.stderr)


if __name__ == "__main__":
    main()
