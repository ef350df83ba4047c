"""From raw text to an article: the text steps, run once, and the mask over page furniture.

Every later offset indexes the normalized text. Furniture is masked for the finders, never removed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from kg.models import Article, Span
from kg.page import read_page
from kg.page.markup import without_markup
from kg.text.damage import damaged_parts, is_damaged
from kg.text.normal import normalize
from kg.wrapping.unwrap import unwrap

_ROUNDS = 8
"""How often markup is taken out and lines are put together while any are: more rounds only hostile texts take."""

_SHOWN = 40
"""Code points of a passage that a remark shows."""


def clean(
    identifier: str, raw: str, url: str | None = None, published: date | None = None, title: str | None = None
) -> Article:
    """The article of a raw text; what the caller knows of it (url, date, title) goes before what the page says.

    Raises ``ValueError`` when the text holds no letters or has lost its vowels; a part that has is masked.
    """
    text = _whole(raw)
    if not any(c.isalpha() for c in text):
        raise ValueError("holds no text: give a text with words")
    damaged = damaged_parts(text)
    if is_damaged(text, damaged):
        raise ValueError("has lost its vowels, as text copied from a PDF often has: take it from where it reads well")
    page = read_page(text)
    return Article(
        id=identifier,
        text=text,
        masked=_masked(text, sorted([*page.furniture, *damaged])),
        title=_title(title) or page.headline,
        body=page.body,
        published=published or page.published,
        published_span=None if published else page.published_span,
        url=url or page.url,
        remarks=_remarks(text, damaged),
    )


def _title(stated: str | None) -> str:
    """A title in the normal form of texts, without markup, in one line; empty where it says nothing."""
    return " ".join(_plain(stated).split()) if stated else ""


def _plain(raw: str) -> str:
    """The text without markup, in its normal form: what cannot be seen may stand in a tag, and written out (&nbsp;)."""
    return _settled(normalize(raw), without_markup, normalize)


def _whole(raw: str) -> str:
    """The plain text with its paragraphs on one line each, also those whose lines markup had parted."""
    return _settled(_plain(unwrap(raw)), unwrap, _plain)


def _settled(text: str, change: Callable[[str], str], tidy: Callable[[str], str]) -> str:
    """The text, changed and tidied until there is nothing to change."""
    for _ in range(_ROUNDS):
        changed = change(text)
        if changed == text:
            break
        text = tidy(changed)
    return text


def _remarks(text: str, damaged: tuple[Span, ...]) -> tuple[str, ...]:
    if not damaged:
        return ()
    first = " ".join(text[damaged[0].start : damaged[0].end].split())
    shown = first if len(first) <= _SHOWN else f"{first[:_SHOWN]}…"
    return (f"has lost its vowels in {len(damaged)} of its passages (“{shown}”): nothing was read from there",)


def _masked(text: str, spans: Iterable[Span]) -> str:
    """The text with spans, sorted by their starts, as line feeds."""
    parts, at = [], 0
    for span in spans:
        start, end = max(at, span.start), max(at, span.end)
        parts += [text[at:start], "\n" * (end - start)]
        at = end
    return "".join([*parts, text[at:]])
