"""Markup left in a text goes; what only looks like it stays, and hostile text takes no longer than other text."""

from __future__ import annotations

import pytest

from kg.page.markup import without_markup

TITLE, FIRST, SECOND = "เปิดโรงเรียนชาวนา", "นายดำ ขำดี อธิบดีกรมการข้าว เปิดโรงเรียนชาวนา", "ชาวนา 80 คนเข้าเรียนรุ่นแรก"
SPAN = '<b>ก</b><span lang="TH">รม</span>'
LINK = '[กรมการข้าว](https://rice.example/a_(b) "ข้าว")'
PLAIN = [TITLE, FIRST, SECOND]


def said(text: str) -> list[str]:
    return [line.strip() for line in without_markup(text).replace("\u00a0", " ").split("\n") if line.strip()]


@pytest.mark.parametrize(
    "text",
    [
        f"<h2>{TITLE}</h2><p>{FIRST}</p><p>{SECOND}</p>",
        f"<div class='a > b'>{TITLE}</div>\n<P ALIGN=center>{FIRST.replace('กรม', SPAN)}\n<li>{SECOND}",
        f"{TITLE}<br />{FIRST}<BR>{SECOND}<br/>",
        f"&lt;p&gt;{TITLE}&lt;/p&gt;&lt;p&gt;{FIRST}&lt;/p&gt;{SECOND}",
        f"&amp;lt;p&amp;gt;{TITLE}&amp;lt;/p&amp;gt;{FIRST}<br>{SECOND}",
        f"<!DOCTYPE html><html><style>p > a {{x: y}}</style><body><h1>{TITLE}</h1>{FIRST}<p>{SECOND}</body></html>",
        f"{TITLE}\n{FIRST}<script>if (a<b) {{ alert('<p>') }}</script>\n<!-- <p>ความเห็น</p> -->{SECOND}",
        f"<!--[if gte mso 9]><xml></xml><![endif]--><p class=Mso>{TITLE}<o:p></o:p></p>{FIRST}\n<![if !lists]>{SECOND}",
        f"{TITLE}\\n\\n{FIRST}\\r\\n{SECOND}\\n",
        f"# {TITLE}\n\n{FIRST.replace('นายดำ ขำดี', '**นายดำ ขำดี**')}\n\n> {SECOND}",
        f"## {TITLE} ##\n{FIRST.replace('กรมการข้าว', LINK)}\n___{SECOND}___",
        f"***{TITLE}***\n![ภาพ](https://rice.example/a.png)\n{FIRST}\n*{SECOND}*",
        f"{TITLE}\n\n{FIRST}\n\n> {SECOND}",
        f"{TITLE}\n{FIRST.replace(' ', '&nbsp;')}\n{SECOND.replace(' ', '&amp;nbsp;')}",
        f"{TITLE}\n{FIRST}\n&#3594;&#x0E32;วนา 80 คนเข้าเรียนรุ่นแรก",
    ],
)
def test_a_text_reads_the_same_however_it_was_marked_up(text: str) -> None:
    assert said(text) == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "เด็กอายุ < 5 ปี และ > 60 ปี",
        "ค่า a<b และ b>c",
        "ถ้า x <p and q> y",
        "ถ้า a<b>c",
        "ติดต่อ <somchai@rice.example>",
        "หลักสูตร <เปิด> รุ่น 2",
        "#ชาวนา #ข้าวไทย",
        "*****\n-----\n=====",
        "ไฟล์ rice_plan_2567 และ _ชาวนา_",
        "*หมายเหตุ ดูท้ายประกาศ*",
        "5 * 3 * 2 และ 2**3",
        "ดอกเบี้ย (**) ร้อยละ 3 (**)",
        "https://rice.example/index.php?id=5&section=2&region=th&copy=4&lang=th&times=3",
        "R&D และ AT&T; ของ B&B &copyright;",
        "- ข้อหนึ่ง\n- ข้อสอง\n* ข้อสาม\n1. ข้อสี่",
        "> ข้อหนึ่ง\n> ข้อสอง",
        "> 60 ปี",
        "[1] ดูข้อ [2](ก)",
        "C:\\new\\table และ \\\\server\\rice",
        "ราคา | ตัน\n|---|---|",
        "#1 ของโลก ใช้ C# เขียน",
    ],
)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert without_markup(text) == text


def test_entities_are_decoded_once_for_all() -> None:
    assert without_markup("A &amp; B &amp;amp; C &#38;amp; D &lt; 5") == "A & B & C & D < 5"
    assert without_markup("?a=1&amp;section=2") == "?a=1&section=2"
    assert without_markup("&unknown; &; &#99999999; &#xD800;") == "&unknown; &; &#99999999; \ufffd"


def test_what_is_clean_stays_as_it_is() -> None:
    for text in (f"<p>{TITLE}</p>{FIRST}", f"**{TITLE}**\n&amp;lt;b&amp;gt;{FIRST}&lt;/b&gt;", f"{TITLE}\\n{FIRST}"):
        clean = without_markup(text)
        assert without_markup(clean) == clean


@pytest.mark.parametrize(
    "part",
    [
        "<", "*", "[", "_", "&", "&amp;", "<!--", "<script>", "<p ", "](", "\\n", "# ", "> ", "**a", "_a ", "&#",
        " ", "[a](", '<a href="', "<p title='x", "![", "[a](http://(", "***a ", "<b></b>", "\n\n> a", "*a ", "http://",
        "<![",
    ],
)  # fmt: skip
def test_hostile_text_is_read_in_one_pass(part: str) -> None:
    """A pattern that tried again would take hours for this much, and the test would never end."""
    for before in ("", "**a** # b\n"):
        once = without_markup(before + part * 50_000)
        assert without_markup(once) == once


def test_what_is_left_is_no_markup_again() -> None:
    assert without_markup("ก<</b>/b>ข") == "กข"
    assert without_markup(without_markup("ก&amp;lt;b&amp;gt;ข&lt;/b&gt;")) == without_markup(
        "ก&amp;lt;b&amp;gt;ข&lt;/b&gt;"
    )
