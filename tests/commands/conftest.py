"""What holds for every test of a command."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _any_width(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe's lines may be of any length: the width that pytest-xdist gives its workers is no user's wish."""
    monkeypatch.delenv("COLUMNS", raising=False)
