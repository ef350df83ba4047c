"""Suggestions stand over everything else, whole and inside the window, wherever their field is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.releases import ALL

Opener = Callable[..., Page]

COVERED = """(list) => [...list.children].filter((option) => {
  const box = option.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const middle = (box.top + box.bottom) / 2;
  if (middle > frame.bottom) return false;
  return [box.left + 5, box.right - 5].some((x) => !list.contains(document.elementFromPoint(x, middle)));
}).length"""
"""How many of the options that a list shows are covered or cut off at one of their ends."""


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844), (844, 390)])
@pytest.mark.parametrize("field", ["search", "filter-agency", "connect"])
def test_a_list_stands_over_everything(page_of: Opener, width: int, height: int, field: str) -> None:
    page = page_of(*ALL, width=width, height=height)
    if field == "filter-agency" and width == 390:
        page.locator("#filters summary").click()
    if field == "connect":
        page.locator("#search").fill("สมชาย")
        page.get_by_role("option").first.click()
    page.locator(f"#{field}").fill("กร")
    shown = page.locator("[role=listbox]:visible")
    expect(shown.get_by_role("option").first).to_be_visible()
    assert shown.evaluate(COVERED) == 0
    box = shown.bounding_box()
    assert box is not None
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert box["y"] >= 0 and box["y"] + box["height"] <= height
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_list_stays_at_its_field_while_the_page_scrolls(page_of: Opener) -> None:
    page = page_of(*ALL, width=390, height=600)
    page.locator("#filters summary").click()
    page.locator("#filter-agency").fill("กร")
    shown = page.locator("#agency-results")
    expect(shown).to_be_visible()
    page.mouse.wheel(0, 120)
    page.wait_for_function(
        """() => {
          const place = (id) => document.getElementById(id).getBoundingClientRect();
          const [field, list] = [place("filter-agency"), place("agency-results")];
          const gap = Math.min(Math.abs(list.top - field.bottom), Math.abs(field.top - list.bottom));
          return window.scrollY > 0 && gap < 8;
        }"""
    )
