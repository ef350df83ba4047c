"""The page's data as ``assets/data.js`` unpacks it: which number stands where, and each text once."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kg.export.page.compact import compact
from kg.export.page.model import FACT_KINDS, Article, Edge, Node, PageGraph, Tie
from kg.export.page.rows import FactRow, PagePart
from kg.iris import iri
from kg.text.fold import folding

PERSON, BODY, GOAL = iri("person", "ดี ใจงาม"), iri("organization", "สำนักงาน ก.พ."), "http://metadata.un.org/sdg/16"
GRAPH = PageGraph(
    articles=(Article("https://w3id.org/thkg/article/a", "ดี ใจงาม", "2023-03-03", ""),),
    letters=(12,),
    nodes=(
        Node(PERSON, "person", "ดี ใจงาม", aliases=("นายดี",), note="นาย"),
        Node(BODY, "organization", "สำนักงาน ก.พ.", "OCSC"),
        Node(GOAL, "goal", "สังคมสงบสุข", note="16", colour="#00689d"),
    ),
    importance=(1, 2, 3),
    facts=2,
    edges=(Edge((0, 1), "post", (0,)), Edge((1, 2), "within", ())),
    ties=(Tie((0, 2), "meets", 1.23456, ("theme", "post")),),
    labels={"incumbent": ("ดำรงตำแหน่ง", "incumbent")},
)
FACTS = (
    FactRow(FACT_KINDS.index("post"), (0, 3, 1), (1, 2, 3, 0, 4), 90, ((3, 11, 0, 5, 6, 11),), "post"),
    FactRow(FACT_KINDS.index("theme"), (2,), (5, 0, 0, 0, 0), 100, (), "theme"),
)
PART = PagePart.of(
    GRAPH.articles[0],
    GRAPH.nodes[:2],
    ("", "เลขาธิการ", "incumbent", "2023-03-03", "TH-63", "16.6"),
    (PERSON, BODY, GOAL, "https://w3id.org/thkg/person/ไม่มีใครกล่าวถึง"),
    FACTS,
    "โดย นายดี ใจงาม เลขาธิการ",
    (4, 11, 0, 16, 9, 1),
)
DRAWING = {"nodes": [{"id": 0}]}


def unpacked(graph: PageGraph, *parts: PagePart) -> dict[str, Any]:
    data: dict[str, Any] = json.loads("".join(compact(graph, parts, DRAWING)))
    return data


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    return unpacked(GRAPH, PART)


def said(data: dict[str, Any], *numbers: int) -> list[str]:
    return [data["texts"][number] for number in numbers]


def facts(data: dict[str, Any]) -> list[list[Any]]:
    """Every fact with its article, as ``data.js`` tells its texts and ends."""
    found = []
    for article, (texts, ends, rows, _) in enumerate(data["facts"]):
        for kind, own, *said, sureness, evidence, _, _ in rows:
            nodes = [ends[end] for end in own if ends[end] >= 0]
            found.append([kind, article, nodes, *(texts[number] for number in said), sureness, evidence])
    return found


def test_an_article_is_its_iri_title_day_and_address(data: dict[str, Any]) -> None:
    (row,) = data["articles"]
    assert said(data, *row) == ["https://w3id.org/thkg/article/a", "ดี ใจงาม", "2023-03-03", ""]


@pytest.mark.parametrize(
    ("at", "kind", "names", "weight", "iri_said", "aliases", "rest"),
    [
        (0, "person", ["ดี ใจงาม", "", "นาย"], 1, "", ["นายดี"], []),
        (1, "organization", ["สำนักงาน ก.พ.", "OCSC", ""], 2, "", [], []),
        (2, "goal", ["สังคมสงบสุข", "", "16"], 3, GOAL, [], ["#00689d"]),
    ],
)
def test_a_node_is_its_kind_names_weight_iri_aliases_and_colour(
    data: dict[str, Any],
    at: int,
    kind: str,
    names: list[str],
    weight: int,
    iri_said: str,
    aliases: list[str],
    rest: list[str],
) -> None:
    which, name, english, note, importance, spelt, others, *colour = data["nodes"][at]
    assert (data["kinds"][which], said(data, name, english, note), importance) == (kind, names, weight)
    assert (said(data, spelt), said(data, *others), colour) == ([iri_said], aliases, rest)


@pytest.mark.parametrize(
    ("node", "written"),
    [
        (Node(iri("person", "ดี ใจงาม"), "person", "ดี ใจงาม"), ""),
        (Node(iri("organization", "R&D"), "organization", "R&D"), "organization/R%26D"),
        (Node("https://w3id.org/thkg/article/a/person/ดี", "person", "ดี"), "article/a/person/ดี"),
        (Node("https://w3id.org/thkg/article/a/event/1", "event", "งานปลูกป่า"), "article/a/event/1"),
    ],
)
def test_an_iri_is_said_only_where_kind_and_name_do_not_spell_it(node: Node, written: str) -> None:
    data = unpacked(PageGraph((), (), (node,), (0,), 0, (), (), {}))
    assert said(data, data["nodes"][0][5]) == [written]
    assert data["base"] == "https://w3id.org/thkg/"


def test_a_fact_names_its_ends_by_number_and_quotes_with_marks(data: dict[str, Any]) -> None:
    kind, article, ends, what, extra, day, until, province, sureness, evidence = facts(data)[0]
    assert (data["factKinds"][kind], article, ends, sureness) == ("post", 0, [0, 1], 90)
    assert said(data, what, extra, day, until, province) == ["เลขาธิการ", "incumbent", "2023-03-03", "", "TH-63"]
    assert evidence == [[3, 11, 0, 5, 6, 11]]


def test_mentions_tell_how_far_each_is_from_the_one_before(data: dict[str, Any]) -> None:
    ((_, ends, _, mentions),) = data["facts"]
    assert mentions == [4, 11, 0, 1, 9, 1]
    assert ends[:2] == [0, 1]


def test_edges_and_ties_are_numbers(data: dict[str, Any]) -> None:
    kinds = data["factKinds"]
    assert data["edges"] == [[0, 1, kinds.index("post"), 0], [1, 2, kinds.index("within")]]
    ((first, second, measure, *rest),) = data["ties"]
    assert (first, second, said(data, measure), rest) == (0, 2, ["meets"], [1.235, 0, 1])


def test_each_text_stands_once_and_the_empty_one_first(data: dict[str, Any]) -> None:
    texts = data["texts"]
    assert texts[0] == ""
    assert len(texts) == len(set(texts))
    assert {"ดี ใจงาม", "นายดี", "OCSC"} <= set(texts)


def test_facts_of_several_articles_share_texts_and_say_which_article_is_theirs() -> None:
    fact = replace(FACTS[1], ends=(0,), said=(1, 2, 0, 0, 0))
    other = PagePart.of(PART.article, PART.nodes, ("", "16.6", "ดี ใจงาม"), (GOAL,), [fact])
    data = unpacked(GRAPH, PART, other)
    _, theme, again = facts(data)
    assert (theme[1], again[1]) == (0, 1)
    assert said(data, *again[3:7]) == ["16.6", "ดี ใจงาม", "", ""]
    assert (again[2], again[3]) == (theme[2], theme[3]) == ([2], theme[3])


def test_a_long_list_is_written_whole() -> None:
    many = tuple(Article(f"https://w3id.org/thkg/article/{at}", "ข่าว", "", "") for at in range(250))
    data = unpacked(replace(GRAPH, articles=many))
    assert said(data, *(row[0] for row in data["articles"])) == [article.iri for article in many]


def test_titles_that_a_search_leaves_out_are_no_part_of_names(data: dict[str, Any]) -> None:
    assert {"นาย", "นางสาว", "ดร."} <= set(data["titles"])
    assert not {"พระครู", "นายกรัฐมนตรี"} & set(data["titles"])


def test_the_page_gets_what_names_are_folded_by(data: dict[str, Any]) -> None:
    assert data["folding"] == json.loads(json.dumps(folding()))


def test_each_node_has_the_number_of_its_community_and_each_community_its_agencies() -> None:
    people = tuple(Node(iri("person", f"คน {at}"), "person", f"คน {at}") for at in range(3))
    edges = tuple(Edge((1, at), "post", ()) for at in (0, 3, 4, 5))
    graph = replace(GRAPH, nodes=(*GRAPH.nodes, *people), importance=(1, 2, 3, 1, 1, 1), edges=edges, ties=())
    data = unpacked(graph)
    assert (data["community"], data["communities"]) == ([1, 1, 0, 1, 1, 1], [[1]])
