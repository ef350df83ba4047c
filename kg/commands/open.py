"""``kg open``: the page of a graph in the browser."""

from __future__ import annotations

import os
import sys
import webbrowser
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.answers import show_text
from kg.commands.console import tell
from kg.errors import StoreError
from kg.store.folder import DEFAULT_FOLDER, PAGE, expect

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
"""The variables of which one is set where a browser has a screen; without, Python would take one of the terminal."""


def open_page(
    graph: Annotated[Path, typer.Option("--graph", metavar="FOLDER", help="The folder of a build.")] = DEFAULT_FOLDER,
) -> None:
    """Open the page of the graph in the browser.

    Where there is no browser, as on a server, prints the page's address.
    """
    page = graph / PAGE
    expect(graph)
    if not page.is_file():
        raise StoreError(f"{page}: is not there: build the graph without --no-page")
    address = page.resolve().as_uri()
    if has_screen(sys.platform, os.environ) and webbrowser.open(address):
        tell(f"opened in the browser: {page}")
    else:
        tell("no browser can be opened here: open this address where there is one")
        show_text(f"{address}\n")


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a browser can be shown."""
    return platform in {"win32", "darwin"} or any(environment.get(name) for name in _SCREENS)
