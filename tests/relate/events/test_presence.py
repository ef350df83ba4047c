"""Whether somebody whom a report names was there."""

import pytest

from kg.models import Holding, Span, Status
from kg.relate.events.presence import is_there, spokesmen
from kg.relate.named import named
from tests.relate.events.reports import person, report, said

HE, SHE = "สมชาย ใจงาม", "ดวงดี มีสุข"


def there(line: str, *names: str, reporters: frozenset[str] = frozenset()) -> list[str]:
    """Who of those named is there."""
    article = report(line)
    people = named([person(article, name) for name in names])
    spoken, until = said(article), len(article.text)
    return [
        place.agent.name
        for number, place in enumerate(people)
        if is_there(article, people, number, until, spoken, reporters)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "ตามนโยบายของสมชาย ใจงาม โดยมี ดวงดี มีสุข ร่วมงาน",
        "สมชาย ใจงาม มอบหมายให้ ดวงดี มีสุข ร่วมงาน",
        "ดวงดี มีสุข ไปร่วมงานศพสมชาย ใจงาม",
        "ดวงดี มีสุข วางพวงมาลาที่อนุสาวรีย์สมชาย ใจงาม",
        "ดวงดี มีสุข ร่วมทำบุญวันคล้ายวันเกิดสมชาย ใจงาม",
    ],
)
def test_who_sends_another_or_is_honoured_is_not_there(line: str) -> None:
    assert there(line, HE, SHE) == [SHE]


def test_who_was_sent_is_there() -> None:
    assert there("สมชาย ใจงาม ได้รับมอบหมายให้ร่วมงาน", HE) == [HE]


def test_who_only_closes_words_need_not_be_there() -> None:
    assert there("ฝนมาแล้ว ดวงดี มีสุขฯ กล่าวทิ้งท้าย", SHE) == []
    assert there("ดวงดี มีสุข กล่าวทิ้งท้ายว่า ฝนมาแล้ว", SHE) == [SHE]


QUEEN, KING = "สมเด็จพระนางเจ้าทดสอบ", "พระบาทสมเด็จพระทดสอบเกล้าเจ้าอยู่หัว"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"สมชาย ใจงาม วางพวงมาลาถวายราชสักการะพระบรมรูป {KING} ณ สวนกลาง", []),
        (f"สมชาย ใจงาม ลงนามถวายพระพร{QUEEN} ณ ศาลากลาง", []),
        (f"กิจกรรมตามแนวพระราชดำริ {KING} และ{QUEEN} ณ สวนกลาง", []),
        (f"{QUEEN} ทรงห่วงใยชาวบ้าน จึงมีการจัดงานขึ้น", []),
        (f"{QUEEN} เสด็จพระราชดำเนินทรงเปิดงาน", [QUEEN]),
        (f"{KING} และ{QUEEN} เสด็จพระราชดำเนินทรงเปิดงาน", [KING, QUEEN]),
        (f"{KING} โปรดเกล้าฯ ให้ {QUEEN} เสด็จแทนพระองค์", [QUEEN]),
        (f"สมชาย ใจงาม เฝ้ารับเสด็จ {QUEEN} ณ สวนกลาง", [QUEEN]),
    ],
)
def test_a_royal_is_there_only_where_the_text_says_so(line: str, expected: list[str]) -> None:
    assert there(line, KING, QUEEN) == expected


@pytest.mark.parametrize(
    "words", ["กล่าวว่า ฝนมาแล้ว", "ย้ำถึงความสำคัญของน้ำ", "เปิดเผยผลการประชุม", "แจงว่า ฝนมาแล้ว", "สรุปมติการประชุม"]
)
def test_a_spokesman_who_speaks_reports_what_others_did(words: str) -> None:
    line = f"ดวงดี มีสุข {words}"
    assert there(line, SHE, reporters=frozenset({SHE})) == []
    assert there(line, SHE, reporters=frozenset({HE})) == [SHE]


@pytest.mark.parametrize("words", ["ร่วมงาน", "เผยแพร่ผลงาน", "ร่วมงาน กับสมชาย ใจงาม กล่าวว่า ฝนมาแล้ว"])
def test_a_spokesman_who_does_something_else_is_there(words: str) -> None:
    assert SHE in there(f"ดวงดี มีสุข {words}", HE, SHE, reporters=frozenset({SHE}))


def test_spokesmen_are_known_by_their_post() -> None:
    article = report("ดวงดี มีสุข สมชาย ใจงาม")
    roles = (SHE, "รองโฆษก"), (HE, "อธิบดี"), ("Mali", "Government Spokesperson")
    holdings = [
        Holding(person(article, name), role, None, Status.INCUMBENT, role, (Span(0, 1),), confidence=1.0)
        for name, role in roles
    ]
    assert spokesmen(holdings) == {SHE, "Mali"}
