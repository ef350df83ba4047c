"""How far long work is, on standard error, where somebody watches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, Task, TimeRemainingColumn
from rich.text import Text

from kg.commands.console import errors, tell
from kg.locale import COUNT, told

_FOR_A_BAR = 60
"""Cells of a window below which words and numbers go before a bar and the time that is left."""


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """A line on standard error while something long runs; where the end is known, how far it is and the time left.

    Gives what hears how many more things were done. Silent where nobody watches; a terminal that cannot write over
    its lines gets one line.
    """
    if errors.is_terminal and errors.is_dumb_terminal:
        tell(f"{told(what)} …")
    with Progress(*_columns(errors), console=errors, transient=True, disable=not errors.is_interactive) as bar:
        task = bar.add_task(told(what), total=total)
        yield lambda steps: bar.advance(task, steps)


def _columns(console: Console) -> tuple[ProgressColumn, ...]:
    known = SpinnerColumn("dots" if console.encoding.startswith("utf") else "line"), _Done()
    return known if console.width < _FOR_A_BAR else (*known, BarColumn(), TimeRemainingColumn(compact=True))


class _Done(ProgressColumn):
    """What is being done, how much of it is done, and of how much where that is known."""

    def render(self, task: Task) -> Text:
        """The words for one task."""
        done = f"{task.completed:,.0f}" if task.completed or task.total else ""
        whole = "" if task.total is None else told(f"of {task.total:,.0f}", COUNT)
        return Text(" ".join(filter(None, (task.description, done, whole))))
