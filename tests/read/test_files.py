"""Which files there are: each once, in order, and one line for what cannot be listed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.read.files import STANDARD_INPUT, File, files_of, roots_of
from kg.read.places import Place


def tree(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", encoding="utf-8")
    return folder


def listed(*sources: Path | str, within: tuple[str, ...] = (), folders_within: tuple[str, ...] = ()) -> list[File]:
    def refuse(error: InputError) -> None:
        raise error

    return list(files_of(map(str, sources), refuse, besides=None, within=within, folders_within=folders_within))


def test_a_folder_gives_what_is_readable_below_it_in_order(tmp_path: Path) -> None:
    news = tree(tmp_path / "news", "b.TXT", "a/2.html", "a/1.jsonl.gz", "picture.png", ".hidden.txt", "side.toml")
    assert [file.place for file in listed(news)] == [
        Place(str(news), "a/1.jsonl.gz"),
        Place(str(news), "a/2.html"),
        Place(str(news), "b.TXT"),
    ]


def test_the_parts_of_a_page_saved_whole_are_no_articles(tmp_path: Path) -> None:
    """The frames of advertisements that a browser puts beside the page would be read as pages."""
    tree(tmp_path, "ข่าว 1.html", "ข่าว 1_files/saved_resource.html", "a/2.HTM", "a/2_files/f.htm", "my_files/3.html")
    assert [file.place.below for file in listed(tmp_path)] == ["a/2.HTM", "my_files/3.html", "ข่าว 1.html"]


def test_a_file_that_is_named_twice_is_given_once(tmp_path: Path) -> None:
    news = tree(tmp_path / "news", "a/1.txt")
    files = listed(news / "a", news / "a" / "1.txt", news, "-")
    assert [file.place for file in files] == [Place(str(news), "a/1.txt"), STANDARD_INPUT.place]
    assert files[-1] is STANDARD_INPUT


def test_files_and_folders_may_be_counted_from_folders_that_were_named_before(tmp_path: Path) -> None:
    news = tree(tmp_path / "news", "a/1.txt")
    known = roots_of([str(news)])
    assert listed(news / "a" / "1.txt")[0].place.below == "1.txt"
    assert listed(news / "a" / "1.txt", within=known)[0].place.below == "a/1.txt"
    assert listed(news / "a", within=known)[0].place.below == "1.txt"
    assert listed(news / "a", folders_within=known)[0].place.below == "a/1.txt"


def test_only_a_file_that_was_named_is_known_as_such(tmp_path: Path) -> None:
    news = tree(tmp_path / "news", "1.txt")
    assert [file.is_named for file in (*listed(news), *listed(news / "1.txt"))] == [False, True]


def test_a_missing_path_is_known_before_any_file_is_read(tmp_path: Path) -> None:
    news = tree(tmp_path / "news", "1.txt")
    with pytest.raises(InputError, match="nowhere: does not exist"):
        listed(news, tmp_path / "nowhere")


def test_a_name_that_cannot_be_read_costs_its_file_alone(tmp_path: Path) -> None:
    news = tree(tmp_path / "news", "1.txt", os.fsdecode("ni\u00f1o.txt".encode("latin-1")))
    problems: list[InputError] = []
    files = list(files_of([str(news)], problems.append, besides=None, within=()))
    assert [file.place.below for file in files] == ["1.txt"]
    assert [str(problem) for problem in problems] == [
        f"{news}/ni\\xf1o.txt: has a name in an unknown encoding: rename it"
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every folder")
def test_a_folder_below_that_cannot_be_opened_costs_itself_alone(tmp_path: Path) -> None:
    news = tree(tmp_path / "news", "1.txt", "closed/2.txt")
    (news / "closed").chmod(0)
    problems: list[InputError] = []
    assert len(list(files_of([str(news)], problems.append, besides=None, within=()))) == 1
    assert "cannot be opened (permission denied)" in str(problems[0])
