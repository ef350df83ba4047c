"""Post phrases: role, organization, how it is held, and the person beside them."""

import pytest

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.people import find_people
from kg.find.posts import find_posts
from kg.find.posts.english import find_english_posts
from kg.models import PostMention, Status


def found(text: str) -> tuple[PostMention, ...]:
    article = clean("a", text)
    bodies = find_organizations(article, ())
    english = find_english_posts(article, bodies)
    return find_posts(article, bodies, find_people(article, bodies, english), english)


def held(text: str) -> list[tuple[str, str, str]]:
    """Per held post its role, its organization (in full if the form is short) and the holder as written."""
    return [
        (
            post.role,
            (post.organization.expands or post.organization.text) if post.organization else "",
            text[post.holder.start : post.holder.end],
        )
        for post in found(text)
        if post.holder
    ]


@pytest.mark.parametrize(
    ("phrase", "role", "organization"),
    [
        ("ปลัดกระทรวงการคลัง", "ปลัดกระทรวง", "กระทรวงการคลัง"),
        ("รัฐมนตรีว่าการกระทรวงมหาดไทย", "รัฐมนตรีว่าการกระทรวง", "กระทรวงมหาดไทย"),
        ("เลขานุการรัฐมนตรีว่าการกระทรวงมหาดไทย", "เลขานุการรัฐมนตรีว่าการกระทรวง", "กระทรวงมหาดไทย"),
        ("ผู้ตรวจราชการกระทรวงมหาดไทย", "ผู้ตรวจราชการกระทรวง", "กระทรวงมหาดไทย"),
        ("ผู้ว่าราชการจังหวัดลำพูน", "ผู้ว่าราชการจังหวัด", "จังหวัดลำพูน"),
        ("ผู้ว่าราชการจังหวัดนครนายก", "ผู้ว่าราชการจังหวัด", "จังหวัดนครนายก"),
        ("นายอำเภอแม่ทา", "นายอำเภอ", "อำเภอแม่ทา"),
        ("นายกเทศมนตรีตำบลป่าซาง", "นายกเทศมนตรี", "เทศบาลตำบลป่าซาง"),
        ("อธิบดีกรมการปกครอง", "อธิบดี", "กรมการปกครอง"),
        ("รองอธิบดีกรมการปกครอง", "รองอธิบดี", "กรมการปกครอง"),
        ("ผู้ว่าการการยางแห่งประเทศไทย", "ผู้ว่าการ", "การยางแห่งประเทศไทย"),
        ("ผู้ว่าการรถไฟแห่งประเทศไทย", "ผู้ว่าการ", "การรถไฟแห่งประเทศไทย"),
        ("รองโฆษกประจำสำนักนายกรัฐมนตรี", "รองโฆษก", "สำนักนายกรัฐมนตรี"),
        ("ปลัดสำนักนายกรัฐมนตรี", "ปลัด", "สำนักนายกรัฐมนตรี"),
        ("รมว.มหาดไทย", "รัฐมนตรีว่าการกระทรวง", "กระทรวงมหาดไทย"),
        ("รมช.คมนาคม", "รัฐมนตรีช่วยว่าการกระทรวง", "กระทรวงคมนาคม"),
        ("ผวจ.ลำพูน", "ผู้ว่าราชการจังหวัด", "จังหวัดลำพูน"),
        ("ผบก.ภ.จว.ลำพูน", "ผู้บังคับการ", "ภ.จว.ลำพูน"),
        ("ผู้อำนวยการบริหาร สถาบันทดสอบแห่งเอเชีย", "ผู้อำนวยการบริหาร", "สถาบันทดสอบแห่งเอเชีย"),
        ("ประธานคณะกรรมการทดสอบกลาง", "ประธาน", "คณะกรรมการทดสอบกลาง"),
        ("ประธานกรรมการทดสอบแห่งชาติ", "ประธานกรรมการ", "คณะกรรมการทดสอบแห่งชาติ"),
        ("หัวหน้าพรรครวมทดสอบ", "หัวหน้าพรรค", "พรรครวมทดสอบ"),
        ("กรรมการผู้จัดการใหญ่ บริษัท ทดสอบ จำกัด (มหาชน)", "กรรมการผู้จัดการใหญ่", "บริษัท ทดสอบ จำกัด (มหาชน)"),
        ("นายกรัฐมนตรี", "นายกรัฐมนตรี", ""),
        ("เอกอัครราชทูตสาธารณรัฐเช็กประจำประเทศไทย", "เอกอัครราชทูตสาธารณรัฐเช็กประจำประเทศไทย", ""),
        ("ผู้เชี่ยวชาญเฉพาะด้านการทดสอบระบบ", "ผู้เชี่ยวชาญเฉพาะด้านการทดสอบระบบ", ""),
    ],
)
def test_role_and_organization(phrase: str, role: str, organization: str) -> None:
    text = f"นายสมหมาย ใจงาม {phrase} กล่าวว่า ผลดีขึ้น"
    assert held(text) == [(role, organization, "นายสมหมาย ใจงาม")]
    assert found(text)[0].text == phrase


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("รองผู้ว่าการ การยางแห่งประเทศไทย สายงานทดสอบ", "รองผู้ว่าการ สายงานทดสอบ"),
        ("ผู้ตรวจราชการกระทรวงมหาดไทย เขตตรวจราชการที่ 4", "ผู้ตรวจราชการกระทรวง เขตตรวจราชการที่ 4"),
        ("รองอธิการบดีฝ่ายทดสอบ มหาวิทยาลัยมหิดล", "รองอธิการบดีฝ่ายทดสอบ"),
        ("ประธานผู้บริหาร Testing & Trials ธนาคารออมสิน", "ประธานผู้บริหาร Testing & Trials"),
    ],
)
def test_qualifiers_stay_in_the_role(phrase: str, role: str) -> None:
    (post, *_) = found(f"นายสมหมาย ใจงาม {phrase} กล่าวว่า ผลดีขึ้น")
    assert (post.role, post.text) == (role, phrase)


@pytest.mark.parametrize(
    ("phrase", "status"),
    [
        ("อธิบดีกรมประมง", Status.INCUMBENT),
        ("รักษาราชการแทนอธิบดีกรมประมง", Status.ACTING),
        ("ปฏิบัติหน้าที่อธิบดีกรมประมง", Status.ACTING),
        ("อดีตอธิบดีกรมประมง", Status.FORMER),
        ("ว่าที่อธิบดีกรมประมง", Status.DESIGNATE),
    ],
)
def test_how_a_post_is_held(phrase: str, status: Status) -> None:
    (post,) = found(f"นายสมหมาย ใจงาม {phrase} กล่าวว่า ผลดีขึ้น")
    assert (post.status, post.role, post.text) == (status, "อธิบดี", phrase)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("นายสมหมาย ใจงาม รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงคมนาคม", ["รองนายกรัฐมนตรี", "รัฐมนตรีว่าการกระทรวง"]),
        ("นายสมหมาย ใจงาม รองอธิบดีกรมประมง ในฐานะโฆษกกรมประมง กล่าว", ["รองอธิบดี", "โฆษก"]),
        ("นายสมหมาย ใจงาม อธิบดีกรมประมง กระทรวงเกษตรและสหกรณ์ และโฆษกกรมประมง", ["อธิบดี", "โฆษก"]),
        ("นายกรัฐมนตรี และรัฐมนตรีว่าการกระทรวงคมนาคม พลเอก ธงทอง มั่นคง", ["นายกรัฐมนตรี", "รัฐมนตรีว่าการกระทรวง"]),
    ],
)
def test_several_posts_of_one_person(text: str, roles: list[str]) -> None:
    assert [role for role, _, _ in held(text)] == roles


def test_posts_in_a_list_go_to_the_person_they_follow() -> None:
    text = "นายสมหมาย ใจงาม อธิบดีกรมประมง นางวารี รักดี อธิบดีกรมที่ดิน ร่วมงาน"
    assert held(text) == [
        ("อธิบดี", "กรมประมง", "นายสมหมาย ใจงาม"),
        ("อธิบดี", "กรมที่ดิน", "นางวารี รักดี"),
    ]


def test_deputies_named_in_a_row_share_their_post() -> None:
    text = "โดยมี นายสมหมาย ใจงาม นางวารี รักดี รองอธิบดีกรมประมง ร่วมงาน"
    assert held(text) == [
        ("รองอธิบดี", "กรมประมง", "นางวารี รักดี"),
        ("รองอธิบดี", "กรมประมง", "นายสมหมาย ใจงาม"),
    ]


def test_a_post_takes_the_organization_it_was_named_with_before() -> None:
    text = "อธิบดีกรมประมงลงพื้นที่\n\nนายสมหมาย ใจงาม อธิบดี กล่าวว่า ผลดีขึ้น"
    assert held(text) == [("อธิบดี", "กรมประมง", "นายสมหมาย ใจงาม")]


@pytest.mark.parametrize(
    "text",
    [
        "นายสมหมาย ใจงาม ประธานในพิธี กล่าวเปิดงาน",
        "นายสมหมาย ใจงาม หัวหน้าคณะผู้แทนไทย เข้าร่วม",
        "นายสมหมาย ใจงาม เป็นประธาน ในงาน",
        "ที่ปรึกษารัฐมนตรีว่าการกระทรวงคมนาคม (นายสมหมาย ใจงาม) ลาออก",
        "ผู้บริหารโรงเรียน ครู และประชาชน นายสมหมาย ใจงาม ร่วมงาน",
    ],
)
def test_what_is_no_post_of_the_person(text: str) -> None:
    assert not held(text)


def test_a_secretary_general_belongs_to_the_office_that_the_text_names() -> None:
    text = "สำนักงานคณะกรรมการทดสอบกลาง แจ้งข่าว\n\nนายสมหมาย ใจงาม เลขาธิการคณะกรรมการทดสอบกลาง กล่าว"
    assert held(text) == [("เลขาธิการ", "สำนักงานคณะกรรมการทดสอบกลาง", "นายสมหมาย ใจงาม")]


def test_joined_posts_share_the_organization_behind_them() -> None:
    text = "นายสมหมาย ใจงาม กรรมการบริหารและประธานเจ้าหน้าที่บริหาร บริษัท ทดสอบ จำกัด กล่าว"
    assert [(role, body) for role, body, _ in held(text)] == [
        ("กรรมการบริหาร", "บริษัท ทดสอบ จำกัด"),
        ("ประธานเจ้าหน้าที่บริหาร", "บริษัท ทดสอบ จำกัด"),
    ]
