"""The page's graph: articles put together, what the authority file adds, and the strongest computed ties."""

from __future__ import annotations

import pytest

from kg.export.page.gather import gather, importance
from kg.export.page.model import PageGraph
from kg.read import Raw
from tests.builds import built

FIRST = """กรมอนามัยประชุม

เมื่อวันที่ 12 มกราคม 2566 นายสมชาย ใจดี อธิบดีกรมอนามัย ประชุมร่วมกับนายวิชัย มีสุข ผู้อำนวยการ สพร. และผู้แทนกระทรวงสาธารณสุข
"""
SECOND = """กรมอนามัยลงพื้นที่

เมื่อวันที่ 3 มีนาคม 2567 นายสมชาย ใจดี อธิบดีกรมอนามัย ลงพื้นที่ตรวจเยี่ยมโรงพยาบาล
"""


@pytest.fixture(scope="module")
def graph() -> PageGraph:
    return gather(built(Raw("first", FIRST, "first.txt"), Raw("second", SECOND, "second.txt")))


def names(graph: PageGraph) -> list[str]:
    return [node.name for node in graph.nodes]


def test_a_person_of_two_articles_is_one_node_with_the_facts_of_both(graph: PageGraph) -> None:
    assert names(graph).count("สมชาย ใจดี") == 1
    iri = graph.nodes[names(graph).index("สมชาย ใจดี")].iri
    posts = [fact for fact in graph.facts if fact.kind == "post" and iri in fact.ends]
    assert {fact.article for fact in posts} == {0, 1}
    assert {fact.day for fact in posts} == {"2023-01-12", "2024-03-03"}


def test_the_authority_file_adds_english_names_and_parents(graph: PageGraph) -> None:
    health = graph.nodes[names(graph).index("กรมอนามัย")]
    assert health.english == "Department of Health"
    within = {tuple(graph.nodes[end].name for end in edge.ends) for edge in graph.edges if edge.kind == "within"}
    assert ("กรมอนามัย", "กระทรวงสาธารณสุข") in within


def test_importance_counts_facts(graph: PageGraph) -> None:
    weights = importance(graph)
    for node, weight in zip(graph.nodes, weights, strict=True):
        assert weight == sum(fact.ends.count(node.iri) for fact in graph.facts)


def test_every_number_names_something(graph: PageGraph) -> None:
    for edge in graph.edges:
        assert all(0 <= end < len(graph.nodes) for end in edge.ends)
        assert all(set(edge.ends) <= {index(graph, end) for end in graph.facts[at].ends} for at in edge.facts)
    for tie in graph.ties:
        assert tie.ends[0] != tie.ends[1]
        assert all(at < len(graph.facts) for at in tie.facts)


def index(graph: PageGraph, iri: str) -> int:
    return next(at for at, node in enumerate(graph.nodes) if node.iri == iri)
