"""The report on paper: two pages at most however much is known, with numbered sources."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lives import LIFE

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    page = page_of(*LIFE)
    page.evaluate("window.print = () => {}")
    return page


def report_of(page: Page, name: str) -> None:
    page.get_by_role("searchbox").fill(name)
    page.get_by_role("option").first.click()
    page.get_by_role("button", name=re.compile("พิมพ์รายงาน|Print report")).click()


def pages(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("name", ["มาลี ดีพร้อม", "กระทรวงสาธารณสุข", "SDG 3"])
@pytest.mark.parametrize("language", ["th", "en"])
def test_a_report_has_two_pages_at_most(page: Page, name: str, language: str) -> None:
    if language == "en":
        page.locator("#language").click()
    report_of(page, name)
    assert page.evaluate("kgPage.nodes[kgPage.chosen().node].facts.length") > 90
    assert 1 <= pages(page) <= 2


def test_it_says_who_this_is_then_goals_with_a_quote_each_then_the_newest(page: Page) -> None:
    report_of(page, "มาลี ดีพร้อม")
    page.emulate_media(media="print")
    report = page.locator("#report")
    titles = [title.split(" ")[0] for title in report.get_by_role("heading", level=2).all_inner_texts()]
    assert titles[:4] == ["ตำแหน่ง", "เป้าหมาย", "คำกล่าว", "เหตุการณ์"]
    expect(report.locator("section").first).to_contain_text("9 ม.ค. 2566 – 6 ส.ค. 2566 · 20 ครั้ง")
    rows = report.locator("tbody tr")
    for row in rows.all():
        expect(row.locator("blockquote")).to_have_count(1)
    days = report.locator("section", has=page.get_by_role("heading", name="เหตุการณ์")).locator("b").all_inner_texts()
    assert days[0].endswith("2567")


def test_every_number_names_a_source_at_the_end(page: Page) -> None:
    report_of(page, "มาลี ดีพร้อม")
    report = page.locator("#report")
    cited = {int(text.strip("[]")) for text in report.locator("sup").all_text_contents()}
    sources = report.locator(".sources li")
    assert cited == set(range(1, sources.count() + 1))
    assert all(link.get_attribute("href") for link in report.locator(".sources a").all())
    quote = report.locator("tbody td blockquote").first.inner_text().strip("… ")
    number = int(report.locator("tbody sup").first.inner_text().strip("[]"))
    address = sources.nth(number - 1).locator("a").get_attribute("href")
    (text,) = (raw.text for raw in LIFE if raw.url == address)
    assert quote[:60] in text.replace("\n", " ")
