"""The page's graph: articles put together, what the authority file adds, and the numbers that bind it all."""

from __future__ import annotations

import pytest

from kg.export.page.gather import gather, numbers_of
from kg.export.page.model import PageGraph
from kg.export.page.rows import PageSources
from kg.read import Raw
from tests.builds import built, page_sources

FIRST = """กรมอนามัยประชุม

เมื่อวันที่ 12 มกราคม 2566 นายสมชาย ใจดี อธิบดีกรมอนามัย ประชุมร่วมกับนายวิชัย มีสุข ผู้อำนวยการ สพร. และผู้แทนกระทรวงสาธารณสุข
"""
SECOND = """กรมอนามัยลงพื้นที่

เมื่อวันที่ 3 มีนาคม 2567 นายสมชาย ใจดี อธิบดีกรมอนามัย ลงพื้นที่ตรวจเยี่ยมโรงพยาบาล
"""


@pytest.fixture(scope="module")
def sources() -> PageSources:
    return page_sources(built(Raw("first", FIRST, "first.txt"), Raw("second", SECOND, "second.txt")))


@pytest.fixture(scope="module")
def graph(sources: PageSources) -> PageGraph:
    return gather(sources)


def names(graph: PageGraph) -> list[str]:
    return [node.name for node in graph.nodes]


def bound(sources: PageSources) -> list[list[str]]:
    """The ends of each fact, in the order of the facts' numbers."""
    return [[part.ends[end] for end in ends] for part in sources.parts() for ends in part.bound]


def test_articles_and_facts_keep_the_order_of_the_parts(graph: PageGraph, sources: PageSources) -> None:
    assert [article.title for article in graph.articles] == ["กรมอนามัยประชุม", "กรมอนามัยลงพื้นที่"]
    assert graph.facts == len(bound(sources)) > 4


def test_a_person_of_two_articles_is_one_node(graph: PageGraph) -> None:
    assert names(graph).count("สมชาย ใจดี") == 1


def test_the_authority_file_adds_english_names_and_parents(graph: PageGraph) -> None:
    health = graph.nodes[names(graph).index("กรมอนามัย")]
    assert health.english == "Department of Health"
    within = {tuple(graph.nodes[end].name for end in edge.ends) for edge in graph.edges if edge.kind == "within"}
    assert ("กรมอนามัย", "กระทรวงสาธารณสุข") in within


def test_importance_counts_facts(graph: PageGraph, sources: PageSources) -> None:
    ends = [end for fact in bound(sources) for end in fact]
    assert list(graph.importance) == [ends.count(node.iri) for node in graph.nodes]


def test_every_number_names_something(graph: PageGraph, sources: PageSources) -> None:
    number, facts = numbers_of(graph.nodes), bound(sources)
    for edge in graph.edges:
        assert all(0 <= end < len(graph.nodes) for end in edge.ends)
        assert all(set(edge.ends) <= {number[end] for end in facts[at]} for at in edge.facts)
    assert graph.ties
    assert all(tie.ends[0] < tie.ends[1] < len(graph.nodes) and tie.behind for tie in graph.ties)


def test_terms_in_use_have_their_labels(graph: PageGraph) -> None:
    assert graph.labels["incumbent"][1]
    assert graph.labels["meets"][0]
    assert "former" not in graph.labels
