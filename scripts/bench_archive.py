"""Whole builds of an archive: from nothing, with nothing, little and more changed, and their yardsticks."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import pyoxigraph
import rdflib
from rich.console import Console

from kg.store.lines import graphs_in
from kg.store.members import opened
from scripts.bench_extraction import articles_a_second, extract
from scripts.bench_questions import bench_questions
from scripts.bench_search import bench_search
from scripts.watching import Watched, watch

_FEW = 100
_FOR_RDFLIB = 40
"""Articles whose graphs rdflib reads and writes."""

_SAMPLE = 300
"""Articles by which the time of reading all is told."""


def bench_archive(console: Console, records: Sequence[dict[str, str]]) -> None:
    """Measures builds of these records (JSON Lines of articles), and of an eighth of them beside, on two processes."""
    with tempfile.TemporaryDirectory(prefix="kg-bench-") as name:
        folder = Path(name)
        small, whole = folder / "small", folder / "whole"
        few = max(len(records) // 8, 1)
        part = _steps(watch(_build(small, _written(records[:few], folder))))
        taken = watch(_build(whole, _written(records[: -_FEW - 1], folder)))
        _from_nothing(console, taken, whole, len(records) - _FEW - 1)
        _by_article(console, part[0], few, _steps(taken)[0], len(records) - _FEW - 1)
        console.print(f"  memory: {taken.memory / part[1].memory:.2f} times that of {few} articles")
        _beside(console, taken, whole, records)
        bench_questions(console, whole)
        bench_search(console, whole)
        for what, kept, options in (
            ("nothing changed", -_FEW - 1, ()),
            ("one article added, without page", -_FEW, ("--no-page",)),
            ("the page again", -_FEW, ()),
            ("one article removed", -_FEW - 1, ()),
            ("one article added", -_FEW, ()),
            ("one article removed again", -_FEW - 1, ()),
            (f"{_FEW + 1} added", len(records), ()),
            (f"{_FEW} removed", -_FEW, ()),
        ):
            found = watch(_build(whole, _written(records[:kept], folder), *options))
            console.print(f"  {what}: {found.wall:.1f} s, {found.memory:.0f} MB")


def _build(out: Path, source: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "scripts.archive_run", str(out), str(source), *options]


def _written(records: Sequence[dict[str, str]], folder: Path) -> Path:
    path = folder / "news.jsonl"
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def _steps(taken: Watched) -> tuple[dict[str, float], Watched]:
    return json.loads(taken.said.splitlines()[-1]), taken


def _from_nothing(console: Console, taken: Watched, out: Path, count: int) -> None:
    exports, store = _megabytes(out.iterdir()), _megabytes((out / "store").rglob("*"))
    console.print(
        f"{count} articles from nothing: {taken.wall:.0f} s by the clock, {taken.work:.0f} s of processors, "
        f"{taken.memory:.0f} MB; exports {exports:.0f} MB, store {store:.0f} MB"
    )


def _by_article(console: Console, part: dict[str, float], few: int, whole: dict[str, float], count: int) -> None:
    for step, seconds in whole.items():
        ratio = (seconds / count) / (part[step] / few)
        console.print(f"  {step}: {seconds:.1f} s, for an article {ratio:.2f} times what it is with {few} articles")


def _beside(console: Console, taken: Watched, out: Path, records: Sequence[dict[str, str]]) -> None:
    """All but reading beside pyoxigraph alone, and rdflib beside pyoxigraph; in seconds of processors."""
    exported = next(out.glob("graph.nq*"))
    sample = [record["text"] for record in records[:: max(len(records) // _SAMPLE, 1)]]
    reading = len(records) / articles_a_second(extract, sample)
    oxigraph = _work(lambda: _through_oxigraph(exported))
    console.print(
        f"  all but reading {(taken.work - reading) / oxigraph:.1f} times pyoxigraph alone "
        f"(parse, load, write: {oxigraph:.0f} s)"
    )
    quads = b"".join(lines for _, lines in islice(graphs_in(exported), _FOR_RDFLIB))
    ours = _work(lambda: pyoxigraph.serialize(_parsed(quads), format=pyoxigraph.RdfFormat.N_QUADS))
    theirs = _work(lambda: rdflib.Dataset().parse(data=quads, format="nquads").serialize(format="nquads"))
    console.print(f"  rdflib alone, reading and writing {_FOR_RDFLIB} articles: {theirs / ours:.0f} times pyoxigraph")


def _through_oxigraph(path: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="kg-bench-") as name:
        store = pyoxigraph.Store(name)
        with opened(path) as stream:
            store.bulk_load(input=stream, format=pyoxigraph.RdfFormat.N_QUADS)
        store.dump(output=str(Path(name) / "again.nq"), format=pyoxigraph.RdfFormat.N_QUADS)


def _parsed(quads: bytes) -> Iterator[pyoxigraph.Quad]:
    yield from pyoxigraph.parse(quads, format=pyoxigraph.RdfFormat.N_QUADS)


def _work(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _megabytes(paths: Iterable[Path]) -> float:
    return sum(path.stat().st_blocks * 512 for path in paths if path.is_file()) / 1e6
