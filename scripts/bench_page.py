"""How soon the page of many articles is usable and how fast it answers, beside plain pyvis on the same graph."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Error, sync_playwright
from rich.console import Console

from kg.build.engines import Processes
from kg.build.memory import build_in_memory
from kg.export.page.gather import gather
from kg.export.page.html import write_page
from kg.export.page.model import PageGraph
from kg.read import Raw
from kg.store.graphs import GraphStore
from scripts.material import CORPUS, corpus_sample
from scripts.page_times import PATIENCE, opened, times
from scripts.plain_pages import has_sigma, write_pyvis, write_sigma, write_vis
from tests.builds import page_sources

_CHROMIUM = "/usr/bin/chromium"
_RENDERED = 5000
"""Nodes that sigma.js and vis-network draw side by side: more than any screen makes legible."""

_PANNED = """async (ours) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const pan = ours ? (by) => {
    const { x, y } = kgPage.network.getViewPosition();
    kgPage.network.moveTo({ position: { x: x + by, y } });
  } : window.pan;
  const times = [];
  await frame();
  for (let at = 0; at < 60; at += 1) {
    const start = performance.now();
    pan(at < 30 ? 4 : -4);
    await frame();
    await frame();
    times.push((performance.now() - start) / 2);
  }
  return times;
}"""


def bench_page(console: Console, articles: int = 2000) -> None:
    """Prints the page's times; says what is missing where there is no corpus or no Chromium."""
    if not CORPUS.exists() or not Path(_CHROMIUM).exists():
        console.print("page: not measured: it needs the corpus beside this checkout and Chromium")
        return
    store = corpus_store(articles)
    sources = page_sources(store)
    graph = gather(sources)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        ours, plain = Path(folder, "graph.html"), Path(folder, "pyvis.html")
        write_page(sources, ours)
        write_pyvis(graph, plain)
        browser = playwright.chromium.launch(executable_path=_CHROMIUM)
        found = times(browser, ours)
        size = ours.stat().st_size / 1e6
        console.print(
            f"page of {articles} articles, {found.whole} texts whole, {len(graph.nodes)} entities, {size:.1f} MB: "
            f"usable after {found.usable:.1f} s (name typed, found, clicked, panel open); {_panned(browser, ours)}"
        )
        console.print("\n".join(found.lines()))
        console.print(f"plain pyvis, the same {len(graph.nodes)} nodes: {_plain(browser, plain)}")
        _renderers(console, browser, graph, Path(folder))
        browser.close()


def _renderers(console: Console, browser: Browser, graph: PageGraph, folder: Path) -> None:
    """Prints how fast sigma.js and vis-network draw the same part of the graph, without a graphics card."""
    if not has_sigma():
        console.print("sigma.js: not measured: it needs `npm ci --prefix tests/browser`")
        return
    for name, write in (("sigma.js", write_sigma), ("vis-network", write_vis)):
        write(graph, _RENDERED, folder / "plain.html")
        page = opened(browser)
        page.goto((folder / "plain.html").as_uri(), wait_until="commit")
        page.wait_for_function("window.stable")
        shown, frames = page.evaluate("window.stable"), page.evaluate(_PANNED, False)
        page.context.close()
        console.print(
            f"plain {name}, the {min(_RENDERED, len(graph.nodes))} most important nodes: shown after "
            f"{shown / 1000:.1f} s, a frame while panning {median(frames):.0f} ms, at most {max(frames):.0f}"
        )


def corpus_store(articles: int) -> GraphStore:
    """A store in memory with that many articles of the corpus. Raises ``OSError`` where the corpus is not there."""
    records = corpus_sample(articles)
    found = (Raw(record["id"], record["text"], "corpus") for record in records)
    return build_in_memory(found, _refuse, Processes(os.cpu_count() or 1))


def _refuse(error: Exception) -> None:
    raise error


def _panned(browser: Browser, path: Path) -> str:
    page = opened(browser)
    page.goto(f"{path.as_uri()}#tab=graph", wait_until="commit")
    page.locator("html[data-words]").wait_for(state="attached")
    frames = page.evaluate(_PANNED, True)
    page.context.close()
    return f"a frame while panning the graph {median(frames):.0f} ms, at most {max(frames):.0f}"


def _plain(browser: Browser, path: Path) -> str:
    page = opened(browser)
    page.goto(path.as_uri(), wait_until="commit")
    try:
        page.wait_for_function("window.stable", timeout=PATIENCE * 1000)
        return f"shown after {page.evaluate('window.stable') / 1000:.1f} s; it has no search, filter or panel"
    except Error:
        return f"still not shown after {PATIENCE} s; it has no search, filter or panel"
