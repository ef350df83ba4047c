"""Assembling: a store brought to exactly these articles, with no more work than they ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from kg.build.assemble import Outcome, Seen, assemble
from kg.build.mapping import Mapped, input_digest
from kg.build.removal import REMOVED_FROM
from kg.errors import BuildError, DuplicateIdError, InputError, Remark
from kg.iris import graph_iri
from kg.read import Raw
from kg.read.places import Origin, Place
from kg.store.graphs import GraphStore
from kg.store.register import Entry
from tests.builds import refuse, statements

TEXT = "กรมชลประทานเปิดสถานีสูบน้ำ\n\nนาย{name} ใจงาม อธิบดีกรมชลประทาน กล่าวว่า จะส่งน้ำให้เกษตรกร"
ONE, TWO, THREE = (Raw(name, TEXT.format(name=name), f"{name}.txt") for name in ("สมชาย", "สมหญิง", "สมหมาย"))
CHANGED = replace(ONE, text=TEXT.format(name="สมศักดิ์"))
EMPTY = Raw("ว่าง", "123 …", "empty.txt")


def store_of(*articles: Raw) -> GraphStore:
    store = GraphStore.in_memory()
    assemble(store, articles, refuse, workers=1)
    return store


def people(store: GraphStore) -> set[str]:
    return {row["name"].partition(" ")[0] for row in store.rows("SELECT ?name WHERE { ?p foaf:name ?name }")}


@pytest.mark.parametrize(
    ("now", "outcome", "named"),
    [
        ([ONE, TWO], Outcome(written=0, unchanged=2, removed=0), {"สมชาย", "สมหญิง"}),
        ([TWO, ONE, THREE], Outcome(written=1, unchanged=2, removed=0), {"สมชาย", "สมหญิง", "สมหมาย"}),
        ([TWO], Outcome(written=0, unchanged=1, removed=1), {"สมหญิง"}),
        ([CHANGED, TWO], Outcome(written=1, unchanged=1, removed=0), {"สมศักดิ์", "สมหญิง"}),
        ([THREE], Outcome(written=1, unchanged=0, removed=2), {"สมหมาย"}),
    ],
)
def test_a_store_comes_to_say_what_a_fresh_one_says(now: list[Raw], outcome: Outcome, named: set[str]) -> None:
    store = store_of(ONE, TWO)
    assert assemble(store, now, refuse, workers=1) == outcome
    assert people(store) == named
    assert statements(store) == statements(store_of(*now))


def test_only_what_is_written_or_removed_is_a_change() -> None:
    changes = [Outcome(0, 2, 0), Outcome(1, 2, 0), Outcome(0, 1, 1)]
    assert [outcome.changed for outcome in changes] == [False, True, True]
    assert [outcome.total for outcome in changes] == [2, 3, 1]


def test_what_a_page_said_of_an_article_counts_as_its_change() -> None:
    store = store_of(ONE)
    assert assemble(store, [replace(ONE, url="https://example.org/1")], refuse, workers=1).written == 1
    assert assemble(store, [replace(ONE, url="https://example.org/1", where="moved.txt")], refuse).written == 0


def test_an_article_given_twice_is_one() -> None:
    store = GraphStore.in_memory()
    again = replace(ONE, where="copy.txt")
    assert assemble(store, [ONE, again, TWO], refuse, workers=1) == Outcome(written=2, unchanged=0, removed=0)


def test_two_texts_under_one_id_are_refused_with_both_places() -> None:
    with pytest.raises(DuplicateIdError, match=r"other\.txt: has the id 'สมชาย' of สมชาย\.txt"):
        store_of(ONE, replace(CHANGED, where="other.txt"))


def test_what_cannot_be_read_is_reported_and_what_it_said_before_is_gone() -> None:
    store, problems = store_of(ONE, TWO), list[InputError]()
    outcome = assemble(store, [replace(EMPTY, id=ONE.id), TWO], problems.append, workers=1)
    assert [str(problem).partition(":")[0] for problem in problems] == ["empty.txt"]
    assert outcome == Outcome(written=0, unchanged=1, removed=1)
    assert people(store) == {"สมหญิง"}


@pytest.mark.parametrize("articles", [[], [EMPTY]])
def test_a_run_without_any_article_leaves_the_store_as_it_was(articles: list[Raw]) -> None:
    store = store_of(ONE)
    before = statements(store)
    with pytest.raises(InputError, match="no article could be read"):
        assemble(store, articles, lambda _: None, workers=1)
    assert statements(store) == before


def test_progress_hears_of_every_article_once_whatever_became_of_it() -> None:
    store, heard = store_of(ONE), list[int]()
    assemble(store, [ONE, TWO, EMPTY], lambda _: None, workers=1, progress=heard.append)
    assert sum(heard) == 3


def test_every_graph_has_the_digest_of_its_input() -> None:
    store = store_of(ONE, TWO)
    digests = store.digests()
    assert set(digests) == {graph_iri(ONE.id), graph_iri(TWO.id)}
    assemble(store, [CHANGED, TWO], refuse, workers=1)
    assert store.digests()[graph_iri(ONE.id)] != digests[graph_iri(ONE.id)]
    assert store.digests()[graph_iri(TWO.id)] == digests[graph_iri(TWO.id)]


def test_a_run_tells_what_the_articles_were_read_from() -> None:
    origin = Origin(Place("/news", "สมหญิง.txt"))
    store, problems = GraphStore.in_memory(), list[InputError]()
    register = assemble(store, [ONE, replace(TWO, origin=origin), EMPTY], problems.append, workers=1).register
    assert register == {
        graph_iri(ONE.id): Entry(input_digest(ONE)),
        graph_iri(TWO.id): Entry(input_digest(TWO), origin),
    }


def test_what_is_kept_stays_beside_what_is_given() -> None:
    store = store_of(ONE, TWO)
    kept = {graph_iri(ONE.id): Entry(input_digest(ONE))}
    outcome = assemble(store, [THREE], refuse, workers=1, kept=kept)
    assert (outcome, outcome.kept) == (Outcome(written=1, unchanged=0, removed=1), 1)
    assert statements(store) == statements(store_of(ONE, THREE))


def test_what_is_not_admitted_is_reported_and_not_written() -> None:
    store, problems = GraphStore.in_memory(), list[InputError]()

    def admission(mapped: Mapped, seen: Mapping[str, Seen]) -> str:
        return "too late" if seen[mapped.graph].id == TWO.id else ""

    outcome = assemble(store, [ONE, TWO], problems.append, workers=1, admission=admission)
    assert (outcome, [str(problem) for problem in problems]) == (Outcome(1, 0, 0), ["too late"])
    assert statements(store) == statements(store_of(ONE))


def test_of_what_is_written_it_is_known_what_was_there() -> None:
    assert assemble(store_of(ONE, TWO), [CHANGED, TWO, THREE], refuse, workers=1).updated == 1


def test_remarks_are_told_when_an_article_is_read_and_not_again() -> None:
    store, said = GraphStore.in_memory(), list[InputError]()
    article = replace(ONE, remarks=("published 'soon' is no day",))
    for _ in range(2):
        outcome = assemble(store, [article], said.append, workers=1)
        assert outcome.total == 1
    assert [(type(line), str(line)) for line in said] == [(Remark, f"{ONE.where}: published 'soon' is no day")]


def test_nothing_is_written_when_most_of_what_was_there_would_go() -> None:
    many = [Raw(f"{n}", TEXT.format(name=f"สมชาย{n}"), f"{n}.txt") for n in range(REMOVED_FROM)]
    store = store_of(*many[:3])
    store.touched = False
    before = {graph_iri(raw.id): Entry(input_digest(raw)) for raw in many}
    with pytest.raises(BuildError, match="20 of 20 articles"):
        assemble(store, [ONE], refuse, workers=1, before=before)
    assert not store.touched
    assert assemble(store, [ONE, *many[:1]], refuse, workers=1, before=before).total == 2
