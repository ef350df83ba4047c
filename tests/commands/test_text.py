"""``kg text``: the text that offsets index, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.errors import QuestionError
from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.builds import built, write_nquads

TEXT = "กรมป่าไม้ปลูกป่า 🌳\r\n\r\nนายดี   ใจงาม อธิบดีกรมป่าไม้ เป็นประธาน \n"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("text") / "graph.nq"
    write_nquads(built(Raw("2566/ป่า", TEXT, "own"), Raw("2566/ป่า 2", "ข่าวที่สอง\n\nนางงาม ใจดี มาด้วย", "own")), path)
    return path


def test_offsets_of_evidence_index_what_is_printed(graph: Path) -> None:
    done = CliRunner().invoke(app, ["text", "2566/ป่า", "--graph", str(graph)])
    assert done.exit_code == 0, done.exception
    rows = GraphStore.of_file(graph).rows(
        "SELECT ?start ?end ?exact WHERE { ?target oa:hasSource ?article ; oa:hasSelector ?quote , ?place . "
        "?article dcterms:identifier '2566/ป่า' . ?quote oa:exact ?exact . ?place oa:start ?start ; oa:end ?end }"
    )
    quoted = {row["exact"]: done.stdout[int(row["start"]) : int(row["end"])] for row in rows}
    assert "อธิบดี" in "".join(quoted)
    assert all(words == exact for exact, words in quoted.items())


def test_one_article_is_printed_and_nothing_around_it(graph: Path) -> None:
    done = CliRunner().invoke(app, ["text", "2566/ป่า 2", "--graph", str(graph)])
    assert done.stdout.split() == ["ข่าวที่สอง", "นางงาม", "ใจดี", "มาด้วย"]


@pytest.mark.parametrize("typed", ["น้ำป่า", "นํ้าป่า", "\u200bน้ำป่า", " น้ำป่า"])
def test_an_article_is_found_however_its_id_is_typed(tmp_path: Path, typed: str) -> None:
    path = tmp_path / "graph.nq"
    write_nquads(built(Raw("น้ำป่า", "ข่าวน้ำป่า", "own"), Raw("นำป่า", "ข่าวอื่น", "own")), path)
    assert CliRunner().invoke(app, ["text", typed, "--graph", str(path)]).stdout == "ข่าวน้ำป่า"


def test_an_id_as_it_is_goes_before_other_forms_and_two_other_forms_are_not_mixed(tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    forms = "r\u00e9sum\u00e9", "re\u0301sume\u0301"
    write_nquads(built(*(Raw(form, f"ข่าวที่ {n}", "own") for n, form in enumerate(forms))), path)
    for n, form in enumerate(forms):
        assert CliRunner().invoke(app, ["text", form, "--graph", str(path)]).stdout == f"ข่าวที่ {n}"
    mixed = CliRunner().invoke(app, ["text", "r\u00e9sume\u0301", "--graph", str(path)])
    assert "is the id of 2 articles" in str(mixed.exception)


@pytest.mark.parametrize("identifier", ["ป่า", "2566", "", "https://w3id.org/thkg/article/2566%2Fป่า"])
def test_what_is_no_articles_id_is_named(graph: Path, identifier: str) -> None:
    done = CliRunner().invoke(app, ["text", identifier, "--graph", str(graph)])
    assert isinstance(done.exception, QuestionError)
    assert str(done.exception) == f"{identifier}: is no article of this graph: kg query articles lists them"


def test_an_id_is_found_as_another_system_spells_it(tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    write_nquads(built(Raw("ข่าวน\u0e4d\u0e49\u0e32", TEXT, "own")), path)
    done = CliRunner().invoke(app, ["text", "ข่าวน้ำ", "--graph", str(path)])
    assert done.exit_code == 0, done.exception
    assert done.stdout.startswith("กรมป่าไม้ปลูกป่า 🌳\n")
