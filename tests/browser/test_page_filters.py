"""Filters: what they hide stays hidden on the canvas, in the lists and in the tables, and the counts follow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.articles import MEETING, TRAINING

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(MEETING, TRAINING)


def drawn(page: Page) -> set[str]:
    """The names of the nodes now on the canvas."""
    names: list[str] = page.evaluate("kgPage.graph.shown().nodes.map(({ id }) => kgPage.nodes[id].name)")
    return set(names)


def narrow_to(page: Page, agency: str) -> None:
    page.get_by_role("combobox", name="หน่วยงานและผู้เกี่ยวข้อง").fill(agency)
    page.get_by_role("option", name=agency).click()


def test_a_kind_taken_away_leaves_canvas_lists_and_counts(page: Page) -> None:
    expect(page.locator("#count-person")).to_have_text("3")
    everything = len(drawn(page))
    page.get_by_role("checkbox", name="บุคคล").uncheck()
    expect(page.locator("#count-person")).to_have_text("0 / 3")
    expect(page.locator("#filters summary")).to_have_attribute("data-active", "1")
    expect(page.locator("#subtitle")).to_contain_text(f"แสดง {everything - 3} จาก {everything}")
    assert not drawn(page) & {"สมชาย ใจดี", "สมหญิง รักเรียน", "วิชัย มีสุข"}
    expect(page.get_by_role("region", name="รายละเอียด")).not_to_contain_text("สมชาย ใจดี")
    page.get_by_role("button", name="ล้างตัวกรอง").click()
    expect(page.locator("#count-person")).to_have_text("3")
    assert "สมชาย ใจดี" in drawn(page)


def test_a_period_keeps_what_happened_in_it(page: Page) -> None:
    page.get_by_label("ตั้งแต่วันที่").fill("2024-01-01")
    page.get_by_label("ตั้งแต่วันที่").dispatch_event("change")
    expect(page.locator("#count-event")).to_have_text("1 / 2")
    assert "การอบรมบุคลากรด้านดิจิทัล" in drawn(page)
    assert "การประชุมวิชาการสุขภาพชุมชน" not in drawn(page)
    assert "สมชาย ใจดี" not in drawn(page)


def test_an_agency_keeps_whom_the_articles_that_name_it_name(page: Page) -> None:
    narrow_to(page, "กรมอนามัย")
    goals = set(page.evaluate("kgPage.goals.map(({ name }) => name)"))
    together = {"กรมอนามัย", "สมชาย ใจดี", "การประชุมวิชาการสุขภาพชุมชน", "กรมควบคุมโรค", "สมหญิง รักเรียน"}
    assert drawn(page) - goals == together
    expect(page.locator("#count-event")).to_have_text("1 / 2")


def test_a_goal_keeps_only_what_is_said_of_it(page: Page) -> None:
    page.get_by_role("button", name="SDG 4", exact=False).first.click()
    said = page.evaluate(
        """() => kgPage.facts.filter(({ id, kind }) => kgPage.filters.facts[id] && ["said", "theme"].includes(kind))
        .map(({ ends }) => ends.map((end) => kgPage.nodes[end].note))"""
    )
    assert said
    assert all("4" in numbers for numbers in said)
    expect(page.locator("#count-event")).to_have_text("1 / 2")
    page.get_by_role("tab", name="ตาราง").click()
    page.get_by_role("button", name="ข้อเท็จจริงทั้งหมด").click()
    counted = page.evaluate("kgPage.filters.facts.reduce((sum, each) => sum + each, 0)")
    expect(page.locator("#subtitle")).to_contain_text(f"{counted} ข้อเท็จจริง")
    expect(page.locator("#view-tables [role=status]")).to_contain_text(f"{counted} แถว")


def test_a_panel_says_what_filters_hide_and_leads_to_all_of_it(page: Page) -> None:
    page.get_by_role("searchbox").fill("สมหญิง")
    page.get_by_role("option").first.click()
    whole = page.locator("#panel").get_by_text("ข้อเท็จจริง ·").first.inner_text()
    page.get_by_label("ตั้งแต่วันที่").fill("2024-01-01")
    page.get_by_label("ตั้งแต่วันที่").dispatch_event("change")
    expect(page.locator("#panel")).to_contain_text("ตัวกรองซ่อนอีก")
    page.locator("#panel").get_by_role("button", name="ล้างตัวกรอง").click()
    expect(page.locator("#panel")).to_contain_text(whole)
    expect(page.locator("#panel")).not_to_contain_text("ตัวกรองซ่อนอีก")


def test_weak_evidence_goes_first(page: Page) -> None:
    page.get_by_label("ความมั่นใจของหลักฐาน").fill("90")
    lines: list[list[int]] = page.evaluate("kgPage.graph.shown().edges.map(({ from, to }) => [from, to])")
    ends = {frozenset(page.evaluate("ids => ids.map((id) => kgPage.nodes[id].name)", line)) for line in lines}
    assert frozenset({"กรมควบคุมโรค", "การอบรมบุคลากรด้านดิจิทัล"}) not in ends
    assert frozenset({"สมหญิง รักเรียน", "การอบรมบุคลากรด้านดิจิทัล"}) in ends


def test_tables_follow_the_filters_and_sort_by_their_headings(page: Page) -> None:
    page.get_by_role("tab", name="ตาราง").click()
    page.get_by_role("button", name="บุคคล", exact=True).click()
    names = page.locator("tbody th")
    expect(names).to_have_count(3)
    page.get_by_role("button", name="ชื่อ", exact=False).first.click()
    expect(page.locator("thead th").first).to_have_attribute("aria-sort", "ascending")
    upwards = names.all_inner_texts()
    page.locator("thead th button").first.click()
    assert names.all_inner_texts() == upwards[::-1]
    narrow_to(page, "กรมอนามัย")
    expect(names).to_have_text(["สมหญิง รักเรียน", "สมชาย ใจดี"])
    names.get_by_role("button", name="สมชาย ใจดี").click()
    expect(page.get_by_role("heading", level=2, name="สมชาย ใจดี")).to_be_visible()


def test_all_facts_stand_in_a_table_with_their_words(page: Page) -> None:
    page.get_by_role("tab", name="ตาราง").click()
    page.get_by_role("button", name="ข้อเท็จจริงทั้งหมด").click()
    everything = page.locator("tbody tr")
    posts = everything.filter(has_text="อธิบดี").filter(has_text="กรมอนามัย").filter(has_text="ตำแหน่ง")
    expect(posts.locator("mark").first).to_contain_text("กรมอนามัย")
    page.get_by_label("ตั้งแต่วันที่").fill("2024-01-01")
    page.get_by_label("ตั้งแต่วันที่").dispatch_event("change")
    expect(everything.first).to_be_visible()
    assert all("2567" in line for line in everything.all_inner_texts())
