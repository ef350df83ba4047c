"""About: from what the page was made, how good it is, how to cite and to correct it; in both languages, on a phone."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version

import pytest
from playwright.sync_api import Locator, Page, expect

from kg.export.page.given import quality
from tests.browser.axe import violations
from tests.browser.releases import ALL

Opener = Callable[..., Page]


def about(page: Page) -> Locator:
    page.locator("#tab-about").click()
    return page.locator("#view-about")


def test_it_says_from_what_it_was_made(page_of: Opener) -> None:
    made = about(page_of(*ALL)).locator("dl")
    expect(made).to_contain_text("ข่าว3")
    expect(made).to_contain_text("4 มี.ค. 2566 – 21 ก.ค. 2566")
    expect(made).to_contain_text(f"thkg {version('thkg')}")


def test_it_tells_how_often_it_is_right_and_what_it_finds(page_of: Opener) -> None:
    place = about(page_of(*ALL))
    expect(place).to_contain_text("วัดกับข่าว 100 ข่าว")
    rows = [row.inner_text().split("\t") for row in place.locator("tbody tr").all()]
    measured = [figures for kind, figures in quality()["control"].items() if kind != "articles"]
    assert [[int(figure) for figure in row[1:]] for row in rows] == measured
    assert rows[0][0] == "บุคคล"


def test_the_citation_is_copied_in_the_readers_language(page_of: Opener) -> None:
    page = page_of(*ALL)
    page.locator("#language").click()
    place = about(page)
    shown = place.locator(".about-citation").inner_text()
    assert "3 Thai government press releases (4 Mar 2023 – 21 Jul 2023)" in shown.replace("July", "Jul")
    place.get_by_role("button", name="Copy the citation").click()
    expect(place.get_by_role("button", name="Copied")).to_be_visible()
    page.locator("#tab-graph").click()
    page.locator("#search").press("Control+v")
    expect(page.locator("#search")).to_have_value(shown)


def test_those_whose_work_is_in_it_are_named(page_of: Opener) -> None:
    page = page_of(*ALL)
    page.evaluate(
        """() => { kgPage.credits = [
          { name: "Shapes", version: "1.2", licence: "CC-BY-4.0", source: "https://example.org/", what: "<b>map</b>" },
          { name: "Other", version: "", licence: "MIT", source: "javascript:alert(1)", what: "" }]; }"""
    )
    named = about(page).locator(".about-credits li")
    expect(named).to_have_text(["Shapes 1.2 · <b>map</b> · CC-BY-4.0", "Other · MIT"])
    expect(named.get_by_role("link")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_it_is_read_by_everybody(page_of: Opener, scheme: str, width: int) -> None:
    page = page_of(*ALL, scheme=scheme, width=width, height=844)
    expect(about(page).get_by_role("heading", level=2)).to_have_text("กราฟนี้ทำขึ้นอย่างไร")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
