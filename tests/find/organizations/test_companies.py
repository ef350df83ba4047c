from __future__ import annotations

import pytest

from kg.find.organizations.companies import bare_name, english_form, is_glued, to_limited


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (" ฟ้าใส เอนเนอร์ยี่ จำกัด (มหาชน) เปิด", " ฟ้าใส เอนเนอร์ยี่ จำกัด (มหาชน)"),
        (" ฟ้าใส (ประเทศไทย) จำกัด เปิด", " ฟ้าใส (ประเทศไทย) จำกัด"),
        (" ฟ้าใส ร่วมกับบริษัท ดาวเด่น จำกัด", ""),
        ("ที่มีวงเงินไม่จำกัด", ""),
        (" ฟ้าใส จำกัดวงเงิน", ""),
    ],
)
def test_a_companys_name_goes_on_to_its_legal_form(text: str, rest: str) -> None:
    found = to_limited(text, 0, len(text))
    assert (found[0] if found else "") == rest


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (" (Thailand) Co., Ltd. เปิด", " (Thailand) Co., Ltd."),
        (" Public Company Limited", " Public Company Limited"),
        (" Group", ""),
    ],
)
def test_the_legal_form_in_english(text: str, form: str) -> None:
    found = english_form(text, 0, len(text))
    assert (found[0] if found else "") == form


@pytest.mark.parametrize("name", ["บริษัท ฟ้าใส จำกัด (มหาชน)", "บริษัทฟ้าใส", "บริษัท ฟ้าใส (ไทย) จำกัด"])
def test_the_bare_name_stands_inside_the_full_one(name: str) -> None:
    place = bare_name(name)
    assert place is not None
    assert name[slice(*place)] == "ฟ้าใส"


def test_other_bodies_have_no_bare_name() -> None:
    assert bare_name("สมาคมฟ้าใส") is None


def test_one_run_without_legal_form_is_glued() -> None:
    assert is_glued("บริษัทขนส่ง")
    assert not is_glued("บริษัท ขนส่ง")
    assert not is_glued("บริษัทขนส่งจำกัด")
