"""``kg themes``: goals with the words that show them, as a table for people and as JSON Lines for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.errors import InputError

WATER = "เทศบาลเร่งบำบัดน้ำเสีย [ระยะที่ 2]\nและให้ทุกบ้านเข้าถึงน้ำดื่มสะอาด"
PLAIN = "ประกาศเวลาเปิดทำการ"


def records(*texts: str) -> str:
    """JSON Lines of these texts, with ids t1, t2, …"""
    lines = (json.dumps({"id": f"t{n}", "text": text}, ensure_ascii=False) for n, text in enumerate(texts, 1))
    return "".join(f"{line}\n" for line in lines)


def test_json_has_a_line_for_each_text_with_offsets_into_it() -> None:
    done = CliRunner().invoke(app, ["themes", "--format", "jsonl"], input=records(WATER, PLAIN))
    assert done.exit_code == 0, done.exception
    water, plain = map(json.loads, done.stdout.splitlines())
    assert plain == {"id": "t2", "goals": [], "targets": [], "confidence": {}, "evidence": []}
    assert (water["id"], water["goals"], set(water["targets"])) == ("t1", [6], {"6.1", "6.3"})
    assert set(water["confidence"]) == {"6", "6.1", "6.3"}
    for cue in water["evidence"]:
        assert WATER[cue["start"] : cue["end"]] == cue["cue"]
        assert f"[{cue['cue']}]" in cue["context"]
    assert any("[บำบัดน้ำเสีย] [ระยะที่ 2] และให้ทุกบ้าน" in cue["context"] for cue in water["evidence"])


def test_a_table_has_a_row_for_each_theme_with_its_title_and_cues(tmp_path: Path) -> None:
    (tmp_path / "water.txt").write_text(WATER, encoding="utf-8")
    done = CliRunner().invoke(app, ["themes", str(tmp_path / "water.txt")])
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in done.stdout.splitlines() if line[:1] == "│"]
    assert sorted((text, theme) for text, theme, *_ in rows) == [("water", "6"), ("water", "6.1"), ("water", "6.3")]
    cues = {theme: quotes for _, theme, _, _, quotes in rows}
    assert cues["6"].count("…") == 4
    assert "เร่ง[บำบัดน้ำเสีย] [ระยะที่ 2]" in cues["6.3"]
    assert "น้ำดื่ม]" not in cues["6.3"]
    assert next(title for _, theme, title, *_ in rows if theme == "6") == "น้ำสะอาดและสุขาภิบาล"


def test_a_text_without_themes_is_a_table_without_rows() -> None:
    done = CliRunner().invoke(app, ["themes"], input=PLAIN)
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "0 rows")


@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_a_broken_record_is_named_after_the_answers_and_the_exit_code_says_so(tmp_path: Path, form: str) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text("{broken\n" + records(WATER) + '{"id": "empty"}\n', encoding="utf-8")
    done = CliRunner().invoke(app, ["themes", str(path), "--format", form])
    assert done.exit_code == 3
    assert "[บำบัดน้ำเสีย]" in done.stdout
    assert [line.rpartition("news.jsonl:")[2][0] for line in done.stderr.splitlines()] == ["1", "3"]


def test_a_source_that_is_not_there_is_named() -> None:
    done = CliRunner().invoke(app, ["themes", "nowhere.txt"])
    assert isinstance(done.exception, InputError)
    assert "nowhere.txt: does not exist" in str(done.exception)
