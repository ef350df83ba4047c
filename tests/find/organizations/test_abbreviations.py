from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations import find_organizations


def short_forms(text: str) -> dict[str, str]:
    """Every introduced form with what it stands for."""
    return {mention.text: mention.expands for mention in find_organizations(clean("t", text), ()) if mention.expands}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ศูนย์พัฒนาทักษะชุมชน (ศพทช.) เปิดรับสมัคร ซึ่ง ศพทช. จะคัดเลือก",
            {"ศพทช.": "ศูนย์พัฒนาทักษะชุมชน"},
        ),
        (
            "หารือกับองค์การพัฒนาพลังงานใหม่ของโลก (World New Energy Organization : WNEO)",
            {"World New Energy Organization": "องค์การพัฒนาพลังงานใหม่ของโลก", "WNEO": "องค์การพัฒนาพลังงานใหม่ของโลก"},
        ),
        ("บริษัท ฟ้าใส จำกัด หรือ FASAI เปิดเผยว่า", {"FASAI": "บริษัท ฟ้าใส จำกัด"}),
        ("ประสาน ศอ.บร. (ศูนย์อำนวยการบริหารริมน้ำ) ให้ช่วยเหลือ", {"ศอ.บร.": "ศูนย์อำนวยการบริหารริมน้ำ"}),
    ],
)
def test_introduced_forms_expand_to_the_full_name(text: str, expected: dict[str, str]) -> None:
    assert short_forms(text) == expected


def test_letters_spelt_in_thai_are_the_same_abbreviation() -> None:
    text = "บริษัท ฟ้าใส จำกัด (มหาชน) หรือ FSX แถลงผลงาน ลูกค้าของเอฟเอสเอ็กซ์ เพิ่มขึ้น"
    assert short_forms(text)["เอฟเอสเอ็กซ์"] == "บริษัท ฟ้าใส จำกัด (มหาชน)"


def test_a_company_is_found_again_by_its_bare_name() -> None:
    assert short_forms("บริษัท ฟ้าใสพลังงาน จำกัด (มหาชน) ลงทุนเพิ่ม โดย ฟ้าใสพลังงาน จะสร้างโรงงาน") == {
        "ฟ้าใสพลังงาน": "บริษัท ฟ้าใสพลังงาน จำกัด (มหาชน)"
    }


@pytest.mark.parametrize(
    "text", ["the Royal Water Office (Bangkok) said", "อธิบดีกรมพัฒนาทะเลสาบ (อพทส.) กล่าว", "มูลนิธิเด็กไทยใจดี (MOU) ลงนาม"]
)
def test_abbreviated_posts_and_papers_are_no_short_forms(text: str) -> None:
    assert short_forms(text) == {}
