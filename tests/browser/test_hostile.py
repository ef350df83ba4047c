"""What comes from articles stays text, whatever it says: no script runs, no attribute breaks, no link leads astray."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect
from pyoxigraph import Literal, Quad

from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.browser.releases import ALL, PUMP
from tests.browser.test_pictures import saved
from tests.builds import built, statements, write_page_of

ATTACK = (
    '<script>window.ran=1</script>" onerror="window.ran=1" \' onload=\'window.ran=1 </script></style></textarea><!--'
    "<img src=x onerror=window.ran=1>]]>&lt;b&gt;{{7*7}}${window.ran=1}\u202eevil\u202c\u2028\u2066\\u003c\\"
)
LONG = "ก" * 10_000
_NAMES = {"prefLabel", "altLabel", "name", "label", "headline", "text", "exact", "title", "verb"}
_KEPT = {"http://metadata.un.org/sdg/", "https://w3id.org/thkg/ontology#"}

Opener = Callable[..., Page]


def poisoned() -> GraphStore:
    """A store whose names, quotes and titles end in an attack, people's in a very long one; addresses are scripts."""
    return GraphStore.of(
        Quad(quad.subject, quad.predicate, _poison(quad), quad.graph_name) if isinstance(quad.object, Literal) else quad
        for quad in statements(built(*ALL))
    )


def _poison(quad: Quad) -> Literal:
    term, subject = quad.object, str(quad.subject).strip("<")
    assert isinstance(term, Literal)
    predicate = quad.predicate.value.rpartition("#")[2].rpartition("/")[2]
    if predicate in {"url", "contentUrl"}:
        return Literal("javascript:window.ran=1", datatype=term.datatype)
    if predicate == "articleBody":  # as long as it was, so that every quote lies in it
        return Literal((ATTACK * len(term.value))[: len(term.value)])
    if predicate not in _NAMES or any(subject.startswith(kept) for kept in _KEPT):
        return term
    value = term.value + ATTACK + (LONG if "/person/" in subject else "")
    return Literal(value, language=term.language) if term.language else Literal(value)


@pytest.fixture(scope="module")
def hostile_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "graph.html"
    write_page_of(poisoned(), path)
    return path


def sound(page: Page) -> None:
    """Nothing ran, and the document has only elements, attributes and links that we made."""
    assert page.evaluate("window.ran") is None
    assert page.locator("img, iframe, object, embed, base, body script ~ style").count() == 0
    names = page.evaluate("[...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames())")
    assert not {name for name in names if name.startswith("on")}
    links = page.evaluate("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))")
    assert [link for link in links if not link.startswith(("http://", "https://", "#"))] == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "a long name breaks the layout"


def test_every_part_of_the_page_shows_a_poisoned_graph_as_text(open_page: Opener, hostile_file: Path) -> None:
    page = open_page(hostile_file)
    sound(page)
    page.locator("#search").fill("สมชาย")
    page.get_by_role("option").first.click()
    expect(page.locator("#panel")).to_contain_text("<script>window.ran=1</script>")
    sound(page)
    page.locator("#tab-tables").click()
    expect(page.locator("#view-tables")).to_contain_text("<img src=x onerror=window.ran=1>")
    sound(page)
    page.locator("#language").click()
    sound(page)


def test_answers_and_their_tables_keep_an_attack_as_text(open_page: Opener, hostile_file: Path) -> None:
    page = open_page(hostile_file)
    page.locator("#tab-ask").click()
    page.locator("[data-question='people']").click()
    expect(page.locator("#ask-answer")).to_contain_text("<script>window.ran=1</script>")
    sound(page)
    page.locator("[data-question='articles']").click()
    expect(page.locator("#ask-answer")).to_contain_text("javascript:window.ran=1")
    sound(page)


def test_a_picture_of_a_poisoned_graph_is_a_sound_picture(open_page: Opener, hostile_file: Path) -> None:
    page = open_page(hostile_file)
    page.locator("#tab-graph").click()
    root = ElementTree.parse(saved(page, "#save-svg")).getroot()  # noqa: S314  # our own file
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags <= {"svg", "title", "rect", "g", "line", "circle", "polygon", "text", "tspan"}
    names = {name for element in root.iter() for name in element.attrib}
    assert not {name for name in names if name.startswith("on") or "href" in name}


def test_a_hostile_article_read_by_the_whole_pipeline_changes_nothing_but_text(page_of: Opener) -> None:
    text = PUMP.text.replace("สถานีสูบน้ำแห่งใหม่", f"สถานีสูบน้ำ{ATTACK}", 1).replace(
        "สถานีนี้จะช่วย", f"“สถานีนี้ {ATTACK} {LONG} จะช่วย”"
    )
    page = page_of(
        Raw('"><script>window.ran=1</script>', text, "own", "javascript:window.ran=1", f"{ATTACK}{LONG}"),
        replace(PUMP, id="data", url="data:text/html,<script>window.ran=1</script>"),
    )
    sound(page)
    page.locator("#search").fill("กรมชลประทาน")
    page.get_by_role("option").first.click()
    sound(page)
    for tab in page.evaluate("kgPage.tabs()"):
        page.locator(f"#tab-{tab}").click()
        expect(page.locator(f"#view-{tab}")).to_be_visible()
        sound(page)
    page.locator("#tab-articles").click()
    for title in page.locator("#view-articles .article-title").all_inner_texts():
        page.locator("#view-articles .article-title").filter(has_text=title).first.click()
        expect(page.locator(".reader article")).to_contain_text("กรมชลประทาน")
        sound(page)
        page.get_by_role("button", name="บทความทั้งหมด").click()
    page.locator("#view-articles #words").fill("<img สถานี")
    sound(page)
    page.locator("#tab-ask").click()
    page.locator("[data-question='statements']").click()
    expect(page.locator("#ask-answer")).to_be_visible()
    sound(page)
