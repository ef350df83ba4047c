"""The page asks no network and logs no error; ``open_page`` fails a test on either."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

Opener = Callable[..., Page]


def use(page: Page, name: str) -> None:
    """Search, open, and look into every view."""
    page.locator("#search").fill(name)
    page.get_by_role("option").first.click()
    expect(page.locator("#panel")).to_contain_text(name)
    for tab in page.evaluate("kgPage.tabs()"):
        page.locator(f"#tab-{tab}").click()
        expect(page.locator(f"#view-{tab}")).to_be_visible()


def test_the_shipped_article_from_a_file_without_a_network(mission_page: Page) -> None:
    use(mission_page, "สำนักงานคณะกรรมการพัฒนาระบบราชการ")
    mission_page.locator("#tab-ask").click()
    mission_page.locator("[data-question='people']").click()
    expect(mission_page.locator("#ask-answer td").first).to_be_visible()


def test_the_policy_lets_nothing_out_and_runs_only_our_scripts(mission_page: Page) -> None:
    policy = mission_page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content") or ""
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";") if rule.strip()}
    assert rules["default-src"] == ["'none'"]
    assert "connect-src" not in rules
    assert all(source.startswith("'sha256-") or source == "'wasm-unsafe-eval'" for source in rules["script-src"])


@pytest.mark.shared
def test_real_articles_from_a_file_without_a_network(corpus_file: Callable[[int], Path], open_page: Opener) -> None:
    page = open_page(corpus_file(321))
    use(page, "กระทรวงมหาดไทย")
    assert page.evaluate("kgPage.articles.every(({ id }) => kgPage.isWhole(id))")
