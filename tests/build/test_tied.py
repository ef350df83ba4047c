"""Relationships in every form: all of them, in their order, and only what changed is made again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import kg.build.tied
from kg.build.draft import Draft
from kg.build.tied import TIED, write_tied
from kg.build.view import View
from kg.export.graphml import edge_of
from kg.export.how import How
from kg.export.turtle import turtle
from kg.iris import RELATIONSHIPS, relationship_iri
from kg.models import Relationship
from kg.rdf.relationships import relationship_lines
from kg.store.bundles import changed_bundles, edges_in, quads_in, statements_in, turtle_in
from kg.store.lines import quads_of
from kg.store.members import unpacked

MANY = 2_000


def ties(*, weight: float = 1.0, of: int = -1) -> list[Relationship]:
    """Many relationships in the order of their IRIs, one of them of a weight of its own."""
    found = [
        Relationship((f"one {n}", f"other {n}"), "meets", weight if n == of else 1.0, (f"event {n}",))
        for n in range(MANY)
    ]
    return sorted(found, key=lambda tie: relationship_iri(tie.measure, *tie.between))


def write(folder: Path, some: Iterable[Relationship], finished: Path = Path("none")) -> Path:
    folder.mkdir()
    write_tied(Draft(folder, (), View((), ()), finished, folder, folder, "p", How()), some)
    return folder / TIED


def test_every_form_has_every_relationship_in_order(tmp_path: Path) -> None:
    path = write(tmp_path / "one", ties())
    lines = b"".join(map(relationship_lines, ties()))
    assert b"".join(statements_in(path)) == lines
    assert b"".join(map(unpacked, quads_in(path))) == quads_of(lines, RELATIONSHIPS)
    union = b"".join(map(unpacked, turtle_in(path))).decode()
    one, other = (sorted(text.strip("\n").split("\n\n")) for text in (union, turtle(lines)))
    assert one == other  # in each bundle, numbers go by value
    assert b"".join(edges_in(path)).decode() == "".join(map(edge_of, ties()))


def test_one_that_changed_leaves_the_others_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = write(tmp_path / "one", ties())
    made: list[Relationship] = []

    def lines(tie: Relationship) -> bytes:
        made.append(tie)
        return relationship_lines(tie)

    monkeypatch.setattr(kg.build.tied, "relationship_lines", lines)
    now = write(tmp_path / "two", ties(weight=0.5, of=7), tmp_path / "one")
    assert 0 < len(made) < MANY / 2
    assert b"".join(statements_in(now)) == b"".join(map(relationship_lines, ties(weight=0.5, of=7)))
    weights = [line for line, _ in changed_bundles(before, now)]
    assert len(weights) == 2
    assert all(b"#weight>" in line for line in weights)


def test_none_are_none(tmp_path: Path) -> None:
    path = write(tmp_path / "one", [])
    assert list(statements_in(path)) == list(quads_in(path)) == []


def test_an_edge_is_xml(tmp_path: Path) -> None:
    (edges,) = edges_in(write(tmp_path / "one", [Relationship(("<&>", '"'), "meets", 0.1234567, ())]))
    (edge,) = ET.fromstring(f"<g>{edges.decode()}</g>")  # noqa: S314  # our own text
    assert (edge.get("source"), edge.get("target")) == ('"', "<&>")
    assert {data.get("key"): data.text for data in edge} == {
        "edgelabel": "meets", "edgetype": "meets", "weight": "0.123457", "articles": "0",
    }  # fmt: skip
