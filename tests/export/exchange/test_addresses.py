"""Addresses for others: ASCII, of the web, and never what an article slips in."""

from __future__ import annotations

import pytest

from kg.export.exchange.addresses import page_of, uri
from kg.export.exchange.model import Release
from kg.iris import article_iri, iri


def test_thai_letters_are_encoded_and_what_is_encoded_stays() -> None:
    assert uri(iri("person", "ก/ข")) == "https://w3id.org/thkg/person/%E0%B8%81%2F%E0%B8%82"


def test_a_page_is_where_it_was_published() -> None:
    assert page_of(Release("x:1", "", url="https://a.go.th/ข?x=1&y=%20")) == "https://a.go.th/%E0%B8%82?x=1&y=%20"


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "https://a b", 'https://a/"><script>', "ftp://a", "https://a/\x01", "https://"]
)
def test_what_is_no_address_gives_the_iri(url: str) -> None:
    assert page_of(Release(article_iri("ก"), "", url=url)) == "https://w3id.org/thkg/article/%E0%B8%81"
