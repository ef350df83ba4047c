"""The README's pictures of the page: ``python -m scripts.screenshots MANY.html``, a page of many articles.

Those with sentences are of the shipped article (``exports/``), those of many articles show names and numbers alone.
"""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = "/usr/bin/chromium"
SIZE = (1400, 860)
MANY = {"first-sight": "", "periods": "tab=compare&compare=periods"}
ONE = {"article": "tab=articles&article=article/opdc-7746"}
"""The views, as the part of the page's address behind "#", by the picture's name."""


def main() -> None:
    """Writes ``docs/*.png`` from the file given on the command line and ``exports/graph.html``."""
    folder = ROOT / "docs"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        for page_file, views in ((Path(sys.argv[1]).resolve(), MANY), (ROOT / "exports" / "graph.html", ONE)):
            for name, fragment in views.items():
                page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]}, color_scheme="light")
                page.goto(f"{page_file.as_uri()}#{quote(fragment, safe='=/&')}")
                page.wait_for_selector("html[data-ready=yes]")
                page.wait_for_timeout(1000)  # until the view has come to rest
                page.screenshot(path=folder / f"{name}.png")
                page.close()
        browser.close()


if __name__ == "__main__":
    main()
