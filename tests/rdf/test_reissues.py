"""Reissues as statements of the computed graph."""

from __future__ import annotations

from pyoxigraph import NamedNode, Quad

from kg.iris import BASE, RELATIONSHIPS, full
from kg.rdf.reissues import reissue_quads

ORIGINAL, REISSUE = f"{BASE}article/a", f"{BASE}article/b"


def test_each_reissue_is_one_statement_of_the_computed_graph() -> None:
    expected = Quad(*map(NamedNode, (REISSUE, full("kg:reissueOf"), ORIGINAL, RELATIONSHIPS)))
    assert list(reissue_quads([(REISSUE, ORIGINAL)])) == [expected]
