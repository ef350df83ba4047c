from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.places import find_places
from kg.models import OrganizationMention


def found(text: str) -> list[str]:
    """The texts of the mentions that act."""
    return [mention.text for mention in mentions(text) if mention.acts]


def mentions(text: str) -> tuple[OrganizationMention, ...]:
    article = clean("t", text)
    return find_organizations(article, find_places(article))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("กรมการปกครอง กระทรวงมหาดไทย จัดอบรม", ["กรมการปกครอง", "กระทรวงมหาดไทย"]),
        ("สำนักงานปลัดกระทรวงมหาดไทยได้ประชุม", ["สำนักงานปลัดกระทรวงมหาดไทย"]),
        ("ร่วมกับบริษัท ฟ้าใส เอนเนอร์ยี่ จำกัด (มหาชน) เปิดโรงไฟฟ้า", ["บริษัท ฟ้าใส เอนเนอร์ยี่ จำกัด (มหาชน)"]),
        ("นายกสมาคมผู้เลี้ยงปลาน้ำจืดไทยได้เข้าพบ", ["สมาคมผู้เลี้ยงปลาน้ำจืดไทย"]),
        ("มูลนิธิเด็กไทยใจดีมอบทุนการศึกษา", ["มูลนิธิเด็กไทยใจดี"]),
        ("คณะกรรมการติดตามและประเมินผลการใช้น้ำแห่งชาติ เห็นชอบแผน", ["คณะกรรมการติดตามและประเมินผลการใช้น้ำแห่งชาติ"]),
        ("สำนักงานพาณิชย์จังหวัดลำพูนจัดตลาดนัด", ["สำนักงานพาณิชย์จังหวัดลำพูน"]),
        ("จังหวัดลำพูน ร่วมกับ เทศบาลเมืองลำพูน จัดงาน", ["จังหวัดลำพูน", "เทศบาลเมืองลำพูน"]),
        ("รัฐบาลญี่ปุ่นเสนอให้เงินกู้", ["รัฐบาลญี่ปุ่น"]),
        ("รัฐบาล สปป.ลาว เสนอให้เปิดด่าน", ["รัฐบาล สปป.ลาว"]),
        ("หารือกับกระทรวงพาณิชย์จีนเรื่องผลไม้", ["กระทรวงพาณิชย์จีน"]),
        ("การประชุมวุฒิสภา และสมาชิกสภาผู้แทนราษฎรจังหวัดตาก", ["วุฒิสภา", "สภาผู้แทนราษฎร"]),
        ("กระทรวง พม. จับมือ มท. แก้ปัญหา", ["กระทรวง พม.", "มท."]),
    ],
)
def test_bodies_are_found_with_their_true_end(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "หารือกับสถาบันการเงินและหน่วยงานที่เกี่ยวข้อง",
        "โรงเรียนขนาดเล็กหลายแห่งได้รับเงิน",
        "มีสมาคมต่าง ๆ เข้าร่วม",
        "ประชุมร่วมกับ 10 สมาคม เพื่อหาทางออก",
        "จัดงาน ณ โรงพยาบาลบ้านนา อำเภอบ้านนา",
        "ให้สำนักงานจังหวัดทุกแห่งติดตามราคา",
        "เดินทางออกจากท่าอากาศยานดอนเมือง",
        "ระเบียบคณะกรรมการกลางบ้านเมือง ว่าด้วยการเบิกจ่าย พ.ศ. 2560",
        "เมื่อวันที่ 3 ก.พ. 67 ได้ประชุมที่จังหวัดลำพูน",
        "สภาพอากาศแปรปรวนในกรุงเทพมหานคร",
        "เงินกองทุนต่อสินทรัพย์เสี่ยงสูงขึ้น",
        "ความรู้ด้านการเงินการธนาคารเพื่ออนาคต",
        "เปิดตัว Soft Loan GSB Boost Up วงเงินใหม่",
        "ชุมชนดีพร้อมเปิดตลาดนัด",
    ],
)
def test_places_rules_and_general_phrases_are_not_kept(text: str) -> None:
    assert found(text) == []


def test_mentions_quote_the_article() -> None:
    article = clean("t", "ข่าว\nกรมทางหลวง (ทล.) เร่งซ่อมถนน โดย ทล. จะเปิดใช้ในเดือนหน้า")
    seen = find_organizations(article, ())
    assert [mention.text for mention in seen] == ["กรมทางหลวง", "ทล.", "ทล."]
    assert all(article.text[mention.start : mention.end] == mention.text for mention in seen)


def test_the_same_name_is_sure_where_it_acts_and_doubtful_as_a_venue() -> None:
    acting, venue = mentions("กรมทางหลวงเสนอแผน\nประชุม ณ ห้องประชุม กรมทางหลวง")
    assert acting.confidence > venue.confidence
    assert (acting.acts, venue.acts) == (True, False)


def test_a_name_that_a_bracket_confirms_ends_the_same_elsewhere() -> None:
    text = "ศูนย์ปฏิบัติการฉุกเฉินด้านน้ำ (ศปน.) แถลงข่าว\nศูนย์ปฏิบัติการฉุกเฉินด้านน้ำรายงานว่า"
    assert found(text) == ["ศูนย์ปฏิบัติการฉุกเฉินด้านน้ำ", "ศปน.", "ศูนย์ปฏิบัติการฉุกเฉินด้านน้ำ"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("เมื่อวันที่ 5 มีนาคม 2566 สมาคมผู้เลี้ยงปลาริมน้ำเสนอแผน", ["สมาคมผู้เลี้ยงปลาริมน้ำ"]),
        ("เมื่อวันที่ ๕ มีนาคม ๒๕๖๖ คณะกรรมการประปาหมู่บ้านเสนอแผน", ["คณะกรรมการประปาหมู่บ้าน"]),
        ("ตั้งแต่ปี 2019 มูลนิธิรักษ์ป่าเหนือเสนอแผน", ["มูลนิธิรักษ์ป่าเหนือ"]),
        ("เมื่อ 5 มี.ค. 66 โรงพยาบาลริมผาเสนอแผน", ["โรงพยาบาลริมผา"]),
        ("ตามวาระ 4.2 กองทุนป่าสักเสนอแผน", ["กองทุนป่าสัก"]),
        ("ที่ประชุมครั้งที่ 2/2566 สมาคมผู้เลี้ยงปลาริมน้ำเสนอแผน", ["สมาคมผู้เลี้ยงปลาริมน้ำ"]),
        ("มี 12 สมาคมผู้เลี้ยงปลาเสนอแผน", []),
        ("ทั้งสองสมาคมผู้เลี้ยงปลาเสนอแผน", []),
        ("วันนี้ 30 ธ.ค. เปิดงาน", []),
    ],
)
def test_a_body_behind_a_year_or_another_label_is_one_and_behind_a_count_none(text: str, expected: list[str]) -> None:
    assert found(text) == expected
