"""Three people's questions, each answered from first sight in under eight clicks, with quotes, on 321 real articles.

They are written down in docs/page.md with the clicks that they take.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.shared
Opener = Callable[..., Page]
FEWER_THAN = 8


@dataclass
class Person:
    """Somebody at the page, whose clicks are counted; typing a word is none, choosing what was typed is one."""

    page: Page
    clicks: int = 0

    def click(self, what: Locator) -> None:
        self.clicks += 1
        what.click()


@pytest.fixture
def person(corpus_file: Callable[[int], Path], open_page: Opener) -> Person:
    return Person(open_page(corpus_file(321), width=1440, height=900))


def test_a_journalist_asks_what_a_ministry_did_on_climate_since_january(person: Person) -> None:
    page = person.page
    person.click(page.locator(".goal-tiles .tile").nth(12))
    page.locator("#filter-agency").fill("กระทรวงมหาดไทย")
    person.click(page.get_by_role("option", name="กระทรวงมหาดไทย").first)
    page.locator("#filter-from").fill("ม.ค. 2564")
    page.locator("#filter-from").press("Enter")
    card = page.locator(".goal-card").filter(has_text="การรับมือการเปลี่ยนแปลงสภาพภูมิอากาศ")
    expect(card).to_be_visible()
    person.click(page.locator(".story-articles .article-title").first)
    expect(page.locator(".reader article")).to_be_visible()
    person.click(page.locator("#tab-story"))
    speaker = page.locator(".story-speakers .count").first
    person.click(speaker)
    expect(page.locator("#panel blockquote").first).to_be_visible()
    person.click(page.locator(".story-places li button").first)
    expect(page.locator("#panel blockquote").first).to_be_visible()
    assert person.clicks < FEWER_THAN


def test_a_coordinator_asks_who_is_new_on_gender_equality_and_whom_they_meet(person: Person) -> None:
    page = person.page
    person.click(page.locator(".goal-tiles .tile").nth(4))
    person.click(page.locator("#tab-compare"))
    person.click(page.get_by_role("button", name="สองช่วงเวลา"))
    gained = page.locator("section.gained li").filter(has=page.locator(".mark.goal", has_text="5"))
    person.click(gained.first.locator(".count"))
    expect(page.locator("#panel blockquote").first).to_be_visible()
    person.click(gained.first.locator(".to-node").first)
    expect(page.locator("#panel")).to_contain_text(re.compile("พบหรือร่วมงาน|ทำงานร่วมกัน"))
    assert person.clicks < FEWER_THAN


def test_a_student_asks_who_somebody_is(person: Person) -> None:
    page = person.page
    page.locator("#search").fill("อนุทิน")
    person.click(page.locator("#results").get_by_role("option").first)
    expect(page.locator("#panel h3").first).to_contain_text("ตำแหน่ง")
    person.click(page.locator("#panel .opens").first)
    expect(page.locator("#panel blockquote").first).to_contain_text("อนุทิน")
    person.click(page.locator("#panel").get_by_role("button", name="อ่านในบทความ").first)
    expect(page.locator(".reader p.here")).to_be_visible()
    assert person.clicks < FEWER_THAN
