"""Ids of files: paths below the folders named, told apart by those folders' names, and never by an order."""

from __future__ import annotations

from itertools import permutations

import pytest

from kg.read.places import Place, named

A, B, C = "/data/report-1", "/data/report-2", "/old/report-2"


def ids(*places: Place, roots: tuple[str, ...] = (A, B, C)) -> list[str]:
    found = named(places, roots).ids
    return [found[place] for place in places]


def test_folders_whose_files_differ_have_ids_as_if_each_were_alone() -> None:
    assert ids(Place(A, "a.txt"), Place(A, "x/b.html"), Place(B, "c.txt.gz")) == ["a", "x/b", "c"]


def test_folders_that_share_a_path_put_their_names_before_all_their_files() -> None:
    places = Place(A, "01.txt"), Place(A, "02.txt"), Place(B, "01.html"), Place(C, "09.txt")
    assert ids(*places) == ["report-1/01", "report-1/02", "report-2/01", "09"]


def test_names_that_are_the_same_are_told_apart_by_the_folders_above() -> None:
    assert ids(Place(B, "01.txt"), Place(C, "01.txt")) == ["data/report-2/01", "old/report-2/01"]
    assert ids(Place(A, "1.txt"), Place(B, "1.txt"), Place(C, "1.txt"))[0] == "data/report-1/1"


def test_an_id_that_a_folders_name_makes_may_clash_in_turn() -> None:
    places = Place(A, "1.txt"), Place(B, "1.txt"), Place("/other/x", "report-1/1.txt")
    assert ids(*places, roots=(A, B, "/other/x")) == ["report-1/1", "report-2/1", "x/report-1/1"]


def test_a_file_named_itself_keeps_its_stem_and_the_folder_gives_way() -> None:
    assert ids(Place("/alone", "1.txt"), Place(A, "1.txt"), Place(A, "2.txt")) == ["1", "report-1/1", "report-1/2"]
    assert ids(Place("/alone", "1.txt"), Place("/other", "1.txt")) == ["1", "1"]


def test_records_clash_with_records_and_texts_with_texts() -> None:
    assert ids(Place(A, "all.jsonl"), Place(B, "all.txt")) == ["all", "all"]
    assert ids(Place(A, "all.jsonl"), Place(B, "all.jsonl.xz")) == ["report-1/all", "report-2/all"]


def test_two_spellings_of_a_path_are_one() -> None:
    assert ids(Place(A, "นํ้า.txt"), Place(B, "น้ำ.txt")) == ["report-1/น้ำ", "report-2/น้ำ"]


def test_no_order_matters() -> None:
    places = Place(A, "1.txt"), Place(B, "1.txt"), Place(B, "2.txt"), Place(C, "2.txt"), Place("/alone", "3.txt")
    first = dict(named(places, (A, B, C)).ids)
    for order in permutations(places):
        assert named(order, (C, B, A)).ids == first


def test_what_ids_begin_with_is_told_by_folder() -> None:
    assert named([Place(A, "1.txt"), Place(B, "1.txt")], (A, B)).beginnings == {A: "report-1/", B: "report-2/"}
    assert named([Place(A, "1.txt"), Place(B, "2.txt")], (A, B)).beginnings == {}


@pytest.mark.parametrize(
    ("roots", "expected"),
    [
        ((), Place("/a/b", "c/1.txt")),
        (("/a/b/c", "/x", "/a/bb"), Place("/a/b", "c/1.txt")),
        (("/a", "/a/b"), Place("/a", "b/c/1.txt")),
        (("/",), Place("/", "a/b/c/1.txt")),
    ],
)
def test_a_place_is_counted_from_the_outermost_folder_that_holds_it(roots: tuple[str, ...], expected: Place) -> None:
    place = Place("/a/b", "c/1.txt").under(roots)
    assert place == expected
    assert place.path == Place("/a/b", "c/1.txt").path
