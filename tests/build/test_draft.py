"""What a draft is told: which articles are gone and new; one that was read anew is both."""

from __future__ import annotations

from pathlib import Path

from kg.build.draft import Draft
from kg.build.view import View
from kg.export.how import How
from kg.store.segment import Key


def key(name: str, digest: str = "1") -> Key:
    return Key(f"graph {name}", digest, "program")


def test_articles_are_gone_new_or_both() -> None:
    before, now = (key("kept"), key("gone"), key("changed")), (key("new"), key("changed", "2"), key("kept"))
    draft = Draft(Path(), before, View((), now), Path(), Path(), Path(), "program", How())
    assert draft.gone == (key("changed"), key("gone"))
    assert draft.new == (key("changed", "2"), key("new"))
