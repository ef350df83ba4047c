"""Every view opens at a desk and on a phone, in both languages, and nothing is wider than the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.releases import ALL

SHOWS = {
    "story": ".goal-card",
    "graph": "#canvas canvas",
    "map": "svg.kg-map",
    "articles": ".article-title",
    "compare": ".compare-pick",
    "tables": ".table-tools button",
    "ask": "#ask-title",
    "about": "h2",
}


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_every_view_opens(page_of: Callable[..., Page], width: int, height: int, language: str) -> None:
    page = page_of(*ALL, tab="", width=width, height=height)
    if language == "en":
        page.locator("#language").click()
    for tab, shown in SHOWS.items():
        page.locator(f"#tab-{tab}").click()
        expect(page.locator(f"#tab-{tab}")).to_have_attribute("aria-selected", "true")
        expect(page.locator(f"#view-{tab}").locator(shown).first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, tab


def test_what_is_chosen_stands_beside_every_view_and_over_it_on_a_phone(page_of: Callable[..., Page]) -> None:
    for width, height in ((1440, 900), (390, 844)):
        page = page_of(*ALL, tab="articles", width=width, height=height)
        page.locator("#search").fill("สมชาย")
        page.locator("#results").get_by_role("option").first.click()
        expect(page.locator("#panel h2")).to_have_text("สมชาย ใจงาม")
        expect(page.locator("#tab-articles")).to_have_attribute("aria-selected", "true")
        box = page.locator("#panel").bounding_box()
        assert box
        assert (box["width"] == width) is (width == 390)
        page.locator("#panel").get_by_role("button", name="✕ ปิด").click()
        expect(page.locator("#panel")).to_be_hidden()
        expect(page.locator("#view-articles .article-title").first).to_be_visible()


def test_back_goes_to_what_was_looked_at_before(page_of: Callable[..., Page]) -> None:
    page = page_of(*ALL, tab="", width=390, height=844)
    page.locator("#tab-articles").click()
    page.locator("#search").fill("สมชาย")
    page.locator("#results").get_by_role("option").first.click()
    expect(page.locator("#panel h2")).to_have_text("สมชาย ใจงาม")
    page.go_back()
    expect(page.locator("#panel")).to_be_hidden()
    expect(page.locator("#tab-articles")).to_have_attribute("aria-selected", "true")
    page.go_back()
    expect(page.locator("#tab-story")).to_have_attribute("aria-selected", "true")
    page.go_forward()
    expect(page.locator("#tab-articles")).to_have_attribute("aria-selected", "true")


def test_back_closes_a_list_of_facts_which_no_address_tells_of(page_of: Callable[..., Page]) -> None:
    page = page_of(*ALL, tab="", width=390, height=844)
    page.locator(".story-speakers .count").first.click()
    expect(page.locator("#panel blockquote").first).to_be_visible()
    page.go_back()
    expect(page.locator("#panel")).to_be_hidden()
    expect(page.locator("#tab-story")).to_have_attribute("aria-selected", "true")


def test_on_a_phone_the_graph_stays_in_sight_above_what_is_chosen(page_of: Callable[..., Page]) -> None:
    page = page_of(*ALL, tab="articles", width=390, height=844)
    page.locator("#search").fill("สมชาย")
    page.locator("#results").get_by_role("option").first.click()
    page.locator("#panel").get_by_role("button", name="ดูในกราฟ").click()
    canvas, panel = page.locator("#canvas").bounding_box(), page.locator("#panel").bounding_box()
    assert canvas and panel
    assert panel["y"] - canvas["y"] > 200
    expect(page.locator("#panel h2")).to_have_text("สมชาย ใจงาม")
