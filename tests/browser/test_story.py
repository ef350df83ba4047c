"""The first sight of many articles: goals with who leads and who is new, agencies, happenings, places, articles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Locator, Page, expect

from kg.read import Raw
from tests.browser.releases import ALL, PUMP

Opener = Callable[..., Page]
BODIES = (
    "ชลประทาน",
    "ประมง",
    "ปศุสัตว์",
    "การข้าว",
    "ป่าไม้",
    "ทางหลวง",
    "เจ้าท่า",
    "ที่ดิน",
    "การแพทย์",
    "ศิลปากร",
    "การศาสนา",
    "พลศึกษา",
)


def release(day: int, year: str, body: str, goal: int) -> Raw:
    """A release of a day in January: a department holds a meeting that serves a goal."""
    text = (
        f"{body}จัดประชุมครั้งที่ {day}\n\nเมื่อวันที่ {day} มกราคม {year} {body}จัดประชุมวิชาการครั้งที่ {day} "
        f"ตามเป้าหมายการพัฒนาที่ยั่งยืน เป้าหมายที่ {goal}\n"
    )
    return Raw(f"{year}-{day}", text, "own", published=date(int(year) - 543, 1, day))


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(*ALL, tab="")


def part(page: Page, heading: str) -> Locator:
    return page.locator("#view-story section").filter(has=page.get_by_role("heading", name=heading, exact=True))


def card(page: Page, goal: str) -> Locator:
    return page.locator(".goal-card").filter(has=page.get_by_role("button", name=goal))


def test_many_articles_open_on_their_story_and_one_on_its_graph(page_of: Opener, page: Page) -> None:
    expect(page.get_by_role("tab", name="ภาพรวม")).to_have_attribute("aria-selected", "true")
    single = page_of(PUMP, tab="")
    expect(single.get_by_role("tab", name="กราฟ")).to_have_attribute("aria-selected", "true")
    expect(single.get_by_role("tab", name="ภาพรวม")).to_be_hidden()


def test_a_goal_names_who_leads_it_and_a_click_shows_the_words(page: Page) -> None:
    water = card(page, "น้ำสะอาดและสุขาภิบาล")
    expect(water.locator(".story-who")).to_contain_text(["กรมชลประทาน"])
    water.locator(".story-who").get_by_role("button").first.click()
    expect(page.locator("#panel h2")).to_contain_text("กรมชลประทาน · SDG 6")
    expect(page.locator("#panel blockquote mark").first).to_be_visible()


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_goals_colour_stands_out_of_the_dark_ground(page_of: Opener) -> None:
    page = page_of(*ALL, tab="", scheme="dark")
    ground = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()")
    drawn = page.evaluate("kgPage.goals.map(({ colour }) => kgPage.standingOut(colour))")
    assert drawn
    assert min((luminance(each) + 0.05) / (luminance(ground) + 0.05) for each in [*drawn, darkest(page)]) > 2.95
    page.locator("#theme").click()
    assert darkest(page) == "#19486a"


def darkest(page: Page) -> str:
    """The colour of goal 17 as the page draws it."""
    colour: str = page.evaluate("kgPage.standingOut('#19486a')")
    return colour


def test_who_came_last_is_new(page: Page) -> None:
    expect(card(page, "สุขภาพและความเป็นอยู่ที่ดี").locator(".story-who")).to_contain_text(["กระทรวงสาธารณสุข"])
    page.evaluate("kgPage.filters.set({ from: '2023-06-01' })")
    education = card(page, "การศึกษาที่มีคุณภาพ")
    expect(education).to_contain_text("กระทรวงศึกษาธิการ")
    expect(card(page, "น้ำสะอาดและสุขาภิบาล")).to_have_count(0)


def test_happenings_and_articles_come_newest_first(page: Page) -> None:
    days = page.locator(".story-happenings time").all_inner_texts()
    assert days[0].endswith("ก.ค. 2566")
    assert len(days) == 3
    titles = page.locator(".story-articles .article-title").all_inner_texts()
    assert titles == [f"{article.text.split(chr(10))[0]}" for article in reversed(ALL)]


def test_a_place_leads_to_what_happened_there(page: Page) -> None:
    part(page, "เกิดขึ้นที่ไหน").get_by_role("button", name="ตาก", exact=True).click()
    expect(page.locator("#panel")).to_contain_text("พิธีเปิดสถานีสูบน้ำ")


def test_who_speaks_leads_to_what_they_said(page: Page) -> None:
    speakers = part(page, "ใครพูด")
    speakers.locator("li").filter(has_text="วิชัย เก่งกล้า").get_by_role("button", name="คำกล่าว").click()
    expect(page.locator("#panel blockquote").first).to_contain_text("บริการสุขภาพ")


def test_the_story_follows_the_filters_and_says_when_nothing_is_left(page: Page) -> None:
    page.get_by_role("button", name="SDG 6", exact=False).first.click()
    expect(page.locator(".story-articles .article-title")).to_have_text(["กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่"])
    page.get_by_label("คำในเนื้อข่าว").fill("ไม่มีคำนี้ในข่าวใด")
    expect(page.locator("#view-story")).to_contain_text("ไม่มีบทความตามตัวกรองนี้")


def finding(page: Page, kind: str) -> Locator:
    return part(page, "สิ่งที่เห็นในข่าว").locator("li").filter(has=page.get_by_role("heading", name=kind, exact=True))


def test_what_stands_out_is_counted_and_leads_to_its_words(page_of: Opener) -> None:
    early = [release(day, "2566", "กรมอนามัย", 3) for day in range(1, 15)]
    late = [release(day, "2567", f"กรม{body}", 6) for day, body in enumerate(BODIES, 1)]
    page = page_of(*early, *late, tab="")
    most = finding(page, "เป้าหมายที่เป็นข่าวมากที่สุด")
    expect(most).to_contain_text("สุขภาพและความเป็นอยู่ที่ดี")
    expect(most).to_contain_text("14 บทความ นำโดยกรมอนามัย")
    expect(finding(page, "เป้าหมายที่เป็นข่าวเพิ่มขึ้นมากที่สุด")).to_contain_text("จากร้อยละ 0 เป็น 100 ของข่าว")
    fresh = finding(page, "เป้าหมายที่มีหน่วยงานใหม่มากที่สุด")
    expect(fresh).to_contain_text("ใหม่ 12 หน่วยงาน")
    fresh.get_by_role("button", name="ใหม่ 12 หน่วยงาน").click()
    expect(page.locator("#panel blockquote").first).to_contain_text("เป้าหมายที่ 6")
    expect(finding(page, "หน่วยงานที่เป็นข่าวมากที่สุด")).to_contain_text("กรมอนามัย")


def test_a_goal_alone_is_not_said_to_stand_out(page: Page) -> None:
    page.get_by_role("button", name="SDG 6", exact=False).first.click()
    expect(page.locator(".goal-card")).to_have_count(1)
    expect(finding(page, "เป้าหมายที่เป็นข่าวมากที่สุด")).to_have_count(0)
