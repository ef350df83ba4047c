"""A graph too large to draw whole: the page says so, and what is not drawn is found and opens with its neighbours."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.many import MANY

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(*MANY, width=390, height=700)


def drawn(page: Page) -> set[str]:
    names: list[str] = page.evaluate("kgPage.graph.shown().nodes.map(({ id }) => kgPage.nodes[id].name)")
    return set(names)


def undrawn(page: Page) -> str:
    """The agency of most facts that is not drawn."""
    found: str = page.evaluate(
        """() => kgPage.nodes.filter(({ id, kind }) => kind === "organization" && !kgPage.graph.has(id))
        .sort((a, b) => b.weight - a.weight || a.id - b.id)[0].name"""
    )
    return found


def search_for(page: Page, name: str) -> None:
    page.get_by_role("searchbox").fill(name)
    page.get_by_role("option", name=name).first.click()


def test_the_page_says_that_it_draws_a_part(page: Page) -> None:
    count = len(drawn(page))
    assert 10 < count < page.evaluate("kgPage.nodes.length")
    expect(page.locator("#notice")).to_contain_text(f"กราฟวาด {count} จุดที่สำคัญที่สุด")


def test_what_is_not_drawn_is_found_and_comes_with_its_neighbours(page: Page) -> None:
    name = undrawn(page)
    search_for(page, name)
    expect(page.get_by_role("region", name="รายละเอียด")).to_contain_text("อธิบดี")
    near = page.evaluate(
        """(name) => {
        const node = kgPage.nodes.find((each) => each.name === name);
        return node.edges.map((edge) => kgPage.nodes[kgPage.otherEnd(kgPage.edges[edge], node.id)].name);
    }""",
        name,
    )
    assert {name, *near} <= drawn(page)


def test_a_path_over_what_is_not_drawn_is_shown_whole(page: Page) -> None:
    search_for(page, undrawn(page))
    page.get_by_role("combobox", name="สองจุดนี้เชื่อมโยงกันอย่างไร").fill("กรมอนามัย")
    page.locator("#connect-results [role=option]").first.click()
    names = page.locator("ol.path li").all_inner_texts()
    assert len(names) >= 3
    assert {name.split("\n")[-1].strip().lstrip("0123456789") for name in names} <= drawn(page)
