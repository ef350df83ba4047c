"""The sets of ``training/``: what holds of them by themselves, and beside the corpus where that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.material import CORPUS
from scripts.standoff import Entry, digest, load, occurrences
from scripts.training import texts
from tests.builds import ROOT

OF_ARTICLES = ("articles", "articles-twice", "control", "goals", "goals-twice")
SETS = [ROOT / "training" / f"{name}.jsonl" for name in OF_ARTICLES]
LEARNED_FROM = ("articles", "articles-twice", "goals", "goals-twice")
MOST_CHECKED = 25
"""So many articles of a set are cleaned in one test: a few seconds."""


def ids(name: str) -> set[str]:
    return {entry["id"] for entry in load(ROOT / "training" / f"{name}.jsonl")}


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_an_article_stands_once_in_a_set(path: Path) -> None:
    found = [entry["id"] for entry in load(path)]
    assert found == sorted(set(found))


@pytest.mark.parametrize("name", LEARNED_FROM)
def test_nothing_is_learned_from_the_control(name: str) -> None:
    assert not ids(name) & ids("control")


def test_what_was_read_twice_was_read_once_before() -> None:
    assert ids("articles-twice") <= ids("articles")
    assert ids("goals-twice") <= ids("goals")


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_who_takes_part_speaks_or_employs_has_an_entry(path: Path) -> None:
    for entry in load(path):
        people = {one["name"] for one in entry.get("persons", [])}
        bodies = {one["name"] for one in entry.get("organizations", [])}
        events = entry.get("events", [])
        named = {name for event in events for name in (*event["organizers"], *event["participants"])}
        assert named | set(entry.get("speakers", [])) <= people | bodies, entry["id"]
        employers = {post["org"] for one in entry.get("persons", []) for post in one["posts"]}
        assert employers - {None} <= bodies, entry["id"]


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside this checkout")
@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_offsets_are_those_of_the_text_as_it_is_normalized(path: Path) -> None:
    for entry in load(path)[:MOST_CHECKED]:
        text = texts()[entry["id"]]
        assert entry["digest"] == digest(text), "run python -m scripts.training anchor"
        for form, places in forms(entry):
            assert all([start, end] in occurrences(text, form) for start, end in places)


def forms(entry: Entry) -> list[tuple[str, list[list[int]]]]:
    named = [*entry.get("persons", []), *entry.get("organizations", [])]
    return [(form, places) for one in named for form, places in one["forms"].items()]
