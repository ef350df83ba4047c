"""From raw text to an article: the text steps, run once, and the mask over page furniture.

Every later offset indexes the normalized text. Furniture is masked for the finders, never removed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kg.models import Article, Span
from kg.page import read_page
from kg.page.markup import without_markup
from kg.text.normal import normalize


def clean(
    identifier: str, raw: str, url: str | None = None, published: date | None = None, title: str | None = None
) -> Article:
    """The article of a raw text; what the caller knows of it (url, date, title) goes before what the page says.

    Raises ``ValueError`` when the text holds no letters.
    """
    text = normalize(without_markup(raw))
    if not any(c.isalpha() for c in text):
        raise ValueError("holds no text")
    page = read_page(text)
    return Article(
        id=identifier,
        text=text,
        masked=_masked(text, page.furniture),
        title=_title(title) or page.headline,
        body=page.body,
        published=published or page.published,
        published_span=None if published else page.published_span,
        url=url or page.url,
    )


def _title(stated: str | None) -> str:
    """A title in the normal form of texts, without markup, in one line; empty where it says nothing."""
    return " ".join(normalize(without_markup(stated)).split()) if stated else ""


def _masked(text: str, spans: Iterable[Span]) -> str:
    parts, at = [], 0
    for span in spans:
        parts += [text[at : span.start], "\n" * (span.end - span.start)]
        at = span.end
    return "".join([*parts, text[at:]])
