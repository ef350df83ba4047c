"""How the time of every pattern grows on hostile texts: none may grow faster than its text.

By itself: ``python -m scripts.bench_patterns [WORD…]`` measures the patterns whose names hold one of the words.
"""

from __future__ import annotations

import re
import sys
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from rich.console import Console
from rich.table import Table

from kg.clean import clean
from kg.reading import read_article
from scripts.growing import FASTER, Growth, grow
from scripts.hostile import Text, texts_for
from scripts.material import ROOT
from scripts.pattern_uses import Use, used
from scripts.phenomena import cases

_FIRST_LOOK = (2048, 16_384)
_CLOSE_LOOK = tuple(2**k for k in range(9, 17))
_MOST = 0.25
"""Seconds on one text after which no longer one is tried."""

_ENOUGH = 2
"""Texts on which a pattern is shown to be slow, after which no more are tried."""

_SHOWN = 12

_ENGLISH = (
    "The Minister of Energy and the Ambassador of Laos to the Kingdom signed a pact with the Governor of the Bank. "
    * 20
)


@dataclass(frozen=True, slots=True)
class Measured:
    """How a pattern's time grows on the text on which it grows fastest."""

    use: Use
    method: str
    text: str
    growth: Growth


def bench_patterns(console: Console, words: tuple[str, ...] = ()) -> int:
    """Prints the patterns that grow fastest; returns how many of them grow faster than linear."""
    uses = [use for use in used(_read, _one_of_everything()) if not words or any(word in use.name for word in words)]
    worst = sorted((found for use in uses for found in _worst(use)), key=lambda m: -m.growth.exponent)
    faster = [measured for measured in worst if measured.growth.exponent > FASTER]
    console.print(_table(worst[: max(_SHOWN, len(faster))]))
    console.print(f"{len(uses)} patterns on hostile texts: {len(faster) or 'none'} faster than linear")
    return len(faster)


def _read(text: str) -> None:
    """Reads a text as it is, in one line, and as an English release, whose posts are read otherwise."""
    for form in (text, " ".join(text.split()) + " ", f"News\n\n{_ENGLISH}{text}"):
        read_article(clean("bench", form))


def _one_of_everything() -> str:
    """Every kind of thing that there is to read."""
    own = [path for folder in ("articles", "tests/fuzz/seeds") for path in sorted((ROOT / folder).glob("*.txt"))]
    return "\n".join([*(path.read_text(encoding="utf-8") for path in own), *(case.text for case in cases())]) + "\n"


def _worst(use: Use) -> Iterator[Measured]:
    """For each way in which a pattern is used the text on which its time grows fastest."""
    texts = texts_for(use.pattern)
    for method in use.stretches:
        reach = use.reach(method)
        work = _work(use.pattern, method)
        found: list[tuple[Growth, str]] = []
        for name, text in texts.items():
            found.append((_measured(work, text, reach), name))
            if sum(growth.exponent > FASTER for growth, _ in found) == _ENOUGH:
                break
        growth, name = max(found, key=lambda pair: (pair[0].exponent, pair[0].seconds[-1]))
        yield Measured(use, f"{method} within {reach}" if reach else method, name, growth)


def _measured(work: Callable[[str], object], text: Text, reach: int) -> Growth:
    """The growth on one text: a first look, and where that is doubtful a close one; of bounded work its worst."""
    if reach:
        return grow(work, text, (reach,), _MOST, rounds=1)
    first = grow(work, text, _FIRST_LOOK, _MOST, rounds=2)
    return grow(work, text, _CLOSE_LOOK, _MOST) if len(first.sizes) == 1 or first.is_doubtful else first


def _work(pattern: re.Pattern[str], method: str) -> Callable[[str], object]:
    if method == "finditer":
        return lambda text: deque(pattern.finditer(text), maxlen=0)
    if method in {"sub", "subn"}:
        return partial(pattern.sub, "")
    found: Callable[[str], object] = getattr(pattern, method)
    return found


def _table(measured: list[Measured]) -> Table:
    table = Table("pattern", "used for", "exponent", "at most", "of code points", "on")
    for one in measured:
        seconds, size = one.growth.seconds[-1], one.growth.sizes[-1]
        text = one.text if len(one.text) < 60 else one.text[:59] + "…"
        table.add_row(
            one.use.name, one.method, f"{one.growth.exponent:.2f}", f"{seconds * 1000:.1f} ms", f"{size:,}", text
        )
    return table


if __name__ == "__main__":
    sys.exit(1 if bench_patterns(Console(highlight=False, width=180), tuple(sys.argv[1:])) else 0)
