"""Tables: a line for each row, a field under each heading, only rows that are seen; cards on a phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.releases import ALL

Opener = Callable[..., Page]
MANY = 5000
_GRID = """many => {
  const place = kgPage.byId("view-tables").querySelector(".grid");
  const items = Array.from({ length: many }, (_, at) => ({ at, name: `แถวที่ ${at}` }));
  const columns = [
    { key: "name", head: "ชื่อ", width: 20, main: true, value: (item) => item.name },
    { key: "at", head: "เลข", width: 6, kind: "number", value: (item) => item.at },
  ];
  const state = { column: "at", down: false, typed: {}, open: null };
  kgPage.grid(place, { label: "ยาว", columns, items, state });
}"""


@pytest.fixture
def page(page_of: Opener) -> Page:
    return tables(page_of(*ALL))


@pytest.fixture
def long(page: Page) -> Page:
    """A table of many rows of our own."""
    page.evaluate(_GRID, MANY)
    return page


def tables(page: Page, kind: str = "") -> Page:
    page.locator("#tab-tables").click()
    if kind:
        page.locator(".table-kinds").get_by_role("button", name=kind, exact=True).click()
    return page


def rows(page: Page) -> Locator:
    return page.locator(".grid tbody tr:not(.gap, .told)")


def column(page: Page, name: str) -> list[str]:
    return page.locator(f".grid tbody [data-column='{name}']").all_inner_texts()


def field(page: Page, heading: str) -> Locator:
    return page.locator(".grid thead").get_by_role("searchbox", name=f"กรอง {heading}", exact=True)


@pytest.mark.parametrize("kind", ["หน่วยงาน", "บุคคล", "เหตุการณ์", "เป้าหมาย SDG", "บทความ", "ข้อเท็จจริงทั้งหมด"])
def test_a_row_is_one_line(page: Page, kind: str) -> None:
    tables(page, kind)
    expect(rows(page).first).to_be_visible()
    heights = {round(row["height"]) for row in map(Locator.bounding_box, rows(page).all()) if row}
    assert len(heights) == 1
    assert heights.pop() < 45


def test_columns_filter_by_what_is_typed_under_them(page: Page) -> None:
    everything = rows(page).count()
    field(page, "ชื่อ").fill("กรม ชล")
    assert column(page, "name") == ["กรมชลประทาน"]
    expect(page.locator("#view-tables [role=status]")).to_contain_text("1 แถว")
    field(page, "ชื่อ").fill("")
    field(page, "ข้อเท็จจริง").fill(">๓")
    counts = [int(count) for count in column(page, "factCount")]
    assert 0 < len(counts) < everything
    assert min(counts) > 3
    field(page, "ข้อเท็จจริง").fill(">")
    assert rows(page).count() == everything
    field(page, "เป้าหมาย SDG").fill("6")
    assert all("6" in line.split() for line in column(page, "themes"))
    assert "กรมชลประทาน" in column(page, "name")


def test_goals_are_numbers_on_their_colours_with_their_names(page: Page) -> None:
    tile = page.locator("[data-column='themes'] [role=img]").first
    assert tile.inner_text().isdigit()
    assert str(tile.get_attribute("aria-label")).startswith(f"{tile.inner_text()} ")
    assert tile.evaluate("tile => tile.style.backgroundColor")


def test_articles_stand_the_newest_first_and_open(page: Page) -> None:
    tables(page, "บทความ")
    assert column(page, "date") == ["21 ก.ค. 2566", "16 มิ.ย. 2566", "4 มี.ค. 2566"]
    field(page, "วันที่").fill("มี.ค. 2566")
    assert column(page, "headline") == ["กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่"]
    field(page, "วันที่").fill("2023-03")
    assert len(column(page, "headline")) == 1
    rows(page).get_by_role("button", name="กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่").click()
    expect(page.locator("#view-articles")).to_contain_text("มีน้ำสะอาดใช้ตลอดปี")


def test_facts_filter_by_their_words_and_open_with_the_keyboard(page: Page) -> None:
    tables(page, "ข้อเท็จจริงทั้งหมด")
    field(page, "ข้อความ").fill("มีน้ำสะอาดใช้ตลอดปี")
    assert rows(page).count() >= 1
    opener = rows(page).first.get_by_role("button", name="ดูทั้งแถว")
    opener.press("Enter")
    expect(opener).to_have_attribute("aria-expanded", "true")
    expect(opener).to_be_focused()
    expect(page.locator(".told blockquote")).to_contain_text("สถานีนี้จะช่วยให้เกษตรกร 500 ราย มีน้ำสะอาดใช้ตลอดปี")
    expect(page.locator(".told").get_by_role("button", name="คัดลอกเป็นคำอ้างอิง")).to_be_visible()
    opener.press("Enter")
    expect(page.locator(".told")).to_have_count(0)


def test_the_address_keeps_which_table(page: Page, open_page: Opener) -> None:
    tables(page, "บุคคล")
    path, _, fragment = page.url.removeprefix("file://").partition("#")
    again = open_page(Path(path), f"#{fragment}")
    expect(again.get_by_role("button", name="บุคคล", exact=True)).to_have_attribute("aria-pressed", "true")
    assert "สมชาย ใจงาม" in column(again, "name")


def test_only_rows_that_are_seen_are_made(long: Page) -> None:
    expect(long.get_by_role("table", name="ยาว")).to_have_attribute("aria-rowcount", str(MANY + 1))
    assert rows(long).count() < 100
    expect(rows(long).first).to_contain_text("แถวที่ 0")
    grid = long.locator("#view-tables .grid")
    grid.evaluate("grid => grid.scrollTo(0, grid.scrollHeight)")
    last = rows(long).filter(has_text=f"แถวที่ {MANY - 1}")
    expect(last).to_be_in_viewport()
    expect(last).to_have_attribute("aria-rowindex", str(MANY + 1))
    assert rows(long).count() < 100
    grid.evaluate("grid => grid.scrollTo(0, grid.scrollHeight / 2)")
    expect(rows(long).filter(has_text=f"แถวที่ {MANY // 2}")).to_be_in_viewport()


def test_a_row_that_is_open_stays_open_while_one_scrolls_away_and_back(long: Page) -> None:
    rows(long).filter(has_text="แถวที่ 3").first.get_by_role("button").click()
    expect(long.locator(".told")).to_contain_text("แถวที่ 3")
    grid = long.locator("#view-tables .grid")
    grid.evaluate("grid => grid.scrollTo(0, 50000)")
    expect(long.locator(".told")).to_have_count(0)
    expect(rows(long).first).to_be_attached()
    grid.evaluate("grid => grid.scrollTo(0, 0)")
    expect(long.locator(".told")).to_contain_text("แถวที่ 3")
    field(long, "ชื่อ").fill("แถวที่ 4999")
    expect(rows(long)).to_have_count(1)


def test_headings_sort_numbers_downwards_and_names_upwards_at_first(long: Page) -> None:
    long.locator(".grid thead").get_by_role("button", name="ชื่อ").click()
    long.locator(".grid thead").get_by_role("button", name="เลข").click()
    expect(rows(long).first).to_contain_text(f"แถวที่ {MANY - 1}")
    long.locator(".grid thead").get_by_role("button", name="ชื่อ").click()
    expect(rows(long).first).to_contain_text("แถวที่ 0")


def test_on_a_phone_rows_are_cards_ten_to_a_screen(page_of: Opener) -> None:
    page = tables(page_of(*ALL, width=390, height=844), "บุคคล")
    page.evaluate(_GRID, MANY)
    page.locator("#view-tables .grid").scroll_into_view_if_needed()
    page.evaluate("scrollTo(0, 4000)")
    boxes = [row.bounding_box() for row in rows(page).all()]
    whole = [box for box in boxes if box and box["y"] >= 120 and box["y"] + box["height"] <= 844]
    assert len(whole) >= 10
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_serious_violation_in_tables_and_opened_rows(page_of: Opener, scheme: str, width: int) -> None:
    page = tables(page_of(*ALL, scheme=scheme, width=width))
    for kind in ("บทความ", "ข้อเท็จจริงทั้งหมด"):
        tables(page, kind)
        rows(page).first.get_by_role("button", name="ดูทั้งแถว").click()
        expect(page.locator(".told")).to_be_visible()
        assert violations(page) == []
