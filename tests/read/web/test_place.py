"""Where the article stands on a page."""

from __future__ import annotations

import pytest
import trafilatura
from lxml.html import document_fromstring

from kg.read.web.blocks import Block, blocks_of
from kg.read.web.place import place_of

BODY = [f"ย่อหน้าที่ {n} เล่าว่าชาวบ้านช่วยกันขุดลอกคลองส่งน้ำสายเก่าจนใช้การได้อีกครั้งในฤดูนี้" for n in range(4)]
ARTICLE = "".join(f"<p>{line}</p>" for line in BODY)


def placed(body: str) -> list[str]:
    tree = document_fromstring(f"<html><body>{body}</body></html>")
    blocks: list[Block] = blocks_of(tree)
    place = place_of(tree, blocks)
    return [block.text for block in blocks[place.start : place.end]]


@pytest.mark.parametrize(
    "page",
    [
        f"<div>เมนู</div><div>{ARTICLE}</div><div>ติดต่อ โทร 0 0000 0000</div>",
        f"<table><tr><td>เมนู</td><td>{'<br>'.join(BODY)}</td><td>ลิงก์</td></tr></table>",
        f"<form><div><div>สถิติ 123</div><section>{ARTICLE}</section></div></form>",
    ],
)
def test_the_element_around_the_article_is_found(page: str) -> None:
    assert placed(page) == BODY


def test_short_lines_among_long_ones_belong_to_the_article() -> None:
    assert placed(f"<div>เมนู</div><div>{ARTICLE}<figure><figcaption>ภาพคลอง</figcaption></figure><p>จบ</p></div>")[
        -2:
    ] == [
        "ภาพคลอง",
        "จบ",
    ]


def test_one_long_paragraph_does_not_stand_for_those_beside_it() -> None:
    assert placed(f"<div><p>{' '.join(BODY)}</p><p>ชาวบ้านขอบคุณ</p></div><div>เมนู</div>")[-1] == "ชาวบ้านขอบคุณ"


def test_a_long_address_of_the_site_is_not_the_article_of_a_short_page() -> None:
    address = "เทศบาลเมืองนาดี เลขที่ 9 ถนนริมคลอง ตำบลนาดี อำเภอเมือง จังหวัดตัวอย่าง 10110 โทรศัพท์ 0 2000 0000 เปิดทุกวันราชการ"
    news = "<h2>ขุดลอกคลองสายเก่า</h2><div>ชาวบ้านช่วยกันขุดลอกคลองส่งน้ำสายเก่าจนใช้การได้</div>"
    assert placed(f"<div>{news}</div><section><h3>ติดต่อเรา</h3><p>{address}</p></section>") == [
        "ขุดลอกคลองสายเก่า",
        "ชาวบ้านช่วยกันขุดลอกคลองส่งน้ำสายเก่าจนใช้การได้",
    ]


def test_without_its_advice_the_greatest_text_is_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr(trafilatura, "bare_extraction", stumble)
    assert placed(f"<div>เมนู</div><div>{ARTICLE}</div><div>ติดต่อ</div>") == BODY
