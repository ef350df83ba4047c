"""What is typed for a parameter, as the terms that it stands for."""

from __future__ import annotations

import pytest

from kg.errors import InputError, QuestionError
from kg.questions.values import terms_of
from kg.store.graphs import GraphStore
from tests.questions.releases import releases

_DATE = "^^<http://www.w3.org/2001/XMLSchema#date>"


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return releases()


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        *(
            ("year", typed, {"from": ["2024-03-01"], "to": ["2024-03-31"]})
            for typed in ("มีนาคม 2567", "มี.ค. 67", "2567-03", "March 2024")
        ),
        ("year", "ปีงบประมาณ 2567", {"from": ["2023-10-01"], "to": ["2024-09-30"]}),
        ("from", "2567", {"from": ["2024-01-01"]}),
        ("to", "2567", {"to": ["2024-12-31"]}),
        ("date", "2567-02", {"date": ["2024-02-01"], "date_end": ["2024-02-29"]}),
    ],
)
def test_periods_in_either_calendar(store: GraphStore, name: str, typed: str, expected: dict[str, list[str]]) -> None:
    wanted = {each: [f'"{day}"{_DATE}' for day in days] for each, days in expected.items()}
    assert terms_of(name, typed, store) == wanted


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("words", "น้ำท่วม  Smart", ['"น้ำท่วม"', '"smart"']),
        ("words", '"น้ำ ท่วม" เมือง', ['"น้ำ ท่วม"', '"เมือง"']),
        ("words", "น\u0e49\u0e4d\u0e32", ['"น้ำ"']),
        ("words", "it's \\", ['"it\'s"', r'"\\"']),
        ("unit", "%", ['"ร้อยละ"']),
        ("unit", "baht", ['"บาท"']),
        ("unit", "ตู้คอนเทนเนอร์", ['"ตู้คอนเทนเนอร์"']),
    ],
)
def test_texts_as_the_graph_writes_them(store: GraphStore, name: str, typed: str, expected: list[str]) -> None:
    assert terms_of(name, typed, store) == {name: expected}


@pytest.mark.parametrize(
    ("typed", "kind"), [("การลงนาม", "signing"), ("ลงนาม", "signing"), ("meeting", "meeting"), ("Seminar", "seminar")]
)
def test_kinds_of_events_by_any_of_their_names(store: GraphStore, typed: str, kind: str) -> None:
    assert f"<https://w3id.org/thkg/ontology#{kind}>" in terms_of("kind", typed, store)["kind"]


def test_of_what_shares_a_name_the_kind_that_is_asked_for_is_meant(store: GraphStore) -> None:
    (agency,) = terms_of("agency", "กรมป่าไม้", store)["agency"]
    assert "/organization/" in agency
    (person,) = terms_of("person", "นายสมชาย", store)["person"]
    assert "/person/" in person


@pytest.mark.parametrize(
    ("name", "typed", "error", "words"),
    [
        ("year", "ปีหน้า", InputError, "is no date"),
        ("kind", "งานเลี้ยงส่วนตัว", QuestionError, "is no kind of event"),
        ("words", '" "', QuestionError, "holds no word"),
        ("agency", "กรมที่ไม่มี", QuestionError, "nobody and nothing"),
        ("article", "nothing", QuestionError, "is no article"),
        ("post", "ปลัดกรมป่าไม้", QuestionError, "is no post"),
    ],
)
def test_what_stands_for_nothing_is_named(
    store: GraphStore, name: str, typed: str, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        terms_of(name, typed, store)
