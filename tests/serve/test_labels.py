"""The words of the pages."""

from __future__ import annotations

import re
import tomllib

import pytest

from kg.serve.labels import label, language_of
from tests.builds import ROOT

SERVE = ROOT / "kg" / "serve"


@pytest.mark.parametrize(
    ("chosen", "accept", "language"),
    [
        ("", "", "th"),
        ("", "en-GB,en;q=0.9", "en"),
        ("", "th-TH,th;q=0.9,en;q=0.8", "th"),
        ("", "fr,en;q=0.5,th;q=0.4", "en"),
        ("", "fr", "th"),
        ("", "*", "th"),
        ("en", "th", "en"),
        ("de", "en", "en"),
    ],
)
def test_the_language_that_was_chosen_or_is_liked(chosen: str, accept: str, language: str) -> None:
    assert language_of(chosen, accept) == language


def test_every_word_of_the_templates_has_its_thai() -> None:
    known = tomllib.loads((SERVE / "labels.toml").read_text(encoding="utf-8"))
    said = {
        text
        for path in (SERVE / "templates").iterdir()
        for text in re.findall(r'_\("([^"]+)"\)', path.read_text(encoding="utf-8"))
    }
    assert len(said) > 30
    assert said - set(known) == set()


def test_what_has_no_thai_stays_as_it_is() -> None:
    assert label("Search", "th") == "ค้นหา"
    assert label("Search", "en") == "Search"
    assert label("xyzzy", "th") == "xyzzy"
