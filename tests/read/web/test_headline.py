"""Which line is the headline, and which title is about the article."""

from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from kg.read.web.blocks import blocks_of
from kg.read.web.headline import headline_of, is_stamp, title_stated
from kg.read.web.place import place_of
from kg.read.web.stated import Stated

BODY = "".join(f"<p>ย่อหน้าที่ {n} เล่าว่าเทศบาลตำบลนาดีช่วยกันขุดลอกคลองส่งน้ำสายเก่าจนใช้การได้อีกครั้ง</p>" for n in range(4))


def stated(*titles: str, site: str | None = None) -> Stated:
    return Stated(titles=titles, site=site, url=None, told=(), tagged=(), body=None)


def headline(body: str, *titles: str, site: str | None = None) -> str | None:
    tree = document_fromstring(f"<html><body>{body}</body></html>")
    blocks = blocks_of(tree)
    number = headline_of(blocks, place_of(tree, blocks), stated(*titles, site=site))
    return None if number is None else blocks[number].text


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("<h1>เมืองนาดี</h1><div>ขุดลอกคลองสายเก่า</div>", "ขุดลอกคลองสายเก่า - เมืองนาดี"),
        ("<h1>ข่าวและกิจกรรม</h1><h2>ขุดลอกคลองสายเก่า</h2>", "ขุดลอกคลองสายเก่า"),
        ("<p>ขุดลอกคลองสายเก่า</p><p><b>ชาวนาดีใจ</b></p>", "ขุดลอก คลองสายเก่า | นาดี"),
        ("<h1>ขุดลอกคลองสายเก่า</h1>", "ขุดลอกคลอง..."),
        ("<h1>ขุดลอกคลองสายเก่า</h1><h2>ชาวนาพอใจกันทั่วหน้า</h2>", "เทศบาลตำบลนาดี"),
        ("<h3>กิจกรรมของเรา</h3><h2>ขุดลอกคลองสายเก่า</h2>", "เทศบาลตำบลนาดี"),
        ("<div>เทศบาลตำบลนาดี</div><div class=topic>ขุดลอกคลองสายเก่า</div>", "เทศบาลตำบลนาดี"),
        ("<td><strong>ขุดลอกคลองสายเก่า</strong>", "หน้าแรก"),
        ("<div>ขุดลอกคลองสายเก่า</div><div>9 มีนาคม 2566</div>", "หน้าแรก"),
        ("<div>ขุดลอกคลองสายเก่า</div><div>หมวด ข่าวสั้น</div><div>วันที่ 9 มีนาคม 2566</div>", "หน้าแรก"),
    ],
)
def test_the_headline_is_the_line_that_titles_or_type_point_at(above: str, title: str) -> None:
    assert headline(f"<div>{above}</div><div>{BODY}</div>", title) == "ขุดลอกคลองสายเก่า"


@pytest.mark.parametrize(
    "above",
    ["", "<div>เมนูหลักของเรา</div>", "<b>9 มีนาคม 2566</b>", "<p><a href=/><b>ข่าวทั้งหมดของเรา</b></a></p>", "<b>ข่าว</b>"],
)
def test_a_page_may_show_none(above: str) -> None:
    assert headline(f"<div>{above}</div><div>{BODY}</div>", "หน้าแรก") is None


def test_the_name_of_the_site_is_no_headline() -> None:
    assert headline(f"<h1>ข่าวชาวนาดี</h1><div>{BODY}</div>", "ข่าวชาวนาดี", site="ข่าวชาวนาดี") is None


def test_a_title_is_taken_where_the_text_is_about_it() -> None:
    text = "เมื่อวานนี้ชาวบ้านขุดลอกคลองสายเก่า"
    assert title_stated(stated("หน้าแรก", "ขุดลอกคลองสายเก่า | นาดี", site="นาดี"), text) == "ขุดลอกคลองสายเก่า"
    assert title_stated(stated("กรมคลอง : รายละเอียดข่าว"), text) is None
    assert title_stated(stated("นาดี", site="นาดี"), text) is None


def test_a_stamp_is_a_short_line_with_a_day() -> None:
    blocks = blocks_of(document_fromstring(f"<body><p>9 มี.ค. 2566<p>{'ยาว ' * 40}9 มี.ค. 2566<p>ก</body>"))
    assert [is_stamp(block) for block in blocks] == [True, False, False]
