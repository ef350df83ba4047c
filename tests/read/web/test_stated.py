"""What a page states of itself for machines."""

from __future__ import annotations

import json
from datetime import date

import pytest
from lxml.html import document_fromstring, fromstring

from kg.read.web.stated import Stated, day_stated, one_line, stated_by, times_of

NEWS = {"@type": "NewsArticle", "headline": "เปิดท่าเรือใหม่", "datePublished": "2567-01-15"}


def stated(head: str, title: str = "เปิดท่าเรือใหม่ | ข่าวเมือง") -> Stated:
    return stated_by(document_fromstring(f"<html><head><title>{title}</title>{head}</head><body></body></html>"))


def json_ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value, ensure_ascii=False)}</script>'


@pytest.mark.parametrize(
    "value",
    [
        NEWS,
        [{"@type": "WebSite", "name": "ข่าวเมือง"}, NEWS],
        {"@graph": [{"@type": "Organization"}, {**NEWS, "@type": ["Article", "NewsArticle"]}]},
        {
            "@type": "WebPage",
            "datePublished": "2020-01-01",
            "mainEntity": {**NEWS, "@type": "http://schema.org/BlogPosting"},
        },
        [{**NEWS, "headline": "ข่าวอื่น", "datePublished": "2011-01-01"}, NEWS],
        {**NEWS, "datePublished": ["2567-01-15"]},
    ],
)
def test_json_ld_is_read_at_the_top_in_lists_and_in_graphs(value: object) -> None:
    found = stated(json_ld(value))
    assert found.titles[0] == "เปิดท่าเรือใหม่"
    assert day_stated(found.told[0]) == date(2024, 1, 15)


@pytest.mark.parametrize(
    "script", ["{", "[" * 100_000, "null", '[1, "a", {"@type": 5}]', '{"@type": "NewsArticle", "headline": 7}']
)
def test_json_ld_that_is_broken_or_odd_states_nothing(script: str) -> None:
    found = stated(f'<script type="application/ld+json">{script}</script>')
    assert (found.titles, found.told, found.body) == (("เปิดท่าเรือใหม่ | ข่าวเมือง",), (), None)


def test_titles_and_days_come_in_the_order_of_trust() -> None:
    metas = (
        '<meta name="DC.title" content="จาก DC"><meta property="og:title" content="จาก\n OG">'
        '<meta name="DC.Date.Issued" content="2566-03-01"><meta property="article:published_time" content="2023-02-01">'
        '<meta property="article:modified_time" content="2025-09-09"><meta name="date" content="2009-09-09">'
        '<meta property="og:updated_time" content="2025-09-09"><meta property="og:site_name" content="ข่าวเมือง">'
    )
    found = stated(metas + json_ld(NEWS))
    assert found.titles == ("เปิดท่าเรือใหม่", "จาก OG", "จาก DC", "เปิดท่าเรือใหม่ | ข่าวเมือง")
    assert found.tagged == ("2023-02-01", "2566-03-01")
    assert found.site == "ข่าวเมือง"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2567-06-05T18:30:00Z", date(2024, 6, 6)),
        ("6 มิถุนายน 2567", date(2024, 6, 6)),
        ("Thu, 06 Jun 2024 10:00:00 GMT", date(2024, 6, 6)),
        ("1970-01-01", None),
        ("0001-01-01T00:00:00", None),
        ("1481-06-06", None),
        ("เมื่อวานนี้", None),
    ],
)
def test_a_stated_day_is_one_on_which_pages_are_published(value: str, day: date | None) -> None:
    assert day_stated(value) == day


def test_the_time_that_says_published_goes_and_else_times_that_agree() -> None:
    def times(markup: str) -> tuple[str, ...]:
        return times_of(fromstring(f"<div>{markup}</div>").iter())

    assert times(
        "<time datetime='2020-01-01'></time><time class='entry-date published' datetime='2567-01-02'></time>"
    ) == ("2567-01-02",)
    assert times("<meta itemprop=datePublished content='2024-01-02'><span itemprop=name>9 มี.ค. 2566</span>") == (
        "2024-01-02",
    )
    assert times("<time>9 มี.ค. 2566</time> <time datetime='2023-03-09'></time>")[0] == "9 มี.ค. 2566"
    assert times("<time datetime='2020-01-01'></time><time datetime='2021-01-01'></time>") == ()


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (
            '<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://a.example/1?utm=x">',
            "https://a.example/1",
        ),
        (
            '<link rel="canonical" href="https://a.example/"><meta property="og:url" content="https://a.example/2">',
            "https://a.example/2",
        ),
        (
            '<link rel="Canonical" href="/ข่าว/3"><meta property="og:url" content="https://a.example/">',
            "https://a.example/ข่าว/3",
        ),
        ('<link rel="canonical" href="/4">', None),
        (
            '<meta property="og:url" content="javascript:alert(1)"><base href="https://a.example/5">',
            "https://a.example/5",
        ),
        (
            '<link rel="canonical" href="https://[broken"><link rel="canonical" href=\'https://a.example/"><script>\'>',
            None,
        ),
        (json_ld({**NEWS, "mainEntityOfPage": {"@id": "https://a.example/6"}}), "https://a.example/6"),
    ],
)
def test_the_address_is_the_canonical_one_of_the_article(head: str, url: str | None) -> None:
    assert stated(head).url == url


def test_an_article_told_in_part_is_not_told() -> None:
    assert stated(json_ld({**NEWS, "articleBody": "ท่าเรือเปิดแล้ว\nเรือลำแรกเข้าเทียบท่า"})).body is not None
    for cut in ("ท่าเรือเปิดแล้ว ...", "ท่าเรือเปิดแล้ว[…]", "ท่าเรือ… ", "", 7):
        assert stated(json_ld({**NEWS, "articleBody": cut})).body is None


def test_one_line_has_single_spaces() -> None:
    assert one_line(" ก\n  ข ") == "ก ข"
