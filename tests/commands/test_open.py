"""``kg open``: the page in the browser, without opening any here."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import pytest

from kg.commands.open import has_screen, open_page
from kg.errors import StoreError


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "กราฟ ใหม่"
    folder.mkdir()
    (folder / "graph.html").write_text("<!doctype html>", encoding="utf-8")
    return folder


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser was asked to open."""
    addresses: list[str] = []

    def opens(address: str) -> bool:
        addresses.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", opens)
    monkeypatch.setenv("DISPLAY", ":0")
    return addresses


def test_the_page_is_opened_by_an_address_that_any_browser_reads(
    built: Path, opened: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    open_page(built)
    assert opened == [(built / "graph.html").as_uri()]
    assert opened[0].isascii()
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize("is_asked", [True, False])
def test_where_no_browser_opens_the_address_is_printed(
    built: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], is_asked: bool
) -> None:
    if is_asked:
        monkeypatch.setattr(webbrowser, "open", lambda _: False)
    else:
        monkeypatch.setattr("sys.platform", "linux")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
            monkeypatch.delenv(name, raising=False)
    open_page(built)
    assert capfd.readouterr().out == f"{(built / 'graph.html').as_uri()}\n"
    assert opened == []


def test_a_build_without_its_page_is_told_of(built: Path, opened: list[str]) -> None:
    (built / "graph.html").unlink()
    with pytest.raises(StoreError, match=r"graph\.html: is not there: build the graph without --no-page"):
        open_page(built)
    with pytest.raises(StoreError, match="does not exist: run kg build first"):
        open_page(built / "none")
    assert opened == []


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"BROWSER": "firefox"}, True),
    ],
)
def test_a_browser_needs_a_screen(platform: str, environment: dict[str, str], expected: bool) -> None:
    assert has_screen(platform, environment) is expected
