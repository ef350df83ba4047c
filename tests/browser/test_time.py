"""The band of time: it filters every view, by hand and by keys, and plays through the whole time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.releases import ALL, PUMP

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(*ALL, tab="articles")


def bins(page: Page) -> list[dict[str, str]]:
    found: list[dict[str, str]] = page.evaluate("kgPage.bins(...kgPage.controls.span())")
    return found


def test_a_part_that_is_dragged_filters_everything(page: Page) -> None:
    expect(page.locator("#view-articles .article-title")).to_have_count(3)
    box = page.locator("#time-band").bounding_box()
    assert box
    width = box["width"] / len(bins(page))
    page.mouse.move(box["x"] + width * 0.5, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + width * 1.5, box["y"] + 20, steps=4)
    page.mouse.up()
    expect(page.locator("#view-articles .article-title")).to_have_text(["กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่"])
    expect(page.locator("#filter-from")).to_have_value("1 มี.ค. 2566")
    page.locator("#tab-tables").click()
    expect(page.locator("#view-tables")).not_to_contain_text("กระทรวงสาธารณสุข")
    page.get_by_role("button", name="ทุกช่วงเวลา").click()
    page.locator("#tab-articles").click()
    expect(page.locator("#view-articles .article-title")).to_have_count(3)


def test_an_end_that_is_dragged_leaves_the_other_where_it_is_and_takes_the_keys(page: Page) -> None:
    box, handle = page.locator("#time-band").bounding_box(), page.locator("#time-from").bounding_box()
    assert box and handle
    page.mouse.move(handle["x"] + handle["width"] / 2, handle["y"] + handle["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + 20, steps=4)
    page.mouse.up()
    expect(page.locator("#time-to")).to_have_attribute("aria-valuetext", "ก.ค. 2566")
    expect(page.locator("#view-articles .article-title")).to_have_count(2)
    expect(page.locator("#time-from")).to_be_focused()


def test_keys_move_both_ends(page: Page) -> None:
    page.locator("#time-from").focus()
    page.keyboard.press("End")
    expect(page.locator("#view-articles .article-title")).to_have_text(["กระทรวงสาธารณสุขประชุมติดตามบริการสุขภาพ"])
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#view-articles .article-title")).to_have_count(2)
    expect(page.locator("#time-from")).to_be_focused()
    expect(page.locator("#time-from")).to_have_attribute("aria-valuetext", "มิ.ย. 2566")


def test_play_goes_from_the_first_to_the_last_and_can_be_stopped(page: Page) -> None:
    page.get_by_role("button", name="เล่นตามเวลา").click()
    titles = page.locator("#view-articles .article-title")
    expect(titles).to_have_text(["กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่"])
    expect(titles).to_have_text(["กระทรวงสาธารณสุขประชุมติดตามบริการสุขภาพ"], timeout=15_000)
    expect(page.get_by_role("button", name="เล่นตามเวลา")).to_be_visible()
    page.get_by_role("button", name="เล่นตามเวลา").click()
    page.get_by_role("button", name="หยุด").click()
    expect(page.get_by_role("button", name="เล่นตามเวลา")).to_be_visible()


def test_one_day_needs_no_band(page_of: Opener) -> None:
    page = page_of(PUMP)
    expect(page.locator("#time")).to_be_hidden()


@pytest.mark.parametrize(
    ("first", "last", "count", "name"),
    [
        ("2023-03-01", "2023-03-04", 4, "2 มี.ค. 2566"),
        ("2023-03-15", "2024-02-02", 12, "เม.ย. 2566"),
        ("1990-05-05", "2023-01-01", 34, "2534"),
    ],
)
def test_bins_are_days_months_or_years(page: Page, first: str, last: str, count: int, name: str) -> None:
    found = page.evaluate("([first, last]) => kgPage.bins(first, last)", [first, last])
    assert len(found) == count
    assert page.evaluate("bin => kgPage.binName(bin)", found[1]) == name
    assert found[0]["from"] <= first
    assert found[-1]["to"] >= last
