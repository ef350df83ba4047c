"""Parts put together: one node for each thing, and one edge for each two that facts bind."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kg.export.page.merging import Merged
from kg.export.page.model import FACT_KINDS, Article, Edge, FactKind, Node
from kg.export.page.rows import FactRow, PagePart

ARTICLE = Article("https://w3id.org/thkg/article/a", "ข่าว", "", "")
NUMBER = {"a": 0, "b": 1, "c": 2}


def part_of(nodes: Iterable[Node] = (), facts: Iterable[tuple[FactKind, str]] = ()) -> PagePart:
    """A part with these nodes, and facts that bind nodes named by one letter each."""
    ends = "".join(dict.fromkeys("".join(bound for _, bound in facts)))
    rows = (
        FactRow(FACT_KINDS.index(kind), tuple(map(ends.index, bound)), (1, 0, 0, 0, 0), 100, (), "")
        for kind, bound in facts
    )
    return PagePart.of(ARTICLE, nodes, ("", "บทบาท"), ends, tuple(rows))


def named(name: str, english: str = "", aliases: tuple[str, ...] = (), note: str = "") -> Node:
    return Node("x", "person", name, english, aliases, note)


@pytest.mark.parametrize(
    ("nodes", "merged"),
    [
        ([named("ดี", aliases=("ดี",))], named("ดี", aliases=("ดี",))),
        ([named("ดี", aliases=("นายดี",), note="นาย")] * 3, named("ดี", aliases=("นายดี",), note="นาย")),
        (
            [named("ดี", aliases=("นายดี",)), named("ดี", aliases=("ดร.ดี", "ดี"))],
            named("ดี", aliases=("ดร.ดี", "นายดี")),
        ),
        ([named("ดี"), named("ดีงาม")], named("ดี", aliases=("ดีงาม",))),
        ([named("ดี", note="นาย"), named("ดี", note="ดร. · นาย")], named("ดี", note="นาย · ดร.")),
        ([named("ดี"), named("ดี", "Dee"), named("ดี", "Di")], named("ดี", "Dee")),
    ],
)
def test_a_thing_of_several_articles_is_one_node_with_all_its_names(nodes: list[Node], merged: Node) -> None:
    assert Merged([part_of([node]) for node in nodes]).nodes == {"x": merged}


def test_facts_bind_their_first_end_with_each_other_end() -> None:
    merged = Merged([part_of(facts=[("part", "ab"), ("said", "cab")]), part_of(facts=[("post", "ba"), ("named", "a")])])
    assert list(merged.edges(NUMBER)) == [
        Edge((0, 1), "post", (0, 2)),
        Edge((0, 2), "said", (1,)),
        Edge((1, 2), "said", (1,)),
    ]
    assert merged.importance(NUMBER) == (4, 3, 1)
    assert merged.facts == 4


def test_what_is_no_node_binds_nobody() -> None:
    merged = Merged([part_of(facts=[("part", "xab"), ("part", "xa")])])
    assert list(merged.edges(NUMBER)) == [Edge((0, 1), "part", (0,))]
    assert merged.importance(NUMBER) == (2, 1, 0)
    assert set(merged.bound) == {"x", "a", "b"}


def test_the_terms_that_facts_use_are_kept() -> None:
    assert Merged([part_of(facts=[("post", "ab")])]).terms == {"", "บทบาท"}
