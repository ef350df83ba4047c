"""What is computed: nothing twice, nothing stale after a stop, the same however it came about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

import kg.build.compute
from kg.build.assemble import assemble
from kg.build.compute import compute
from kg.iris import META, RELATIONSHIPS, VOCABULARY, full
from kg.read import Raw, read
from kg.store.graphs import GraphStore
from kg.validate import validate
from tests.builds import ROOT, built, refuse, statements
from tests.network.releases import WORKS, WORKS_DAY


def release(name: str, people: str) -> Raw:
    text = f"ข่าวการประชุม\n\nเมื่อวันที่ 3 มีนาคม 2566 {people} ร่วมประชุมหารือ ณ ศาลากลางจังหวัดตาก\n"
    return Raw(name, text, name)


ONE = release("one", "นายสมชาย ใจงาม อธิบดีกรมชลประทาน และนางสมศรี ใจดี อธิบดีกรมป่าไม้")
TWO = release("two", "นายสมชาย ใจงาม อธิบดีกรมชลประทาน และนายสมหมาย ใจกว้าง อธิบดีกรมประมง")


def state(store: GraphStore) -> list[str]:
    return sorted(str(quad) for graph in (RELATIONSHIPS, VOCABULARY, META) for quad in store.quads(graph))


def test_nothing_is_computed_again_when_nothing_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    store = built(ONE)
    computed: list[GraphStore] = []
    monkeypatch.setattr(kg.build.compute, "relationships", computed.append)
    compute(store, changed=False)
    assert computed == []


def test_a_run_stopped_before_this_step_is_made_good() -> None:
    store = built(ONE)
    assemble(store, [ONE, TWO], refuse, workers=1)
    compute(store, changed=False)
    assert state(store) == state(built(ONE, TWO))


def test_adding_and_removing_leave_what_a_fresh_build_has() -> None:
    store = built(ONE)
    for articles in ([ONE, TWO], [TWO], [ONE]):
        assemble(store, articles, refuse, workers=1)
        compute(store, changed=True)
        assert state(store) == state(built(*articles))


def test_after_each_change_of_a_folder_the_store_is_that_of_a_fresh_build(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(ONE.text, encoding="utf-8")
    steps: tuple[Callable[[], object], ...] = (
        lambda: (tmp_path / "two.txt").write_text(TWO.text, encoding="utf-8"),
        lambda: (tmp_path / "one.txt").write_text(ONE.text.replace("ใจดี", "ใจเย็น"), encoding="utf-8"),
        lambda: (tmp_path / "two.txt").rename(tmp_path / "three.txt"),
        lambda: (tmp_path / "three.toml").write_text('published = "9 ม.ค. 2566"', encoding="utf-8"),
        (tmp_path / "three.toml").unlink,
        (tmp_path / "one.txt").unlink,
    )
    store = built(*read([str(tmp_path)], refuse))
    for step in steps:
        step()
        outcome = assemble(store, read([str(tmp_path)], refuse), refuse, workers=1)
        compute(store, outcome.changed)
        fresh = built(*read([str(tmp_path)], refuse))
        assert (statements(store), store.size) == (statements(fresh), fresh.size)


def test_what_is_computed_conforms() -> None:
    assert list(validate(built(ONE, TWO))) == []


def test_an_empty_store_has_nothing_to_compute() -> None:
    store = GraphStore.in_memory()
    compute(store, changed=True)
    assert not [line for line in state(store) if "/relationship/" in line]


AGAIN = (
    "SELECT ?later ?first WHERE { GRAPH <https://w3id.org/thkg/graph/relationships> { ?later kg:reissueOf ?first } }"
)
POST = "\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวต้อนรับผู้มาเยือน\n"


def test_a_reissue_is_linked_and_counts_once() -> None:
    first = Raw("first", WORKS + POST, "first", published=WORKS_DAY)
    later = Raw("later", WORKS + POST, "later", published=WORKS_DAY + timedelta(days=3))
    alone, both = built(first), built(later, first)
    article = full("article:")
    assert list(both.rows(AGAIN)) == [{"later": f"{article}later", "first": f"{article}first"}]
    weights = "SELECT ?r ?w WHERE { ?r a kg:Relationship ; kg:weight ?w } ORDER BY ?r"
    assert list(both.rows(weights)) == list(alone.rows(weights)) != []
    assert list(validate(both)) == []


def test_a_fact_of_a_release_and_its_reissue_rests_on_one_source() -> None:
    later = Raw("later", WORKS + POST, "later", published=WORKS_DAY + timedelta(days=3))
    store = built(Raw("first", WORKS + POST, "first", published=WORKS_DAY), later)
    assert "สมชาย ใจงาม" in {row["who"] for row in store.rows(question("single-source-facts"))}
    assert [row["again"] for row in store.rows(question("articles"))] == ["", "first"]


def question(name: str) -> str:
    return (ROOT / "kg" / "queries" / f"{name}.rq").read_text(encoding="utf-8")
