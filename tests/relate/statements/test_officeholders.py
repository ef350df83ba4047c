"""Whom a bare post means."""

from __future__ import annotations

import pytest

from kg.models import Holding, Organization, Person, Span, Status
from kg.relate.statements.officeholders import officeholder, offices

_KONG, _CHABA = (Person(name, (), (), ()) for name in ("ก้อง ใจดี", "ชบา งามตา"))
_MINISTRY = Organization("กระทรวงทดสอบ", "government", ("ทสบ.",), ())
_DEPARTMENT = Organization("กรมตัวอย่าง", "government", (), ())


def holding(person: Person, role: str, body: Organization | None) -> Holding:
    return Holding(person, role, body, Status.INCUMBENT, f"{role}{body.name if body else ''}", (Span(0, 1),))


_HOLDINGS = [holding(_KONG, "ปลัดกระทรวง", _MINISTRY), holding(_CHABA, "อธิบดี", _DEPARTMENT)]


def meant(text: str, holdings: list[Holding]) -> tuple[str, str] | None:
    """Who is meant by the words right before กล่าว, and these words."""
    verb = text.index("กล่าว")
    found = officeholder(text, Span(0, verb), verb, offices(holdings))
    return (found.agent.name, text[found.start : found.end].strip()) if found else None


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("ปลัดกระทรวงทดสอบ กล่าว", "ก้อง ใจดี", "ปลัดกระทรวงทดสอบ"),
        ("จากนั้น ปลัด ทสบ. กล่าว", "ก้อง ใจดี", "ปลัด ทสบ."),
        ("โอกาสนี้ ปลัดทดสอบ กล่าว", "ก้อง ใจดี", "ปลัดทดสอบ"),
        ("ทั้งนี้ อธิบดีฯ กล่าว", "ชบา งามตา", "อธิบดีฯ"),
        ("จากนั้น ท่านอธิบดี กล่าว", "ชบา งามตา", "อธิบดี"),
    ],
)
def test_the_post_in_full_short_or_alone_names_its_holder(text: str, name: str, post: str) -> None:
    assert meant(text, _HOLDINGS) == (name, post)


@pytest.mark.parametrize("text", ["อธิบดีกรมอื่น กล่าว", "ปลัดทดสอบ ลงพื้นที่แล้ว กล่าว", "ผอ. กล่าว"])
def test_other_posts_posts_further_off_and_mere_letters_name_nobody(text: str) -> None:
    assert meant(text, [*_HOLDINGS, holding(_CHABA, "ผอ.", None)]) is None


def test_a_post_that_two_hold_names_neither() -> None:
    assert meant("อธิบดี กล่าว", [*_HOLDINGS, holding(_KONG, "อธิบดี", _MINISTRY)]) is None


def test_a_post_of_which_the_rest_is_left_out_names_the_only_one_whose_post_begins_so() -> None:
    secretary = holding(_KONG, "เลขานุการรัฐมนตรีว่าการกระทรวง", _MINISTRY)
    verb = len("เลขานุการรัฐมนตรี")
    text = "เลขานุการรัฐมนตรีฯ ได้กล่าว"
    found = officeholder(text, Span(0, verb), verb, offices([secretary]))
    assert found is not None and found.agent.name == "ก้อง ใจดี"
    both = offices([secretary, holding(_CHABA, "เลขานุการรัฐมนตรีช่วยว่าการกระทรวง", _MINISTRY)])
    assert officeholder(text, Span(0, verb), verb, both) is None


@pytest.mark.parametrize("text", ["นายกรัฐมนตรีออสเตรีย กล่าว", "นายกรัฐมนตรีสาธารณรัฐออสเตรีย กล่าว"])
def test_a_post_abroad_is_named_without_the_word_for_its_state(text: str) -> None:
    assert meant(text, [holding(_KONG, "นายกรัฐมนตรีสาธารณรัฐออสเตรีย", None)]) is not None


def test_who_acts_in_a_post_is_named_by_it() -> None:
    acting = Holding(_KONG, "โฆษก", _MINISTRY, Status.ACTING, "ปฏิบัติหน้าที่โฆษกประจำกระทรวงทดสอบ", (Span(0, 1),))
    assert meant("โฆษกประจำกระทรวงทดสอบ กล่าว", [acting]) is not None


def test_an_adjective_before_an_english_post_names_its_state() -> None:
    premiers = [
        holding(_KONG, "Prime Minister of Samplia", None),
        holding(_CHABA, "Prime Minister of the Republic of Testia to Thailand", None),
    ]
    assert meant("The Samplian Prime Minister กล่าว", premiers) == ("ก้อง ใจดี", "Prime Minister")
    assert meant("The Testian Prime Minister กล่าว", premiers) == ("ชบา งามตา", "Prime Minister")
    assert meant("The Thai Prime Minister กล่าว", premiers) is None
