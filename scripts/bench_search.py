"""Searches in a finished build, beside SQLite's own index of trigrams and beside reading all texts."""

from __future__ import annotations

import argparse
import json
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

from rich.console import Console

from kg.search import asked, search
from kg.search.index import INDEX
from kg.store.folder import GraphFolder, opened
from kg.text.fold import fold
from scripts.search_check import SEARCHES

_AT_LEAST = 3
"""Letters that a trigram has: what is shorter it cannot find."""


def bench_search(console: Console, folder: Path) -> None:
    """Prints the index's size by that of the texts, and how long the searches of ``training/searches.jsonl`` take.

    The searches are made with their words alone. Both yardsticks only find, where a search weighs, marks and tells what
    is known.
    """
    store = opened(folder)
    texts = [text for _, text in store.labelled("schema:articleBody")]
    typed = [json.loads(line)["typed"] for line in SEARCHES.read_text(encoding="utf-8").splitlines()]
    size = sum(len(text.encode()) for text in texts)
    index = (GraphFolder(folder).finished / INDEX).stat().st_size
    search(store, asked(store, typed[0]))  # loads the list of words
    ours = _median(typed, lambda words: search(store, asked(store, words)))
    console.print(
        f"search of {len(texts)} articles: {ours * 1000:.0f} ms (median), index {index / size:.2f} of the texts"
    )
    with tempfile.TemporaryDirectory(prefix="kg-bench-") as name, closing(sqlite3.connect(Path(name) / "t")) as file:
        file.execute("CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = 'trigram')")
        file.executemany("INSERT INTO texts VALUES (?)", ((text,) for text in texts))
        file.commit()
        trigrams = _median(typed, lambda words: _by_trigrams(file, words))
        larger = (Path(name) / "t").stat().st_size / size
    console.print(f"  SQLite's trigrams {trigrams * 1000:.0f} ms, {larger:.2f} of the texts, no word of two letters")
    keys = list(map(fold, texts))
    read = _median(typed, lambda words: [key for key in keys if all(fold(word) in key for word in words.split())])
    console.print(f"  reading all texts, folded before, {read * 1000:.0f} ms: a search takes {ours / read:.2f} of it")


def _by_trigrams(file: sqlite3.Connection, words: str) -> list[object]:
    terms = (word.replace('"', "") for word in words.split())
    wanted = " AND ".join(f'"{term}"' for term in terms if len(term) >= _AT_LEAST)
    return file.execute("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 10", (wanted,)).fetchall()


def _median(typed: Sequence[str], work: Callable[[str], object]) -> float:
    taken = []
    for words in typed:
        start = time.perf_counter()
        work(words)
        taken.append(time.perf_counter() - start)
    return median(taken)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="a build's folder")
    bench_search(Console(highlight=False), parser.parse_args().folder)
