"""Articles: all of them listed and searched, and one read in place with what it names and what it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from kg.read import Raw
from tests.browser.releases import ALL, CLINIC

Opener = Callable[..., Page]
ODD = Raw(
    "odd",
    "😀 กรมทดสอบ & พวก\n\n😀😀 นายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า 2 < 3 & 4 > 3 รวม ๑๒๓\n",
    "own",
)


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(*ALL, tab="articles")


def test_words_are_found_whatever_spaces_and_digits_they_are_typed_with(page: Page) -> None:
    page.get_by_label("ค้นข้อความในข่าว").press_sequentially("เกษตรกร ๕๐๐ ราย")
    expect(page.locator("#view-articles .article-title")).to_have_text(["กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่"])
    expect(page.locator("#view-articles .snippet mark").first).to_have_text("เกษตรกร")
    expect(page.get_by_label("ค้นข้อความในข่าว")).to_be_focused()


def test_a_phrase_must_stand_together(page: Page) -> None:
    page.get_by_label("ค้นข้อความในข่าว").fill("สุขภาพ ปฐมภูมิ")
    expect(page.locator("#view-articles .article-title")).to_have_count(1)
    page.get_by_label("ค้นข้อความในข่าว").fill('"สุขภาพ เก่งกล้า"')
    expect(page.locator("#view-articles .article-title")).to_have_count(0)


def test_words_and_other_filters_join(page: Page) -> None:
    page.get_by_label("ค้นข้อความในข่าว").fill("กรมชลประทาน")
    expect(page.locator("#view-articles .article-title")).to_have_count(2)
    page.get_by_label("จังหวัดที่เกิดเหตุการณ์").select_option("ตาก")
    expect(page.locator("#view-articles .article-title")).to_have_text(["กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่"])


def test_the_search_of_names_leads_to_that_of_texts(page: Page) -> None:
    page.locator("#tab-story").click()
    page.locator("#search").fill("เหลื่อมล้ำ")
    page.get_by_role("option", name="ในเนื้อข่าว").click()
    expect(page.locator("#view-articles .article-title")).to_have_text(["กระทรวงสาธารณสุขประชุมติดตามบริการสุขภาพ"])
    expect(page.locator("#view-articles .snippet mark")).to_have_text(["เหลื่อมล้ำ"])


def test_an_article_is_read_with_its_mentions_and_facts(page: Page) -> None:
    page.get_by_role("button", name="กระทรวงสาธารณสุขประชุมติดตามบริการสุขภาพ").click()
    text = page.locator(".reader article")
    expect(text).to_contain_text("มีหลักประกันสุขภาพถ้วนหน้า")
    expect(page.locator(".reader aside")).to_contain_text("ปลัดกระทรวง")
    goals = page.locator(".reader aside section").filter(has=page.get_by_role("heading", name="เป้าหมาย SDG"))
    told = page.evaluate(
        """() => kgPage.articles.find(({ iri }) => iri.endsWith("clinic")).facts.map((id) => kgPage.facts[id])
        .filter(({ kind }) => kind === "theme").map(({ ends }) => ends.join())"""
    )
    expect(goals.locator(".fact")).to_have_count(len(set(told)))
    assert len(set(told)) < len(told)
    text.get_by_role("button", name="นพ.วิชัย เก่งกล้า").click()
    expect(page.locator("#panel h2")).to_have_text("วิชัย เก่งกล้า")
    page.locator(".reader aside").get_by_role("button", name="ดูข้อความ").first.click()
    expect(text.locator("p.here")).to_have_count(1)
    page.get_by_role("button", name="บทความทั้งหมด").click()
    expect(page.locator("#view-articles .article-title")).to_have_count(3)


def test_the_address_brings_the_article_back(page: Page, open_page: Opener, page_file: Callable[..., object]) -> None:
    page.get_by_role("button", name="กระทรวงสาธารณสุขประชุมติดตามบริการสุขภาพ").click()
    expect(page.locator(".reader h2")).to_be_visible()
    again = open_page(page_file(*ALL), "#" + page.url.partition("#")[2])
    expect(again.locator(".reader h2")).to_have_text("กระทรวงสาธารณสุขประชุมติดตามบริการสุขภาพ")


def test_a_fact_opens_its_article_where_it_stands(page: Page) -> None:
    page.locator("#search").fill("วิชัย")
    page.get_by_role("option").first.click()
    page.locator("#panel").get_by_role("button", name="อ่านในบทความ").first.click()
    expect(page.locator(".reader p.here")).to_contain_text("นพ.วิชัย เก่งกล้า")


def test_texts_are_shown_as_they_were_written(page_of: Opener) -> None:
    page = page_of(ODD, CLINIC, tab="articles")
    page.locator("#view-articles .article-title").filter(has_text="กรมทดสอบ").click()
    expect(page.locator(".reader article")).to_contain_text("2 < 3 & 4 > 3 รวม ๑๒๓")
    expect(page.locator(".reader .mention.person").first).to_have_text("นายสมชาย ใจงาม")
    page.get_by_role("button", name="บทความทั้งหมด").click()
    page.get_by_label("ค้นข้อความในข่าว").fill("123")
    expect(page.locator("#view-articles .snippet mark")).to_have_text(["๑๒๓"])
