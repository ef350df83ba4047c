"""Assembling: an archive that holds exactly these articles' segments, with no more work than they ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

import pytest

from kg.build.assemble import NOTHING, Outcome, Seen, assemble
from kg.build.engines import Engine, Result, Task
from kg.build.keys import input_digest
from kg.build.removal import REMOVED_FROM
from kg.errors import BuildError, DuplicateIdError, InputError, Remark
from kg.iris import graph_iri
from kg.read import Raw
from kg.read.places import Origin, Place
from kg.store.archive import Archive
from kg.store.members import unpacked
from kg.store.register import Entry, Register, keys_of
from kg.store.segment import Part
from tests.builds import refuse
from tests.folders import archive, segments

TEXT = "กรมชลประทานเปิดสถานีสูบน้ำ\n\nนาย{name} ใจงาม อธิบดีกรมชลประทาน กล่าวว่า จะส่งน้ำให้เกษตรกร"
ONE, TWO, THREE = (Raw(name, TEXT.format(name=name), f"{name}.txt") for name in ("สมชาย", "สมหญิง", "สมหมาย"))
CHANGED = replace(ONE, text=TEXT.format(name="สมศักดิ์"))
EMPTY = Raw("ว่าง", "123 …", "empty.txt")


def read(held: Archive, *articles: Raw, before: Register = NOTHING, replaces: bool = False) -> Outcome:
    return assemble(held, articles, refuse, "program", before=before, replaces=replaces)


def archive_of(*articles: Raw) -> tuple[Archive, Register]:
    held = archive()
    return held, read(held, *articles).register


def people(held: Archive, register: Register) -> set[str]:
    """The first names of those whom the articles of a register name."""
    quads = b"".join(map(unpacked, held.part(Part.QUADS, keys_of(register)))).decode()
    return set(re.findall(r'/name> "(\S+) ใจงาม"', quads))


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
def test_an_archive_comes_to_hold_what_a_fresh_one_holds(now: list[Raw], outcome: Outcome, named: set[str]) -> None:
    held, before = archive_of(ONE, TWO)
    found = read(held, *now, before=before)
    assert found == outcome
    assert people(held, found.register) == named
    fresh, register = archive_of(*now)
    assert segments(held, found.register) == segments(fresh, register)


def test_what_was_removed_in_between_need_not_be_read_again_while_it_is_there() -> None:
    held, before = archive_of(ONE, TWO)
    later = read(held, ONE, before=before).register
    assert read(held, ONE, TWO, before=later) == Outcome(written=0, unchanged=2, removed=0)
    held.keep(keys_of(later))
    assert read(held, ONE, TWO, before=later) == Outcome(written=1, unchanged=1, removed=0)


def test_another_program_reads_everything_again() -> None:
    held, before = archive_of(ONE, TWO)
    outcome = assemble(held, [ONE, TWO], refuse, "another", before=before)
    assert (outcome, outcome.updated) == (Outcome(written=2, unchanged=0, removed=0), 0)
    assert keys_of(outcome.register) != keys_of(before)


def test_what_a_page_said_of_an_article_counts_as_its_change() -> None:
    held, _ = archive_of(ONE)
    assert read(held, replace(ONE, url="https://example.org/1")).written == 1
    assert read(held, replace(ONE, url="https://example.org/1", where="moved.txt")).written == 0


def test_an_article_given_twice_is_one() -> None:
    again = replace(ONE, where="copy.txt")
    assert read(archive(), ONE, again, TWO) == Outcome(written=2, unchanged=0, removed=0)


def test_two_texts_under_one_id_are_refused_with_both_places() -> None:
    with pytest.raises(DuplicateIdError, match=r"other\.txt: has the id 'สมชาย' of สมชาย\.txt"):
        archive_of(ONE, replace(CHANGED, where="other.txt"))


def test_what_cannot_be_read_is_reported_and_what_it_said_before_is_gone() -> None:
    (held, before), problems = archive_of(ONE, TWO), list[InputError]()
    outcome = assemble(held, [replace(EMPTY, id=ONE.id), TWO], problems.append, "program", before=before)
    assert [str(problem).partition(":")[0] for problem in problems] == ["empty.txt"]
    assert outcome == Outcome(written=0, unchanged=1, removed=1)
    assert people(held, outcome.register) == {"สมหญิง"}


@pytest.mark.parametrize("articles", [[], [EMPTY]])
def test_a_run_without_any_article_leaves_what_is_there(articles: list[Raw]) -> None:
    held, before = archive_of(ONE)
    with pytest.raises(InputError, match="no article could be read"):
        assemble(held, articles, lambda _: None, "program", before=before)
    assert people(held, before) == {"สมชาย"}


def test_progress_hears_of_every_article_once_whatever_became_of_it() -> None:
    (held, _), heard = archive_of(ONE), list[int]()
    assemble(held, [ONE, TWO, EMPTY], lambda _: None, "program", progress=heard.append)
    assert sum(heard) == 3


def test_a_run_tells_what_the_articles_were_read_from() -> None:
    origin = Origin(Place("/news", "สมหญิง.txt"))
    problems = list[InputError]()
    register = assemble(archive(), [ONE, replace(TWO, origin=origin), EMPTY], problems.append, "program").register
    assert register == {
        graph_iri(ONE.id): Entry(input_digest(ONE), None, "program"),
        graph_iri(TWO.id): Entry(input_digest(TWO), origin, "program"),
    }


def test_what_is_kept_stays_beside_what_is_given() -> None:
    held, both = archive_of(ONE, TWO)
    kept = {graph_iri(ONE.id): both[graph_iri(ONE.id)]}
    outcome = assemble(held, [THREE], refuse, "program", kept=kept)
    assert (outcome, outcome.kept) == (Outcome(written=1, unchanged=0, removed=0), 1)
    assert people(held, outcome.register) == {"สมชาย", "สมหมาย"}


@pytest.mark.parametrize("is_there", [False, True])
def test_what_is_not_admitted_is_reported_and_in_no_register(is_there: bool) -> None:
    (held, _), problems = archive_of(TWO if is_there else THREE), list[InputError]()

    def admission(graph: str, text: str, seen: Mapping[str, Seen]) -> str:
        assert text
        return "too late" if seen[graph].id == TWO.id else ""

    outcome = assemble(held, [ONE, TWO], problems.append, "program", admission=admission)
    assert (outcome, [str(problem) for problem in problems]) == (Outcome(1, 0, 0), ["too late"])
    assert people(held, outcome.register) == {"สมชาย"}


@pytest.mark.parametrize("is_kept", [False, True])
def test_of_what_is_written_it_is_known_what_was_there(is_kept: bool) -> None:
    held, there = archive_of(ONE, TWO)
    before, kept = (NOTHING, there) if is_kept else (there, NOTHING)
    assert assemble(held, [CHANGED, TWO, THREE], refuse, "program", before=before, kept=kept).updated == 1


def test_remarks_are_told_when_an_article_is_read_and_not_again() -> None:
    held, said = archive(), list[InputError]()
    article = replace(ONE, remarks=("published 'soon' is no day",))
    for _ in range(2):
        assert assemble(held, [article], said.append, "program").total == 1
    assert [(type(line), str(line)) for line in said] == [(Remark, f"{ONE.where}: published 'soon' is no day")]


def test_nothing_is_written_when_most_of_what_was_there_would_go() -> None:
    many = [Raw(f"{n}", TEXT.format(name=f"สมชาย{n}"), f"{n}.txt") for n in range(REMOVED_FROM)]
    held, before = archive(), {graph_iri(raw.id): Entry(input_digest(raw)) for raw in many}
    with pytest.raises(BuildError, match="20 of 20 articles"):
        read(held, ONE, before=before)
    assert held.is_empty
    assert read(held, ONE, *many[:1], before=before).total == 2
    assert read(held, ONE, before=before, replaces=True).total == 1


def stopping(after: int) -> Engine:
    """An engine that fails when so many chunks are done."""

    def engine(function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        yield from islice(map(function, tasks), after)
        raise OSError("the machine goes down")

    return engine


def test_what_was_done_before_a_stop_is_not_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.mapping.CHUNK", 2)
    many = [Raw(f"{n}", TEXT.format(name=f"สมชาย{n}"), f"{n}.txt") for n in range(7)]
    held = archive()
    with pytest.raises(OSError, match="goes down"):
        assemble(held, many, refuse, "program", engine=stopping(2))
    outcome = read(held, *many)
    assert outcome == Outcome(written=3, unchanged=4, removed=0)
    fresh, register = archive_of(*many)
    assert segments(held, outcome.register) == segments(fresh, register)
