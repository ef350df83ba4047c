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
from kg.questions import bound, question
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
    return [row.locator("td").all_inner_texts() for row in rows.all()]


def sparql(page: Page, query: str) -> None:
    if not page.locator("#ask-query").is_visible():
        page.locator("#ask-own summary").click()
    page.locator("#ask-query").fill(query)
    page.locator("#ask-query").press("Control+Enter")


def test_a_ready_question_gives_the_answer_of_the_command_line(asking_page: Page) -> None:
    choose(asking_page, "people")
    expect(asking_page.locator("#ask-title")).to_have_text("ใครดำรงตำแหน่งอะไร ที่หน่วยงานใด")
    table = built(*ALL).table(question("people").sparql)
    column = table.header.index("person")
    assert [row[column] for row in shown(asking_page)] == [row[column] for row in table.rows]
    assert len(table.rows) >= 3


def test_a_question_takes_a_name_in_any_form_and_says_what_it_misses(asking_page: Page) -> None:
    choose(asking_page, "posts-of-person")
    asking_page.locator("#ask-with-person").fill("นายสมชาย")
    asking_page.get_by_role("button", name="ถาม", exact=True).first.click()
    assert {row[0] for row in shown(asking_page)} == {"สมชาย ใจงาม"}
    choose(asking_page, "holders-on-date")
    asking_page.locator("#ask-form button").click()
    expect(asking_page.locator("#ask-status")).to_contain_text("วันที่")
    expect(asking_page.locator("#ask-with-date")).to_be_focused()
    asking_page.locator("#ask-with-date").fill("2023-05-01")
    asking_page.locator("#ask-form button").click()
    assert any("สมชาย ใจงาม" in row for row in shown(asking_page))
    choose(asking_page, "posts-of-person")
    asking_page.locator("#ask-with-person").fill("zzzzzzzzzzzzz")
    asking_page.locator("#ask-form button").click()
    expect(asking_page.locator("#ask-status")).to_contain_text("zzzzzzzzzzzzz")


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
    for parameter, value in typed.items():
        asking_page.locator(f"#ask-with-{parameter}").fill(value)
    asking_page.locator("#ask-form button").click()
    store = built(*ALL)
    table = store.table(bound(question(name), typed, store))
    expect(asking_page.locator("#ask-status")).to_contain_text(re.compile(rf"^{len(table.rows)} แถว|ไม่พบคำตอบ"))
    rows = shown(asking_page) if table.rows else []
    at = table.header.index("quote" if "quote" in table.header else "words")
    assert [row[at] for row in rows] == [row[at] for row in table.rows]


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
    asking_page.locator("#ask-own summary").click()
    asking_page.locator("#ask-query").fill("")
    asking_page.locator("#ask-query").press("Control+v")
    lines = asking_page.locator("#ask-query").input_value().splitlines()
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
    assert "person" in asking_page.locator("#ask-answer th").all_inner_texts()


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
