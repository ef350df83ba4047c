"""Cleaning: one normal form, offsets that hold, furniture that finders do not see."""

from datetime import date

import pytest

from kg.clean import clean

PAGE = """ศูนย์ข่าว-ข่าวประจำวัน-กรมทางหลวงเปิดสะพานใหม่ที่จังหวัดตาก


วันพุธที่ 17 เมษายน 2567
17/04/2567
พิมพ์
กรมทางหลวงเปิดสะพานใหม่ที่จังหวัดตาก
กรมทางหลวงเปิดสะพานใหม่ที่จังหวัดตาก
วันนี้อธิบดีกรมทางหลวงเปิดสะพาน #สะพานใหม่ เพื่อประชาชน
*****
#กรมทางหลวง #สะพาน
ที่มา : https://news.example.org/42
"""


def test_page_gives_title_date_source_and_masks_its_furniture() -> None:
    article = clean("42", PAGE)
    assert article.title == "กรมทางหลวงเปิดสะพานใหม่ที่จังหวัดตาก"
    assert article.published == date(2024, 4, 17)
    assert article.published_span is not None
    assert article.text[article.published_span.start : article.published_span.end] == "วันพุธที่ 17 เมษายน 2567"
    assert article.url == "https://news.example.org/42"
    assert article.text[article.body :].startswith("วันนี้อธิบดี")
    assert len(article.masked) == len(article.text)
    assert article.masked.split() == ["กรมทางหลวงเปิดสะพานใหม่ที่จังหวัดตาก", "วันนี้อธิบดีกรมทางหลวงเปิดสะพาน", "เพื่อประชาชน"]
    assert all(m in {c, "\n"} for c, m in zip(article.text, article.masked, strict=True))


def test_what_the_caller_knows_goes_first() -> None:
    article = clean("42", PAGE, url="https://example.org/a", published=date(2020, 1, 2), title="ชื่อเรื่อง")
    assert (article.url, article.published, article.title) == ("https://example.org/a", date(2020, 1, 2), "ชื่อเรื่อง")


def test_plain_text_keeps_its_first_line_as_title_and_has_no_date() -> None:
    article = clean("a", "เปิดอบรมครู - รุ่นที่ 2\n\nครูร่วมอบรมเมื่อวันที่ 3 มีนาคม 2566")
    assert article.title == "เปิดอบรมครู - รุ่นที่ 2"
    assert article.published is None
    assert article.masked == article.text


def test_text_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="no text"):
        clean("a", "*** 123 ***")


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("ส\u0e4d\u0e32นักงาน\u200bข้าว &amp; น้\u0e4d\u0e32ไทย", "สำนักงานข้าว & น้ำไทย"),
        ("  <b>ข่าว</b>\n<br/>ใหม่\u00a0วันนี้ ", "ข่าว ใหม่ วันนี้"),
        ("**ข่าวใหม่** Cafe\u0301", "ข่าวใหม่ Caf\u00e9"),
        ("&nbsp;<p></p>", "พาดหัวในข้อความ"),
        (" ", "พาดหัวในข้อความ"),
    ],
)
def test_a_title_is_written_as_its_text_would_be(stated: str, title: str) -> None:
    assert clean("a", "พาดหัวในข้อความ\n\nเนื้อข่าว", title=stated).title == title


def test_a_tag_may_be_written_with_a_space_written_out() -> None:
    article = clean("a", "พาดหัวในข้อความ\n\nเนื้อข่าว<br&nbsp;>ของวันนี้")
    assert article.text.endswith("เนื้อข่าว\nของวันนี้")
    assert clean("a", article.text).text == article.text


LOST = "เม อว นท 2 ม นาคม 2565 นายสมศ กด  ใจด  ผ อ านวยการเขต ตรวจเย ยมตลาดน ดร มคลองและให ก าล งใจผ ค าในพ นท "


def test_a_text_that_has_lost_its_vowels_is_refused() -> None:
    with pytest.raises(ValueError, match=r"lost its vowels.*: take it from where it reads well"):
        clean("a", f"ตลาดน ดร มคลอง\n\n{LOST}")


def test_a_passage_that_has_lost_its_vowels_is_masked_and_said() -> None:
    sound = PAGE.replace("เพื่อประชาชน", f"เพื่อประชาชน ซึ่งใช้เส้นทางนี้ทุกวัน และช่วยลดเวลาเดินทางได้มาก\n{LOST}")
    article = clean("42", sound)
    assert LOST[:30] in article.text
    assert "ตลาด" not in article.masked
    assert article.masked.split()[-1] == "และช่วยลดเวลาเดินทางได้มาก"
    assert len(article.masked) == len(article.text)
    (remark,) = article.remarks
    assert "1 of its passages" in remark
    assert clean("42", PAGE).remarks == ()


def test_offsets_hold_where_characters_were_mended_before_them() -> None:
    article = clean("a", "ข่าว 👨\u200d👩\u200d👧 ท \u0e35\u0e48นา\n\nนายด \u0e35 นา\u0e49งาม มาวัน𝟱")
    assert article.text == "ข่าว 👨\u200d👩\u200d👧 ที่นา\n\nนายดี น้างาม มาวัน5"
    assert article.text[article.body :].startswith("นายดี")
