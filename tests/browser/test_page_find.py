"""Finding: names in Thai and English, with other spacing, a title, a slip, or an abbreviation, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from kg.text.fold import fold
from tests.browser.articles import MEETING, TRAINING
from tests.text.typed import ALIKE, APART

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(MEETING, TRAINING)


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="รายละเอียด")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("สมชาย", "สมชาย ใจดี"),
        ("สมชายใจดี", "สมชาย ใจดี"),
        ("นายสมชาย  ใจดี", "สมชาย ใจดี"),
        ("ดร.สมชาย ใจดี", "สมชาย ใจดี"),
        ("ใจดี สมชาย", "สมชาย ใจดี"),
        ("สมหญงิ รักเรียน", "สมหญิง รักเรียน"),
        ("สพร", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"),
        ("digital goverment", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"),
        ("department of HEALTH", "กรมอนามัย"),
        ("สมหญ\u0e07\u0e34 ร\u0e31กเรียน", "สมหญิง รักเรียน"),
        ("ส\u0e4d\u0e32นักงานพัฒนา", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"),
        ("ส \u0e33น ักงานพ ัฒนา", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"),
        ("ＤＧＡ", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"),
    ],
)
def test_a_name_is_found_however_it_is_typed(page: Page, typed: str, found: str) -> None:
    page.get_by_role("searchbox").fill(typed)
    expect(page.get_by_role("option").first).to_contain_text(found)


def test_choosing_a_result_opens_it_and_moves_the_graph_there(page: Page) -> None:
    page.get_by_role("searchbox").fill("วิชัย")
    page.get_by_role("option", name="วิชัย มีสุข").click()
    expect(panel(page).get_by_role("heading", level=2)).to_have_text("วิชัย มีสุข")
    expect(page.get_by_role("listbox", name="ผลการค้นหา")).to_be_hidden()


def test_arrow_keys_and_enter_choose_a_result(page: Page) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    box = page.get_by_role("searchbox")
    expect(box).to_be_focused()
    page.keyboard.type("กรม")
    expect(page.locator("#results").get_by_role("option")).to_have_count(3)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(chosen).to_have_count(1)
    name = chosen.locator("b").inner_text()
    page.keyboard.press("Enter")
    expect(panel(page).get_by_role("heading", level=2)).to_have_text(name)


def test_a_name_that_is_not_there_says_so_and_escape_closes_the_list(page: Page) -> None:
    box = page.get_by_role("searchbox")
    box.fill("ฟฟฟฟฟฟฟฟ")
    expect(page.get_by_role("listbox", name="ผลการค้นหา")).to_contain_text("ไม่พบ")
    box.press("Escape")
    expect(page.get_by_role("listbox", name="ผลการค้นหา")).to_be_hidden()


def test_names_are_folded_as_everywhere_else(page: Page) -> None:
    names = [name for pair in (*ALIKE, *APART) for name in pair]
    assert page.evaluate("names => names.map(kgPage.search.fold)", names) == [fold(name) for name in names]
