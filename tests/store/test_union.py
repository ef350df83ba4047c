"""The union in a folder: made in one go or changed, it holds the same; what it was copied from stays as it was."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import nullcontext
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Store

import kg.store.union as module
from kg.store.lines import differences
from kg.store.union import change_union, copy_union, make_union

LINES = st.sets(st.builds('<urn:{}> <urn:p> "ก{}"@th .\n'.format, st.sampled_from("abc"), st.integers(0, 20)))


def encoded(lines: Iterable[str]) -> list[bytes]:
    return sorted(line.encode() for line in lines)


def held(folder: Path) -> set[str]:
    """The statements of a store, which all stand in its default graph."""
    store = Store.read_only(str(folder))
    assert list(store.named_graphs()) == []
    return {f"{quad.triple} .\n" for quad in store}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_a_union_is_made_of_pieces_of_any_size(tmp_path: Path, size: int) -> None:
    lines = {f'<urn:{n}> <urn:p> "น้ำ {n}" .\n' for n in range(50)}
    data = b"".join(encoded(lines)) * 2
    make_union(tmp_path / "union", (data[start : start + size] for start in range(0, len(data), size)))
    assert held(tmp_path / "union") == lines


def test_a_union_of_nothing_is_empty(tmp_path: Path) -> None:
    make_union(tmp_path / "union", [b"", b""])
    assert held(tmp_path / "union") == set()


def test_what_is_no_n_triples_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SyntaxError):
        make_union(tmp_path / "union", [b"<urn:a> <urn:p> no\n"])


@settings(max_examples=10)
@given(before=LINES, after=LINES, then=LINES)
def test_a_changed_copy_is_what_would_be_made_anew_and_its_source_stays(
    tmp_path_factory: pytest.TempPathFactory, before: Set[str], after: Set[str], then: Set[str]
) -> None:
    path = tmp_path_factory.mktemp("union")
    make_union(path / "0", encoded(before))
    states = [before, after, then]
    for n, (old, new) in enumerate(pairwise(states)):
        source = contents(path / str(n))
        copy_union(path / str(n), path / str(n + 1))
        change_union(path / str(n + 1), differences(encoded(old), encoded(new)))
        assert contents(path / str(n)) == source
    assert [held(path / str(n)) for n in range(3)] == states


def test_changes_in_many_batches_are_the_same_as_in_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = ({f'<urn:{n}> <urn:p> "{n}" .\n' for n in numbers} for numbers in (range(20), range(5, 40, 2)))
    monkeypatch.setattr(module, "_AT_A_TIME", 3)
    make_union(tmp_path / "union", encoded(before))
    change_union(tmp_path / "union", differences(encoded(before), encoded(after)))
    assert held(tmp_path / "union") == after


@pytest.mark.parametrize("can_link", [True, False])
def test_a_copy_outlives_its_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_link: bool) -> None:
    def no_link(*_: object) -> None:
        raise OSError

    lines = {f'<urn:{n}> <urn:p> "{n}" .\n' for n in range(50)}
    make_union(tmp_path / "union", encoded(lines))
    if not can_link:
        monkeypatch.setattr("os.link", no_link)
    copy_union(tmp_path / "union", tmp_path / "copy")
    for file in (tmp_path / "union").iterdir():
        file.unlink()
    assert held(tmp_path / "copy") == lines
    change_union(tmp_path / "copy", [(line, False) for line in encoded(lines)])
    assert held(tmp_path / "copy") == set()


@pytest.mark.parametrize("act", [lambda path: copy_union(path, path / "to"), held])
def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path, act: Callable[[Path], object]) -> None:
    with pytest.raises(OSError):
        act(tmp_path / "nowhere")


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system keeps no process to some cores")
@pytest.mark.parametrize("fails", [False, True])
def test_a_store_is_made_on_all_cores_but_its_loader_begins_on_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    cores, seen = os.sched_getaffinity(0), list[int]()

    def store(folder: str) -> Store:
        seen.append(len(os.sched_getaffinity(0)))
        return Store(folder)

    def pieces() -> Iterator[bytes]:
        seen.append(len(os.sched_getaffinity(0)))
        if fails:
            raise OSError("no room")
        yield b""

    monkeypatch.setattr(module, "Store", store)
    with pytest.raises(OSError, match="no room") if fails else nullcontext():
        make_union(tmp_path / "data", pieces())
    assert seen == [1, len(cores)]
    assert os.sched_getaffinity(0) == cores
