"""Holdings: one per person, role and organization, with all its places as evidence."""

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.people import find_people
from kg.find.posts import find_posts
from kg.models import Holding, Status
from kg.relate.holdings import relate_holdings
from kg.resolve.organizations import resolve_organizations
from kg.resolve.people import resolve_people


def holdings(text: str) -> tuple[Holding, ...]:
    article = clean("a", text)
    bodies = find_organizations(article, ())
    people = find_people(article, bodies, ())
    posts = find_posts(article, bodies, people, ())
    named = sorted({*bodies, *(post.organization for post in posts if post.organization)})
    return relate_holdings(article, posts, resolve_people(article, people), resolve_organizations(article, named))


def test_a_post_said_twice_is_one_holding_with_two_places() -> None:
    text = "นายสมหมาย ใจงาม อธิบดีกรมประมง แถลง\n\nนายสมหมาย ใจงาม อธิบดีกรมประมง กล่าวต่อ"
    (holding,) = holdings(text)
    assert (holding.person.name, holding.role, holding.label) == ("สมหมาย ใจงาม", "อธิบดี", "อธิบดีกรมประมง")
    assert holding.organization is not None and holding.organization.name == "กรมประมง"
    assert [text[span.start : span.end] for span in holding.evidence] == ["นายสมหมาย ใจงาม อธิบดีกรมประมง"] * 2


def test_a_short_form_of_the_organization_is_the_same_holding() -> None:
    text = "นายสมหมาย ใจงาม รัฐมนตรีว่าการกระทรวงคมนาคม แถลง\n\nนายสมหมาย ใจงาม รมว.คมนาคม กล่าวต่อ"
    assert len(holdings(text)) == 1


def test_acting_and_former_are_their_own_holdings() -> None:
    text = "นายสมหมาย ใจงาม อดีตอธิบดีกรมประมง แถลง\n\nนางวารี รักดี รักษาราชการแทนอธิบดีกรมประมง กล่าวต่อ"
    assert [(h.person.name, h.status) for h in holdings(text)] == [
        ("สมหมาย ใจงาม", Status.FORMER),
        ("วารี รักดี", Status.ACTING),
    ]


def test_a_post_of_nobody_named_is_no_holding() -> None:
    assert not holdings("อธิบดีกรมประมง กล่าวว่า ผลผลิตดีขึ้น")


def test_a_post_said_again_with_less_is_the_same() -> None:
    text = (
        "นายสมหมาย ใจงาม รองอธิบดีกรมประมง ด้านวิชาการ แถลง\n\nนายสมหมาย ใจงาม รองอธิบดีกรมประมง กล่าวต่อ"
        "\n\nนายสมหมาย ใจงาม รองอธิบดี สรุป"
    )
    assert [holding.role for holding in holdings(text)] == ["รองอธิบดี ด้านวิชาการ"]


def test_a_post_with_the_kind_of_its_body_alone_is_the_one_whose_body_is_named() -> None:
    text = "นายสมหมาย ใจงาม โฆษกกรมประมง แถลง\n\nนายสมหมาย ใจงาม ในฐานะโฆษกกรม กล่าวต่อ"
    assert [(h.role, h.organization.name if h.organization else None) for h in holdings(text)] == [("โฆษก", "กรมประมง")]


def test_a_deputy_acting_as_head_serves_the_body_he_heads() -> None:
    text = "นายสมหมาย ใจงาม รองผู้อำนวยการ รักษาราชการแทนผู้อำนวยการสำนักงานพระพุทธศาสนาแห่งชาติ แถลง"
    assert {(h.role, h.organization.name if h.organization else None) for h in holdings(text)} == {
        ("รองผู้อำนวยการ", "สำนักงานพระพุทธศาสนาแห่งชาติ"),
        ("ผู้อำนวยการ", "สำนักงานพระพุทธศาสนาแห่งชาติ"),
    }


def test_a_deputy_between_heads_of_two_bodies_keeps_no_body() -> None:
    text = "นายสมหมาย ใจงาม อธิบดีกรมประมง นางวารี รักดี อธิบดีกรมปศุสัตว์ และนายกิตติ ใจดี รองอธิบดี เข้าร่วม"
    assert [h.organization for h in holdings(text) if h.role == "รองอธิบดี"] == [None]


def test_a_deputy_far_from_the_only_head_keeps_no_body() -> None:
    between = "ผู้เข้าร่วมงานจากทุกภาคส่วน " * 8
    text = f"นายสมหมาย ใจงาม เลขาธิการสำนักงานประกันสังคม แถลง {between} นายกิตติ ใจดี รองเลขาธิการ เข้าร่วม"
    near = text.replace(between, "")
    assert [[h.organization.name for h in holdings(t) if h.organization] for t in (text, near)] == [
        ["สำนักงานประกันสังคม"],
        ["สำนักงานประกันสังคม", "สำนักงานประกันสังคม"],
    ]


def test_a_deputy_without_a_body_serves_the_chief_beside_who_need_not_be_named() -> None:
    text = "นายสมหมาย ใจงาม รองอธิบดีฝ่ายวิชาการ เป็นตัวแทนอธิบดีกรมประมง เปิดงาน"
    (holding,) = holdings(text)
    assert holding.organization is not None and holding.organization.name == "กรมประมง"


def test_a_role_joined_to_another_of_the_same_body_is_no_second_post() -> None:
    text = "นายสมหมาย ใจงาม กรรมการและเลขาธิการมูลนิธิฟ้าใสงามตา แถลง\n\nนายสมหมาย ใจงาม เลขาธิการมูลนิธิฟ้าใสงามตา กล่าวต่อ"
    assert [holding.role for holding in holdings(text)] == ["กรรมการและเลขาธิการ"]


def test_an_officer_of_a_province_heads_the_office_that_the_article_names() -> None:
    text = "สำนักงานเกษตรจังหวัดลำพูน แจ้งว่า นายสมหมาย ใจงาม เกษตรจังหวัดลำพูน มาถึงแล้ว"
    (holding,) = holdings(text)
    assert holding.organization is not None and holding.organization.name == "สำนักงานเกษตรจังหวัดลำพูน"


def test_a_deputy_finds_the_chief_whose_role_is_joined_to_another() -> None:
    text = "นายสมหมาย ใจงาม กรรมการและผู้จัดการทั่วไปธนาคารออมสิน พร้อมด้วย นางวารี รักดี รองผู้จัดการทั่วไป สายงานทดสอบ มาถึง"
    assert {h.organization.name for h in holdings(text) if h.organization} == {"ธนาคารออมสิน"}
    assert all(h.organization for h in holdings(text))


def test_an_officer_of_a_district_serves_the_one_that_the_article_names() -> None:
    text = "นายสมหมาย ใจงาม นายอำเภอป่าสัก และนางวารี รักดี ปลัดอำเภอฝ่ายทะเบียน แถลง"
    assert [(h.role, h.organization and h.organization.name) for h in holdings(text)] == [
        ("นายอำเภอ", "อำเภอป่าสัก"),
        ("ปลัดอำเภอฝ่ายทะเบียน", "อำเภอป่าสัก"),
    ]
    of_two = holdings(f"{text}\n\nนายวิชา ใจดี นายอำเภอริมน้ำ ร่วมงาน")
    assert {h.organization for h in of_two if h.role == "ปลัดอำเภอฝ่ายทะเบียน"} == {None}


def test_the_district_at_the_end_of_an_officers_role_is_the_body() -> None:
    text = "นายสมหมาย ใจงาม นายอำเภอป่าสัก และนางวารี รักดี ปลัดอำเภอหัวหน้ากลุ่มงานทะเบียนอำเภอป่าสัก แถลง"
    assert [h.role for h in holdings(text)] == ["นายอำเภอ", "ปลัดอำเภอหัวหน้ากลุ่มงานทะเบียน"]
