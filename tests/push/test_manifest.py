"""A store's manifest: what it says, what hostile ones may not make us do, and what follows from it."""

from __future__ import annotations

from kg.push.manifest import Manifest, Plan, arrived
from kg.store.things import Things

A, B, C = (f"https://w3id.org/thkg/article/{name}/graph" for name in "abc")


def test_a_manifest_reads_as_it_was_written_and_learns_what_arrives() -> None:
    manifest = Manifest(frozenset({A, B}), {A: "1"})
    assert Manifest.of(Things.of_lines(manifest.lines())) == manifest
    learnt = Things.of_lines(manifest.lines() + arrived([(B, "2")]))
    assert Manifest.of(learnt) == Manifest(frozenset({A, B}), {A: "1", B: "2"})


def test_two_digests_of_a_graph_are_none() -> None:
    told = Things.of_lines(Manifest(frozenset({A}), {A: "1"}).lines() + arrived([(A, "2")]))
    assert Manifest.of(told) == Manifest(frozenset({A}))


def test_a_graph_of_another_name_is_never_ours_whatever_a_manifest_says() -> None:
    theirs = b"<http://elsewhere.example/graph> a <https://w3id.org/thkg/ontology#PushedGraph> .\n"
    lines = theirs.replace(b" a ", b" <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ")
    digests = arrived([("http://elsewhere.example/graph", "1"), ("https://w3id.org/thkg/graph/pushed", "2")])
    assert Manifest.of(Things.of_lines(lines + digests)) == Manifest()


def test_a_plan_takes_back_digests_before_it_touches_graphs_and_names_all_that_may_be_there() -> None:
    plan = Plan.of({A: "1", B: "2"}, Manifest(frozenset({A, B, C}), {A: "1", B: "1", C: "3"}))
    assert (plan.send, plan.remove) == ((B,), (C,))
    assert plan.before == Manifest(frozenset({A, B, C}), {A: "1"})
    assert Plan.of({A: "1"}, Manifest(frozenset({A}), {A: "1"})).is_empty
