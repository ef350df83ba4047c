"""Royals by their styles, monks by the offices behind their names."""

import pytest

from kg.clean import clean
from kg.find.people.royals_and_monks import find_royals


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("ถวายพระพรเจ้าฟ้าทดสอบวรกุมารี ประทานรางวัล", "เจ้าฟ้าทดสอบวรกุมารี", "royal style"),
        ("ถวายพระพรสมเด็จเจ้าฟ้าฯ กรมพระทดสอบ วันนี้", "สมเด็จเจ้าฟ้าฯ กรมพระทดสอบ", "royal style"),
        ("สมเด็จพระมหิตลาธิเบศร  อดุลยเดชวิกรม เสด็จ", "สมเด็จพระมหิตลาธิเบศร อดุลยเดชวิกรม", "royal style"),
        ("พระบาทสมเด็จพระเจ้าอยู่หัว รัชกาลที่ 3 ทรงเปิด", "พระบาทสมเด็จพระเจ้าอยู่หัว รัชกาลที่ 3", "royal style"),
        ("แนวทางของในหลวงรัชกาลที่ 3 วันนี้", "ในหลวงรัชกาลที่ 3", "royal style"),
        ("เจ้าฟ้าทดสอบวรกุมารีรัชกาลที่ 3 ทรงเปิด", "เจ้าฟ้าทดสอบวรกุมารี", "royal style"),
        ("พระราชทดสอบเมธี วิ. เจ้าอาวาสวัดกลาง", "พระราชทดสอบเมธี วิ.", "monk's office"),
        ("พระราชทดสอบเมธี เจ้าคณะจังหวัดลำพูน กล่าว", "พระราชทดสอบเมธี", "monk's office"),
        ("พระมหาวิมล วิมโล ดร. เจ้าอาวาสวัดกลาง", "พระมหาวิมล วิมโล", "monk's office"),
        ("พระราชทดสอบเมธี นายกสภามหาวิทยาลัย กล่าว", "พระราชทดสอบเมธี", "monk's office"),
        ("ฟังธรรมจากพระราชทดสอบเมธี (วิมล วิมโล) วัดกลาง", "พระราชทดสอบเมธี", "monk's office"),
        ("กราบเจ้าประคุณสมเด็จพระทดสอบเมธี (วิมล วิมโล) กรรมการมหาเถรสมาคม", "สมเด็จพระทดสอบเมธี", "monk's office"),
    ],
)
def test_the_style_is_part_of_the_name(text: str, name: str, rule: str) -> None:
    (mention,) = find_royals(clean("a", text))
    assert (mention.name, mention.title, mention.rule) == (name, "", rule)


@pytest.mark.parametrize(
    "text",
    [
        "พระบาทสมเด็จพระเจ้าอยู่หัว ทรงเปิดงาน",
        "โรงพยาบาลสมเด็จพระมหิตลาธิเบศร เปิดบริการ",
        "พระพุทธรูปประจำวัด",
        "พระราชทดสอบเมธี กล่าว",
        "พระราชทดสอบเมธี นายกรัฐมนตรี",
        "พระราชดำริ ผู้บัญชาการตำรวจแห่งชาติ",
        "พบพระราชทดสอบ โดยมี ผู้แทนหน่วยงาน",
        "โรงพยาบาลสมเด็จพระทดสอบเมธี ผู้อำนวยการ",
    ],
)
def test_a_rank_alone_a_namesake_and_a_word_like_a_monks_name_are_nobody(text: str) -> None:
    assert not find_royals(clean("a", text))


def test_a_style_that_never_ends_is_read_no_further_than_any_is_long() -> None:
    mentions = find_royals(clean("a", "สมเด็จพระมหิตลาธิเบศร " + "พระ" * 900))
    assert mentions and all(len(mention.text) <= 330 for mention in mentions)
