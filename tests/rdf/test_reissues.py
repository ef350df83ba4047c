"""Reissues as statements of the computed graph."""

from __future__ import annotations

from kg.iris import BASE, RELATIONSHIPS, full
from kg.rdf.reissues import reissue_quads


def test_each_reissue_is_one_statement_of_the_computed_graph() -> None:
    (quad,) = reissue_quads([(f"{BASE}article/b", f"{BASE}article/a")])
    assert quad.graph_name.value == RELATIONSHIPS
    assert [node.value for node in quad.triple] == [f"{BASE}article/b", full("kg:reissueOf"), f"{BASE}article/a"]
