"""English names of foreign countries' bodies."""

from __future__ import annotations

import pytest

from kg.network.matching.abroad import country_in, foreign, with_english
from kg.vocabulary.matching import foreign_bodies
from tests.network.matching.lists import body


@pytest.mark.parametrize(
    ("text", "code"),
    [("ญี่ปุ่น", "JP"), ("แห่งสาธารณรัฐประชาชนจีน", "CN"), ("ประเทศมาเลเซีย", "MY"), ("สปป. ลาว", "LA"), ("ตาก", "")],
)
def test_countries_go_with_their_constitution_or_without(text: str, code: str) -> None:
    assert country_in(text) == code


def test_missions_here_are_a_foreign_countrys() -> None:
    assert foreign("สถานเอกอัครราชทูตแคนาดา ประจำประเทศไทย", foreign_bodies()) == ("สถานเอกอัครราชทูต", "CA")
    assert foreign("รัฐบาลไทย", foreign_bodies()) is None


def test_bodies_have_the_english_names_that_theirs_make() -> None:
    known = with_english(
        [
            body("กระทรวงกลาโหม", "Ministry of Defence"),
            body("รัฐบาลญี่ปุ่น", official=False),
            body("กระทรวงกลาโหมกัมพูชา", official=False),
            body("ชมรมญี่ปุ่น", official=False),
        ]
    )
    forms = [{form.text for form in one.forms} for one in known]
    assert {"Government of Japan", "Japanese Government"} <= forms[1]
    assert "Ministry of Defence of Cambodia" in forms[2]
    assert forms[3] == {"ชมรมญี่ปุ่น"}
