"""Finishing: store and exports from the archive alone, published together or not at all."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kg.build.engines import Aside, Promise, afterwards, beside, here
from kg.build.finishing import Goal, finish
from kg.build.mapping import map_article
from kg.errors import BuildError, StoreError
from kg.export.how import How
from kg.iris import graph_iri
from kg.read import Raw
from kg.store.folder import GraphFolder
from kg.store.register import Entry, Register
from kg.store.stamp import Stamp
from tests.builds import refuse
from tests.folders import ALL, QUICK, TEXT, Steps, contents, no_ledger, people, union


def articles(*names: str) -> list[Raw]:
    return [Raw(name, TEXT.format(name=name), name) for name in names]


def finished(out: Path, *names: str, aside: Aside = afterwards, how: How = QUICK) -> Steps:
    """A folder that says what articles about these people say, made from their segments."""
    steps, register = Steps(), dict[str, Entry]()
    with GraphFolder(out).working() as work:
        for mapped in (map_article(raw, "program") for raw in articles(*names)):
            assert mapped.segment
            work.archive.put([mapped.segment])
            register[mapped.graph] = Entry(mapped.segment.key.digest, None, "program")
        goal = Goal(register, Stamp("program", how=str(how)), how)
        finish(GraphFolder(out), work, goal, steps, here, aside, no_ledger)
    return steps


def test_what_is_finished_answers_has_its_exports_and_knows_its_articles(tmp_path: Path) -> None:
    steps = finished(tmp_path, "สมชาย", "สมหญิง")
    assert (steps.names, people(tmp_path)) == (ALL[1:], {"สมชาย", "สมหญิง"})
    folder = GraphFolder(tmp_path)
    register: Register = folder.register
    assert register.keys() == {graph_iri(name) for name in ("สมชาย", "สมหญิง")}
    assert folder.is_whole(Stamp("program", how=str(QUICK)))
    assert {"graph.nq", "graph.ttl", "graph.graphml", "people.csv"} <= contents(tmp_path).keys()


def test_beside_and_afterwards_give_the_same(tmp_path: Path) -> None:
    for names in (("สมชาย", "สมหญิง"), ("สมชาย", "สมปอง")):
        finished(tmp_path / "beside", *names, aside=beside)
        finished(tmp_path / "afterwards", *names, aside=afterwards)
        assert contents(tmp_path / "beside") == contents(tmp_path / "afterwards")
        assert union(tmp_path / "beside") == union(tmp_path / "afterwards")


def test_only_what_the_articles_need_stays_in_the_archive(tmp_path: Path) -> None:
    finished(tmp_path, "สมชาย", "สมหญิง")
    finished(tmp_path, "สมชาย")
    with GraphFolder(tmp_path).working() as work:
        held = [
            work.archive.holds(segment.key)
            for raw in articles("สมชาย", "สมหญิง")
            if (segment := map_article(raw, "program").segment)
        ]
    assert held == [True, False]


def failing(*_: object, shares: bool = False) -> AbstractContextManager[Promise[None]]:  # noqa: ARG001  # an aside's form
    """The machine goes down for what is done beside the block."""
    return beside(refuse, BuildError("stopped"))


@pytest.mark.parametrize(
    ("place", "error", "aside"),
    [
        ("exporting.compute", KeyboardInterrupt(), afterwards),
        ("exports.write_nquads", OSError("No space left on device"), beside),
        ("exports.write_tables", OSError("No space left on device"), afterwards),
        ("exports.names", KeyboardInterrupt(), beside),
        ("finishing.write_changes", OSError("No space left on device"), afterwards),
        ("updating.copy_union", OSError("No space left on device"), afterwards),
        ("updating.make_union", OSError("No space left on device"), afterwards),
        ("updating.make_union", BuildError("stopped"), failing),
    ],
)
def test_what_fails_leaves_the_last_graph(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, error: BaseException, aside: Aside
) -> None:
    names = ["กมล", "เดชา", "ธนา", "ณรงค์", "บุญมี", "ปรีชา", "พิชิต", "มานะ", "วิชัย", "สุรพล", "อนันต์", "เอกราช"]
    finished(tmp_path, *names)
    before = contents(tmp_path), union(tmp_path), GraphFolder(tmp_path).register

    def fail(*_: object, **__: object) -> None:
        raise error

    now = names[:6] if place.endswith("make_union") else [*names, "สมปอง"]
    with monkeypatch.context() as patch:
        patch.setattr(f"kg.build.{place}", fail)
        with pytest.raises((StoreError, BuildError, KeyboardInterrupt)) as caught:
            finished(tmp_path, *now, aside=aside)
    assert isinstance(caught.value, StoreError) is isinstance(error, OSError)
    assert (contents(tmp_path), union(tmp_path), GraphFolder(tmp_path).register) == before
    assert not any((tmp_path / "store").glob("draft*"))
    finished(tmp_path, *now)
    assert people(tmp_path) == set(now)
