"""The server's pages and its editor in a browser: nothing from elsewhere, no error, readable by everybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.harness import Watch, dress, new_page
from tests.serve.conftest import built_in
from tests.serving import served

Visit = Callable[..., Page]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server over three articles."""
    out = built_in(tmp_path_factory.mktemp("browser"))
    with served(out, "--workers", "1") as where:
        yield where


@pytest.fixture
def visit(chromium: Browser, address: str) -> Iterator[Visit]:
    """Opens an address of the server; the test fails if a page asks anybody else, logs an error or shows a dialog."""
    opened = []

    def visited(path: str, **look: object) -> Page:
        page = new_page(chromium)  # whose editor remembers nothing
        watch = Watch(home=(address, "data:", "blob:"))
        dress(page, **look)  # type: ignore[arg-type]  # the looks that ``dress`` names

        watch.follow(page)
        opened.append((page, watch))
        page.goto(address + path)
        return page

    yield visited
    problems = [problem for _, watch in opened for problem in watch.problems]
    for page, _ in opened:
        page.context.close()
    assert problems == []


PAGES = (
    "",
    "questions",
    "questions/people",
    "questions/people-of-agency?agency=กรมชลประทาน",
    "questions/people-of-agency",
    "describe?iri=person/สมชาย_ใจงาม",
    "article/water",
)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("look", [{}, {"scheme": "dark", "width": 390}], ids=["light", "dark and narrow"])
def test_pages_are_readable_by_everybody_and_fit(visit: Visit, path: str, look: dict[str, object]) -> None:
    page = visit(path, **look)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_question_is_asked_by_its_form(visit: Visit) -> None:
    page = visit("questions/people-of-agency?lang=en")
    page.get_by_role("textbox", name="an agency").fill("กรมชลประทาน")
    page.get_by_role("button", name="Ask").click()
    expect(page.get_by_role("cell", name="สมชาย ใจงาม").first).to_be_visible()
    page.get_by_role("link", name="ไทย").click()
    expect(page.locator("html")).to_have_attribute("lang", "th")
    expect(page.get_by_role("cell", name="สมชาย ใจงาม").first).to_be_visible()


def editor(visit: Visit, path: str = "sparql", /, **look: object) -> Page:
    page = visit(path, **look)
    expect(page.locator("#editor[data-ready]")).to_be_attached()
    return page


def run(page: Page) -> None:
    page.locator(".tabPanel.active .yasqe_queryButton").click()


def test_the_editor_asks_this_server(visit: Visit) -> None:
    page = editor(visit)
    expect(page.get_by_role("tab", name="agencies-by-goal")).to_be_visible()
    run(page)
    expect(page.locator(".tabPanel.active .yasr td", has_text="กรมชลประทาน").first).to_be_visible()


@pytest.mark.parametrize("look", [{}, {"scheme": "dark", "width": 390}], ids=["light", "dark and narrow"])
def test_what_is_ours_around_the_editor_is_readable_by_everybody(visit: Visit, look: dict[str, object]) -> None:
    assert violations(editor(visit, **look), without="#editor") == []


def test_a_question_opens_in_the_editor(visit: Visit) -> None:
    page = visit("questions/people-of-agency?agency=กรมชลประทาน&lang=en")
    page.get_by_role("link", name="Open in the editor").click()
    expect(page.locator(".tabPanel.active .yasr td", has_text="สมชาย ใจงาม").first).to_be_visible()


def typed(page: Page, query: str) -> None:
    """Puts a query in the active tab, the cursor where ``|`` stands, and asks for completions."""
    before, _, behind = query.partition("|")
    page.locator(".tabPanel.active .CodeMirror").evaluate(
        """(element, [before, behind]) => {
          const editor = element.CodeMirror;
          editor.setValue(before + behind);
          editor.setCursor(editor.posFromIndex(before.length));
          editor.focus();
        }""",
        [before, behind],
    )
    page.keyboard.press("Control+Space")


@pytest.mark.parametrize(
    ("query", "completed"),
    [
        ("PREFIX foaf: <http://xmlns.com/foaf/0.1/>\nSELECT * WHERE { ?s a foaf:Per| }", "foaf:Person"),
        ("PREFIX kg: <https://w3id.org/thkg/ontology#>\nSELECT * WHERE { ?s kg:attest| ?o }", "kg:attestedOn"),
        ("SELECT * WHERE { <กรมชล| ?p ?o }", "<https://w3id.org/thkg/organization/กรมชลประทาน>"),
    ],
)
def test_the_editor_completes_what_the_graph_has(visit: Visit, query: str, completed: str) -> None:
    page = editor(visit)
    typed(page, query)
    hint = page.locator(".CodeMirror-hints li", has_text=completed)
    content = page.locator(".tabPanel.active .CodeMirror")
    expect(hint.or_(content.get_by_text(completed)).first).to_be_visible()


def test_what_we_name_is_described_here(visit: Visit) -> None:
    page = editor(visit)
    run(page)
    with page.context.expect_page() as opened:
        page.locator(".yasr td a", has_text="กรมชลประทาน").first.click()
    opened.value.wait_for_load_state()
    assert "/describe?iri=" in opened.value.url
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("กรมชลประทาน")
