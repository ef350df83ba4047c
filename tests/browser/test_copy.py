"""A fact's words are copied as a quote with headline, day and address; links to a view are copied likewise."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.articles import TRAINING
from tests.browser.releases import ALL

Opener = Callable[..., Page]


def pasted(page: Page) -> str:
    """What was copied, once the page says that it is."""
    expect(page.get_by_role("button", name=re.compile("^(คัดลอกแล้ว|Copied)$"))).to_be_visible()
    page.get_by_role("searchbox").fill("")
    page.get_by_role("searchbox").press("Control+v")
    return page.get_by_role("searchbox").input_value()


def open_first(page: Page, name: str) -> None:
    page.get_by_role("searchbox").fill(name)
    page.get_by_role("option").first.click()


def show_first_fact(page: Page) -> None:
    """Lists the facts of what is chosen, the pointer on the first of them."""
    page.evaluate("kgPage.showFacts('', kgPage.nodes[kgPage.chosen().node].facts)")
    page.locator("#panel .fact").first.hover()


@pytest.mark.parametrize(
    ("language", "button", "day"), [("th", "คัดลอกเป็นคำอ้างอิง", "4 มี.ค. 2566"), ("en", "Copy as quote", "4 Mar 2023")]
)
def test_words_are_copied_with_where_they_stand(page_of: Opener, language: str, button: str, day: str) -> None:
    page = page_of(*ALL)
    if language == "en":
        page.locator("#language").click()
    open_first(page, "พิธีเปิดสถานีสูบน้ำ")
    show_first_fact(page)
    page.get_by_role("button", name=button).first.click()
    said, _, source = pasted(page).rpartition(" — ")
    assert said.startswith("“") and said.endswith("”") and "พิธีเปิดสถานีสูบน้ำ" in said
    assert source == f"กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่, {day}, https://example.org/news/pump"


def test_what_is_no_web_address_is_not_copied_as_one(page_of: Opener) -> None:
    page = page_of(TRAINING)
    open_first(page, "วิชัย")
    show_first_fact(page)
    page.get_by_role("button", name="คัดลอกเป็นคำอ้างอิง").first.click()
    assert "javascript:" not in pasted(page)


def test_a_link_to_the_view_is_copied(page_of: Opener) -> None:
    page = page_of(*ALL)
    open_first(page, "วิชัย")
    page.get_by_role("button", name="คัดลอกลิงก์").click()
    assert pasted(page) == page.url
