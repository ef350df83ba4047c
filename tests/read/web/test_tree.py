"""A page's tree: what is taken out of it, and what no page can break."""

from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from kg.errors import InputError
from kg.read.web.tree import own_words, parse, prune

ARTICLE = "<h1>เปิดตลาดน้ำแห่งใหม่</h1>" + "<p>ชาวสวนนำผลไม้มาขายทุกวันอาทิตย์ตั้งแต่เช้ามืด</p>" * 4


def left(body: str) -> str:
    return " ".join(prune(parse(f"<html><body>{body}</body></html>", "a.html")).text_content().split())


@pytest.mark.parametrize(
    "furniture",
    [
        "<script>เมนู</script>",
        "<nav>เมนู</nav>",
        "<aside>เมนู</aside>",
        "<footer>เมนู</footer>",
        "<marquee>เมนู</marquee>",
        "<select><option>เมนู</select>",
        "<p hidden>เมนู</p>",
        "<p style='color:red; DISPLAY: none'>เมนู</p>",
        "<div role=navigation>เมนู</div>",
        "<div class='site-footer'>เมนู</div>",
        "<div id=sideNavBox>เมนู</div>",
        "<ul class='breadcrumb'><li>เมนู</ul>",
        "<div class='sharedaddy sd-block'>เมนู</div>",
        "<div id=comments>เมนู</div>",
        "<span class='sr-only'>เมนู</span>",
        "<time class=updated>เมนู</time>",
        "<span itemprop=dateModified>เมนู</span>",
    ],
)
def test_what_says_that_it_is_no_part_of_the_article_goes(furniture: str) -> None:
    assert "เมนู" not in left(f"{furniture} {ARTICLE}")


@pytest.mark.parametrize(
    "part",
    [
        "<p class='has-sidebar'>ท้าย</p>",
        "<div class='elementor-widget elementor-widget-text'>ท้าย</div>",
        "<div class='category-social'>ท้าย</div>",
        "<time class='entry-date published updated'>ท้าย</time>",
        "<div class='research'>ท้าย</div>",
        "<form action=/>ท้าย</form>",
    ],
)
def test_words_that_only_look_like_furniture_stay(part: str) -> None:
    assert "ท้าย" in left(f"{ARTICLE} {part}")


def test_drawings_part_what_they_stand_between() -> None:
    tree = prune(parse(f"<body>{ARTICLE}<p>9 มี.ค. 2566<svg><text>ตา</text></svg>87</p></body>", "a.html"))
    icon = tree.find(".//i")
    assert (icon.get("class"), len(icon), icon.text, icon.tail) == ("icon", 0, None, "87")


def test_the_article_stays_whatever_its_class_says() -> None:
    assert "ชาวสวน" in left(f"<div class='widget related'>{ARTICLE}</div>")
    assert "เปิดตลาดน้ำ" in left(f"<div class=breadcrumb><h1>เปิดตลาดน้ำ</h1></div>{ARTICLE}")


def test_words_of_links_are_not_an_elements_own_but_those_of_anchors_are() -> None:
    tree = document_fromstring("<body><div><a href=/>ก ข</a>ค</div><p><a name=top>งจ</a></p></body>")
    assert [own_words(tree)[tree.find(f".//{tag}")] for tag in ("div", "p")] == [1, 2]


@pytest.mark.parametrize("tag", ["div", "font", "span", "b", "section"])
def test_ten_thousand_elements_within_each_other_lose_nothing(tag: str) -> None:
    assert left(f"<{tag}>" * 10_000 + ARTICLE).endswith("ตั้งแต่เช้ามืด")


def test_what_cannot_be_read_says_so() -> None:
    with pytest.raises(InputError, match=r"a\.html: its elements are nested too deep"):
        parse("<table><tr><td>" * 3_000, "a.html")
    with pytest.raises(InputError, match=r"a\.html: is too large"):
        parse("ก" * 30_000_001, "a.html")
    with pytest.raises(InputError, match=r"a\.html: holds no markup"):
        parse("<!-- -->", "a.html")


def test_pictures_written_into_a_page_do_not_make_it_too_large() -> None:
    assert "ชาวสวน" in left(f'<img src="data:image/png;base64,{"A" * 31_000_000}">{ARTICLE}')


@pytest.mark.parametrize("forbidden", ["\x01", "&#1;"])
def test_characters_that_xml_forbids_may_stand_behind_what_goes(forbidden: str) -> None:
    text = left(f'{ARTICLE}<p>ก่อน</p><div class="share">แชร์</div>หลัง{forbidden}จบ')
    assert "แชร์" not in text
    assert "ก่อนหลัง" in text
    assert text.endswith("จบ")


def test_an_xml_declaration_and_characters_that_xml_forbids_are_read() -> None:
    tree = parse(
        '<?xml version="1.0" encoding="tis-620"?><html><body>ข่าว\ud800\x00 &#xD800; จบ</body></html>', "a.html"
    )
    assert tree.text_content().startswith("ข่าว")
    assert tree.text_content().endswith("จบ")
