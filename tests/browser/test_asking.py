"""Asking on the page: ready questions, SPARQL of one's own, and keeping the answer."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.export.page import asking
from kg.questions import GROUPS, bound, question
from tests.browser.releases import ALL
from tests.builds import built, write_page_of


@pytest.fixture
def asking_page(page_of: Callable[..., Page]) -> Page:
    page = page_of(*ALL)
    page.locator("#tab-ask").click()
    return page


def choose(page: Page, name: str) -> None:
    page.locator(f"[data-question='{name}']").click()


def shown(page: Page) -> list[list[str]]:
    """The rows of the answer as they stand on the page."""
    rows = page.locator("#ask-answer tbody tr")
    expect(rows.first).to_be_visible()
    return [row.locator("[data-column]").all_inner_texts() for row in rows.all()]


def column(page: Page, name: str) -> list[str]:
    """What stands in a column of the answer."""
    cells = page.locator(f"#ask-answer tbody [data-column='{name}']")
    expect(cells.first).to_be_visible()
    return cells.all_inner_texts()


def submit(page: Page, **typed: str) -> None:
    for parameter, value in typed.items():
        page.locator(f"#ask-with-{parameter}").fill(value)
    page.locator("#ask-form button").click()


def pasted(page: Page) -> str:
    """What is in the clipboard."""
    if not page.locator("#ask-query").is_visible():
        page.locator("#ask-own summary").click()
    page.locator("#ask-query").fill("")
    page.locator("#ask-query").press("Control+v")
    return page.locator("#ask-query").input_value()


def sparql(page: Page, query: str) -> None:
    if not page.locator("#ask-query").is_visible():
        page.locator("#ask-own summary").click()
    page.locator("#ask-query").fill(query)
    page.locator("#ask-query").press("Control+Enter")


def test_a_ready_question_gives_the_answer_of_the_command_line(asking_page: Page) -> None:
    choose(asking_page, "people")
    expect(asking_page.locator("#ask-title")).to_have_text("ใครดำรงตำแหน่งอะไร ที่หน่วยงานใด")
    table = built(*ALL).table(question("people").sparql)
    at = table.header.index("person")
    assert column(asking_page, "person") == [row[at] for row in table.rows]
    assert len(table.rows) >= 3


def test_a_question_takes_a_name_in_any_form_and_says_what_it_misses(asking_page: Page) -> None:
    choose(asking_page, "posts-of-person")
    asking_page.locator("#ask-with-person").fill("นายสมชาย")
    asking_page.get_by_role("button", name="ถาม", exact=True).first.click()
    assert {*column(asking_page, "name")} == {"สมชาย ใจงาม"}
    choose(asking_page, "holders-on-date")
    asking_page.locator("#ask-form button").click()
    expect(asking_page.locator("#ask-status")).to_contain_text("วันที่")
    expect(asking_page.locator("#ask-with-date")).to_be_focused()
    asking_page.locator("#ask-with-date").fill("2023-05-01")
    asking_page.locator("#ask-form button").click()
    assert "สมชาย ใจงาม" in column(asking_page, "person")
    choose(asking_page, "posts-of-person")
    asking_page.locator("#ask-with-person").fill("zzzzzzzzzzzzz")
    asking_page.locator("#ask-form button").click()
    expect(asking_page.locator("#ask-status")).to_contain_text("zzzzzzzzzzzzz")


def test_years_are_those_of_the_readers_calendar(asking_page: Page) -> None:
    choose(asking_page, "goals-by-year")
    assert {*column(asking_page, "year")} == {"2566"}
    asking_page.locator("#language").click()
    assert {*column(asking_page, "year")} == {"2023"}


@pytest.mark.parametrize("typed", ["6", "SDG 6", "เป้าหมายที่ 6", "น้ำสะอาด"])
def test_a_goal_is_meant_by_its_number(page_of: Callable[..., Page], typed: str) -> None:
    page = page_of(*ALL, tab="ask")
    page.evaluate("kgPage.goals.forEach(({ id, note }) => { kgPage.nodes[id].weight = Number(note); })")
    choose(page, "agencies-by-goal")
    page.locator("#ask-with-goal").fill(typed)
    page.locator("#ask-form button").click()
    expect(page.locator("#ask-answer tbody")).to_contain_text("น้ำสะอาดและสุขาภิบาล")
    assert {*column(page, "label")} == {"6น้ำสะอาดและสุขาภิบาล"}


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("statements", {"words": "ช่วย"}),
        ("statements", {"year": "2566-03"}),
        ("statements", {"year": "ปีงบประมาณ 2566", "words": "จะ \\ '"}),
        ("events-in-period", {"kind": "การเปิดตัวและเปิดงาน", "year": "2023"}),
        ("events-in-period", {"agency": "กรมชลประทาน", "province": "ตาก"}),
        ("figures", {"unit": "ราย"}),
        ("people-who-met", {"person": "สมชาย ใจงาม"}),
    ],
)
def test_what_is_typed_means_what_it_means_on_the_command_line(
    asking_page: Page, name: str, typed: dict[str, str]
) -> None:
    choose(asking_page, name)
    submit(asking_page, **typed)
    store = built(*ALL)
    table = store.table(bound(question(name), typed, store))
    expect(asking_page.locator("#ask-status")).to_contain_text(re.compile(rf"^{len(table.rows)} แถว|ไม่พบคำตอบ"))
    name_of = "quote" if "quote" in table.header else "words"
    at = table.header.index(name_of)
    assert (column(asking_page, name_of) if table.rows else []) == [row[at] for row in table.rows]


def test_what_is_no_period_or_kind_is_said(asking_page: Page) -> None:
    choose(asking_page, "events-in-period")
    for parameter, value in (("year", "ปีหน้า"), ("kind", "zzz")):
        asking_page.locator(f"#ask-with-{parameter}").fill(value)
        asking_page.locator("#ask-form button").click()
        expect(asking_page.locator("#ask-status")).to_contain_text(value)
        asking_page.locator(f"#ask-with-{parameter}").fill("")


def test_a_name_in_an_answer_opens_its_panel(asking_page: Page) -> None:
    choose(asking_page, "people")
    asking_page.locator("#ask-answer").get_by_role("button", name="สมชาย ใจงาม").first.click()
    expect(asking_page.locator("#panel")).to_contain_text("สมชาย ใจงาม")


def test_an_answer_is_saved_as_a_table_that_no_spreadsheet_runs(asking_page: Page) -> None:
    sparql(asking_page, 'SELECT ?a ?b WHERE { VALUES (?a ?b) { ("=1+1" "ก, \\"ข\\"") ("@x" 5) } }')
    assert len(shown(asking_page)) == 2
    with asking_page.expect_download() as download:
        asking_page.locator("#ask-csv").click()
    content = Path(download.value.path()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows == [["a", "b"], ["'=1+1", 'ก, "ข"'], ["'@x", "5"]]


def test_an_answer_is_copied_as_a_table(asking_page: Page) -> None:
    choose(asking_page, "articles")
    count = len(shown(asking_page))
    asking_page.locator("#ask-copy").click()
    expect(asking_page.locator("#ask-status")).to_contain_text(str(count))
    lines = pasted(asking_page).splitlines()
    assert lines[0].split("\t")[:2] == ["id", "title"]
    assert {line.split("\t")[0] for line in lines[1:]} == {"pump", "school", "clinic"}


def test_sparql_needs_no_prefixes_and_gives_tables_for_every_form(asking_page: Page) -> None:
    sparql(asking_page, "SELECT ?name WHERE { ?p a foaf:Person ; foaf:name ?name } ORDER BY ?name")
    assert ["สมชาย ใจงาม"] in shown(asking_page)
    sparql(asking_page, "ASK { ?p a foaf:Person }")
    assert shown(asking_page) == [["ใช่"]]
    sparql(asking_page, "CONSTRUCT { ?p a foaf:Agent } WHERE { ?p a foaf:Person }")
    assert all(row[1:] == ["rdf:type", "foaf:Agent"] for row in shown(asking_page))
    sparql(asking_page, "SELECT ?g WHERE { GRAPH ?g { ?a a schema:NewsArticle } }")
    assert len(shown(asking_page)) == len(ALL)
    sparql(asking_page, "SELECT ?x WHERE { ?x a foaf:Nothing }")
    expect(asking_page.locator("#ask-status")).to_have_text("ไม่พบคำตอบในกราฟนี้")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("SELECT ?x\nWHERE { ?x a ; }", "บรรทัด 2"),
        ("SELECT ?x WHERE { ?x nope:thing 1 }", "nope:"),
        ("INSERT DATA { <a:a> <a:b> 1 }", "บรรทัด 1"),
        ("SELECT * WHERE { SERVICE <https://example.org/> { ?a ?b ?c } }", "not supported"),
        ("  ", "ยังไม่มีคำถาม"),
    ],
)
def test_what_is_wrong_with_a_query_is_one_clear_line(asking_page: Page, query: str, said: str) -> None:
    sparql(asking_page, query)
    status = asking_page.locator("#ask-status")
    expect(status).to_contain_text(said)
    assert "\n" not in status.inner_text().strip()
    expect(asking_page.locator("#ask-answer")).to_be_hidden()


def test_questions_and_answer_follow_the_language(asking_page: Page) -> None:
    choose(asking_page, "people")
    shown(asking_page)
    asking_page.locator("#language").click()
    expect(asking_page.locator("#ask-title")).to_have_text("Who holds which post, and where")
    assert asking_page.locator("#ask-answer thead th button").first.inner_text().startswith("Person")


def test_a_page_without_room_for_the_graph_says_how_to_ask(
    open_page: Callable[..., Page], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "_LEAST_PER_QUAD", 1_000_000)
    write_page_of(built(*ALL), tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    page.locator("#tab-ask").click()
    choose(page, "parts-of-agencies")
    expect(page.locator("#ask-shell")).to_have_text("kg query parts-of-agencies [--agency …]")
    page.locator("#ask-with-agency").fill("กรม' ; rm")
    expect(page.locator("#ask-shell")).to_have_text("kg query parts-of-agencies --agency 'กรม'\\'' ; rm'")
    expect(page.locator("#ask-own")).to_be_hidden()


def test_the_tab_opens_with_questions_by_group_and_an_answer(asking_page: Page) -> None:
    headings = asking_page.locator("#ask-questions h3").all_inner_texts()
    assert headings[:2] == ["บุคคล", "หน่วยงาน"]
    assert len(headings) == len(GROUPS)
    answered = asking_page.locator("[data-question='agencies-by-goal']")
    expect(answered).to_have_attribute("aria-current", "true")
    assert "กรมชลประทาน" in column(asking_page, "agency")
    assert asking_page.locator("#ask-answer [data-column='label'] .mark.goal").first.inner_text().isdigit()


@pytest.mark.parametrize("typed", ["1 พ.ค. 2566", "2566-05-01", "1/5/2566", "1 May 2023", "๑ พฤษภาคม ๒๕๖๖"])
def test_a_day_may_be_typed_in_either_calendar(asking_page: Page, typed: str) -> None:
    choose(asking_page, "holders-on-date")
    submit(asking_page, date=typed)
    assert "สมชาย ใจงาม" in column(asking_page, "person")
    expect(asking_page.locator("#ask-with-date")).to_have_value("1 พ.ค. 2566")
    asking_page.locator("#language").click()
    expect(asking_page.locator("#ask-with-date")).to_have_value("1 May 2023")


def test_a_month_is_a_period_and_what_is_no_day_is_said(asking_page: Page) -> None:
    choose(asking_page, "events-in-period")
    submit(asking_page, **{"from": "มี.ค. 2566", "to": "มี.ค. 2566"})
    assert len(shown(asking_page)) == 1
    submit(asking_page, to="วันไหนก็ได้")
    expect(asking_page.locator("#ask-status")).to_contain_text("วันไหนก็ได้")
    expect(asking_page.locator("#ask-status")).to_contain_text("5 มี.ค. 2566")
    expect(asking_page.locator("#ask-with-to")).to_have_attribute("aria-invalid", "true")
    expect(asking_page.locator("#ask-answer")).to_be_hidden()


def test_addresses_and_ids_are_no_columns_but_are_kept_in_what_is_saved(asking_page: Page) -> None:
    choose(asking_page, "articles")
    assert column(asking_page, "title")
    expect(asking_page.locator("#ask-answer thead [role=columnheader]").first).to_contain_text("ชื่อเรื่อง")
    assert asking_page.locator("#ask-answer [data-column='id'], #ask-answer [data-column='address']").count() == 0
    with asking_page.expect_download() as download:
        asking_page.locator("#ask-csv").click()
    header, *rows = csv.reader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig")))
    assert {"id", "address"} <= {*header}
    assert any("https://example.org/news/pump" in row for row in rows)
    asking_page.locator("#ask-answer").get_by_role("button", name="กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่").click()
    expect(asking_page.locator("#view-articles")).to_contain_text("มีน้ำสะอาดใช้ตลอดปี")


def test_words_are_copied_with_their_source(asking_page: Page) -> None:
    choose(asking_page, "statements")
    row = asking_page.locator("#ask-answer tbody tr").filter(has_text="เกษตรกร 500 ราย")
    row.get_by_role("button", name="ดูทั้งแถว").click()
    asking_page.get_by_role("button", name="คัดลอกเป็นคำอ้างอิง").click()
    expect(asking_page.get_by_role("button", name="คัดลอกแล้ว")).to_be_visible()
    quoted = pasted(asking_page)
    assert quoted.startswith("“สถานีนี้จะช่วยให้เกษตรกร 500 ราย")
    assert quoted.endswith("” — กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่, 4 มี.ค. 2566, https://example.org/news/pump")


def test_an_answer_sorts_and_filters_by_its_columns(asking_page: Page) -> None:
    choose(asking_page, "people")
    everyone = column(asking_page, "person")
    heading = asking_page.locator("#ask-answer thead").get_by_role("columnheader", name="บุคคล")
    heading.get_by_role("button").click()
    expect(heading).to_have_attribute("aria-sort", "ascending")
    heading.get_by_role("button").click()
    assert column(asking_page, "person") == sorted(everyone, reverse=True)
    heading.get_by_role("searchbox").fill("มาลี")
    assert {*column(asking_page, "person")} == {"มาลี ดีพร้อม"}


def test_an_answer_is_a_picture_where_it_fits(asking_page: Page) -> None:
    choose(asking_page, "goals-by-province")
    assert column(asking_page, "where")
    forms = asking_page.locator("#ask-forms button")
    assert [form.get_attribute("data-form") for form in forms.all()] == ["table", "bars", "timeline", "map"]
    for name in ("timeline", "map", "bars"):
        asking_page.locator(f"[data-form='{name}']").click()
        expect(asking_page.locator("#ask-picture svg").first).to_be_visible()
        expect(asking_page.locator("#ask-answer")).to_be_hidden()
    with asking_page.expect_download() as download:
        asking_page.locator("#ask-picture-tools [data-save='svg']").click()
    assert download.value.suggested_filename == "goals-by-province.svg"
    saved = Path(download.value.path()).read_text(encoding="utf-8")
    assert question("goals-by-province").thai in saved
    asking_page.locator("#ask-picture [role=button]").first.click()
    expect(asking_page.locator("body")).to_have_class(re.compile("open"))
    choose(asking_page, "goals-by-year")
    expect(asking_page.locator("#ask-picture svg").first).to_be_visible()
    asking_page.locator("[data-form='table']").click()
    assert column(asking_page, "year")


def test_months_of_what_is_dated_are_a_line_and_no_picture_fits_words_alone(asking_page: Page) -> None:
    choose(asking_page, "statements")
    asking_page.locator("[data-form='line']").click()
    expect(asking_page.locator("#ask-picture svg").first).to_be_visible()
    sparql(asking_page, "SELECT ?name WHERE { ?p a foaf:Person ; foaf:name ?name }")
    assert shown(asking_page)
    expect(asking_page.locator("#ask-forms")).to_be_empty()


def test_the_address_keeps_a_question_and_what_is_typed(
    page_file: Callable[..., Path], open_page: Callable[..., Page]
) -> None:
    page = open_page(page_file(*ALL), "#tab=ask")
    choose(page, "people")
    submit(page, person="มาลี", to="ธ.ค. 2566")
    assert {*column(page, "person")} == {"มาลี ดีพร้อม"}
    again = open_page(page_file(*ALL), "#" + page.url.partition("#")[2])
    assert {*column(again, "person")} == {"มาลี ดีพร้อม"}
    expect(again.locator("#ask-with-person")).to_have_value("มาลี")


def test_on_a_phone_questions_are_picked_and_rows_are_cards(page_of: Callable[..., Page]) -> None:
    page = page_of(*ALL, width=390, height=844)
    page.locator("#tab-ask").click()
    assert page.locator("#ask-answer tbody tr").first.inner_text()
    page.locator("#ask-pick").select_option("people")
    assert "มาลี ดีพร้อม" in column(page, "person")
    card = page.locator("#ask-answer tbody tr").first
    box = card.bounding_box()
    assert box is not None
    assert box["width"] <= 390
    assert 10 * box["height"] <= 844
    for form in ("bars", "timeline"):
        page.locator(f"[data-form='{form}']").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
