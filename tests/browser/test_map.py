"""The map: each happening in its province, by list and by keyboard too, by count and leading goal, kept as a slide."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.releases import ALL, CLINIC

Opener = Callable[..., Page]
SVG = "{http://www.w3.org/2000/svg}"
TOLD = """() => {
  window.told = [];
  window.kgPage.showFacts = (title, facts) => window.told.push([title, facts]);
}"""


@pytest.fixture
def map_page(page_of: Opener) -> Opener:
    def opener(*articles: object, **look: object) -> Page:
        page = page_of(*(articles or ALL), **look)
        page.evaluate(TOLD)
        page.locator("#tab-map").click()
        return page

    return opener


def shape(code: str) -> str:
    return f"#view-map path[data-code='{code}']"


def test_what_happened_is_in_its_province_and_opens_with_its_facts(map_page: Opener) -> None:
    page = map_page()
    expect(page.locator("#view-map path[role=button]")).to_have_count(2)
    page.locator(shape("TH-63")).first.click()
    title, facts = page.evaluate("window.told[0]")
    assert title == "ตาก"
    kinds = page.evaluate(
        "(ids) => ids.map((id) => window.kgPage.facts[id].kind + window.kgPage.facts[id].extra)", facts
    )
    assert kinds
    assert all(kind.startswith("event") and "ตาก" in kind for kind in kinds)
    expect(page.locator(".map-list [aria-current=true]")).to_contain_text("ตาก")


def test_the_list_says_the_same_as_the_map(map_page: Opener) -> None:
    page = map_page()
    items = page.locator(".map-list button")
    assert sorted(re.findall("ตาก|กรุงเทพมหานคร", " ".join(items.all_inner_texts()))) == ["กรุงเทพมหานคร", "ตาก"]
    assert all("1 บทความ" in text for text in items.all_inner_texts())
    items.filter(has_text="กรุงเทพมหานคร").click()
    assert page.evaluate("window.told[0][0]") == "กรุงเทพมหานคร"
    expect(page.locator(".map-list")).to_contain_text("อีก 75 จังหวัด")


def test_happenings_whose_province_is_not_known_are_counted(map_page: Opener) -> None:
    page = map_page()
    events = page.evaluate("window.kgPage.nodes.filter((node) => node.kind === 'event').length")
    placed, provinces, unknown = map(int, re.findall(r"\d+", page.locator("#view-map .hint").first.inner_text()))
    assert provinces == 2
    assert placed >= 2
    assert unknown >= 1
    assert placed + unknown == events


def test_the_keyboard_goes_from_province_to_province_and_says_where_it_is(map_page: Opener) -> None:
    page = map_page()
    assert page.locator("#view-map [role=button][tabindex='0']").count() == 1
    north, capital = page.locator(shape("TH-63")).first, page.locator(shape("TH-10")).first
    capital.focus()
    expect(page.locator(".map-tip")).to_contain_text("กรุงเทพมหานคร: 1 บทความ")
    page.keyboard.press("ArrowUp")
    expect(north).to_be_focused()
    expect(page.locator(".map-tip")).to_contain_text("ตาก")
    page.keyboard.press("Enter")
    assert page.evaluate("window.told[0][0]") == "ตาก"


def test_the_mouse_is_told_the_name_even_where_nothing_happened(map_page: Opener) -> None:
    page = map_page()
    page.locator(shape("TH-50")).first.hover()
    expect(page.locator(".map-tip")).to_have_text("เชียงใหม่: ไม่มีเหตุการณ์")
    page.mouse.move(0, 0)
    expect(page.locator(".map-tip")).to_be_hidden()


def test_provinces_take_the_colour_of_their_leading_goal(map_page: Opener) -> None:
    page = map_page()
    page.locator("[data-by=goal]").click()
    expect(page.locator("[data-by=goal]")).to_be_focused()
    expect(page.locator("[data-by=goal]")).to_have_attribute("aria-pressed", "true")
    water = page.evaluate("window.kgPage.goals.find((goal) => goal.note === '6').colour")
    expect(page.locator(shape("TH-63")).first).to_have_attribute("fill", water)
    expect(page.locator(".map-list button").filter(has_text="ตาก")).to_contain_text("น้ำ")
    expect(page.locator(".map-legend")).to_contain_text("น้ำสะอาด")


def test_the_map_follows_the_filters(map_page: Opener) -> None:
    page = map_page()
    page.evaluate("window.kgPage.filters.set({ from: '2023-06-01', to: '2023-06-30' })")
    expect(page.locator("#view-map path[role=button]")).to_have_count(1)
    expect(page.locator(".map-list button")).to_have_count(1)
    expect(page.locator(".map-list button")).to_contain_text("กรุงเทพมหานคร")
    page.evaluate("window.kgPage.filters.set({ from: '1999-01-01', to: '1999-01-02' })")
    expect(page.locator("#view-map path[role=button]")).to_have_count(0)
    expect(page.locator("#view-map .hint").first).to_contain_text("0 เหตุการณ์")


def test_a_graph_in_which_no_place_is_known_still_has_its_map(map_page: Opener) -> None:
    page = map_page(CLINIC)
    expect(page.locator("#view-map path[data-code]").first).to_be_visible()
    expect(page.locator("#view-map path[role=button]")).to_have_count(0)
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_map_has_no_serious_violation_and_fits(map_page: Opener, language: str, scheme: str, width: int) -> None:
    page = map_page(scheme=scheme, width=width, height=844)
    if language == "en":
        page.locator("#language").click()
        expect(page.locator("#view-map h2")).to_have_text("Where the news happened")
        expect(page.locator(".map-list button").filter(has_text="Bangkok")).to_contain_text("1 article ·")
    assert violations(page) == []
    page.locator("[data-by=goal]").click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    country, ranking = page.locator(".map-box").bounding_box(), page.locator(".map-list").bounding_box()
    assert country is not None
    assert ranking is not None
    assert (ranking["y"] > country["y"] + country["height"] / 2) == (width == 390)


def test_the_kept_map_is_a_slide_with_legend_and_list(map_page: Opener) -> None:
    page = map_page()
    page.locator("[data-by=goal]").click()
    with page.expect_download() as download:
        page.locator("#view-map [data-save=svg]").click()
    root = ElementTree.parse(Path(download.value.path())).getroot()  # noqa: S314  # our own file
    words = " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    assert len({path.attrib["data-code"] for path in root.iter(f"{SVG}path") if "data-code" in path.attrib}) == 77
    assert all(each in words for each in ("เป้าหมายที่นำในแต่ละจังหวัด", "ตาก", "6 น้ำสะอาด", "ที่มา: ", "ไม่ทราบจังหวัด"))
    assert int(root.attrib["width"]) == 1600
    assert 900 <= int(root.attrib["height"]) < 1600
