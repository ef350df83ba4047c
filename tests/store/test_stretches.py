"""Stretches: put together they are what they were cut from, and a change leaves those beside it alone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from kg.store.lines import differences, lines_in
from kg.store.stretches import changed, read_stretches, stretches, subject_of, subjects, write_stretches

MANY = [f'<urn:{n:06}> <urn:says> "{part}" .\n'.encode() for n in range(3_000) for part in "กข"]


def cut(lines: Iterable[bytes]) -> list[bytes]:
    return list(stretches(subjects(lines)))


def test_put_together_they_are_all_lines_and_no_subject_is_cut() -> None:
    found = cut(MANY)
    assert b"".join(found) == b"".join(MANY)
    assert 3 <= len(found) <= 60
    held = [{subject_of(line) for line in lines_in(stretch)} for stretch in found]
    assert sum(map(len, held)) == len(set().union(*held)) == 3_000


def test_of_nothing_there_is_none() -> None:
    assert cut([]) == []


@pytest.mark.parametrize("at", [0, 1_000, 5_998])
def test_what_comes_or_goes_changes_one_stretch_or_two(at: int) -> None:
    before = cut(MANY)
    more = MANY[at].replace(b"> <urn:says>", b"/more> <urn:says>")
    for now in (cut(sorted([*MANY, more])), cut(MANY[:at] + MANY[at + 2 :])):
        assert len(set(before) ^ set(now)) <= 5


@pytest.mark.parametrize("gone", [range(0), range(1), range(700, 760), range(5_999, 6_000), range(6_000)])
@pytest.mark.parametrize(
    "new", [(), ('<urn:000500> <urn:says> "ค" .\n',), ('<urn:a> <urn:b> "1" .\n', '<urn:z> <urn:b> "2" .\n')]
)
def test_what_differs_is_found_in_order(tmp_path: Path, gone: range, new: tuple[str, ...]) -> None:
    now = sorted([*(line for at, line in enumerate(MANY) if at not in gone), *(line.encode() for line in new)])
    for name, lines in (("before", MANY), ("now", now)):
        write_stretches(tmp_path / name, stretches(subjects(lines)))
    assert b"".join(read_stretches(tmp_path / "now")) == b"".join(now)
    assert list(changed(tmp_path / "before", tmp_path / "now")) == list(differences(sorted(MANY), now))
