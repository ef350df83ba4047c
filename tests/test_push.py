"""A push: what a store holds afterwards, what it is asked, and that whatever a push was cut off at is repaired."""

from __future__ import annotations

from contextlib import suppress
from itertools import product

import httpx
import pytest

from kg.errors import PushError
from kg.push import How
from kg.push.graphs import MANIFEST
from kg.push.manifest import arrived
from kg.store.graphs import GraphStore
from tests.push.stores import KilledError, Memory, graphs, pushed, said

THEIRS = "http://elsewhere.example/graph"
NOT_SENT = "https://w3id.org/thkg/article/theirs/graph"
OTHERS = {
    THEIRS: '<http://a.example> <http://b.example> "c" .',
    NOT_SENT: '<http://a.example> <http://b.example> "d" .',
}
BEFORE = graphs(a="one", b="two", c="three")
AFTER = graphs(a="one", b="another", d="four")


def graph(name: str) -> str:
    return f"https://w3id.org/thkg/article/{name}/graph"


def test_a_store_holds_each_graph_as_the_build_has_it_and_a_second_push_only_reads() -> None:
    memory = Memory()
    assert pushed(BEFORE, memory).sent == BEFORE.graphs()
    assert memory.ours() == said(BEFORE)
    memory.asked.clear()
    done = pushed(BEFORE, memory)
    assert (done.sent, done.removed, done.same) == ((), (), 4)
    assert memory.asked == [("GET", MANIFEST)]


def test_only_what_changed_is_sent_and_what_is_gone_is_removed() -> None:
    memory = Memory()
    pushed(BEFORE, memory)
    memory.asked.clear()
    done = pushed(AFTER, memory)
    assert (done.sent, done.removed, done.same) == ((graph("b"), graph("d")), (graph("c"),), 2)
    assert memory.ours() == said(AFTER)
    touched = {asked for asked in memory.written if asked[1] != MANIFEST}
    assert touched == {("PUT", graph("b")), ("PUT", graph("d")), ("DELETE", graph("c"))}


def test_graphs_that_no_push_has_put_there_are_left_alone() -> None:
    memory = Memory(**OTHERS)
    others = memory.ours()
    pushed(BEFORE, memory)
    pushed(AFTER, memory)
    assert memory.ours() == said(AFTER) | others
    assert {THEIRS, NOT_SENT}.isdisjoint(name for _, name in memory.asked)


def puts(request: httpx.Request, name: str) -> bool:
    return request.method == "PUT" and dict(request.url.params)["graph"] == name


REQUESTS = 14
"""More than the push of one build after the other makes."""


@pytest.mark.parametrize(("at", "is_after"), [*product(range(REQUESTS), (False, True))])
def test_a_push_cut_off_anywhere_is_repaired_by_the_next_even_of_another_build(at: int, is_after: bool) -> None:
    for next_build in (BEFORE, AFTER, graphs(e="five", b="two")):
        memory = Memory(**OTHERS)
        others = memory.ours()
        pushed(BEFORE, memory)
        memory.asked.clear()
        memory.killing(at, is_after=is_after)
        try:
            pushed(AFTER, memory)
        except KilledError:
            assert len(memory.asked) > at
        else:
            assert len(memory.asked) <= at < REQUESTS  # it made fewer requests than that
        memory.instead = lambda _: None
        pushed(next_build, memory)
        assert memory.ours() == said(next_build) | others
        memory.asked.clear()
        pushed(next_build, memory)
        assert memory.written == []


@pytest.mark.parametrize("at", range(4))
def test_a_first_push_that_was_cut_off_leaves_nothing_behind_that_later_builds_lack(at: int) -> None:
    memory = Memory()
    memory.killing(at, is_after=True)
    with pytest.raises(KilledError):
        pushed(BEFORE, memory)
    memory.instead = lambda _: None
    pushed(graphs(z="zero"), memory)
    assert memory.ours() == said(graphs(z="zero"))


@pytest.mark.parametrize("at", range(18))
def test_a_graph_of_several_parts_arrives_whole_or_is_sent_again(at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.push.graphs.LARGEST", 1)
    large = GraphStore.of_nquads([f'<http://a> <http://b> "{n}" <{graph("large")}> .\n'.encode() for n in range(5)])
    memory = Memory()
    memory.killing(at, is_after=True)
    with suppress(KilledError):
        pushed(large, memory)
    memory.instead = lambda _: None
    pushed(large, memory)
    assert memory.ours() == said(large)


def test_a_store_that_was_emptied_gets_all_again() -> None:
    memory = Memory()
    pushed(BEFORE, memory)
    memory.graphs.clear()
    pushed(BEFORE, memory)
    assert memory.ours() == said(BEFORE)


def test_what_others_changed_is_found_where_a_push_checks_and_sent_again() -> None:
    memory = Memory()
    pushed(BEFORE, memory)
    memory.graphs[graph("a")] = {'<http://a.example> <http://b.example> "changed" .\n'}
    del memory.graphs[graph("b")]
    assert pushed(BEFORE, memory).sent == ()
    assert pushed(BEFORE, memory, How(checks=True)).sent == (graph("a"), graph("b"))
    assert memory.ours() == said(BEFORE)


def test_telling_what_would_be_done_does_none_of_it() -> None:
    memory = Memory()
    pushed(BEFORE, memory)
    held = dict(memory.graphs)
    memory.asked.clear()
    done = pushed(AFTER, memory, How(tries=True))
    assert (done.sent, done.removed) == ((graph("b"), graph("d")), (graph("c"),))
    assert (memory.graphs, memory.written) == (held, [])


def test_a_graph_that_is_refused_is_named_others_arrive_and_it_is_tried_again() -> None:
    memory = Memory()
    memory.instead = lambda request: httpx.Response(413) if puts(request, graph("b")) else None
    done = pushed(BEFORE, memory)
    (why,) = done.refused
    assert why.startswith(f"{graph('b')}: is refused (413)")
    assert graph("b") not in done.sent
    assert memory.ours().keys() == said(BEFORE).keys() - {graph("b")}
    memory.instead = lambda _: None
    assert pushed(BEFORE, memory).sent == (graph("b"),)
    assert memory.ours() == said(BEFORE)


def test_a_build_that_lacks_most_of_what_is_there_is_not_pushed_unasked() -> None:
    memory = Memory()
    many = graphs(**{f"n{number}": "text" for number in range(30)})
    pushed(many, memory)
    with pytest.raises(PushError, match=r"30 graphs that are there would be removed.*--replace"):
        pushed(graphs(z="zero"), memory)
    assert memory.ours() == said(many)
    pushed(graphs(z="zero"), memory, How(replaces=True))
    assert memory.ours() == said(graphs(z="zero"))


def test_two_pushes_at_once_leave_a_manifest_that_vouches_for_nothing() -> None:
    memory = Memory()
    pushed(BEFORE, memory)

    def meanwhile(request: httpx.Request) -> None:
        if puts(request, graph("d")):
            memory.instead = lambda _: None
            memory.graphs[graph("b")] = {"another's\n"}  # another push sends its own, and says so
            memory.graphs[MANIFEST].add(arrived([(graph("b"), "0" * 64)]).decode())

    memory.instead = meanwhile
    with pytest.raises(PushError, match="another push was at work"):
        pushed(AFTER, memory)
    pushed(AFTER, memory)
    assert memory.ours() == said(AFTER)


def test_graphs_of_other_names_are_left_out_and_counted() -> None:
    line = b'<http://a.example> <http://b.example> "c" <http://elsewhere.example/graph> .\n'
    ours = b'<http://a.example> <http://b.example> "c" <https://w3id.org/thkg/article/a/graph> .\n'
    memory = Memory()
    done = pushed(GraphStore.of_nquads([line, ours]), memory)
    assert (done.sent, done.foreign) == ((graph("a"),), 1)
    with pytest.raises(PushError, match="no named graph of ours"):
        pushed(GraphStore.of_nquads([line]), memory)


def test_an_error_in_the_middle_says_how_far_it_came() -> None:
    memory = Memory()
    memory.instead = lambda request: httpx.Response(507) if puts(request, graph("d")) else None
    with pytest.raises(PushError, match=r"has no room left.*\(\d of 4 graphs were sent\)"):
        pushed(AFTER, memory)
