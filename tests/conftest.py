"""Fixtures that several tests share: the shipped article, built once."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings

from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.builds import SHIPPED, built

settings.register_profile("untimed", deadline=None)  # a machine may have other work: speed is make bench's to measure
settings.load_profile("untimed")


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as shells start what is put in the background
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what tests start and stop inherits it


os.environ["KG_LANG"] = "en"  # what is said is compared as the code writes it, whatever the machine's language


@pytest.fixture(scope="session")
def mission() -> GraphStore:
    """The shipped article as a built store."""
    text, source = SHIPPED.read_text(encoding="utf-8"), "https://www.opdc.go.th/content/Nzc0Ng"
    return built(Raw("opdc-7746", text, str(SHIPPED), source))


@pytest.fixture(autouse=True)
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers are printed as into a pipe, in whatever window the tests run."""
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture(autouse=True)
def no_running_loop(request: pytest.FixtureRequest) -> Iterator[None]:
    """Playwright's loop, which counts as running as long as a worker's Chromium is open, is not other tests' loop."""
    if request.node.get_closest_marker("browser"):
        yield
        return
    running = asyncio._get_running_loop()  # the two calls that asyncio has for whoever keeps loops of its own
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(running)
