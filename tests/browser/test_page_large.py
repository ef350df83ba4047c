"""A graph too large to draw whole: the page says so, and what is not drawn is found and opens with its neighbours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.export.page import drawing
from tests.browser.articles import MEETING, TRAINING
from tests.builds import built, write_page_of

Opener = Callable[..., Page]


@pytest.fixture
def page(open_page: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Page:
    """The page of two articles, drawn as if four nodes were all that a canvas could hold."""
    monkeypatch.setattr(drawing, "WHOLE_UP_TO", 3)
    monkeypatch.setattr(drawing, "LEAST_PART", 2)
    monkeypatch.setattr(drawing, "MOST_DRAWN", 4)
    write_page_of(built(MEETING, TRAINING), tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    page.locator("#tab-graph").click()
    return page


def drawn(page: Page) -> set[str]:
    names: list[str] = page.evaluate("kgPage.graph.shown().nodes.map(({ id }) => kgPage.nodes[id].name)")
    return set(names)


def test_the_page_says_that_it_draws_a_part(page: Page) -> None:
    expect(page.locator("#notice")).to_contain_text("กราฟวาด 4 จุดที่สำคัญที่สุด")
    assert len(drawn(page)) == 4


def test_what_is_not_drawn_is_found_and_comes_with_its_neighbours(page: Page) -> None:
    expect(page.locator("#notice")).not_to_be_empty()
    assert "กรมควบคุมโรค" not in drawn(page)
    page.get_by_role("searchbox").fill("กรมควบคุมโรค")
    page.get_by_role("option").first.click()
    expect(page.get_by_role("region", name="รายละเอียด")).to_contain_text("รองอธิบดี")
    assert {"กรมควบคุมโรค", "สมหญิง รักเรียน", "การอบรมบุคลากรด้านดิจิทัล"} <= drawn(page)


def test_a_path_over_what_is_not_drawn_is_shown_whole(page: Page) -> None:
    page.get_by_role("searchbox").fill("กรมอนามัย")
    page.get_by_role("option").first.click()
    page.get_by_role("combobox", name="สองจุดนี้เชื่อมโยงกันอย่างไร").fill("กรมควบคุมโรค")
    page.locator("#connect-results [role=option]").first.click()
    names = page.locator("ol.path li").all_inner_texts()
    assert len(names) >= 3
    assert {name.strip() for name in names} <= drawn(page)
