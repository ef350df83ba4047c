"""Keeping and reading otherwise: links to a view, print, keys, languages, dark, and a phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.articles import MEETING, TRAINING

Opener = Callable[..., Page]


@pytest.fixture
def file(page_file: Callable[..., Path]) -> Path:
    return page_file(MEETING, TRAINING)


def panel(page: Page) -> Locator:
    return page.locator("#panel")


def test_the_address_brings_back_the_view(file: Path, open_page: Opener) -> None:
    page = open_page(file)
    page.get_by_role("checkbox", name="เหตุการณ์").uncheck()
    page.get_by_role("searchbox").fill("สมหญิง")
    page.get_by_role("option").first.click()
    page.get_by_role("button", name="English").click()
    again = open_page(file, "#" + page.url.partition("#")[2])
    expect(panel(again).get_by_role("heading", level=2)).to_have_text("สมหญิง รักเรียน")
    expect(again.get_by_role("checkbox", name="Event")).not_to_be_checked()
    expect(again.locator("html")).to_have_attribute("lang", "en")


def test_an_address_of_nonsense_opens_the_first_sight(file: Path, open_page: Opener) -> None:
    page = open_page(file, "#node=nobody&goals=99&from=yesterday&kinds=x&sure=many&tab=other")
    expect(page.get_by_role("tab", name="ภาพรวม")).to_have_attribute("aria-selected", "true")
    expect(panel(page)).to_be_hidden()


def test_everything_is_reached_by_keyboard(file: Path, open_page: Opener) -> None:
    page = open_page(file)
    page.get_by_role("tab", name="ภาพรวม").focus()
    page.keyboard.press("ArrowRight")
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowRight")
    first = panel(page).get_by_role("heading", level=2).inner_text()
    assert first != "ภาพรวม"
    page.keyboard.press("Enter")
    expect(panel(page)).to_be_focused()
    page.keyboard.press("Tab")
    expect(panel(page).get_by_role("button", name="กลับไปภาพรวม")).to_be_focused()
    page.keyboard.press("Enter")
    expect(panel(page).get_by_role("heading", level=2)).to_have_text("ภาพรวม")
    page.get_by_role("tab", name="เปรียบเทียบ").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="ตาราง")).to_be_focused()


def test_english_reaches_every_word_of_the_interface(file: Path, open_page: Opener) -> None:
    page = open_page(file)
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("tab", name="Graph")).to_be_visible()
    page.get_by_role("searchbox", name="Find people").fill("กรมอนามัย")
    page.get_by_role("option").first.click()
    expect(panel(page).get_by_role("heading", level=2)).to_have_text("Department of Health")
    expect(panel(page)).to_contain_text("Director-General")
    expect(panel(page)).to_contain_text("12 Jan 2023")
    labels: list[str] = page.evaluate(
        "[...document.querySelectorAll('[data-t], .button, h3, legend')].map((each) => each.textContent)"
    )
    thai = [text for text in labels if any("\u0e01" <= c <= "\u0e5b" for c in text)]
    assert thai == ["ภาษาไทย"]


def test_printing_an_agency_gives_a_clean_report(file: Path, open_page: Opener) -> None:
    page = open_page(file)
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("searchbox").fill("กรมอนามัย")
    page.get_by_role("option").first.click()
    page.get_by_role("button", name="พิมพ์รายงาน").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    report = page.locator("#report")
    expect(report.get_by_role("heading", level=1)).to_have_text("กรมอนามัย")
    expect(report).to_contain_text("นายสมชาย ใจดี อธิบดีกรมอนามัย")
    expect(page.locator("#canvas")).to_be_hidden()
    expect(page.get_by_role("searchbox")).to_be_hidden()


def test_dark_follows_the_system_and_the_button(file: Path, open_page: Opener) -> None:
    page = open_page(file, scheme="dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.get_by_role("button", name="โหมดสว่าง").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")


def test_nothing_is_wider_than_a_phone(file: Path, open_page: Opener) -> None:
    page = open_page(file, width=390, height=844)
    page.get_by_role("searchbox").fill("สมชาย")
    page.get_by_role("option").first.click()
    expect(panel(page).get_by_role("heading", level=2)).to_be_in_viewport()
    panel(page).get_by_role("button", name="ปิด").click()
    for tab in ("กราฟ", "ตาราง", "ถาม"):
        page.get_by_role("tab", name=tab).click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_an_address_may_open_any_tab_at_once(file: Path, open_page: Opener) -> None:
    asking = open_page(file, "#tab=ask")
    expect(asking.get_by_role("tab", name="ถาม")).to_have_attribute("aria-selected", "true")
    expect(asking.get_by_role("tabpanel", name="ถาม")).not_to_contain_text("ไม่สำเร็จ")
    tables = open_page(file, "#tab=tables")
    expect(tables.get_by_role("table")).to_be_visible()
