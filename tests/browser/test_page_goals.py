"""Goals: official colours and numbers, who serves them and by which words, and the filter by goal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.articles import MEETING, TRAINING

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(MEETING, TRAINING)


def test_the_legend_shows_each_goal_in_its_official_colour_and_number(page: Page) -> None:
    tile = page.get_by_role("button", name="SDG 3 สุขภาพและความเป็นอยู่ที่ดี")
    expect(tile).to_have_text("3")
    expect(tile).to_have_css("background-color", "rgb(76, 159, 56)")


def test_a_goal_tells_who_serves_it_and_by_which_words(page: Page) -> None:
    page.get_by_role("searchbox").fill("SDG 3")
    page.get_by_role("option").first.click()
    panel = page.get_by_role("region", name="รายละเอียด")
    expect(panel.get_by_role("heading", level=2)).to_have_text("SDG 3 สุขภาพและความเป็นอยู่ที่ดี")
    themes = panel.locator("section", has=page.get_by_role("heading", name="หน่วยงานที่สนับสนุนมากที่สุด"))
    themes.get_by_role("button", name="กรมอนามัย").click()
    expect(themes.locator("mark", has_text="การตายของมารดา").first).to_be_visible()


def test_a_goal_chosen_keeps_what_is_tied_to_it(page: Page) -> None:
    tile = page.get_by_role("button", name="SDG 3 สุขภาพและความเป็นอยู่ที่ดี")
    tile.click()
    expect(tile).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#count-goal")).to_contain_text("1 /")
    names = page.evaluate("kgPage.graph.shown().nodes.map(({ id }) => kgPage.nodes[id].name)")
    assert "กรมอนามัย" in names
    assert "วิชัย มีสุข" not in names
    tile.click()
    names = page.evaluate("kgPage.graph.shown().nodes.map(({ id }) => kgPage.nodes[id].name)")
    assert "วิชัย มีสุข" in names
