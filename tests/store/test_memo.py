"""What was made is known by the next build of the same program, and by no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.store.memo import Memo, forgetful, remembering


class Making:
    """Makes capitals, and knows of which pieces it was asked to."""

    def __init__(self) -> None:
        self.made: list[bytes] = []

    def __call__(self, piece: bytes) -> bytes:
        self.made.append(piece)
        return piece.upper()


def asked(memo: Memo, *pieces: bytes, kind: str = "capitals") -> list[bytes]:
    """What had to be made of these pieces; all of it is right."""
    making = Making()
    assert [memo(kind, piece, making) for piece in pieces] == [piece.upper() for piece in pieces]
    return making.made


def test_what_the_build_before_made_is_not_made_again(tmp_path: Path) -> None:
    with remembering(tmp_path / "none", tmp_path / "one", "program") as memo:
        assert asked(memo, b"a", b"b") == [b"a", b"b"]
    with remembering(tmp_path / "one", tmp_path / "two", "program") as memo:
        assert asked(memo, b"b", b"c") == [b"c"]
    with remembering(tmp_path / "two", tmp_path / "three", "program") as memo:
        assert asked(memo, b"a", b"b", b"c") == [b"a"]  # what the last build had no use for is forgotten


def test_another_kind_and_another_program_make_something_else(tmp_path: Path) -> None:
    with remembering(tmp_path / "none", tmp_path / "one", "program") as memo:
        asked(memo, b"a")
    with remembering(tmp_path / "one", tmp_path / "two", "program") as memo:
        assert asked(memo, b"a", kind="more capitals") == [b"a"]
    with remembering(tmp_path / "one", tmp_path / "three", "another program") as memo:
        assert asked(memo, b"a") == [b"a"]


@pytest.mark.parametrize("damaged", [b"no database at all", b"SQLite format 3\0" + bytes(200)])
def test_a_damaged_memo_knows_nothing(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "one").write_bytes(damaged)
    with remembering(tmp_path / "one", tmp_path / "two", "program") as memo:
        assert asked(memo, b"a") == [b"a"]


def test_where_nothing_can_be_written_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError), remembering(tmp_path / "none", tmp_path / "no" / "folder", "program"):
        pass


def test_who_forgets_makes_everything() -> None:
    assert asked(forgetful, b"a", b"a") == [b"a", b"a"]
