"""The ready questions on pages and for programs."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest

from kg.errors import QuestionError
from kg.questions import question, questions
from kg.questions.answers import answer
from kg.serve.desk import Desk
from kg.serve.pages.asking import Asked, Listed, sparql_of
from kg.serve.pages.render import View
from kg.serve.replies import ROW_LIMIT

VIEW = View("/questions/people", (), "en", is_chosen=False)


def asked(name: str, form: str, most: int = 100, **values: str) -> Asked:
    return Asked(VIEW, name, tuple(values.items()), form, 1, most)


def test_the_list_stands_under_what_questions_are_about(desk: Desk) -> None:
    text = Listed(VIEW, "html")(desk).body.decode()
    assert re.findall("<h2>(.*?)</h2>", text)[:3] == ["People", "Agencies", "Events"]
    assert text.index("people-of-agency") < text.index("<h2>Agencies") < text.index("agencies-together")


def test_programs_get_the_rows_of_kg_query(desk: Desk) -> None:
    table = answer(question("people"), {}, desk.reader)
    assert table.rows
    rows = json.loads(asked("people", "json")(desk).body)
    assert rows == [dict(zip(table.header, row, strict=True)) for row in table.rows]
    text = asked("people", "csv")(desk).body.decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text))) == [list(table.header), *map(list, table.rows)]


def test_more_rows_than_may_be_are_cut_and_said(desk: Desk) -> None:
    reply = asked("people", "json", most=1)(desk)
    assert len(json.loads(reply.body)) == 1
    assert reply.headers[ROW_LIMIT] == "1"
    assert ROW_LIMIT not in asked("people", "json")(desk).headers


def test_a_page_shows_form_answer_and_query(desk: Desk) -> None:
    text = asked("people-of-agency", "html", agency="กรมชลประทาน")(desk).body.decode()
    assert 'value="กรมชลประทาน"' in text
    assert "สมชาย ใจงาม" in text
    assert "PREFIX foaf:" in text


def test_a_page_waits_for_what_must_be_given(desk: Desk) -> None:
    required = next(each for each in questions() if any(parameter.required for parameter in each.parameters))
    reply = asked(required.name, "html")(desk)
    assert reply.status == 200
    assert "<table>" not in reply.body.decode()
    with pytest.raises(QuestionError, match="needs"):
        asked(required.name, "json")(desk)


def test_a_wrong_name_is_said_beside_the_form(desk: Desk) -> None:
    reply = asked("people-of-agency", "html", agency="ไม่มีที่ไหน")(desk)
    assert reply.status == 400
    assert "is nobody and nothing" in reply.body.decode()
    assert 'value="ไม่มีที่ไหน"' in reply.body.decode()


def test_errors_and_remarks_are_in_the_language_of_the_page(desk: Desk) -> None:
    thai = View("/questions/people-of-agency", (), "th", is_chosen=True)
    wrong = Asked(thai, "people-of-agency", (("agency", "ไม่มีที่ไหน"),), "html", 1, 10)(desk)
    assert "ไม่พบในกราฟนี้" in wrong.body.decode()
    empty = Asked(thai, "figures", (("agency", "กรมชลประทาน"), ("year", "2500")), "html", 1, 10)(desk)
    assert "ไม่มีข้อมูลที่ตรงกับทุกเงื่อนไข: agency = กรมชลประทาน, year = 1957-01-01 – 1957-12-31" in empty.body.decode()


def test_the_query_behind_it_gives_the_same_anywhere(desk: Desk) -> None:
    said = sparql_of(question("people-of-agency"), {"agency": "กรมชลประทาน"}, desk.reader)
    assert (
        desk.reader.table(said).rows
        == answer(question("people-of-agency"), {"agency": "กรมชลประทาน"}, desk.reader).rows
    )


def test_the_list_has_them_all(desk: Desk) -> None:
    told = json.loads(Listed(VIEW, "json")(desk).body)
    assert [each["name"] for each in told] == [each.name for each in questions()]
    page = Listed(VIEW, "html")(desk).body.decode()
    assert all(f'href="/questions/{each.name}"' in page for each in questions())
