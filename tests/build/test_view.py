"""What a finished build notes of its view: which segments it is made of, and which judgements it did not apply."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.build.view import View, keys_in_view, unapplied_in, write_view
from kg.store.segment import Key

A, B = (Key(f"https://w3id.org/thkg/article/{name}/graph", f"digest {name}", "program") for name in "ab")
CHANGED = Key(B.graph, B.digest, "program+0123")


def test_what_is_noted_is_read_again(tmp_path: Path) -> None:
    view = View((A, B), (A, CHANGED))
    assert view.all == (A, B, CHANGED)
    write_view(tmp_path, view, [(3, "names what is not there: person/ก")])
    assert keys_in_view(tmp_path, (A, B)) == (A, CHANGED)
    assert unapplied_in(tmp_path) == ((3, "names what is not there: person/ก"),)


@pytest.mark.parametrize("text", [None, "", "[]", "{}", '{"others": 7, "unapplied": 7}', '[["x", "y"]]'])
def test_where_nothing_sound_is_noted_there_is_nothing(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "resolved.json").write_text(text, encoding="utf-8")
    assert keys_in_view(tmp_path, (A, B)) == ()
    assert unapplied_in(tmp_path) == ()
