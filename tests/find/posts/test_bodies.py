"""The organization at the place where a post phrase wants one."""

import pytest

from kg.clean import clean
from kg.find.posts.beginnings import find_heads
from kg.find.posts.bodies import Bodies
from kg.models import Naming, OrganizationMention, Span


def bodies(text: str, *named: str) -> Bodies:
    """The bodies of a text in which these words were found."""
    at = {words: text.index(words) for words in named}
    mentions = [OrganizationMention(at[w], at[w] + len(w), w, "test", 1.0) for w in named]
    return Bodies(clean("a", text), mentions)


def test_what_was_found_is_asked_for_by_its_place() -> None:
    text = "พบสำนักงานปลัดกระทรวงทดสอบ วันนี้"
    found = bodies(text, "สำนักงานปลัดกระทรวงทดสอบ")
    body = found.at(2)
    assert body is not None and body.text == "สำนักงานปลัดกระทรวงทดสอบ"
    assert found.between(0, 5) == body
    assert found.at(0) is found.between(3, 20) is None
    assert found.hold(Span(10, 14)) and not found.hold(Span(2, 10))


@pytest.mark.parametrize(
    ("text", "name", "candidates"),
    [
        ("กรมประมงแถลง", "กรมประมง", ("กรมประมง",)),
        ("โรงเรียนบ้านทดสอบร่วมงาน", "โรงเรียนบ้านทดสอบ", ()),
        ("วัดกลางทดสอบ พระอารามหลวง จัดงาน", "วัดกลางทดสอบ พระอารามหลวง", ()),
        ("วัดกลางทดสอบ วรมหาวิหาร จัดงาน", "วัดกลางทดสอบ วรมหาวิหาร", ()),
        ("รพ.บ้านทดสอบ จัดงาน", "รพ.บ้านทดสอบ", ()),
        ("ทัพเรือภาค 9 จัดงาน", "ทัพเรือภาค 9", ()),
        ("ทดส.ภาค 9 จัดงาน", "ทดส.ภาค 9", ()),
        ("ทดส.ลำพูน จัดงาน", "ทดส.ลำพูน", ()),
    ],
)
def test_what_nobody_found_is_known_or_says_what_it_is(text: str, name: str, candidates: tuple[str, ...]) -> None:
    body = bodies(text).named(0)
    assert body is not None and (body.text, body.candidates) == (name, candidates)
    assert body.naming is Naming.IN_POST


@pytest.mark.parametrize(
    "text", ["ประชาชนร่วมงาน", "ฝ่ายทดสอบ", "กรม", "สภาพอากาศ", "คณะผู้ทดสอบ", "คกก.กทส. จัดงาน", "สภ. จัดงาน"]
)
def test_what_is_no_body(text: str) -> None:
    assert bodies(text).named(0) is None


def test_a_shortened_head_belongs_to_the_known_body_behind_it() -> None:
    text = "บมจ.ทดสอบไทย แถลง"
    known = OrganizationMention(4, 12, "ทดสอบไทย", "test", 1.0, candidates=("บริษัท ทดสอบไทย จำกัด",))
    body = Bodies(clean("a", text), [known]).named(0)
    assert body is not None and (body.text, body.candidates) == ("บมจ.ทดสอบไทย", known.candidates)


@pytest.mark.parametrize(
    "behind",
    [
        "ย้ำว่าพร้อม",
        "แจงว่าพร้อม",
        "คาดว่าพร้อม",
        "กล่าวเปิดงาน",
        "นายสมหมาย ใจงาม",
        "และอาจารย์สมหมาย",
        "และเหรัญญิก",
        "และรองคณบดี",
        "และพล.ต.สมหมาย ใจงาม",
        "และ นายสมหมาย ใจงาม",
        "ได้พบ",
    ],
)
def test_a_name_ends_where_somebody_or_what_was_done_begins(behind: str) -> None:
    body = bodies(f"ชุมชนบ้านทดสอบ{behind}").named(0)
    assert body is not None and body.text == "ชุมชนบ้านทดสอบ"


@pytest.mark.parametrize("name", ["ชุมชนสว่างทดสอบ", "ชุมชนจะนะทดสอบ", "ชุมชนระหว่างทาง", "ชุมชนนางรอง", "ชุมชนสระบุรี"])
def test_a_name_goes_on_through_letters_that_only_look_like_a_clause(name: str) -> None:
    body = bodies(f"{name} แถลง").named(0)
    assert body is not None and body.text == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ผู้ว่าราชการจังหวัดเลยกล่าว", "จังหวัดเลย"),
        ("ปลัดกระทรวงการคลังแถลง", "กระทรวงการคลัง"),
        ("ประธานกรรมการทดสอบกลาง แถลง", "กรรมการทดสอบกลาง"),
    ],
)
def test_a_role_may_share_its_last_word_with_its_body(text: str, name: str) -> None:
    (head,) = find_heads(text)
    body = bodies(text).shared(head.role, head.end)
    assert body is not None and body.text == name


@pytest.mark.parametrize(
    ("text", "name", "expands"),
    [
        ("รมว.คลัง แถลง", "คลัง", "กระทรวงการคลัง"),
        ("ผวจ. ลำพูน แถลง", "ลำพูน", "จังหวัดลำพูน"),
        ("ผบก.ภ.จว.ลำพูน", "ภ.จว.ลำพูน", ""),
    ],
)
def test_an_abbreviation_leaves_part_of_the_body_unsaid(text: str, name: str, expands: str) -> None:
    (head,) = find_heads(text)
    body = bodies(text).bare(head.role, head.end)
    assert body is not None and (body.text, body.expands) == (name, expands)


@pytest.mark.parametrize("text", ["ผวจ.ทดสอบ แถลง", "ผวจ.กรุงเทพมหานคร แถลง"])
def test_no_governor_is_of_a_province_that_is_none(text: str) -> None:
    (head,) = find_heads(text)
    assert bodies(text).bare(head.role, head.end) is None
