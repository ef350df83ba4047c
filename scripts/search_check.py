"""How many searches that people wrote from reading find the right sentence among the first ten.

``python -m scripts.search_check FOLDER`` asks a build of the corpus; ``training/searches.jsonl`` says what is right.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

from kg.search import asked, search
from kg.store.folder import opened
from kg.store.reader import GraphReader
from scripts.material import ROOT

SEARCHES = ROOT / "training" / "searches.jsonl"
_NOT_ASKED = frozenset({"set", "id", "start", "end", "typed"})
"""What a line says beside what is searched for: its set, and the article and offsets of the right sentence.

Of older sets only its start is known."""


def main() -> None:
    """Prints for each set how many are right, which are not, and how long a search takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder of a build of the corpus")
    store = opened(parser.parse_args().folder)
    taken, right = list[float](), defaultdict[str, list[bool]](list)
    for line in SEARCHES.read_text(encoding="utf-8").splitlines():
        written = json.loads(line)
        start = time.perf_counter()
        place = _place(store, written)
        taken.append(time.perf_counter() - start)
        right[written["set"]].append(place > 0)
        if not place:
            print(f"not among the first ten: {written['typed']} ({written['id']})")
    for name, found in sorted(right.items()):
        print(f"{name}: {sum(found)} of {len(found)} have the right sentence among the first ten")
    print(f"a search takes {median(taken) * 1000:.0f} ms (median), {max(taken) * 1000:.0f} at most")


def _place(store: GraphReader, written: Mapping[str, Any]) -> int:
    """The number of the right sentence among the answers, 0 where it is not there."""
    limits = {name: value for name, value in written.items() if name not in _NOT_ASKED}
    for number, hit in enumerate(search(store, asked(store, written["typed"], **limits)).hits, 1):
        end = written.get("end", written["start"] + 1)
        if hit.id == written["id"] and hit.start < end and written["start"] < hit.start + len(hit.sentence):
            return number
    return 0


if __name__ == "__main__":
    main()
