"""How the time of every stage of reading grows on hostile texts: as its text does, or faster.

By itself: ``python -m scripts.bench_stages [WORD…]`` prints the stages whose names hold one of the words.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from types import FunctionType, ModuleType
from typing import Any

from rich.console import Console
from rich.table import Table

import kg.clean
import kg.rdf.article
import kg.reading
from scripts.growing import FASTER, Growth, within
from scripts.hostile import PIECES, Text, distinct, repeated
from scripts.material import ROOT

_FIRST_LOOK = (2**13, 2**16)
_CLOSE_LOOK = tuple(2**k for k in range(11, 18))
_ROUNDS = 3
_MOST = 2.0
"""Seconds on one text after which no longer one is tried."""

_FLOOR = 1e-3
"""Seconds: below, the clock says more than the stage."""

_PLACES: tuple[ModuleType, ...] = (kg.clean, kg.reading, kg.rdf.article)
"""The modules that call the stages one after the other: what they import from the package is a stage."""

_SHAPES = (
    "นาย{} {} ", "นางสาว{} {} อธิบดีกรม{} ", "นายสมชาย {} ", "ดร.{} ", "{} {} ประธานกรรมการ", "อธิบดีกรม{} นาย{} {}\n", "นาย{} {} และ ", "“{} {}” ",
    "กรม{} ", "กระทรวง{}ฯ กระทรวงฯ ", "บริษัท {} จำกัด ", "สำนักงาน{} (สค.) ", "โรงพยาบาล{}\n", "มหาวิทยาลัย{} คณะ{} ", "คณะกรรมการ{}แห่งชาติ ", "สมาคม{} จังหวัดตาก ",
    "การประชุม{} ครั้งที่ 1 ", "เป็นประธานเปิดงาน{} ", "พิธีเปิด{} ณ โรงแรม{} วันที่ 1 ม.ค. 67 ", "ลงพื้นที่{} ", "ร่วมพิธี “{}” จัดโดยกรม{} ", "จัดงาน{}\n",
    "นาย{} {} กล่าวว่า {} ", "กรม{} เปิดเผยว่า “{}” ", "รองอธิบดี กล่าวว่า {} ", "กล่าวว่า {} ", "{} 1,000 บาท ", "วันที่ 1 ม.ค. 67 {} 5 คน ", "SDG 1 กรม{} ", "แก้ปัญหาความยากจน กรม{} ",
    "แอปพลิเคชัน “{}” กรม{} ", "https://youtu.be/{} ", "Mr. A{} B{}, ", "the {} Committee and ", "ของ{} ทั้งนี้ ", "{}\n", "{} ", "{}", "#{} ", "{}, ", "({}) ", "[{}](",
)  # fmt: skip
"""What comes again and again with other words, so that no two of its people, bodies or events are the same."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How a stage's time grows on one text."""

    stage: str
    text: str
    growth: Growth


def bench_stages(console: Console, words: tuple[str, ...] = ()) -> int:
    """Prints for each stage the text on which its time grows fastest; returns how many grow faster than linear."""
    by_stage: dict[str, list[Measured]] = defaultdict(list)
    for name, text in _texts().items():
        for measured in _measured(name, text):
            by_stage[measured.stage].append(measured)
    worst = [max(found, key=lambda m: (m.growth.exponent, m.growth.seconds[-1])) for found in by_stage.values()]
    faster = [one for found in by_stage.values() for one in found if one.growth.exponent > FASTER]
    shown = [one for one in (*worst, *faster) if not words or any(word in one.stage for word in words)]
    console.print(_table(sorted(set(shown), key=lambda m: (-m.growth.exponent, m.stage))))
    stages = len({one.stage for one in faster})
    console.print(f"{len(by_stage)} stages on {len(_texts())} hostile texts: {stages or 'none'} faster than linear")
    return stages


def _texts() -> dict[str, Text]:
    own = [path for folder in ("articles", "tests/fuzz/seeds") for path in sorted((ROOT / folder).glob("*.txt"))]
    whole = {path.name: path.read_text(encoding="utf-8") for path in own}
    return {
        **{repr(piece): repeated(piece) for piece in PIECES},
        **{repr(shape): distinct(shape) for shape in _SHAPES},
        **{name: repeated(text + "\n") for name, text in whole.items()},
        **{f"{name} in one line": repeated(" ".join(text.split()) + " ") for name, text in whole.items()},
    }


def _measured(name: str, text: Text) -> list[Measured]:
    """The growth of every stage on a text: a first look, and where any stage is doubtful a close one at all of them."""
    found = _grown(name, text, _FIRST_LOOK, 1)
    doubtful = any(one.growth.exponent > FASTER or len(one.growth.sizes) == 1 for one in found)
    return _grown(name, text, _CLOSE_LOOK, _ROUNDS) if doubtful else found


def _grown(name: str, text: Text, sizes: Sequence[int], rounds: int) -> list[Measured]:
    """The best times of the stages in some rounds; when a text takes too long no longer one is tried."""
    found: dict[str, list[float]] = defaultdict(list)
    for size in sizes:
        made, times = text(size), [defaultdict[str, float](float) for _ in range(rounds)]
        for seconds in times:
            with _timed_stages(seconds):
                ended = within(10 * _MOST, partial(_read, made))
        for stage in times[-1]:
            found[stage].append(min(seconds[stage] for seconds in times))
        if not ended or sum(times[-1].values()) > _MOST:
            break
    return [
        Measured(stage, name, Growth(tuple(sizes[: len(times)]), tuple(times), _FLOOR))
        for stage, times in found.items()
    ]


def _read(text: str) -> None:
    try:
        article = kg.clean.clean("bench", text + " ก")
    except ValueError:  # a text without words is refused, which is a stage's work too
        return
    kg.rdf.article.article_nquads(kg.reading.read_article(article))


@contextmanager
def _timed_stages(seconds: dict[str, float]) -> Iterator[None]:
    """Adds up, by name, the seconds that each stage takes."""
    kept: list[tuple[ModuleType, str, Callable[..., object]]] = []
    for module in _PLACES:
        for name, value in sorted(vars(module).items()):
            if isinstance(value, FunctionType) and value.__module__ != module.__name__:
                kept.append((module, name, value))
                setattr(module, name, partial(_timed, value, f"{value.__module__}.{name}", seconds))
    try:
        yield
    finally:
        for module, name, value in kept:
            setattr(module, name, value)


def _timed(stage: Callable[..., Any], name: str, seconds: dict[str, float], *arguments: Any) -> Any:
    start = time.process_time()
    try:
        return stage(*arguments)
    finally:
        seconds[name] += time.process_time() - start


def _table(measured: list[Measured]) -> Table:
    table = Table("stage", "exponent", "at most", "of code points", "on")
    for one in measured:
        seconds, size = one.growth.seconds[-1], one.growth.sizes[-1]
        table.add_row(one.stage, f"{one.growth.exponent:.2f}", f"{seconds * 1000:.0f} ms", f"{size:,}", one.text)
    return table


if __name__ == "__main__":
    sys.exit(1 if bench_stages(Console(highlight=False, width=160), tuple(sys.argv[1:])) else 0)
