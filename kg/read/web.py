"""Web pages: the boundary to trafilatura."""

from __future__ import annotations

from kg.errors import InputError
from kg.read.raw import Raw, day_of


def from_html(raw: Raw) -> Raw:
    """The article of a page whose markup is the text. Raises ``InputError`` where none is found."""
    import trafilatura  # noqa: PLC0415  # a second of start-up that only web pages need

    page = trafilatura.bare_extraction(raw.text, with_metadata=True, include_comments=False)
    if page is None or isinstance(page, dict) or not page.text:
        raise InputError(f"{raw.where}: no article found in the page: save its text as .txt")
    text = f"{page.title}\n\n{page.text}" if page.title else page.text
    return Raw(raw.id, text, raw.where, page.url, page.title, day_of(page.date))
