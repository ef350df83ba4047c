"""Adding: ids as if all had been there from the start, and no text under two of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from kg.build.adding import Newcomers, counted_from, renamed
from kg.build.assemble import Outcome, assemble
from kg.errors import BuildError, DuplicateIdError, InputError
from kg.iris import graph_iri
from kg.read import Raw
from kg.read.places import Naming, Origin, Place, named
from kg.store.graphs import GraphStore
from kg.store.register import Entry, Register
from tests.builds import refuse, statements

TEXT = "กรมประมงปล่อยพันธุ์ปลา {n}\n\nนายดี ใจงาม อธิบดีกรมประมง กล่าวว่า จะปล่อยปลาอีก {n} ตัว"
ONE, TWO = "/lake/one", "/lake/two"


def file(root: str, name: str, n: int, identifier: str = "") -> Raw:
    origin = Origin(Place(root, f"{name}.txt"))
    return Raw(identifier or name, TEXT.format(n=n), f"{root}/{name}.txt", origin=origin)


def store_of(*articles: Raw) -> tuple[GraphStore, Register]:
    store = GraphStore.in_memory()
    return store, assemble(store, articles, refuse, workers=1).register


def naming(register: Register, *roots: str, more: Iterable[Place] = ()) -> Naming:
    return named({*(entry.origin.place for entry in register.values() if entry.origin), *more}, roots)


def test_what_is_there_is_counted_from_a_folder_that_holds_it() -> None:
    _, register = store_of(file(ONE, "1", 1), Raw("stdin", TEXT.format(n=2), "standard input"))
    places = {graph: entry.origin and entry.origin.place for graph, entry in counted_from(register, ["/lake"]).items()}
    assert places == {graph_iri("1"): Place("/lake", "one/1.txt"), graph_iri("stdin"): None}


def test_what_is_there_gets_the_id_that_its_file_has_beside_others() -> None:
    store, register = store_of(file(ONE, "1", 1), file(ONE, "2", 2))
    kept, count = renamed(store, register, naming(register, ONE, TWO, more=[Place(TWO, "1.txt")]))
    assert count == 2
    fresh, as_read = store_of(file(ONE, "1", 1, "one/1"), file(ONE, "2", 2, "one/2"))
    assert statements(store) == statements(fresh)
    assert kept == as_read


def test_ids_of_their_own_and_of_no_file_stay() -> None:
    own = replace(file(ONE, "all", 1, "own"), origin=Origin(Place(ONE, "all.jsonl"), None))
    store, register = store_of(own, Raw("stdin", TEXT.format(n=2), "standard input"))
    kept, count = renamed(store, register, naming(register, ONE, TWO, more=[Place(TWO, "all.jsonl")]))
    assert (kept, count) == (register, 0)


def test_a_run_that_was_stopped_between_two_names_goes_on() -> None:
    store, register = store_of(file(ONE, "1", 1), file(ONE, "2", 2))
    later = naming(register, ONE, TWO, more=[Place(TWO, "1.txt")])
    store.rename(graph_iri("1"), "one/1")
    kept, _ = renamed(store, register, later)
    assert set(store.article_graphs()) == set(kept) == {graph_iri("one/1"), graph_iri("one/2")}
    before = statements(store)
    renamed(store, register, later)
    assert statements(store) == before


def test_names_that_others_leave_are_taken_and_those_that_change_places_are_refused() -> None:
    store, register = store_of(file(ONE, "1", 1), file(ONE, "2", 2))
    one, two = (Place(ONE, f"{n}.txt") for n in (1, 2))
    renamed(store, register, Naming({one: "2", two: "3"}, {}))
    fresh, _ = store_of(file(ONE, "1", 1, "2"), file(ONE, "2", 2, "3"))
    assert statements(store) == statements(fresh)
    store, register = store_of(file(ONE, "1", 1), file(ONE, "2", 2))
    with pytest.raises(BuildError, match="run kg build on all paths"):
        renamed(store, register, Naming({one: "2", two: "1"}, {}))


def add(store: GraphStore, kept: Register, *articles: Raw) -> tuple[Outcome, list[str]]:
    problems: list[InputError] = []
    outcome = assemble(store, articles, problems.append, workers=1, kept=kept, admission=Newcomers(store, kept))
    return outcome, [str(problem) for problem in problems]


def test_what_is_new_comes_in_and_what_is_there_stays() -> None:
    store, kept = store_of(file(ONE, "1", 1), file(ONE, "2", 2))
    outcome, problems = add(store, kept, file(TWO, "3", 3), file(ONE, "1", 1))
    assert (outcome, outcome.kept, problems) == (Outcome(written=1, unchanged=1, removed=0), 1, [])
    assert set(outcome.register) == set(store.article_graphs()) == {graph_iri(n) for n in "123"}


def test_a_file_that_was_changed_is_read_again_and_its_old_text_may_come_from_elsewhere() -> None:
    store, kept = store_of(file(ONE, "1", 1))
    outcome, problems = add(store, kept, file(ONE, "1", 7), file(TWO, "9", 1))
    assert (outcome.written, outcome.updated, problems) == (2, 1, [])
    assert statements(store) == statements(store_of(file(ONE, "1", 7), file(TWO, "9", 1))[0])


@pytest.mark.parametrize("unknown", [False, True])
def test_an_id_with_a_text_of_another_source_is_refused_with_both(unknown: bool) -> None:
    store, kept = store_of(file(ONE, "1", 1))
    if unknown:
        kept = {graph: Entry(entry.digest) for graph, entry in kept.items()}
    of = "an article that is there" if unknown else "/lake/one/1.txt"
    with pytest.raises(DuplicateIdError, match=f"/lake/two/1.txt: has the id '1' of {of} but another text"):
        add(store, kept, file(TWO, "1", 2))


def test_the_same_text_from_another_source_may_say_more_of_itself() -> None:
    store, kept = store_of(file(ONE, "1", 1))
    outcome, problems = add(store, kept, replace(file(TWO, "1", 1), url="https://example.org/1"))
    assert (outcome.written, problems) == (1, [])
    assert "https://example.org/1" in {row["u"] for row in store.rows("SELECT ?u WHERE { ?a schema:url ?u }")}


def test_a_text_that_is_there_under_another_id_is_left_out_with_both_ids() -> None:
    store, kept = store_of(file(ONE, "1", 1))
    again = replace(file(TWO, "x", 1), url="https://example.org/x")
    outcome, problems = add(store, kept, again, file(TWO, "2", 2), file(TWO, "3", 2))
    assert problems == [
        "/lake/two/x.txt: has the text of '1', and was left out as 'x': give it once",
        "/lake/two/3.txt: has the text of '2', and was left out as '3': give it once",
    ]
    assert set(outcome.register) == set(store.article_graphs()) == {graph_iri("1"), graph_iri("2")}


def test_a_text_that_only_a_stopped_run_had_added_keeps_no_other_out() -> None:
    store, kept = store_of(file(ONE, "1", 1))
    add(store, kept, file(TWO, "old name", 2))
    _, problems = add(store, kept, file(TWO, "new name", 2))
    assert problems == []
    assert set(store.article_graphs()) == {graph_iri("1"), graph_iri("new name")}
