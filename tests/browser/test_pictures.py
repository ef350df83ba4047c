"""The current view as a picture: what is drawn is in it, in fonts that set Thai, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from playwright.sync_api import Page

from browser.articles import ALL

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
    colours = page.evaluate(
        """async (bytes) => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          canvas.drawImage(bitmap, 0, 0);
          const dots = new Uint32Array(canvas.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
          return new Set(dots).size;
        }""",
        list(png),
    )
    assert colours > 20  # an empty canvas has one
