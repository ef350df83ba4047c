"""All names of a store by their folded forms, as lines that are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.network.names import Name, Names
from kg.store.graphs import GraphStore
from kg.store.kept import Kept

SAID = [
    Name("กรมป่าไม้", "organization/a"),
    Name("กรม ป่าไม้", "organization/b", is_main=False),
    Name("ป่าไม้", "organization/c"),
    Name("Forest Dept.", "organization/a", is_main=False),
    Name("two\tparts", "organization/d"),
]


class Beside(GraphStore):
    """A store with a place where things are kept."""

    place: Path

    @property
    def kept(self) -> Kept:
        return Kept(self.place)


@pytest.fixture
def store(tmp_path: Path) -> Beside:
    made = Beside.of([])
    assert isinstance(made, Beside)
    made.place = tmp_path
    return made


@pytest.mark.parametrize(
    ("typed", "nodes"),
    [
        ("กรมป่าไม้", {"organization/a", "organization/b"}),
        ("ป่าไม้", {"organization/c"}),
        ("FOREST DEPT", {"organization/a"}),
        ("two\tparts", {"organization/d"}),
        ("กรม", set()),
        ("", set()),
    ],
)
def test_nodes_are_found_by_the_whole_of_a_name(store: Beside, typed: str, nodes: set[str]) -> None:
    for _ in range(2):
        assert Names.of(store, "names", lambda: SAID).all_of(typed) == nodes


def test_main_names_and_all_names(store: Beside) -> None:
    names = Names.of(store, "names", lambda: SAID)
    assert sorted(names.main) == ["twoparts", "กรมป่าไม้", "ป่าไม้"]
    assert names.main["กรมป่าไม้"] == {"organization/a"}
    assert names.all["กรมป่าไม้"] == {"organization/a", "organization/b"}


def test_names_are_read_once_and_each_kind_for_itself(store: Beside) -> None:
    asked = []

    def read() -> Iterator[Name]:
        asked.append(1)
        yield Name("ก", "organization/a")

    for _ in range(3):
        assert Names.of(store, "names", read).all_of("ก") == {"organization/a"}
    assert len(asked) == 1
    assert Names.of(store, "articles", list).all_of("ก") == set()
    assert Names.of(store, "articles", list).all == {}


def test_a_store_without_a_place_reads_its_names_each_time() -> None:
    store = GraphStore.of([])
    assert Names.of(store, "names", lambda: SAID[:1]).all_of("กรมป่าไม้") == {"organization/a"}
    assert Names.of(store, "names", list).all_of("กรมป่าไม้") == set()
