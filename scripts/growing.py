"""How the time of some work grows with the length of its text: the exponent, from the slope on a log-log scale."""

from __future__ import annotations

import gc
import math
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from types import FrameType

from scripts.hostile import Text

FASTER = 1.3
"""An exponent above this is more than linear: best times of linear work stay below, with their noise."""

_FLOOR = 2e-4
"""Seconds: below, the clock and fixed costs say more than the work."""

_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Growth:
    """The best seconds that work took on texts of so many code points; infinite where it was stopped.

    Times below ``floor`` say nothing.
    """

    sizes: tuple[int, ...]
    seconds: tuple[float, ...]
    floor: float = _FLOOR

    @property
    def exponent(self) -> float:
        """The slope over the last sizes that took long enough to be told apart; 0 where fewer than two did."""
        if math.inf in self.seconds:
            return math.inf
        told = [(math.log(n), math.log(s)) for n, s in zip(self.sizes, self.seconds, strict=True) if s >= self.floor]
        return _slope(told[-4:]) if len(told) > 1 else 0.0

    @property
    def is_doubtful(self) -> bool:
        """Whether any step of the growth was more than linear, so that a closer look is worth its time."""
        steps = pairwise(zip(self.sizes, self.seconds, strict=True))
        return any(s2 > self.floor and s2 > s1 * (n2 / n1) ** FASTER for (n1, s1), (n2, s2) in steps)


def grow(work: Callable[[str], object], text: Text, sizes: Sequence[int], most: float, rounds: int = _ROUNDS) -> Growth:
    """Times the work on texts of growing size, each as the best of some rounds, until one takes ``most`` seconds."""
    measured: list[float] = []
    for size in sizes:
        made = partial(work, text(size))
        measured.append(min(_seconds(made, 10 * most) for _ in range(rounds)))
        if measured[-1] > most:
            break
    return Growth(tuple(sizes[: len(measured)]), tuple(measured))


def within(most: float, work: Callable[[], object]) -> bool:
    """Does the work, but stops it after so many seconds; whether it came to its end."""
    before = signal.signal(signal.SIGALRM, _stop)
    gc.disable()  # it would stop the clock of whichever text it falls on
    signal.setitimer(signal.ITIMER_REAL, most)
    try:
        work()
    except _TooLong:
        return False
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        gc.enable()
    return True


def _seconds(work: Callable[[], object], most: float) -> float:
    taken = [math.inf]

    def timed() -> None:
        start = time.process_time()
        work()
        taken[0] = time.process_time() - start

    within(most, timed)
    return taken[0]


def _slope(points: Sequence[tuple[float, float]]) -> float:
    mean_x, mean_y = (sum(values) / len(points) for values in zip(*points, strict=True))
    spread: float = sum((x - mean_x) ** 2 for x, _ in points)
    return float(sum((x - mean_x) * (y - mean_y) for x, y in points)) / spread


class _TooLong(BaseException):
    """Raised inside work that takes longer than anybody waits; no handler of errors there may catch it."""


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise _TooLong
