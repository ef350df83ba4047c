"""What the Ask tab carries is the whole graph, or nothing of it."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode
from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kg.export.page.asking import ask_blocks, engine_script, packed
from kg.export.page.embed import Block
from kg.questions import questions
from kg.store.graphs import GraphStore
from tests.builds import page_sources, statements

ROOM = 12_000_000


def blocks_of(store: GraphStore, room: int = ROOM) -> tuple[Block, ...]:
    sources = page_sources(store)
    return ask_blocks(sources.graphs, sources.size, room)


def test_the_embedded_graph_is_the_store(mission: GraphStore) -> None:
    data, _, graph = blocks_of(mission)
    turtle = json.loads(data.text)["turtle"]
    copy: set[Quad] = set()
    for part in zlib.decompress(b64decode(graph.text)).decode().split("\0")[:-1]:
        name, _, triples = part.partition("\n")
        found = parse(turtle + triples, RdfFormat.TURTLE)
        copy |= {Quad(quad.subject, quad.predicate, quad.object, NamedNode(name)) for quad in found}
    assert copy == statements(mission)


def test_every_ready_question_comes_with_its_titles_and_parameters(mission: GraphStore) -> None:
    found = {asked["name"]: asked for asked in json.loads(blocks_of(mission, 0)[0].text)["questions"]}
    assert found.keys() == {asked.name for asked in questions()}
    assert len(found) >= 12
    assert all(asked["th"] and asked["en"] for asked in found.values())
    assert [takes["name"] for takes in found["holders-on-date"]["takes"]] == ["date", "agency", "role"]


def test_without_room_the_questions_stay_and_nothing_heavy_comes(mission: GraphStore) -> None:
    whole = sum(len(block.text) for block in blocks_of(mission)[1:])
    for room in (0, 1000, whole - 1):
        (data,) = blocks_of(mission, room)
        assert json.loads(data.text)["graphs"] == 0
    assert len(blocks_of(mission, whole)) == 3


def test_the_same_store_gives_the_same_blocks_and_none_can_end_its_element(mission: GraphStore) -> None:
    blocks = blocks_of(mission)
    assert blocks == blocks_of(mission)
    assert not any("<" in block.text for block in blocks)
    assert "</script" not in engine_script()


def test_graphs_that_cannot_fit_are_not_even_asked_for() -> None:
    def graphs() -> Iterator[tuple[str, bytes]]:
        raise AssertionError

    (data,) = ask_blocks(graphs, ROOM, ROOM)
    assert json.loads(data.text)["graphs"] == 0


def test_packing_stops_at_its_limit() -> None:
    assert packed([b"x" * 100], 3) is None
    text = packed([b"ab", b"", b"cd"], 100)
    assert text is not None
    assert zlib.decompress(b64decode(text)) == b"abcd"
