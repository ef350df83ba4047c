"""A draft: what is computed is written before the exports, and these are the same in one process and in several."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.build.draft import Draft
from kg.build.engines import Aside, afterwards, beside
from kg.build.exporting import write_draft
from kg.build.mapping import map_article
from kg.build.tied import TIED
from kg.build.updating import COMMON, MEASURED
from kg.build.view import View
from kg.export.how import How
from kg.read import Raw
from kg.store.archive import Archive
from kg.store.bundles import statements_in
from kg.store.stretches import read_stretches
from tests.folders import TEXT

HOW = How(page=True)


def draft_in(folder: Path) -> Draft:
    """A draft of two articles, of which nothing is written yet."""
    (folder / "exports").mkdir(parents=True)
    archive = Archive.at(folder / "archive.sqlite")
    found = (map_article(Raw(name, TEXT.format(name=name), name), "p").segment for name in ("สมชาย", "สมหญิง"))
    segments = [segment for segment in found if segment]
    archive.put(segments)
    archive.close()
    keys = tuple(sorted(segment.key for segment in segments))
    return Draft(folder / "archive.sqlite", (), View(keys, keys), folder / "none", folder, folder / "exports", "p", HOW)


@pytest.mark.parametrize("aside", [afterwards, beside])
def test_the_store_may_begin_when_all_is_computed(tmp_path: Path, aside: Aside) -> None:
    seen: list[bool] = []
    draft = draft_in(tmp_path)

    def look() -> None:
        seen.append(True)
        assert all(list(read_stretches(tmp_path / name)) for name in (COMMON, MEASURED))
        assert list(statements_in(tmp_path / TIED))

    write_draft(draft, aside, look)
    assert seen == [True]
    assert {"graph.nq", "graph.ttl", "graph.graphml", "graph.html", "themes.csv"} <= {
        path.name for path in draft.exports.iterdir()
    }


def test_several_processes_write_what_one_does(tmp_path: Path) -> None:
    written = []
    for aside in (afterwards, beside):
        draft = draft_in(tmp_path / aside.__name__)
        write_draft(draft, aside)
        written.append({path.name: path.read_bytes() for path in draft.exports.iterdir()})
    assert written[0] == written[1]
