"""How soon a page is usable and how long it takes over what people do with it, in each of its views."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page

PATIENCE = 60
"""Seconds after which a page is given up."""

VIEWS = ("story", "graph", "map", "articles", "compare", "tables")

_SEARCHES = ("กระทรวง", "ปลัดกระทรวงมหาดไทย", "สมชาย", "น้ำสะอาด", "digital", "กระทวงสาธารนสุข")
_WORDS = ("น้ำท่วม", "พลังงานสะอาด ประชาชน", '"ผู้สูงอายุ"', "ไม่มีคำนี้ในข่าวใด")

_ACTED = """async ([view, action, value]) => {
  const kg = window.kgPage;
  const busiest = (kind) => kg.nodes.filter((each) => each.kind === kind).sort((a, b) => b.weight - a.weight)[0].id;
  const [first, last] = kg.controls.span();
  const middle = new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10);
  const box = document.querySelector("#search");
  const act = {
    names: () => { box.value = value; box.dispatchEvent(new Event("input", { bubbles: true })); },
    words: () => kg.filters.set({ words: value }),
    goal: () => kg.filters.set({ goals: new Set([kg.goals[Number(value)].id]) }),
    agency: () => kg.filters.set({ agency: busiest("organization") }),
    kinds: () => kg.filters.set({ kinds: new Set([value]) }),
    brush: () => kg.filters.set(value === "end" ? { from: middle } : { to: middle }),
    select: () => kg.select(busiest(value)),
  };
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  if (kg.tabNow() !== view) kg.showTab(view);
  await painted();
  const start = performance.now();
  act[action]();
  await painted();
  const took = performance.now() - start;
  if (action === "names") { box.value = ""; box.dispatchEvent(new Event("blur")); }
  else if (action === "select") kg.select(-1);
  else kg.filters.reset();
  await painted();
  return took;
}"""
_ACTIONS = {
    "a search of names": [("names", text) for text in _SEARCHES],
    "a search of texts": [("words", words) for words in _WORDS],
    "a filter": [("goal", "2"), ("agency", ""), ("kinds", "organization"), ("goal", "12"), ("kinds", "person")],
    "a part of the time": [("brush", "end"), ("brush", "start")],
    "a selection": [("select", kind) for kind in ("organization", "person", "goal", "event")],
}


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds until a page was usable; how many texts it has whole; by view and deed the milliseconds of each try."""

    usable: float
    whole: int
    took: dict[str, dict[str, list[float]]]

    def lines(self) -> list[str]:
        """The figures to read, a line for each view: the median and the longest of each kind of action."""
        return [
            f"  {view}: "
            + "; ".join(f"{what} {median(times):.0f} ms, at most {max(times):.0f}" for what, times in took.items())
            for view, took in self.took.items()
        ]


def opened(browser: Browser) -> Page:
    """An empty page that waits long and asks no network."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.route("http*://**", lambda route: route.abort())
    context.set_default_timeout(PATIENCE * 1000)
    return context.new_page()


def times(browser: Browser, path: Path) -> Times:
    """The times of a page's file: usable is it once a name is typed, found and clicked, and the panel tells of it."""
    page = opened(browser)
    page.goto(path.as_uri(), wait_until="commit")
    page.locator("html[data-ready]").wait_for(state="attached")
    page.get_by_role("searchbox").first.fill("กระทรวงมหาดไทย")
    page.get_by_role("option").first.click()
    page.locator("#panel").get_by_text("กระทรวงมหาดไทย").first.wait_for()
    usable = page.evaluate("performance.now()") / 1000
    page.evaluate("kgPage.select(-1)")
    page.locator("html[data-words]").wait_for(state="attached")
    whole = page.evaluate("kgPage.articles.filter(({ id }) => kgPage.isWhole(id)).length")
    took = {
        view: {what: [page.evaluate(_ACTED, [view, *each]) for each in tries] for what, tries in _ACTIONS.items()}
        for view in VIEWS
    }
    page.context.close()
    return Times(usable, whole, took)
