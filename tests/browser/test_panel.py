"""The panel of a person, a body, a goal and an event: who this is first, then few lines that open on quotes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.lives import LIFE

Opener = Callable[..., Page]
PERSON, DEPARTMENT = "มาลี ดีพร้อม", "กรมอนามัย"


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(*LIFE)


def panel(page: Page) -> Locator:
    return page.locator("#panel")


def part(page: Page, title: str) -> Locator:
    """A part of the panel by its heading."""
    return panel(page).locator("section", has=page.get_by_role("heading", name=title))


def choose(page: Page, name: str) -> None:
    page.get_by_role("searchbox").fill(name)
    page.get_by_role("option").first.click()


def test_a_person_begins_with_who_this_is_in_few_lines(page: Page) -> None:
    choose(page, PERSON)
    titles = [title.split(" ")[0] for title in panel(page).get_by_role("heading", level=3).all_inner_texts()]
    assert titles[0] == "ตำแหน่ง"
    order = [titles.index(title) for title in ("ตำแหน่ง", "คำกล่าว", "เหตุการณ์", "เป้าหมาย")]
    assert order == sorted(order)
    assert panel(page).locator("blockquote").count() <= 3
    posts = part(page, "ตำแหน่ง").locator(".lines > li")
    expect(posts).to_have_count(2)
    expect(posts.first).to_contain_text("กระทรวงสาธารณสุข")
    expect(posts.first).to_contain_text("28 ครั้ง")
    expect(posts.last).to_contain_text("9 ม.ค. 2566 – 6 ส.ค. 2566 · 20 ครั้ง")


def test_a_post_opens_on_its_facts_with_their_words(page: Page) -> None:
    choose(page, PERSON)
    posts = part(page, "ตำแหน่ง")
    line = posts.get_by_role("button", name="20 ครั้ง")
    expect(line).to_have_attribute("aria-expanded", "false")
    line.click()
    expect(line).to_have_attribute("aria-expanded", "true")
    expect(posts.locator("blockquote").first).to_contain_text("อธิบดีกรมอนามัย")
    expect(posts.locator(".fact")).to_have_count(3)
    posts.get_by_role("button", name="แสดงอีก 17 รายการ").click()
    expect(posts.locator(".fact")).to_have_count(20)
    line.click()
    expect(posts.locator("blockquote").first).to_be_hidden()


def test_goals_are_counted_bars_that_open_on_the_newest_facts(page: Page) -> None:
    choose(page, PERSON)
    goals = part(page, "เป้าหมาย SDG")
    bars = goals.locator(".bar")
    counts = [int(text) for text in goals.locator(".bar .count").all_inner_texts() for text in [text.split()[0]]]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == page.evaluate(
        """() => {
        const person = kgPage.nodes.find((node) => node.name === "มาลี ดีพร้อม");
        const facts = person.facts.map((id) => kgPage.facts[id]);
        const on = (goal) => new Set(facts.filter(({ ends }) => ends.includes(goal)).map(({ article }) => article));
        return Math.max(...kgPage.goals.map(({ id }) => on(id).size));
    }"""
    )
    expect(goals.locator("blockquote")).to_have_count(0)
    bars.first.click()
    expect(goals.locator("blockquote").first).to_be_visible()
    days = [day.get_attribute("datetime") or "" for day in goals.locator("time").all()]
    assert days == sorted(days, reverse=True)


def test_facts_that_rest_on_the_same_words_are_told_once(page: Page) -> None:
    choose(page, "การประชุมวิชาการสุขภาพชุมชน ครั้งที่ 3")
    reports = part(page, "ข่าวรายงานว่า")
    told = reports.locator("blockquote").all_inner_texts()
    assert told
    assert len(told) == len(set(told)) == reports.locator(".fact").count() < reports.locator(".says").count()


def test_an_agency_names_its_leaders_and_what_it_is_part_of(page: Page) -> None:
    choose(page, DEPARTMENT)
    expect(panel(page)).to_contain_text("Department of Health")
    expect(panel(page).locator(".kind")).to_contain_text("หน่วยงาน")
    expect(panel(page).get_by_role("button", name="กระทรวงสาธารณสุข").first).to_be_visible()
    led = part(page, "ผู้บริหารและตำแหน่งในหน่วยงาน").locator(".lines > li")
    expect(led.first).to_contain_text("มาลี ดีพร้อม")
    expect(led.first).to_contain_text("อธิบดี")
    expect(part(page, "คำกล่าว").locator("blockquote").first).to_contain_text("มาลี ดีพร้อม")


def test_a_goal_names_who_serves_it_who_spoke_and_the_newest_articles(page: Page) -> None:
    choose(page, "SDG 3")
    part(page, "หน่วยงานที่สนับสนุนมากที่สุด").locator(".bar").first.click()
    expect(panel(page).locator("blockquote").first).to_be_visible()
    expect(part(page, "ผู้กล่าวถึง").locator(".bar").first).to_contain_text("มาลี ดีพร้อม")
    newest = part(page, "บทความต้นทาง").locator("li").first
    expect(newest).to_contain_text("2567")


def test_an_event_tells_when_where_and_who(page: Page) -> None:
    choose(page, "การประชุมวิชาการสุขภาพชุมชน ครั้งที่ 3")
    expect(panel(page).locator(".when")).to_contain_text("31 ม.ค. 2566")
    expect(panel(page).locator(".when")).to_contain_text("ตาก")
    expect(part(page, "ผู้เข้าร่วม")).to_contain_text("มาลี ดีพร้อม")


def test_a_tie_shows_facts_of_both_ends(page: Page) -> None:
    choose(page, PERSON)
    tie = part(page, "ความสัมพันธ์ที่คำนวณจากข้อเท็จจริง").locator("li", has=page.get_by_role("button", name="สมชาย ใจดี"))
    tie.locator(".opens").first.click()
    told = tie.locator(".opened").first
    expect(told.get_by_role("button", name="สมชาย ใจดี").first).to_be_visible()
    expect(told.get_by_role("button", name="มาลี ดีพร้อม").first).to_be_visible()


def test_a_path_goes_around_goals(page: Page) -> None:
    choose(page, PERSON)
    panel(page).get_by_label("สองจุดนี้เชื่อมโยงกันอย่างไร").fill("กรมควบคุมโรค")
    panel(page).get_by_role("option").first.click()
    kinds = page.evaluate(
        """() => {
        const { node, to } = kgPage.chosen();
        return kgPage.path(node, to).nodes.slice(1, -1).map((id) => kgPage.nodes[id].kind);
    }"""
    )
    assert kinds
    assert "goal" not in kinds
    steps = panel(page).locator("section")
    expect(steps).to_have_count(len(kinds) + 1)
    for step in steps.all():
        expect(step.locator("blockquote, .hint").first).to_be_visible()


def test_reading_in_place_comparing_and_months_are_reached_from_the_panel(page: Page) -> None:
    page.evaluate(
        """() => {
        window.asked = [];
        kgPage.readArticle = (article, at) => window.asked.push(["read", kgPage.textOf(article).slice(at, at + 10)]);
        kgPage.compare = (id) => window.asked.push(["compare", kgPage.nodes[id].name]);
        const columns = (rows, { onpick }) => {
            const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
            svg.addEventListener("click", () => onpick(rows[0].item));
            svg.setAttribute("data-columns", rows.map(({ day }) => day).join(" "));
            return svg;
        };
        kgPage.charts = { columns, timeline: columns };
    }"""
    )
    choose(page, PERSON)
    panel(page).get_by_role("button", name="เปรียบเทียบ").click()
    panel(page).get_by_role("button", name="อ่านในบทความ").first.click()
    asked = page.evaluate("window.asked")
    assert asked[0] == ["compare", PERSON]
    assert asked[1][0] == "read"
    expect(panel(page).locator("blockquote").first).to_contain_text(asked[1][1].strip())
    strip = panel(page).locator("[data-columns]").first
    assert (strip.get_attribute("data-columns") or "").startswith("2023-01-01 2023-02-01")
    strip.click(position={"x": 5, "y": 5})
    expect(panel(page).get_by_role("heading", level=2)).to_have_text("มาลี ดีพร้อม · มกราคม 2566")
    assert {day.inner_text().split(" ", 1)[1] for day in panel(page).locator("time").all()} == {"ม.ค. 2566"}


def test_keys_reach_what_opens_and_axe_finds_nothing(page: Page) -> None:
    choose(page, PERSON)
    bar = part(page, "เป้าหมาย SDG").locator(".bar").first
    bar.focus()
    page.keyboard.press("Enter")
    expect(bar).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    expect(panel(page).get_by_role("button", name="เปิดหน้าของรายการนี้ ›")).to_be_focused()
    assert violations(page) == []


def test_on_a_phone_the_way_out_stays_in_sight(page_of: Opener) -> None:
    page = page_of(*LIFE, tab="story", width=390, height=844)
    choose(page, PERSON)
    panel(page).evaluate("panel => panel.scrollTo(0, panel.scrollHeight)")
    expect(panel(page).get_by_role("heading", level=2)).not_to_be_in_viewport()
    close = panel(page).get_by_role("button", name="ปิด").first
    expect(close).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    close.click()
    expect(panel(page)).to_be_hidden()
