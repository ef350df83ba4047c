from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.places import find_places
from kg.models import Naming, Organization, OrganizationMention
from kg.resolve.organizations import resolve_organizations


def resolved(text: str) -> tuple[Organization, ...]:
    article = clean("t", text)
    return resolve_organizations(article, find_organizations(article, find_places(article)))


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("กระทรวงมหาดไทย (มท.) ประชุม โดย มท. เสนอแผน", "กระทรวงมหาดไทย", "มท."),
        ("สำนักงาน ก.พ.ร. จัดเสวนา โดยรองเลขาธิการ ก.พ.ร. กล่าวเปิด", "สำนักงานคณะกรรมการพัฒนาระบบราชการ", "ก.พ.ร."),
        ("กระทรวงแรงงานเปิดเผยว่า กระทรวงฯ ได้เตรียมแผน", "กระทรวงแรงงาน", "กระทรวงฯ"),
        ("สมาคมผู้ค้าผักแห่งประเทศไทยเสนอแผน ต่อมาสมาคมผู้ค้าผักได้ประชุม", "สมาคมผู้ค้าผักแห่งประเทศไทย", "สมาคมผู้ค้าผัก"),
        ("บริษัท ฟ้าใส จำกัด เปิดเผยว่า บริษัท ฟ้าใส ได้ลงทุน", "บริษัท ฟ้าใส จำกัด", "บริษัท ฟ้าใส"),
        ("บริษัท ฟ้าใสงามตา จำกัด ได้ลงทุน ต่อมา บจก. ฟ้าใสงามตา เสนอแผน", "บริษัท ฟ้าใสงามตา จำกัด", "บจก. ฟ้าใสงามตา"),
    ],
)
def test_forms_of_one_body_become_one_organization(text: str, name: str, alias: str) -> None:
    (organization,) = resolved(text)
    assert organization.name == name
    assert alias in organization.aliases


def test_a_venue_alone_is_left_out_and_kept_where_the_body_acts_elsewhere() -> None:
    assert resolved("ประชุม ณ ห้องประชุม กรมทางหลวง") == ()
    (department,) = resolved("กรมทางหลวงจัดประชุม ณ ห้องประชุม กรมทางหลวง")
    assert len(department.mentions) == 2


def test_an_ambiguous_form_is_decided_by_what_else_the_article_names() -> None:
    (office,) = resolved("กรมทางหลวงชนบทเสนอแผน ซึ่ง ทช. จะดำเนินการ")
    assert (office.name, office.candidates) == ("กรมทางหลวงชนบท", ())


def test_an_ambiguous_form_that_nothing_decides_keeps_its_candidates() -> None:
    (open_one,) = resolved("เมื่อวานนี้ ทช. เสนอแผน")
    assert open_one.name == "ทช."
    assert len(open_one.candidates) == 2


def test_a_mention_inside_another_is_part_of_its_name() -> None:
    article = clean("t", "สำนักงานปลัดกระทรวงมหาดไทยเสนอแผน")
    inner = OrganizationMention(12, 25, article.text[12:25], "post's organization", 0.9, naming=Naming.IN_POST)
    (office,) = resolve_organizations(article, [*find_organizations(article, ()), inner])
    assert office.name == "สำนักงานปลัดกระทรวงมหาดไทย"


@pytest.mark.parametrize(("naming", "kept"), [(Naming.NAMED, 1), (Naming.IN_POST, 0)])
def test_what_only_a_post_names_must_be_a_body(naming: Naming, kept: int) -> None:
    article = clean("t", "หัวหน้าหน่วยงานที่เกี่ยวข้อง")
    mention = OrganizationMention(7, 28, article.text[7:28], "test", 0.6, naming=naming)
    assert len(resolve_organizations(article, [mention])) == kept


def test_a_body_that_never_acts_is_left_out() -> None:
    article = clean("t", "กองทุนป่าสัก")
    mention = OrganizationMention(0, 12, "กองทุนป่าสัก", "test", 0.9, acts=False)
    assert resolve_organizations(article, [mention]) == ()
