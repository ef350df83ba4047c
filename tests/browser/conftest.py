"""Chromium, and pages built from articles: each file is made once per worker, each page is watched while it is open."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from kg.read import Raw
from kg.store.graphs import GraphStore
from scripts.bench_page import corpus_store
from scripts.material import CORPUS
from tests.browser.harness import CHROMIUM, Watch, dress, new_page
from tests.builds import built, write_page_of

HERE = Path(__file__).parent
Opener = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a browser test."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One headless Chromium for all tests of a worker."""
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def idle_pages() -> list[Page]:
    """Pages that a test is done with: a new one starts a process, which takes three times as long as what it shows."""
    return []


@pytest.fixture
def open_page(chromium: Browser, idle_pages: list[Page]) -> Iterator[Opener]:
    """Opens a page's file and waits until it is ready.

    The test fails if any page opened so asks the network, logs an error or shows a dialog.
    """
    opened: list[tuple[Page, Watch]] = []

    def opener(path: Path, fragment: str = "", **look: object) -> Page:
        page, watch = idle_pages.pop() if idle_pages else new_page(chromium), Watch()
        opened.append((page, watch))
        dress(page, **look)  # type: ignore[arg-type]  # the looks that ``dress`` names
        watch.follow(page)
        page.goto(path.as_uri() + fragment)
        page.locator("html[data-ready]").wait_for(state="attached")
        return page

    yield opener
    problems = [problem for _, watch in opened for problem in watch.problems]
    for page, watch in opened:
        watch.leave(page)
        page.goto("about:blank")
        idle_pages.append(page)
    assert problems == []


@pytest.fixture(scope="session")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The page's file for some articles, made once per worker."""
    made: dict[tuple[Raw, ...], Path] = {}

    def file(*articles: Raw) -> Path:
        if articles not in made:
            made[articles] = tmp_path_factory.mktemp("page") / "graph.html"
            write_page_of(built(*articles), made[articles])
        return made[articles]

    return file


@pytest.fixture
def page_of(page_file: Callable[..., Path], open_page: Opener) -> Opener:
    """Opens the page of some articles at a view, "" for the first sight."""

    def opener(*articles: Raw, tab: str = "graph", **look: object) -> Page:
        return open_page(page_file(*articles), f"#tab={tab}" if tab else "", **look)

    return opener


@pytest.fixture(scope="session")
def mission_file(mission: GraphStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page's file for the shipped article."""
    path = tmp_path_factory.mktemp("mission") / "graph.html"
    write_page_of(mission, path)
    return path


@pytest.fixture
def mission_page(mission_file: Path, open_page: Opener) -> Page:
    """The page of the shipped article, open."""
    return open_page(mission_file)


@pytest.fixture(scope="session")
def corpus_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """The page's file for so many real articles, made once for all workers."""
    if not CORPUS.exists():
        pytest.skip("the corpus is not beside this checkout")
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # which the workers of one run share

    def file(articles: int) -> Path:
        path = folder / f"corpus-{articles}.html"
        with (folder / f"corpus-{articles}.lock").open("w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                write_page_of(corpus_store(articles), path)
        return path

    return file
