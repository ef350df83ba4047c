"""Comparing: what two things share and what not, and what changed between two periods, each with its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.releases import ALL

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(*ALL, tab="compare")


def pick(page: Page, place: str, name: str) -> None:
    page.get_by_role("combobox", name=place).fill(name)
    page.get_by_role("option", name=name).first.click()


def column(page: Page, kind: str, title: str) -> Locator:
    section = page.locator("#view-compare section").filter(has=page.get_by_role("heading", name=kind, exact=True))
    return section.locator("h4", has_text=title).locator("..")


def test_two_agencies_and_what_they_share(page: Page) -> None:
    pick(page, "สิ่งที่หนึ่ง", "กรมชลประทาน")
    pick(page, "สิ่งที่สอง", "กระทรวงศึกษาธิการ")
    expect(column(page, "เป้าหมาย SDG", "เฉพาะ กรมชลประทาน")).to_contain_text("น้ำสะอาดและสุขาภิบาล")
    expect(column(page, "เป้าหมาย SDG", "เฉพาะ กระทรวงศึกษาธิการ")).to_contain_text("การศึกษาที่มีคุณภาพ")
    column(page, "เป้าหมาย SDG", "เฉพาะ กรมชลประทาน").get_by_role("button", name="บทความ").first.click()
    expect(page.locator("#panel blockquote").first).to_be_visible()


def test_a_panel_puts_its_thing_into_the_comparison_and_the_address_keeps_it(
    page: Page, open_page: Opener, page_file: Callable[..., object]
) -> None:
    for name in ("มาลี", "สมชาย"):
        page.locator("#search").fill(name)
        page.locator("#results").get_by_role("option").first.click()
        page.locator("#panel").get_by_role("button", name="เปรียบเทียบ").click()
    expect(column(page, "เหตุการณ์", "ทั้งสอง").locator("li")).to_have_count(1)
    again = open_page(page_file(*ALL), "#" + page.url.partition("#")[2])
    expect(again.locator("#compare-0")).to_have_value("มาลี ดีพร้อม")
    expect(again.locator("#compare-1")).to_have_value("สมชาย ใจงาม")


def test_two_periods_tell_what_is_new_and_what_is_gone(page: Page) -> None:
    page.get_by_role("button", name="สองช่วงเวลา").click()
    gained, lost = page.locator("section.gained"), page.locator("section.lost")
    expect(gained).to_contain_text("กระทรวงสาธารณสุข")
    expect(lost).to_contain_text("กรมชลประทาน")
    gained.locator("li").filter(has_text="กระทรวงสาธารณสุข").get_by_role("button", name="0 → 1").first.click()
    expect(page.locator("#panel blockquote").first).to_contain_text("สุขภาพ")


def test_the_windows_can_be_typed(page: Page) -> None:
    page.get_by_role("button", name="สองช่วงเวลา").click()
    start = page.locator("#period-1-0")
    start.fill("1 ก.ค. 66")
    start.press("Enter")
    expect(page.locator("section.gained")).not_to_contain_text("กระทรวงศึกษาธิการ")
    page.get_by_role("button", name="ใครดำรงตำแหน่งที่ไหน").click()
    expect(page.locator("section.gained")).to_contain_text("วิชัย เก่งกล้า")


def test_who_met_whom(page: Page) -> None:
    page.get_by_role("button", name="สองช่วงเวลา").click()
    page.get_by_role("button", name="ใครพบใคร").click()
    expect(page.locator("section.gained li").first).to_contain_text("มาลี ดีพร้อม")
