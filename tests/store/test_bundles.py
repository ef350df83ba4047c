"""Bundles: read in their order, made once, and what differs between two files of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.store.bundles import Bundle, Made, changed_bundles, edges_in, quads_in, statements_in, turtle_in, write_bundles
from kg.store.members import packed, unpacked


def write(
    folder: Path, name: str, pieces: Sequence[str], before: str = "none", program: str = "p"
) -> tuple[Path, list[str]]:
    """A file with a bundle for each piece, and which of them had to be made."""
    made: list[str] = []

    def bundle(piece: str) -> Bundle:
        def make() -> Made:
            made.append(piece)
            return Made(*(packed(f"{piece} {form}\n".encode()) for form in ("said", "quads", "turtle", "edges")))

        return Bundle(piece.encode(), make)

    write_bundles(folder / before, folder / name, program, map(bundle, pieces))
    return folder / name, made


def test_every_form_is_read_in_the_order_of_the_bundles(tmp_path: Path) -> None:
    path, _ = write(tmp_path, "one", "bac")
    assert list(statements_in(path)) == [b"b said\n", b"a said\n", b"c said\n"]
    assert list(map(unpacked, quads_in(path))) == [b"b quads\n", b"a quads\n", b"c quads\n"]
    assert list(map(unpacked, turtle_in(path))) == [b"b turtle\n", b"a turtle\n", b"c turtle\n"]
    assert list(edges_in(path)) == [b"b edges\n", b"a edges\n", b"c edges\n"]


def test_what_the_program_made_before_is_not_made_again(tmp_path: Path) -> None:
    write(tmp_path, "one", "abc")
    path, made = write(tmp_path, "two", "xacb", before="one")
    assert made == ["x"]
    assert list(statements_in(path)) == [b"x said\n", b"a said\n", b"c said\n", b"b said\n"]
    assert write(tmp_path, "three", "ab", before="one", program="q")[1] == ["a", "b"]


def test_a_damaged_file_is_made_anew_from(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"damaged" * 1000)
    assert write(tmp_path, "two", "ab", before="one")[1] == ["a", "b"]
    with pytest.raises(StoreError, match=r"one: is damaged .*: remove it; it is made again"):
        list(changed_bundles(tmp_path / "one", tmp_path / "two"))


@pytest.mark.parametrize(("before", "now"), [("abcd", "acde"), ("", "ab"), ("ab", ""), ("ab", "ab"), ("abc", "abX")])
def test_what_differs_is_found_in_order(tmp_path: Path, before: str, now: str) -> None:
    files = (write(tmp_path, name, sorted(pieces))[0] for name, pieces in (("one", before), ("two", now)))
    gone = [(f"{piece} said\n".encode(), False) for piece in set(before) - set(now)]
    new = [(f"{piece} said\n".encode(), True) for piece in set(now) - set(before)]
    assert list(changed_bundles(*files)) == sorted([*gone, *new])
