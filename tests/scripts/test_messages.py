"""The Thai catalogue is what the code says now, whole, and compiled."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.message_contexts import Key
from scripts.messages import MO, PO, compiled, lacking, read, updated, written


@pytest.fixture(scope="module")
def now() -> tuple[dict[Key, str], dict[Key, list[str]]]:
    return updated()


def test_everything_that_is_said_has_a_translation_with_its_slots(now: tuple[dict[Key, str], object]) -> None:
    assert list(lacking(now[0])) == [], "run python -m scripts.messages and write what it names into kg.po"


def test_the_catalogue_holds_what_the_code_says_and_nothing_else(
    now: tuple[dict[Key, str], dict[Key, list[str]]],
) -> None:
    assert PO.read_text(encoding="utf-8") == written(*now), "run python -m scripts.messages"


def test_the_compiled_catalogue_is_what_the_text_makes() -> None:
    assert MO.read_bytes() == compiled(read()), "run python -m scripts.messages"


def test_no_day_no_place_and_no_tool_stand_in_the_catalogue() -> None:
    text = PO.read_text(encoding="utf-8")
    assert not [said for said in ("Date:", "Generated-By", "Babel", f"{PO.parent}") if said in text]


def test_what_is_written_is_read_again_to_the_letter(tmp_path: Path) -> None:
    messages = {("", 'say "{0}"\\n\n  twice'): 'พูด "{0}"\\n\n  สองครั้ง', ("heading", "day"): "วัน", ("", "new"): ""}
    file = tmp_path / "some.po"
    file.write_text(written(messages, {key: ["kg/here.py"] for key in messages}), encoding="utf-8")
    assert read(file) == messages


def test_what_lacks_a_translation_or_a_slot_is_named() -> None:
    messages = {("", "{0} of {1}"): "{1:t}", ("asked", "who"): "", ("", "{0}: {1}"): "{1:l} – {0}"}
    assert list(lacking(messages)) == ["{0} of {1}: has other slots than {1:t}", "asked: who: has no translation"]
