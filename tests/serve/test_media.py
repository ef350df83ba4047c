"""Which form of an answer a client likes best."""

from __future__ import annotations

import pytest

from kg.serve.media import best, preferred

OFFERED = ("text/turtle", "application/ld+json", "text/html")


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("", "text/turtle"),
        ("*/*", "text/turtle"),
        ("text/html", "text/html"),
        ("text/*;q=0.5, application/ld+json", "application/ld+json"),
        ("text/turtle;q=0, */*", "application/ld+json"),
        ("TEXT/HTML ; q=0.9, text/turtle;q=0.8", "text/html"),
        ("image/png", None),
        ("text/turtle;q=never", None),
        ("text/html;q=7, text/turtle;q=1", "text/turtle"),
        (",,;q=1,", None),
    ],
)
def test_the_best_of_those_offered(accept: str, kind: str | None) -> None:
    assert best(accept, OFFERED) == kind


def test_nothing_is_the_best_of_nothing() -> None:
    assert best("*/*", []) is None


def test_a_format_goes_by_several_types() -> None:
    known = {"json": ("application/sparql-results+json", "application/json"), "xml": ("a/xml", "application/xml")}
    assert preferred("application/xml;q=0.5, application/json", known) == "json"
    assert preferred("application/xml", known) == "xml"
    assert preferred("text/csv", known) is None
