"""Charts: drawn under the page's policy, read by eye, ear and keyboard, in both calendars, and kept as slides."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.releases import ALL

Opener = Callable[..., Page]
SVG = "{http://www.w3.org/2000/svg}"
NAME = "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"
WORDS = ("กระทรวง", "พัฒนา", "สังคม", "มั่นคง", "มนุษย์")

DRAW = """([kind, rows, options]) => {
  const kg = window.kgPage;
  window.broken = [];
  document.addEventListener("securitypolicyviolation", (event) => window.broken.push(event.violatedDirective));
  kg.showTab("tables");
  const host = kg.byId("view-tables");
  window.picked = [];
  const svg = kg.charts[kind](rows, { width: options.width || host.clientWidth - 40, ...options,
    onpick: options.silent ? null : (item) => window.picked.push(item) });
  host.replaceChildren(svg);
}"""
ROWS: dict[str, list[dict[str, object]]] = {
    "bars": [{"label": NAME, "value": 1200, "item": "first"}, {"label": "กรมอนามัย", "value": 3, "item": "second"}],
    "columns": [
        {"day": f"2023-{month:02}-01", "value": height * month, "group": group, "item": f"{group} {month}"}
        for group, height in (("เป้าหมาย 3", 1), ("เป้าหมาย 13", 3))
        for month in range(1, 9)
    ],
    "timeline": [
        {"row": NAME, "from": "2020-03-01", "to": "2022-06-30", "label": "ปลัดกระทรวง", "item": "post"},
        {"row": NAME, "from": "2022-01-01", "to": "2023-01-31", "label": "รัฐมนตรี", "item": "next"},
        {"row": "กล่าว", "from": "2021-05-01", "to": "", "label": "คำกล่าว", "item": "said"},
        {"row": "กล่าว", "from": "ไม่ทราบ", "to": "", "label": "ไม่มีวัน"},
    ],
}
ROWS["lines"] = ROWS["columns"]


def draw(page: Page, kind: str, rows: list[dict[str, object]] | None = None, **options: object) -> None:
    page.evaluate(DRAW, [kind, ROWS[kind] if rows is None else rows, options])


def texts(page: Page) -> list[str]:
    """The words of the chart, with the lines of each apart."""
    found: list[str] = page.evaluate("[...document.querySelectorAll('.kg-chart text')].map((text) => text.innerHTML)")
    return [" ".join(re.sub(r"<[^>]*>", "\n", text).split("\n")).strip() for text in found]


@pytest.mark.parametrize("kind", sorted(ROWS))
@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("width", [1440, 390])
def test_every_chart_draws_under_the_policy_and_can_be_read(
    page_of: Opener, kind: str, language: str, width: int
) -> None:
    page = page_of(*ALL, width=width, height=844)
    if language == "en":
        page.locator("#language").click()
    draw(page, kind)
    assert page.evaluate("window.broken") == []
    assert page.locator(".kg-chart style, .kg-chart script").count() == 0
    sizes = page.eval_on_selector_all(
        ".kg-chart text", "all => all.map((text) => parseFloat(getComputedStyle(text).fontSize))"
    )
    assert min(sizes) >= 12
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_charts_are_in_the_colours_of_the_scheme(page_of: Opener, scheme: str) -> None:
    page = page_of(*ALL, scheme=scheme)
    draw(page, "bars")
    ink = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()")
    assert page.locator(f".kg-chart text[fill='{ink}'], .kg-chart g[fill='{ink}']").count() > 0
    assert violations(page) == []


def test_a_long_name_breaks_between_words_and_is_whole_in_its_title(page_of: Opener) -> None:
    page = page_of(*ALL)
    draw(page, "bars", width=480)
    lines = page.locator(".kg-chart text tspan").all_text_contents()
    assert not any(NAME in line for line in lines)
    assert all(any(word in line for line in lines) for word in WORDS)
    assert page.locator(".kg-chart title").first.text_content() == f"{NAME}: 1,200"


def test_days_are_in_the_readers_calendar_and_language(page_of: Opener) -> None:
    page = page_of(*ALL)
    draw(page, "columns")
    assert any("ม.ค." in text and "2566" in text for text in texts(page))
    assert page.locator(".kg-pick [role=button]").first.get_attribute("aria-label") == "เป้าหมาย 3 · มกราคม 2566: 1"
    page.locator("#language").click()
    draw(page, "columns")
    assert any("Jan" in text and "2023" in text for text in texts(page))
    assert page.locator(".kg-pick [role=button]").first.get_attribute("aria-label") == "เป้าหมาย 3 · January 2023: 1"


@pytest.mark.parametrize(
    ("first", "last", "bin", "shown"),
    [
        ("2019-01-01", "2024-01-01", "year", "2565"),
        ("2023-03-06", "2023-03-13", "week", "13 – 19 มี.ค. 2566|13 มี.ค. 2566 – 19 มี.ค. 2566"),
        ("2023-03-06", "2023-03-07", "", "7 มี.ค. 2566"),
        ("2023-01-01", "2023-04-01", "quarter", "1 เม.ย. 2566 – 30 มิ.ย. 2566"),
    ],
)
def test_a_bin_is_called_what_it_is(page_of: Opener, first: str, last: str, bin: str, shown: str) -> None:  # noqa: A002  # the option's name
    page = page_of(*ALL)
    middle = "2022-01-01" if bin == "year" else last
    draw(page, "lines", [{"day": day, "value": 1} for day in (first, middle, last)], **({"bin": bin} if bin else {}))
    names = page.eval_on_selector_all(".kg-pick [role=button]", "all => all.map((e) => e.getAttribute('aria-label'))")
    assert any(name.startswith(each) for name in names for each in shown.split("|")), names


@pytest.mark.parametrize(
    ("kind", "items"),
    [
        ("bars", ["first", "second"]),
        ("columns", ["เป้าหมาย 3 1", "เป้าหมาย 3 2"]),
        ("lines", ["เป้าหมาย 3 1", "เป้าหมาย 3 2"]),
        ("timeline", ["post", "said"]),
    ],
)
def test_marks_are_picked_by_mouse_and_by_keyboard(page_of: Opener, kind: str, items: list[str]) -> None:
    page = page_of(*ALL)
    draw(page, kind)
    marks = page.locator(".kg-pick [role=button]")
    marks.first.click()
    assert page.evaluate("window.picked") == items[:1]
    assert page.locator(".kg-pick [tabindex='0']").count() == 1
    marks.first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.keyboard.press("Home")
    page.keyboard.press(" ")
    assert page.evaluate("window.picked") == [items[0], items[1], items[0]]
    expect(marks.first).to_be_focused()


def test_a_chart_that_cannot_be_picked_is_an_image_that_says_what_it_shows(page_of: Opener) -> None:
    page = page_of(*ALL)
    draw(page, "bars", silent=True)
    chart = page.get_by_role("img", name=f"แผนภูมิแท่ง 2 รายการ มากที่สุด {NAME} 1,200")
    expect(chart).to_be_visible()
    assert page.locator(".kg-chart [role=button]").count() == 0
    draw(page, "timeline", [])
    expect(page.get_by_role("img", name="ไม่มีข้อมูลให้แสดง")).to_be_visible()


def test_a_timeline_puts_what_overlaps_side_by_side_and_leaves_out_what_has_no_day(page_of: Opener) -> None:
    page = page_of(*ALL)
    draw(page, "timeline")
    boxes = [mark.bounding_box() for mark in page.locator(".kg-pick [role=button]").all()]
    assert len(boxes) == 3
    tops = {round(box["y"]) for box in boxes if box}
    assert len(tops) == 3  # two levels in the first lane, one in the other
    assert "ปลัดกระทรวง" in texts(page)


def saved(page: Page, kind: str) -> Path:
    with page.expect_download() as download:
        page.locator(f"[data-save={kind}]").click()
    assert download.value.suggested_filename == f"goals.{kind}"
    return Path(download.value.path())


KEEP = """([title, rows]) => {
  const kg = window.kgPage;
  kg.showTab("tables");
  const make = (width) => kg.charts.bars(rows, { width, onpick: () => {} });
  kg.byId("view-tables").replaceChildren(kg.charts.tools(make, { title, note: () => "หมายเหตุ", name: "goals" }));
}"""


def test_a_kept_chart_is_a_slide_with_title_note_source_and_no_forbidden_character(page_of: Opener) -> None:
    page = page_of(*ALL)
    hostile = 'a\u0007\ufffe<b onload="alert(1)">&'
    page.evaluate(KEEP, [f"หัวข้อ {hostile}", [{"label": hostile, "value": 5}, {"label": NAME, "value": 2}]])
    root = ElementTree.parse(saved(page, "svg")).getroot()  # noqa: S314  # our own file
    words = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert words[0].startswith('หัวข้อ a<b onload="alert(1)">&')
    assert "หมายเหตุ" in words
    assert any(text.startswith("ที่มา: ") and page.title()[:10] in text for text in words)
    assert "Thai" in root.attrib["font-family"]
    assert (int(root.attrib["width"]), int(root.attrib["height"])) == (1600, 900)
    assert not [each for tag in ("script", "style", "image") for each in root.iter(f"{SVG}{tag}")]
    assert not [each for each in root.iter() if {"tabindex", "role", "onload"} & set(each.attrib)]


def test_the_picture_of_a_long_chart_grows_instead_of_shrinking_its_words(page_of: Opener) -> None:
    page = page_of(*ALL)
    page.evaluate(KEEP, ["ยาว", [{"label": f"{NAME} {at}", "value": at} for at in range(1, 40)]])
    root = ElementTree.parse(saved(page, "svg")).getroot()  # noqa: S314  # our own file
    assert int(root.attrib["height"]) > 900


def test_the_png_is_the_slide_in_twice_its_dots(page_of: Opener) -> None:
    page = page_of(*ALL)
    page.evaluate(KEEP, ["หัวข้อ", [{"label": NAME, "value": 2}]])
    png = saved(page, "png").read_bytes()
    assert png.startswith(b"\x89PNG")
    assert [int.from_bytes(png[at : at + 4]) for at in (16, 20)] == [3200, 1800]


def test_whose_work_the_page_carries_is_told_in_the_readers_language(page_of: Opener) -> None:
    page = page_of(*ALL)
    told = "window.kgPage.credits.map(({ name, what }) => `${name}: ${what}`)"
    assert "@observablehq/plot: แผนภูมิ" in page.evaluate(told)
    page.locator("#language").click()
    assert "@observablehq/plot: Charts" in page.evaluate(told)
    assert all(not line.endswith(": ") and "credit." not in line for line in page.evaluate(told))
