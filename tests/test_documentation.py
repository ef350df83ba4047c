"""README and docs: every command and snippet in them runs, and prints what the page shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.docs import ROOT, pages, printed
from scripts.fenced import with_outputs

_LINK = re.compile(r"\]\((?!https?:)(?P<target>[^)#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_snippet_prints_what_the_page_shows(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert with_outputs(text, printed(page)) == text


@pytest.mark.parametrize("page", [*pages(), ROOT / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    targets = {found["target"] for found in _LINK.finditer(page.read_text(encoding="utf-8"))}
    assert {target for target in targets if not (page.parent / target).exists()} == set()
