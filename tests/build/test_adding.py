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
from kg.store.archive import Archive
from kg.store.members import unpacked
from kg.store.register import Entry, Register, keys_of
from kg.store.segment import Part
from tests.builds import refuse
from tests.folders import archive, segments

TEXT = "กรมประมงปล่อยพันธุ์ปลา {n}\n\nนายดี ใจงาม อธิบดีกรมประมง กล่าวว่า จะปล่อยปลาอีก {n} ตัว"
ONE, TWO = "/lake/one", "/lake/two"


def file(root: str, name: str, n: int, identifier: str = "") -> Raw:
    origin = Origin(Place(root, f"{name}.txt"))
    return Raw(identifier or name, TEXT.format(n=n), f"{root}/{name}.txt", origin=origin)


def archive_of(*articles: Raw) -> tuple[Archive, Register]:
    held = archive()
    return held, assemble(held, articles, refuse, "program").register


def graphs(register: Register) -> set[str]:
    return {key.graph for key in keys_of(register)}


def naming(register: Register, *roots: str, more: Iterable[Place] = ()) -> Naming:
    return named({*(entry.origin.place for entry in register.values() if entry.origin), *more}, roots)


def test_what_is_there_is_counted_from_a_folder_that_holds_it() -> None:
    _, register = archive_of(file(ONE, "1", 1), Raw("stdin", TEXT.format(n=2), "standard input"))
    places = {graph: entry.origin and entry.origin.place for graph, entry in counted_from(register, ["/lake"]).items()}
    assert places == {graph_iri("1"): Place("/lake", "one/1.txt"), graph_iri("stdin"): None}


def test_what_is_there_gets_the_id_that_its_file_has_beside_others() -> None:
    held, register = archive_of(file(ONE, "1", 1), file(ONE, "2", 2))
    kept, count = renamed(held, register, naming(register, ONE, TWO, more=[Place(TWO, "1.txt")]))
    assert count == 2
    fresh, as_read = archive_of(file(ONE, "1", 1, "one/1"), file(ONE, "2", 2, "one/2"))
    assert kept == as_read
    assert segments(held, kept) == segments(fresh, as_read)


def test_ids_of_their_own_and_of_no_file_stay() -> None:
    own = replace(file(ONE, "all", 1, "own"), origin=Origin(Place(ONE, "all.jsonl"), None))
    held, register = archive_of(own, Raw("stdin", TEXT.format(n=2), "standard input"))
    kept, count = renamed(held, register, naming(register, ONE, TWO, more=[Place(TWO, "all.jsonl")]))
    assert (kept, count) == (register, 0)


def test_names_that_others_leave_are_taken_and_places_may_be_changed() -> None:
    one, two = (Place(ONE, f"{n}.txt") for n in (1, 2))
    for names in (("2", "3"), ("2", "1")):
        held, register = archive_of(file(ONE, "1", 1), file(ONE, "2", 2))
        kept, _ = renamed(held, register, Naming(dict(zip((one, two), names, strict=True)), {}))
        fresh, as_read = archive_of(file(ONE, "1", 1, names[0]), file(ONE, "2", 2, names[1]))
        assert kept == as_read
        assert segments(held, kept) == segments(fresh, as_read)


def test_a_name_that_another_keeps_is_refused() -> None:
    held, register = archive_of(file(ONE, "1", 1), Raw("own", TEXT.format(n=2), "standard input"))
    with pytest.raises(BuildError, match="run kg build on all paths"):
        renamed(held, register, Naming({Place(ONE, "1.txt"): "own"}, {}))


def test_what_was_renamed_once_is_not_made_again() -> None:
    held, register = archive_of(file(ONE, "1", 1))
    later = naming(register, ONE, TWO, more=[Place(TWO, "1.txt")])
    kept, _ = renamed(held, register, later)
    held.keep(keys_of(kept))  # what it was called before is gone, and nothing asks for it
    assert renamed(held, kept, later) == (kept, 0)


def add(held: Archive, kept: Register, *articles: Raw) -> tuple[Outcome, list[str]]:
    problems: list[InputError] = []
    newcomers = Newcomers(held, kept)
    outcome = assemble(held, articles, problems.append, "program", kept=kept, admission=newcomers)
    return outcome, [str(problem) for problem in problems]


def test_what_is_new_comes_in_and_what_is_there_stays() -> None:
    held, kept = archive_of(file(ONE, "1", 1), file(ONE, "2", 2))
    outcome, problems = add(held, kept, file(TWO, "3", 3), file(ONE, "1", 1))
    assert (outcome, outcome.kept, problems) == (Outcome(written=1, unchanged=1, removed=0), 1, [])
    assert graphs(outcome.register) == {graph_iri(n) for n in "123"}


def test_a_file_that_was_changed_is_read_again_and_its_old_text_may_come_from_elsewhere() -> None:
    held, kept = archive_of(file(ONE, "1", 1))
    outcome, problems = add(held, kept, file(ONE, "1", 7), file(TWO, "9", 1))
    assert (outcome.written, outcome.updated, problems) == (2, 1, [])
    fresh, as_read = archive_of(file(ONE, "1", 7), file(TWO, "9", 1))
    assert segments(held, outcome.register) == segments(fresh, as_read)


@pytest.mark.parametrize("unknown", [False, True])
def test_an_id_with_a_text_of_another_source_is_refused_with_both(unknown: bool) -> None:
    held, kept = archive_of(file(ONE, "1", 1))
    if unknown:
        kept = {graph: Entry(entry.digest, program=entry.program) for graph, entry in kept.items()}
    of = "an article that is there" if unknown else "/lake/one/1.txt"
    with pytest.raises(DuplicateIdError, match=f"/lake/two/1.txt: has the id '1' of {of} but another text"):
        add(held, kept, file(TWO, "1", 2))


def test_the_same_text_from_another_source_may_say_more_of_itself() -> None:
    held, kept = archive_of(file(ONE, "1", 1))
    outcome, problems = add(held, kept, replace(file(TWO, "1", 1), url="https://example.org/1"))
    assert (outcome.written, problems) == (1, [])
    (quads,) = held.part(Part.QUADS, keys_of(outcome.register))
    assert b"https://example.org/1" in unpacked(quads)


def test_a_text_that_is_there_under_another_id_is_left_out_with_both_ids() -> None:
    held, kept = archive_of(file(ONE, "1", 1))
    again = replace(file(TWO, "x", 1), url="https://example.org/x")
    outcome, problems = add(held, kept, again, file(TWO, "2", 2), file(TWO, "3", 2))
    assert problems == [
        "/lake/two/x.txt: has the text of '1', and was left out as 'x': give it once",
        "/lake/two/3.txt: has the text of '2', and was left out as '3': give it once",
    ]
    assert graphs(outcome.register) == {graph_iri("1"), graph_iri("2")}


def test_a_text_that_only_a_stopped_run_had_added_keeps_no_other_out() -> None:
    held, kept = archive_of(file(ONE, "1", 1))
    add(held, kept, file(TWO, "old name", 2))
    outcome, problems = add(held, kept, file(TWO, "new name", 2))
    assert problems == []
    assert graphs(outcome.register) == {graph_iri("1"), graph_iri("new name")}


def test_articles_of_one_text_that_are_there_stay() -> None:
    both = file(ONE, "1", 1), file(ONE, "copy", 1)
    held, kept = archive_of(*both)
    outcome, problems = add(held, kept, *both, file(TWO, "again", 1))
    assert (outcome.written, outcome.unchanged, len(problems)) == (0, 2, 1)


def test_of_articles_that_are_there_one_that_changed_to_the_text_of_another_is_left_out_and_stays() -> None:
    held, kept = archive_of(file(ONE, "1", 1), file(ONE, "2", 2))
    outcome, problems = add(held, kept, file(ONE, "1", 1), file(ONE, "2", 1))
    assert problems == ["/lake/one/2.txt: has the text of '1', and was left out as '2': give it once"]
    assert outcome.register == kept
