"""The article of a page: which lines, which day, and what is refused."""

from __future__ import annotations

import json
from datetime import date

import pytest

from kg.errors import InputError
from kg.read.web.article import read_article

LINES = [f"ย่อหน้าที่ {n} เล่าว่าชาวบ้านช่วยกันปลูกป่าชายเลนตลอดแนวชายฝั่งทิศใต้ของอำเภอ" for n in range(4)]
BODY = "".join(f"<p>{line}</p>" for line in LINES)
TITLE = "ชาวบ้านปลูกป่าชายเลน"


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"


def stated(day: str) -> str:
    return f'<meta property="article:published_time" content="{day}">'


def test_the_text_is_headline_day_and_article() -> None:
    found = read_article(
        page(f"<div>เมนู</div><h1>{TITLE}</h1><div>วันพุธที่ 6 กันยายน 2566</div><div>ผู้เขียน: ก</div><div>{BODY}</div>"), "a"
    )
    assert found.text.split("\n\n") == [TITLE, "วันพุธที่ 6 กันยายน 2566", *LINES]
    assert (found.title, found.published, found.remarks) == (TITLE, None, ())


@pytest.mark.parametrize(
    ("day", "published"),
    [
        ("2025-01-01", None),  # a site that moved, or today
        ("2023-09-05", None),  # the same, in another zone
        ("2022-03-04", date(2022, 3, 4)),  # what is printed is the day of a change
        ("no day", None),
    ],
)
def test_the_printed_day_goes_before_a_stated_one_that_is_later(day: str, published: date | None) -> None:
    body = f"<h1>{TITLE}</h1><div>วันพุธที่ 6 กันยายน 2566</div><div>{BODY}</div>"
    assert read_article(page(body, stated(day)), "a").published == published


def test_a_stated_day_is_kept_where_nothing_is_left_to_print_one() -> None:
    assert (
        read_article("<html><head>" + stated("2022-03-04") + "</head><body><<b>/b></body></html>", "a").text == "</b>"
    )


def test_where_none_is_printed_the_stated_day_is_it_in_the_order_of_trust() -> None:
    told = '<script type="application/ld+json">{"@type": "Article", "datePublished": "%s"}</script>'
    time = f"<h1>{TITLE}</h1><time class=published datetime='2567-02-02'></time><div>{BODY}</div>"
    assert read_article(page(time, told % "2567-01-01" + stated("2567-03-03")), "a").published == date(2024, 1, 1)
    assert read_article(page(time, told % "soon" + stated("2567-03-03")), "a").published == date(2024, 2, 2)
    assert read_article(page(BODY, stated("2567-03-03T23:00:00Z")), "a").published == date(2024, 3, 4)


def test_a_stated_day_that_cannot_be_read_is_reported() -> None:
    assert read_article(page(BODY, stated("เมื่อวาน")), "a").remarks == (
        "stated day 'เมื่อวาน' is no day that can be read, and was left aside",
    )
    assert (
        read_article(page(BODY, stated("0001-01-01") + '<meta name="pubdate" content="2024-01-02">'), "a").remarks == ()
    )


@pytest.mark.parametrize(
    "elsewhere",
    [
        "<footer>© 2019 อำเภอ</footer>",
        "<div><h3>ข่าวอื่น</h3><p>แจกกล้าไม้ฟรี</p><p>1 มกราคม 2560</p></div>",
        "<div><a href=/x>แจกกล้าไม้ฟรี</a> <span>1 มกราคม 2560</span></div>",
        "<div id=comments><p>ดีมากเลยครับ</p><time datetime='2010-01-01'>1 มกราคม 2553</time></div>",
    ],
)
def test_days_of_others_are_not_its_own(elsewhere: str) -> None:
    found = read_article(page(f"<div><h1>{TITLE}</h1>{BODY}</div>{elsewhere}"), "a")
    assert found.text.split("\n\n") == [TITLE, *LINES]
    assert found.published is None


def test_a_lead_above_and_a_last_line_below_are_kept_and_links_among_them_are_not() -> None:
    lead, last = f"บทนำ {LINES[0][:45]}", "นายอำเภอขอบคุณทุกคนที่มาช่วยกันปลูกป่าในครั้งนี้"
    more = "<p><a href=/x>อ่านเพิ่มเติม: ปลูกหญ้าทะเล</a></p>"
    body = f"<div><h1>{TITLE}</h1><div class=lead>{lead}</div><section>{BODY}{more}<p>ที่มา : <a href=/>https://a.example/1</a></p></section></div>"
    assert read_article(page(body), "a").text.split("\n\n") == [TITLE, lead, *LINES, "ที่มา : https://a.example/1"]
    body = f"<div><h1>{TITLE}</h1><section>{BODY}</section><p>{last}</p></div>"
    assert read_article(page(body), "a").text.endswith(last)


def test_a_label_of_its_own_line_stays_with_its_day() -> None:
    body = f"<h1>{TITLE}</h1><div><div>ประกาศเมื่อ</div><div>6 ก.ย. 2566</div></div><div>{BODY}</div>"
    assert read_article(page(body), "a").text.split("\n\n")[1:3] == ["ประกาศเมื่อ", "6 ก.ย. 2566"]


@pytest.mark.parametrize(
    "shell",
    [
        '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props": {"body": "ยาว"}}</script>',
        '<div id="app">กำลังโหลด...</div><script src="/app.js"></script>',
        "<app-root></app-root><noscript>Please enable JavaScript to run this application.</noscript><script></script>",
    ],
)
def test_a_page_drawn_by_script_says_so_and_what_to_do(shell: str) -> None:
    with pytest.raises(InputError, match=r"^a\.html: shows no article before its scripts have run: .*save") as refused:
        read_article(page(shell), "a.html")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("shown", ["<div id=root></div>", f"<div id=root><p>{LINES[0]}</p><p>อ่านต่อ</p></div>"])
def test_an_article_told_whole_in_json_ld_is_read_where_the_page_shows_less(shown: str) -> None:
    told = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n".join(LINES)}, ensure_ascii=False)
    found = read_article(page(f'{shown}<script type="application/ld+json">{told}</script>'), "a")
    assert found.text.split("\n\n", 1) == [TITLE, "\n".join(LINES)]


def test_one_told_in_part_is_not_half_read() -> None:
    told = json.dumps({"@type": "NewsArticle", "articleBody": f"{LINES[0]} {LINES[1]}..."}, ensure_ascii=False)
    with pytest.raises(InputError, match="scripts have run"):
        read_article(page(f'<script type="application/ld+json">{told}</script>'), "a")
