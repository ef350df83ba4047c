"""The page's file: the same bytes every time, one title, and no address that a browser would load."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

from kg.store.graphs import GraphStore
from tests.builds import ROOT, write_nquads, write_page_of

BUILD = """
import sys
from pathlib import Path
from kg.store.graphs import GraphStore
from tests.builds import write_page_of
store = GraphStore.of_file(Path(sys.argv[1]))
write_page_of(store, Path(sys.argv[2]))
"""


def test_another_process_with_another_hash_seed_writes_the_same_bytes(mission: GraphStore, tmp_path: Path) -> None:
    write_nquads(mission, tmp_path / "graph.nq")
    write_page_of(mission, tmp_path / "here.html")
    subprocess.run(
        [sys.executable, "-c", BUILD, str(tmp_path / "graph.nq"), str(tmp_path / "there.html")],
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "271828"},
    )
    assert (tmp_path / "here.html").read_bytes() == (tmp_path / "there.html").read_bytes()


def test_nothing_in_the_page_is_loaded_from_anywhere(mission: GraphStore, tmp_path: Path) -> None:
    write_page_of(mission, tmp_path / "graph.html")
    text = (tmp_path / "graph.html").read_text(encoding="utf-8")
    markup = re.sub(r"<(script|style)\b[^>]*>.*?</\1>", "", text, flags=re.DOTALL)
    addresses = re.findall(r"""\b(?:src|href)\s*=\s*["']?([^"'\s>]*)""", markup)
    assert all(address.startswith("#") for address in addresses)
    assert "<link" not in markup
    assert markup.count("<title>") == 1
    assert re.search(r'http-equiv="Content-Security-Policy" content="default-src', markup)


def test_no_two_parts_of_the_page_mean_different_words_by_one_key() -> None:
    told: dict[str, set[str]] = defaultdict(set)
    for asset in Path(str(files("kg.export.page").joinpath("assets"))).glob("*.js"):
        for words in re.findall(r"kg\.words\.add\((.*?)\ben: ", asset.read_text(encoding="utf-8"), re.DOTALL):
            for key in re.findall(r"[{,]\s*\"?([A-Za-z][\w.-]*)\"?:\s*[\"'`]", words):
                told[key].add(asset.name)
    assert len(told) > 300
    assert {key: names for key, names in told.items() if len(names) > 1} == {}
