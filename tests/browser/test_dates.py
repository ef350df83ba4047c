"""Days as people type them, in either calendar and either script; shown as the reader's language writes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from kg.calendar.periods import period
from tests.browser.articles import MEETING, TRAINING
from tests.browser.axe import violations
from tests.browser.releases import ALL

Opener = Callable[..., Page]

AS_PYTHON = (
    "2023-03-05",
    "2566-03-05",
    "05/03/2566",
    "5/3/2023",
    "5-3-2566",
    "5.3.2566",
    "5/3/66",
    "๕/๓/๒๕๖๖",
    "20230305",
    "5 มี.ค. 66",
    "5 มี.ค. 2566",
    "5 มีค 66",
    "5มี.ค.66",
    "๕ มีนาคม พ.ศ. ๒๕๖๖",
    "วันที่ 5 มีนาคม 2566",
    "วันอาทิตย์ที่ 5 มีนาคม พ.ศ. 2566",
    "5 เดือนมีนาคม 2566",
    "5 March 2023",
    "5 Mar 2023",
    "5th March 2023",
    "March 5, 2023",
    "29 ก.พ. 67",
    "12 กรกฏาคม 2566",
    "มี.ค. 66",
    "ก.พ. 2567",
    "กุมภาพันธ์ 2566",
    "March 2023",
    "2567-02",
    "02/2566",
    "2566",
    "2023",
    "พ.ศ. 2566",
    "ปี 2566",
    "ปีงบประมาณ 2567",
    "ปีงบ 67",
    "FY2024",
)
"""What ``kg query`` reads too; the page reads it alike."""

MORE = {
    "5 MAR 2023": "2023-03-05",
    "5 มี. ค. 2566": "2023-03-05",
    "2566 มีนาคม 5": "2023-03-05",
    "5th of March, 2023": "2023-03-05",
    "5 มี.ค. ค.ศ. 2023": "2023-03-05",
    "  5  มี.ค.  2566  ": "2023-03-05",
    "": "",
    "   ": "",
}
"""What only the page reads."""

NO_DAYS = (
    "พรุ่งนี้",
    "5 มี.ค.",
    "5",
    "66",
    "31/2/2566",
    "30 ก.พ. 2566",
    "5/13/2566",
    "0/3/2566",
    "5 - 10 มี.ค. 2566",
    "5 มี.ค. เม.ย. 2566",
    "5 mars 2023",
    "1200",
    "2566-03-05-07",
    "5 มี.ค. 9999",
    "<b>2023-03-05</b>",
)


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(MEETING, TRAINING)


def field(page: Page, name: str = "ตั้งแต่วันที่") -> Locator:
    return page.get_by_label(name)


def commit(page: Page, text: str, name: str = "ตั้งแต่วันที่") -> None:
    field(page, name).click()
    field(page, name).fill(text)
    page.keyboard.press("Enter")


def test_a_day_is_read_as_python_reads_it(page: Page) -> None:
    read = page.evaluate(
        "texts => texts.map((text) => [kgPage.dates.parse(text), kgPage.dates.parse(text, { end: true })])",
        list(AS_PYTHON),
    )
    assert dict(zip(AS_PYTHON, read, strict=True)) == {
        text: [day.isoformat() for day in period(text)] for text in AS_PYTHON
    }


def test_a_day_is_read_as_people_type_it_in_a_field(page: Page) -> None:
    assert page.evaluate("texts => texts.map((text) => kgPage.dates.parse(text))", list(MORE)) == list(MORE.values())


def test_what_is_no_day_is_none_and_never_its_neighbour(page: Page) -> None:
    read = page.evaluate("texts => texts.map((text) => kgPage.dates.parse(text))", list(NO_DAYS))
    assert dict(zip(NO_DAYS, read, strict=True)) == dict.fromkeys(NO_DAYS)


def test_a_buddhist_day_filters_and_is_shown_in_each_language(page: Page) -> None:
    commit(page, "๑/๑/๒๕๖๗")
    expect(page.locator("#count-event")).to_have_text("1 / 2")
    expect(field(page)).to_have_value("1 ม.ค. 2567")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_label("From", exact=True)).to_have_value("1 Jan 2024")
    assert "from=2024-01-01" in page.url


def test_a_month_begins_with_its_first_day_and_ends_with_its_last(page: Page) -> None:
    commit(page, "ม.ค. 66")
    expect(field(page)).to_have_value("1 ม.ค. 2566")
    commit(page, "ม.ค. 66", "ถึงวันที่")
    expect(field(page, "ถึงวันที่")).to_have_value("31 ม.ค. 2566")
    expect(page.locator("#count-event")).to_have_text("1 / 2")


def test_a_wrong_day_says_what_to_do_and_changes_nothing(page: Page) -> None:
    commit(page, "2567")
    before = page.url
    commit(page, "32 ม.ค. 2567")
    expect(field(page)).to_have_attribute("aria-invalid", "true")
    expect(field(page)).to_have_accessible_description("พิมพ์วันที่ เช่น 5 มี.ค. 2566")
    expect(field(page)).to_have_value("32 ม.ค. 2567")
    assert page.url == before
    assert violations(page) == []
    commit(page, "")
    expect(field(page)).to_have_attribute("aria-invalid", "false")
    expect(page.locator("#count-event")).to_have_text("2")


def test_leaving_the_field_takes_what_was_typed(page: Page) -> None:
    field(page).click()
    page.keyboard.type("1 Jan 2024")
    page.keyboard.press("Tab")
    expect(field(page)).to_have_value("1 ม.ค. 2567")
    expect(page.locator("#count-event")).to_have_text("1 / 2")


def test_a_day_picked_from_the_calendar_counts(page: Page) -> None:
    assert page.get_by_role("button", name="เปิดปฏิทิน").count() == 2
    page.locator("#filter-from ~ .day-native").evaluate(
        "(picker) => { picker.value = '2024-01-01'; picker.dispatchEvent(new Event('change')); }"
    )
    expect(field(page)).to_have_value("1 ม.ค. 2567")
    expect(page.locator("#count-event")).to_have_text("1 / 2")


def test_the_period_of_the_page_is_that_of_its_articles(page_of: Opener) -> None:
    page = page_of(*ALL)
    expect(page.locator("#subtitle")).to_contain_text("4 มี.ค. 2566 – 21 ก.ค. 2566")
    expect(page.locator("#filter-from")).to_have_attribute("placeholder", "4 มี.ค. 2566")


def test_articles_without_days_leave_it_to_what_they_tell(page: Page) -> None:
    expect(page.locator("#subtitle")).to_contain_text("12 ม.ค. 2566 – 3 มี.ค. 2567")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_wrong_day_is_legible_in_both_schemes_on_a_phone(page_of: Opener, scheme: str) -> None:
    page = page_of(MEETING, TRAINING, scheme=scheme, width=390, height=844)
    page.locator("#filters summary").click()
    commit(page, "yesterday")
    expect(page.locator("#filter-from-wrong")).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_whole_year_and_a_whole_month_are_called_by_their_names(page_of: Opener) -> None:
    page = page_of(MEETING)
    asked = [["2024-01-01", "2024-12-31"], ["2024-02-01", "2024-02-29"], ["2024-02-01", "2024-02-28"]]
    said = page.evaluate("(asked) => asked.map(([from, to]) => kgPage.period(from, to))", asked)
    assert said == ["2567", "ก.พ. 2567", "1 ก.พ. 2567 – 28 ก.พ. 2567"]
