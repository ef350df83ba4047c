"""Addresses as programs of others take them: of an article where it was published, of anything else its IRI."""

from __future__ import annotations

import re
from urllib.parse import quote

from kg.export.exchange.model import Release

_PAGE = re.compile(r"https?://[^\s\x00-\x20\x7f-\x9f<>\"{}|\\^`]+", re.IGNORECASE)
"""An address of the web without what no URI holds (RFC 3986, 2): what an article gives may be anything."""

_KEPT = "%/:=&?~#+!$,;'@()*[]"
"""Signs of ASCII that stay: reserved ones, and the percent sign of what is encoded already."""


def uri(iri: str) -> str:
    """An IRI in ASCII (RFC 3987, 3.1)."""
    return quote(iri, safe=_KEPT)


def page_of(release: Release) -> str:
    """Where an article stands on the web, its IRI where that is not known or is no address."""
    return uri(release.url if _PAGE.fullmatch(release.url) else release.iri)
