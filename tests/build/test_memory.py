"""A build in memory: the graph that a folder's build has, and what goes wrong is told in the same way."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from kg.build.memory import build_in_memory
from kg.errors import InputError
from kg.read import Raw, read
from tests.builds import refuse, statements
from tests.folders import build, write


def test_its_graphs_are_those_of_a_build_into_a_folder(tmp_path: Path) -> None:
    for name in ("สมชาย", "สมหญิง"):
        write(tmp_path / "news" / f"{name}.txt", name)
    build(tmp_path / "out", tmp_path / "news")
    exported = parse(path=str(tmp_path / "out" / "graph.nq"), format=RdfFormat.N_QUADS)
    memory = build_in_memory(read([str(tmp_path / "news")], refuse), refuse)
    assert statements(memory) == {*exported}


def test_questions_read_every_statement_once() -> None:
    memory = build_in_memory([Raw(name, f"ข่าว{name}\n\nนายสมชาย ใจงาม กล่าวว่า ดี", name) for name in "กข"], refuse)
    assert [row["n"] for row in memory.rows("SELECT (COUNT(*) AS ?n) WHERE { ?p foaf:name ?name }")] == ["1"]


def test_what_cannot_be_read_is_reported_and_nothing_at_all_is_an_error() -> None:
    problems: list[InputError] = []
    memory = build_in_memory([Raw("a", "ข่าวฝน", "a.txt"), Raw("b", "1", "b.txt")], problems.append)
    assert len(memory.article_graphs()) == 1
    assert [str(problem).partition(":")[0] for problem in problems] == ["b.txt"]
    with pytest.raises(InputError, match="no article could be read"):
        build_in_memory([], refuse)
