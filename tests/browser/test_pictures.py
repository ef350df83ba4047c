"""The current view as a picture: what is drawn is in it, in fonts that set Thai, and nothing else."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from playwright.sync_api import Page

from tests.browser.releases import ALL

_SVG = "{http://www.w3.org/2000/svg}"


def saved(page: Page, button: str) -> Path:
    with page.expect_download() as download:
        page.locator(button).click()
    return Path(download.value.path())


def test_the_svg_holds_the_names_the_title_and_the_legend_of_what_is_drawn(page_of: Callable[..., Page]) -> None:
    page = page_of(*ALL)
    root = ElementTree.parse(saved(page, "#save-svg")).getroot()  # noqa: S314  # our own file
    texts = " ".join("".join(text.itertext()) for text in root.iter(f"{_SVG}text"))
    assert page.title() in texts
    assert "สมชาย" in texts
    assert "หน่วยงาน" in texts
    assert "Thai" in root.attrib["font-family"]
    assert len(list(root.iter(f"{_SVG}circle"))) >= 3
    assert list(root.iter(f"{_SVG}line"))
    assert not list(root.iter(f"{_SVG}script")) + list(root.iter(f"{_SVG}image"))


def test_what_a_filter_hides_is_not_in_the_picture(page_of: Callable[..., Page]) -> None:
    page = page_of(*ALL)
    page.get_by_role("checkbox", name="บุคคล").uncheck()
    root = ElementTree.parse(saved(page, "#save-svg")).getroot()  # noqa: S314  # our own file
    assert not list(root.iter(f"{_SVG}circle"))


def test_the_png_shows_the_same_at_twice_the_size(page_of: Callable[..., Page]) -> None:
    page = page_of(*ALL)
    root = ElementTree.parse(saved(page, "#save-svg")).getroot()  # noqa: S314  # our own file
    png = saved(page, "#save-png").read_bytes()
    assert png.startswith(b"\x89PNG")
    width, height = (int.from_bytes(png[at : at + 4]) for at in (16, 20))
    assert (width, height) == (2 * int(root.attrib["width"]), 2 * int(root.attrib["height"]))
    assert len(set(_dots(png))) > 100  # an empty canvas has a handful of values


def _dots(png: bytes) -> bytes:
    """The bytes of a PNG's scan lines (ISO/IEC 15948, 5.3: length, type, data, check sum)."""
    data, at = b"", 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += 12 + length
    return zlib.decompress(data)
