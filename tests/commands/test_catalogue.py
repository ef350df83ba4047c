"""The list of questions, and what one says of itself."""

from __future__ import annotations

import json

import pytest

from kg.commands.catalogue import show_question, show_questions, takes
from kg.commands.console import Format
from kg.questions import GROUPS, parse, question, questions


def test_people_see_the_questions_under_what_they_are_about(capsys: pytest.CaptureFixture[str]) -> None:
    show_questions(Format.TABLE)
    out = capsys.readouterr().out
    headings = [line for line in out.splitlines() if line.isupper() and line.lower() in GROUPS]
    assert [line.lower() for line in headings] == list(GROUPS)
    assert all(one.name in out for one in questions())
    assert out.index("people-of-agency") < out.index("AGENCIES") < out.index("agencies-together") < out.index("EVENTS")


def test_programs_get_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    show_questions(Format.JSON)
    rows = {row["question"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows.keys() == {one.name for one in questions()}
    assert rows["succession"]["takes"] == "--post"
    assert rows["succession"]["group"] == "people"


def test_a_question_says_what_it_takes_and_how_it_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    show_question(question("holders-on-date"))
    out = capsys.readouterr().out
    assert "ใครดำรงตำแหน่งในวันที่กำหนด" in out
    assert "kg query holders-on-date --date [--agency] [--role]" in out
    assert "--date *" in out
    assert "a day, month or year" in out
    assert f"For example: {question('holders-on-date').example}" in out


def test_a_query_of_ones_own_need_not_say_anything(capsys: pytest.CaptureFixture[str]) -> None:
    show_question(parse("own.rq", "SELECT ?x { ?x a ?y }"))
    assert capsys.readouterr().out.strip() == "kg query own.rq"
    assert takes(parse("own.rq", "# ก\n# A\n# --to* ถึง | to\nASK {}")) == "--to"


def test_a_thai_reader_sees_groups_and_hints_in_thai(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KG_LANG", "th")
    show_questions(Format.TABLE)
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.isupper() and line.lower() in GROUPS] == []
    assert {"บุคคล", "หน่วยงาน", "เหตุการณ์", "เป้าหมาย SDG"} <= {*lines}
    show_question(question("holders-on-date"))
    assert f"ตัวอย่าง: {question('holders-on-date').example}" in capsys.readouterr().out
