"""Both files say what the store says, whatever letters stand in a literal."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import built
from pyoxigraph import Quad, RdfFormat, Store

from kg.export.rdf import write_nquads, write_turtle
from kg.read import Raw
from kg.store import GraphStore

ODD = "\u2028\u2029\u0085\x0b\x0c\x1c\t\"\\'"


@pytest.fixture(scope="module")
def odd() -> Store:
    text = f"กรมชลประทานเปิดสถานี{ODD}สูบน้ำ\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า “สถานี{ODD}นี้ดี” เมื่อวันที่ 3 มีนาคม 2566\n"
    return built(Raw("odd", text, "own", title=f"ชื่อ{ODD}เรื่อง")).inner


@pytest.mark.parametrize("form", [RdfFormat.N_QUADS, RdfFormat.TURTLE])
def test_line_breaks_of_unicode_stay_inside_their_literal(odd: Store, tmp_path: Path, form: RdfFormat) -> None:
    path = tmp_path / "graph"
    (write_nquads if form == RdfFormat.N_QUADS else write_turtle)(GraphStore(odd), path)
    again = Store()
    again.bulk_load(path=str(path), format=form)
    said = odd if form == RdfFormat.N_QUADS else {Quad(*quad.triple) for quad in odd}
    assert set(again) == set(said)
    assert any("\u2028" in str(quad.object) for quad in again)
