"""axe-core on an open page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

_SCRIPT = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
_GRAVE = """async (without) => {
  const found = await axe.run(without ? { exclude: [[without]] } : document, { resultTypes: ["violations"] });
  return found.violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
}"""


def violations(page: Page, without: str = "") -> list[str]:
    """The serious and critical violations of the page as it stands, one line for each element; skips without axe.

    What stands in elements of the selector ``without`` is other people's.
    """
    if not _SCRIPT.exists():
        pytest.skip("axe-core is not installed: npm ci --prefix tests/browser")
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_SCRIPT.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(_GRAVE, without)
    return [
        f"{violation['impact']} {violation['id']}: {node['target']} {node['html'][:150]} {node['failureSummary'][:300]}"
        for violation in found
        for node in violation["nodes"]
    ]
