"""The whole phrase of a post from its head."""

import pytest

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.posts.beginnings import find_heads
from kg.find.posts.bodies import Bodies
from kg.find.posts.phrase import read_post
from kg.models import OrganizationMention, PostMention


def first(text: str) -> PostMention | None:
    article = clean("a", text)
    return read_post(Bodies(article, ()), find_heads(article.masked)[0])


@pytest.mark.parametrize(
    ("text", "phrase", "role", "body"),
    [
        ("อธิบดีกรมประมง แถลง", "อธิบดีกรมประมง", "อธิบดี", "กรมประมง"),
        ("เลขาธิการ (คนใหม่) สำนักงานประกันสังคม", "เลขาธิการ (คนใหม่) สำนักงานประกันสังคม", "เลขาธิการ", "สำนักงานประกันสังคม"),
        ("ผู้อำนวยการฝ่ายทดสอบที่ 2 กรมประมง", "ผู้อำนวยการฝ่ายทดสอบที่ 2", "ผู้อำนวยการ", "ฝ่ายทดสอบที่ 2"),
        ("รองผู้อำนวยการฝ่ายทดสอบ กรมประมง", "รองผู้อำนวยการฝ่ายทดสอบ กรมประมง", "รองผู้อำนวยการฝ่ายทดสอบ", "กรมประมง"),
        ("ผู้อำนวยการกองทดสอบด้านการค้า แถลง", "ผู้อำนวยการกองทดสอบด้านการค้า", "ผู้อำนวยการ", "กองทดสอบด้านการค้า"),
        ("นายก อบต. มอบรางวัล", "นายก อบต.", "นายกองค์การบริหารส่วนตำบล", ""),
        ("นักวิชาการป่าไม้ชำนาญการ แถลง", "นักวิชาการป่าไม้ชำนาญการ", None, ""),
        (
            "สมาชิกสภาผู้แทนราษฎร จังหวัดลำพูน เขต 2 แถลง",
            "สมาชิกสภาผู้แทนราษฎร จังหวัดลำพูน เขต 2",
            "สมาชิกสภาผู้แทนราษฎร",
            "สภาผู้แทนราษฎร",
        ),
        ("ส.ส.ลำพูน เขต 2 แถลง", "ส.ส.ลำพูน เขต 2", "สมาชิกสภาผู้แทนราษฎร", ""),
        ("ส.ส. เขตป่าสัก พรรคปลาทอง แถลง", "ส.ส. เขตป่าสัก พรรคปลาทอง", "สมาชิกสภาผู้แทนราษฎร", "พรรคปลาทอง"),
        ("ปลัดอำเภอฝ่ายทะเบียน แถลง", "ปลัดอำเภอฝ่ายทะเบียน", None, ""),
        ("นายก อบต.ทดสอบ แถลง", "นายก อบต.ทดสอบ", "นายกองค์การบริหารส่วนตำบล", "อบต.ทดสอบ"),
        ("ผู้อำนวยการกลุ่มงานทดสอบ กรมประมง", "ผู้อำนวยการกลุ่มงานทดสอบ", "ผู้อำนวยการ", "กลุ่มงานทดสอบ"),
        ("กำนันตำบลทดสอบ แถลง", "กำนันตำบลทดสอบ", "กำนัน", ""),
        ("ผู้ใหญ่บ้านหมู่ 3 ตำบลทดสอบ แถลง", "ผู้ใหญ่บ้านหมู่ 3 ตำบลทดสอบ", "ผู้ใหญ่บ้าน", ""),
        ("เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย พบ", "เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย", None, ""),
    ],
)
def test_role_qualifiers_and_body(text: str, phrase: str, role: str | None, body: str) -> None:
    post = first(text)
    assert post is not None and (post.text, post.role) == (phrase, role or phrase)
    assert (post.organization.text if post.organization else "") == body


@pytest.mark.parametrize(
    ("text", "wants_body"),
    [("ผู้อำนวยการ แถลง", True), ("ผู้อำนวยการโรงเรียนบ้านทดสอบ แถลง", False), ("นายกรัฐมนตรี แถลง", False)],
)
def test_a_post_wants_the_body_that_its_phrase_does_not_name(text: str, wants_body: bool) -> None:
    post = first(text)
    assert post is not None and post.wants_body is wants_body


def test_a_chair_of_nothing_holds_no_post() -> None:
    assert first("ประธาน แถลง") is None


def test_a_post_without_its_body_counts_where_its_holder_acts_in_another() -> None:
    post = first("ครู รักษาการในตำแหน่งผู้อำนวยการโรงเรียนบ้านทดสอบ")
    assert post is not None and (post.role, post.organization, post.wants_body) == ("ครู", None, True)
    assert first("ครู รักษาการในห้อง") is None


def test_a_phrase_ends_where_its_holder_acts_in_another_post() -> None:
    post = first("รองอธิบดีรักษาราชการแทนอธิบดีกรมประมง")
    assert post is not None and (post.text, post.role) == ("รองอธิบดี", "รองอธิบดี")


def test_what_stands_between_a_qualifier_and_its_body_is_part_of_neither() -> None:
    text = "ประธานแผนกทดสอบในศาลงามตา แถลง"
    start = text.index("ศาล")
    court = OrganizationMention(start, start + len("ศาลงามตา"), "ศาลงามตา", "test", 1.0)
    article = clean("a", text)
    post = read_post(Bodies(article, [court]), find_heads(article.masked)[0])
    assert post is not None and (post.role, post.organization) == ("ประธานแผนกทดสอบ", court)


def test_an_envoy_heads_the_embassy_that_the_article_names() -> None:
    text = "เอกอัครราชทูต ณ กรุงทดสอบ ประเทศออสเตรีย เข้าพบ ส่วนสถานเอกอัครราชทูต ณ กรุงทดสอบ แจ้งข่าว"
    start = text.index("สถาน")
    embassy = OrganizationMention(start, text.index(" แจ้งข่าว"), "สถานเอกอัครราชทูต ณ กรุงทดสอบ", "test", 1.0)
    article = clean("a", text)
    post = read_post(Bodies(article, [embassy]), find_heads(article.masked)[0])
    assert post is not None and (post.role, post.organization) == ("เอกอัครราชทูต", embassy)


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("ผู้ว่าฯ ลำพูน แถลง", "ผู้ว่าราชการจังหวัด", "ลำพูน"),
        ("ผู้ว่าฯ กทม. แถลง", "ผู้ว่าราชการ", "กทม."),
        ("รองผู้ว่าฯ กทม. แถลง", "รองผู้ว่าราชการ", "กทม."),
        ("ผู้ว่าฯ ธปท. แถลง", "ผู้ว่าการ", "ธปท."),
        ("ผู้ว่า กฟผ. แถลง", "ผู้ว่าการ", "กฟผ."),
    ],
)
def test_a_short_form_of_several_posts_is_that_of_the_body(text: str, role: str, body: str) -> None:
    article = clean("a", text)
    post = read_post(Bodies(article, find_organizations(article, ())), find_heads(article.masked)[0])
    assert post is not None and post.organization is not None
    assert (post.role, post.organization.text) == (role, body)


def test_an_abbreviated_head_with_its_area_behind_a_space_is_the_body_in_full() -> None:
    post = first("นายก อบจ. ลำพูน แถลง")
    assert post is not None and post.organization is not None
    assert post.organization.expands == "องค์การบริหารส่วนจังหวัดลำพูน"
