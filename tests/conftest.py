"""Fixtures that several tests share: one short press release, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.assemble import assemble
from kg.compute import compute
from kg.read import Raw
from kg.store import GraphStore

ROOT = Path(__file__).resolve().parent.parent


def refuse(error: Exception) -> None:
    """A report that turns every problem into a failure."""
    raise error


def built(*articles: Raw) -> GraphStore:
    """A store in memory with these articles, computed parts included."""
    store = GraphStore.in_memory()
    assemble(store, articles, refuse, workers=1)
    compute(store, changed=True)
    return store


@pytest.fixture(scope="session")
def mission() -> GraphStore:
    """The shipped article as a built store."""
    path = ROOT / "articles" / "opdc-7746.txt"
    return built(Raw("opdc-7746", path.read_text(encoding="utf-8"), str(path), "https://www.opdc.go.th/content/Nzc0Ng"))
