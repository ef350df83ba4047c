"""Both files say what the store says, whatever letters stand in a literal."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, Store

from kg.export.graphs import write_rdf
from kg.read import Raw
from kg.store.graphs import UNION, GraphStore
from tests.builds import built

ODD = "\u2028\u2029\u0085\x0b\x0c\x1c\t\"\\'"


@pytest.fixture(scope="module")
def odd() -> Store:
    text = f"กรมชลประทานเปิดสถานี{ODD}สูบน้ำ\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า “สถานี{ODD}นี้ดี” เมื่อวันที่ 3 มีนาคม 2566\n"
    return built(Raw("odd", text, "own", title=f"ชื่อ{ODD}เรื่อง")).inner


def test_line_breaks_of_unicode_stay_inside_their_literal(odd: Store, tmp_path: Path) -> None:
    nquads, turtle = tmp_path / "graph.nq", tmp_path / "graph.ttl"
    write_rdf(GraphStore(odd), nquads, turtle)
    assert loaded(nquads, RdfFormat.N_QUADS) == {quad for quad in odd if quad.graph_name != UNION}
    assert loaded(turtle, RdfFormat.TURTLE) == {quad for quad in odd if quad.graph_name == UNION}
    assert any("\u2028" in str(quad.object) for quad in odd)


def loaded(path: Path, form: RdfFormat) -> set[Quad]:
    store = Store()
    store.bulk_load(path=str(path), format=form)
    return set(store)
