"""Web pages: the article of a page, its headline, its address and its day of publication.

The text of the article is what a browser shows of it (``blocks``), below the headline and the line that prints a day.
``stated`` reads what the page says for machines, ``place`` asks trafilatura where the article stands.

The day. Where a page prints it, that is what its publisher tells readers, and ``kg.page`` finds it, with the line that
is its evidence; so ``published`` stays empty. It is the stated day where none is printed, and where the printed one is
more than a day later: then that is the day of a change. Where the stated day is the later one, it is that of a move to
a new site, or today, which systems state as the day of publication.
"""

from __future__ import annotations

from dataclasses import replace

from kg.read.raw import Raw


def from_html(raw: Raw) -> Raw:
    """The article of a page whose markup is the text. Raises ``InputError`` where none is found."""
    from kg.read.web.article import read_article  # noqa: PLC0415  # trafilatura takes a second of start-up

    found = read_article(raw.text, raw.where)
    return replace(
        raw, text=found.text, url=found.url, title=found.title, published=found.published, remarks=found.remarks
    )
