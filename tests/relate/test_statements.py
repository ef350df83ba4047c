from __future__ import annotations

import re

import pytest

from kg.clean import clean
from kg.find.quotations import find_quotations
from kg.models import (
    Article,
    Holding,
    Organization,
    OrganizationMention,
    Person,
    PersonMention,
    Span,
    Statement,
    Status,
)
from kg.relate.statements import relate_statements

_PEOPLE = {"ก้อง ใจดี": r"นายก้อง(?: ใจดี)?|(?<=“)ก้อง", "ชบา งามตา": r"นางชบา(?: งามตา)?|(?<=“)ชบา"}
_BODIES = {"กรมตัวอย่าง": "กรมตัวอย่าง|กตย.", "กระทรวงทดสอบ": "กระทรวงทดสอบ|ทสบ."}
_POSTS = (("ก้อง ใจดี", "อธิบดี", "กรมตัวอย่าง"), ("ชบา งามตา", "ปลัดกระทรวง", "กระทรวงทดสอบ"))


def _person(article: Article, name: str, pattern: str) -> Person:
    found = [
        PersonMention(m.start(), m.end(), m[0], "test", 1.0, "", name) for m in re.finditer(pattern, article.masked)
    ]
    return Person(name, (), (), tuple(found))


def _body(article: Article, name: str, pattern: str) -> Organization:
    found = [OrganizationMention(m.start(), m.end(), m[0], "test", 1.0) for m in re.finditer(pattern, article.masked)]
    return Organization(name, "government", (found[-1].text,) if found else (), tuple(found))


def statements(text: str) -> tuple[Statement, ...]:
    article = clean("test", text)
    persons = {name: _person(article, name, pattern) for name, pattern in _PEOPLE.items()}
    bodies = {name: _body(article, name, pattern) for name, pattern in _BODIES.items()}
    holdings = [
        Holding(persons[who], role, bodies[where], Status.INCUMBENT, f"{role}{where}", (Span(0, 1),))
        for who, role, where in _POSTS
    ]
    return relate_statements(
        article, find_quotations(article), tuple(persons.values()), tuple(bodies.values()), holdings
    )


def speakers(text: str) -> list[str]:
    return [statement.speaker.name for statement in statements(text)]


@pytest.mark.parametrize(
    "text",
    [
        "นายก้อง ใจดี กล่าวว่า งานเดินหน้า",
        "นายก้องกล่าวต่อว่า งานเดินหน้า",
        "วันนี้ (5 มกราคม 2566) นายก้อง ใจดี อธิบดีกรมตัวอย่าง กระทรวงทดสอบ เปิดเผยว่า งานเดินหน้า",
        "นายก้อง ใจดี ที่ปรึกษารัฐมนตรี ในฐานะประธาน กล่าวว่า งานเดินหน้า",
        "นายก้อง ใจดี อธิบดีกรมตัวอย่าง พร้อมด้วย นางชบา งามตา ปลัดกระทรวงทดสอบ เปิดเผยว่า งานเดินหน้า",
        "นายก้อง ใจดี เป็นประธานเปิดงาน “รักป่า” ณ เชียงใหม่ โดยกล่าวว่า งานเดินหน้า",
        "นายก้อง ใจดี ลงพื้นที่ตรวจราชการ โดยมี นางชบา งามตา ให้การต้อนรับ พร้อมกล่าวว่า งานเดินหน้า",
        "ภายหลังการหารือ นายก้อง ใจดี ได้ให้สัมภาษณ์ว่า งานเดินหน้า",
        "“ก้อง” ย้ำ เร่งงานให้เสร็จ",
        "“เราทำได้” นายก้อง กล่าว",
        "งานเดินหน้าตามแผน นายก้อง กล่าว",
    ],
)
def test_the_subject_of_the_verb_speaks(text: str) -> None:
    assert speakers(text) == ["ก้อง ใจดี"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("อธิบดีกรมตัวอย่าง กล่าวว่า งานเดินหน้า", "ก้อง ใจดี"),
        ("อธิบดี กตย. กล่าวเพิ่มเติมว่า งานเดินหน้า", "ก้อง ใจดี"),
        ("“เราทำได้” ปลัด ทสบ. กล่าวในช่วงท้าย", "ชบา งามตา"),
        ("ปลัดทดสอบ กล่าวต่อไปว่า งานเดินหน้า", "ชบา งามตา"),
        ("ปลัดฯ กล่าวต่อไปว่า งานเดินหน้า", "ชบา งามตา"),
    ],
)
def test_a_bare_post_speaks_for_the_person_who_holds_it(text: str, name: str) -> None:
    assert speakers(f"นายก้อง ใจดี นางชบา งามตา กรมตัวอย่าง กตย. กระทรวงทดสอบ ทสบ.\n{text}") == [name]


@pytest.mark.parametrize("text", ["กรมตัวอย่าง ระบุว่า งานเดินหน้า", "ล่าสุด กรมตัวอย่าง (กตย.) ชี้แจงว่า งานเดินหน้า"])
def test_a_body_speaks_when_its_name_is_the_subject(text: str) -> None:
    assert speakers(text) == ["กรมตัวอย่าง"]


def test_two_people_joined_speak_together() -> None:
    assert speakers("นายก้อง ใจดี และนางชบา งามตา กล่าวว่า งานเดินหน้า") == ["ก้อง ใจดี", "ชบา งามตา"]


@pytest.mark.parametrize(
    "text",
    [
        "รัฐมนตรีว่าการกระทรวงอื่น กล่าวว่า งานเดินหน้า",
        "นายก้อง ใจดี ลงพื้นที่ตรวจงาน ซึ่งปีนี้คาดว่า จะเสร็จ",
        "ตามนโยบายของนายก้อง ใจดี ระบุว่า งานเดินหน้า",
        "นายก้อง ใจดี เป็นประธานการประชุมชี้แจงหลักเกณฑ์",
    ],
)
def test_nobody_named_says_it(text: str) -> None:
    assert speakers(text) == []


def test_a_statement_holds_the_words_the_verb_and_the_whole_as_evidence() -> None:
    text = "นายก้อง ใจดี กล่าวว่า งานเดินหน้าตามแผน"
    (statement,) = statements(text)
    assert (statement.text, statement.verb) == ("งานเดินหน้าตามแผน", "กล่าวว่า")
    assert statement.evidence == (Span(0, len(text)),)


def test_words_before_the_speaker_end_where_the_name_begins() -> None:
    (statement,) = statements("งานเดินหน้าตามแผน นายก้อง กล่าว")
    assert statement.text == "งานเดินหน้าตามแผน"


@pytest.mark.parametrize("text", ["“ ” นายก้อง ใจดี กล่าว", '" นายก้อง ใจดี กล่าวย้ำ'])
def test_speech_of_no_words_is_no_statement(text: str) -> None:
    assert all(any(map(str.isalnum, statement.text)) for statement in statements(text))


def test_words_without_a_pause_end_at_a_space_before_they_grow_too_long() -> None:
    (statement,) = statements(f"นายก้อง ใจดี กล่าวว่า {'งานเดินหน้าตามแผน ' * 1000}")
    assert 2900 < len(statement.text) <= 3000
    assert statement.text.endswith("แผน")


def test_a_speaker_too_far_before_the_verb_is_none() -> None:
    between = "เปิดงาน " * 500
    assert not statements(f"นายก้อง ใจดี {between}กล่าวว่า งานเดินหน้า")


def test_what_a_body_discloses_without_a_clause_counts_where_a_line_begins_with_it() -> None:
    first = "หัวข่าว\n5 มกราคม 2567\nกรมตัวอย่างเผยยอดผลิตข้าว"
    assert [said.speaker.name for said in statements(first)] == ["กรมตัวอย่าง"]
    assert not statements("หัวข่าว\n5 มกราคม 2567\nวันนี้ กรมตัวอย่างเผยยอดผลิตข้าว")


def test_what_is_presented_is_said_where_a_clause_follows_later() -> None:
    (said,) = statements("นายก้อง ใจดี นำเสนอแนวทางใหม่ ว่า ข้าวงามดี")
    assert (said.speaker.name, said.text) == ("ก้อง ใจดี", "ข้าวงามดี")
    assert not statements("นายก้อง ใจดี นำเสนอแนวทางใหม่แล้ว")


def test_in_a_headline_a_body_speaks_only_where_it_warns_explains_or_stresses() -> None:
    body = "\n\n\nวันอังคารที่ 5 มกราคม 2564\nปลาชุมในแม่น้ำทุกสาย"
    assert speakers("กรมตัวอย่าง เตือนอย่าจับปลาในฤดูวางไข่" + body)[:1] == ["กรมตัวอย่าง"]
    assert speakers("กรมตัวอย่าง เผยยอดจับปลาในฤดูวางไข่" + body) == []


def test_a_body_joined_to_the_verb_by_and_is_no_subject() -> None:
    assert speakers("ชาวบ้านร่วมกับวัด โรงเรียน และ กรมตัวอย่าง และขอยืนยันว่า ปลาชุม") == []


def test_what_is_only_listened_to_is_said_by_somebody_else() -> None:
    assert speakers("นายก้อง ใจดี เดินทางไปรับฟังแถลงผลการศึกษา") == []
