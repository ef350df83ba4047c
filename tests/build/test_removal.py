"""What would remove most of a graph stops before it begins, and nothing else is kept waiting for long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kg.build.removal import REMOVED_FROM, Staying, once_enough_stays
from kg.errors import BuildError
from kg.read import Raw
from kg.read.places import Origin, Place
from kg.store.register import Entry, Register


def register(count: int, root: str = "/news") -> Register:
    return {f"graph/{n}": Entry(f"digest-{n}", Origin(Place(root, f"{n}.txt"))) for n in range(count)}


def staying(before: int, stay: int) -> Staying:
    """What a run knows that has read so many of the articles that were there."""
    known = Staying(register(before))
    for n in range(stay):
        known.see(f"graph/{n}", f"digest-{n}", None)
    return known


@pytest.mark.parametrize(
    ("before", "stay", "is_enough"),
    [
        (0, 0, True),
        (REMOVED_FROM - 1, 0, True),
        (REMOVED_FROM, 0, False),
        (REMOVED_FROM, 1, True),
        (2 * REMOVED_FROM, REMOVED_FROM, True),
        (2 * REMOVED_FROM + 1, REMOVED_FROM, False),
    ],
)
def test_twenty_may_not_go_when_fewer_stay(before: int, stay: int, is_enough: bool) -> None:
    known = staying(before, stay)
    assert known.is_enough is is_enough
    known.see("new", "new", None)
    if is_enough:
        known.check()
    else:
        with pytest.raises(BuildError, match=rf"{before - stay} of {before} articles .* kg add .* --replace"):
            known.check()


@pytest.mark.parametrize(
    ("graph", "digest", "below", "stays"),
    [
        ("graph/0", "digest-0", "/elsewhere/0.txt", True),
        ("graph/0", "changed", "/news/0.txt", True),
        ("graph/renamed", "digest-0", "/news/x.txt", True),
        ("graph/0", "changed", "/other/0.txt", False),
        ("graph/new", "new", "/news/new.txt", False),
    ],
)
def test_what_stays_is_told_by_text_or_by_source(graph: str, digest: str, below: str, stays: bool) -> None:
    root, _, name = below.rpartition("/")
    known = Staying(register(REMOVED_FROM))
    known.see(graph, digest, Origin(Place(root, name)))
    assert known.is_enough is stays


@pytest.mark.parametrize("origin", [None, Origin(Place("/other", "all.jsonl"), None)])
def test_a_source_that_is_not_known_or_an_id_of_its_own_tells_no_two_articles_apart(origin: Origin | None) -> None:
    known = Staying(register(REMOVED_FROM))
    known.see("graph/0", "changed", origin)
    assert known.is_enough


def test_nothing_waits_where_nothing_can_be_lost() -> None:
    asked: list[int] = []

    def articles() -> Iterator[Raw]:
        for n in range(3):
            asked.append(n)
            yield Raw(str(n), "ข่าว", "x")

    found = once_enough_stays(articles(), Staying({}))
    assert (next(found).id, asked) == ("0", [0])
    assert [raw.id for raw in found] == ["1", "2"]


def test_all_come_in_order_once_enough_stays() -> None:
    known = staying(REMOVED_FROM, 0)
    given: list[str] = []

    def articles() -> Iterator[Raw]:
        for n in range(6):
            if n == 3:
                assert given == []
                known.see("graph/0", "digest-0", None)
            yield Raw(str(n), f"ข่าว {n}\ud83d", "x", origin=Origin(Place("/news", "1.txt")))

    for raw in once_enough_stays(articles(), known):
        given.append(raw.id)
        assert (raw.text, raw.origin) == (f"ข่าว {raw.id}\ud83d", Origin(Place("/news", "1.txt")))
    assert given == [str(n) for n in range(6)]


def test_none_comes_when_too_much_would_go() -> None:
    known = staying(REMOVED_FROM, 0)
    known.see("new", "new", None)
    given: list[Raw] = []
    with pytest.raises(BuildError, match="nothing was changed"):
        given.extend(once_enough_stays(iter([Raw("new", "ข่าว", "x")]), known))
    assert given == []
    with pytest.raises(BuildError):
        list(once_enough_stays(iter([]), known))


def test_a_run_that_could_read_nothing_is_told_so_elsewhere() -> None:
    assert list(once_enough_stays(iter([]), staying(REMOVED_FROM, 0))) == []
