"""What axe-core calls serious or critical does not occur: in either language, in light and dark, in any view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.releases import ALL

Opener = Callable[..., Page]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["th", "en"])
def test_no_serious_violation_in_any_view(page_of: Opener, language: str, scheme: str) -> None:
    page = page_of(*ALL, scheme=scheme)
    if language == "en":
        page.locator("#language").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("html")).to_have_attribute("data-theme", scheme)
    assert violations(page) == []
    page.locator("#search").fill("ชลประทาน")
    expect(page.get_by_role("option").first).to_be_visible()
    assert violations(page) == []
    page.get_by_role("option").first.click()
    assert violations(page) == []
    page.locator("#panel").get_by_role("button", name="Compare" if language == "en" else "เปรียบเทียบ").click()
    for tab in page.evaluate("kgPage.tabs()"):
        page.locator(f"#tab-{tab}").click()
        assert violations(page) == [], tab
    page.locator("#tab-articles").click()
    page.locator("#view-articles .article-title").first.click()
    expect(page.locator(".reader")).to_be_visible()
    assert violations(page) == []
    page.evaluate("kgPage.showTab('compare')")
    page.locator(".compare-modes button").nth(1).click()
    assert violations(page) == []
    page.locator("#tab-ask").click()
    page.locator("[data-question='holders-on-date']").click()
    page.locator("[data-question='people']").click()
    expect(page.locator("#ask-answer tbody td").first).to_be_visible()
    page.locator("#ask-own summary").click()
    assert violations(page) == []


def test_no_serious_violation_on_a_phone(page_of: Opener) -> None:
    page = page_of(*ALL, width=390, height=844)
    for tab in page.evaluate("kgPage.tabs()"):
        page.locator(f"#tab-{tab}").click()
        assert violations(page) == [], tab
    page.locator("#tab-ask").click()
    page.locator("#ask-pick").select_option("people")
    expect(page.locator("#ask-answer tbody td").first).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
