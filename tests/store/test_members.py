"""Gzip members: put one behind the other they are one packed file, the same every time."""

from __future__ import annotations

import gzip
from hashlib import shake_128
from pathlib import Path

import pytest

from kg.store.members import DAMAGED, members_in, opened, packed, packed_quickly, unpacked

DATA = "กรมป่าไม้ปลูกป่า\n".encode() * 50


def test_members_in_a_row_are_one_file_for_every_program(tmp_path: Path) -> None:
    members = packed(DATA) + packed(b"") + packed(b"end\n")
    assert unpacked(members) == DATA + b"end\n"
    assert unpacked(b"") == b""
    (tmp_path / "x.gz").write_bytes(members)
    with gzip.open(tmp_path / "x.gz") as stream:
        assert stream.read() == DATA + b"end\n"


def test_a_member_names_no_time_and_no_file() -> None:
    for pack in (packed, packed_quickly):
        assert pack(DATA) == pack(DATA)
        assert pack(DATA)[3:8] == bytes(5)  # RFC 1952, section 2.3: no file name, and no time
        assert len(pack(DATA)) < len(DATA) / 5


@pytest.mark.parametrize("lengths", [(), (3,), (0, 5, 0), (200_000, 1, 70_000, 0, 300_000)])
def test_members_are_read_one_by_one(tmp_path: Path, lengths: tuple[int, ...]) -> None:
    texts = [shake_128(bytes([at])).digest(length) for at, length in enumerate(lengths)]
    (tmp_path / "x.gz").write_bytes(b"".join(map(packed_quickly, texts)))
    assert list(members_in(tmp_path / "x.gz")) == texts


@pytest.mark.parametrize("name", ["x.nq", "x.nq.gz"])
def test_a_file_is_unpacked_when_its_name_says_that_it_is_packed(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(packed(DATA) if name.endswith(".gz") else DATA)
    with opened(tmp_path / name) as stream:
        assert list(stream) == DATA.splitlines(keepends=True)
    with pytest.raises(OSError):
        opened(tmp_path / f"no-{name}")


@pytest.mark.parametrize(
    "data", [DATA, packed(DATA)[:-9], packed(DATA)[:-8] + bytes(8), packed(DATA)[:10] + b"\xff" * 9]
)
def test_a_damaged_file_is_told_as_one(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.gz").write_bytes(data)
    with pytest.raises(DAMAGED), opened(tmp_path / "x.gz") as stream:
        stream.read()
    with pytest.raises(DAMAGED):
        list(members_in(tmp_path / "x.gz"))
