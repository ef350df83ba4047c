"""What a venue says by itself: a place that everybody knows, or one abroad."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.models import Span
from kg.relate.provinces.venues import is_abroad, known_venue


@pytest.mark.parametrize(
    ("venue", "words", "province"),
    [
        ("ตึกบัญชาการ 1 ทำเนียบรัฐบาล", "ทำเนียบรัฐบาล", "TH-10"),
        ("ห้องประชุม 2 กรมควบคุมโรค กระทรวงสาธารณสุข", "กรมควบคุมโรค", "TH-12"),
        ("พิพิธภัณฑสถานแห่งชาติ  พระนคร", "พิพิธภัณฑสถานแห่งชาติ  พระนคร", "TH-10"),
        ("Ivory Room, Government House", "Government House", "TH-10"),
    ],
)
def test_a_known_venue_says_its_province(venue: str, words: str, province: str) -> None:
    article = clean("a", f"ข่าว ณ {venue}")
    start = article.text.index(venue)
    (found,) = known_venue(article, Span(start, start + len(venue)))
    assert (found.text, found.province) == (words, province)


@pytest.mark.parametrize("venue", ["ศาลาริมน้ำ", "โรงพยาบาลริมน้ำ กระทรวงสาธารณสุข", "วิทยาลัยริมน้ำ กระทรวงวัฒนธรรม"])
def test_an_owner_is_not_where_what_it_owns_is(venue: str) -> None:
    article = clean("a", venue)
    assert known_venue(article, Span(0, len(venue))) == ()


@pytest.mark.parametrize(
    ("text", "abroad"),
    [
        ("โรงแรมริมน้ำ ประเทศญี่ปุ่น", True),
        ("กรุงฮานอย", True),
        ("ศาลาว่าการกระทรวงมหาดไทย", False),
        ("โดยมีกาชาดจังหวัดมาร่วมงาน", False),
        ("ระหว่างไทยกับชาด", True),
        ("กรุงเทพฯ", False),
        ("ประเทศไทย", False),
    ],
)
def test_another_country_or_its_capital_is_abroad(text: str, abroad: bool) -> None:
    assert is_abroad(clean("a", text), Span(0, len(text)), ()) is abroad


def test_a_country_in_the_name_of_a_province_is_none() -> None:
    text = "ปราจีนบุรี"
    assert not is_abroad(clean("a", text), Span(0, len(text)), [Span(0, len(text))])
