"""What the page is told of facts' IRIs: little where it can spell them, all of it where a name is written otherwise."""

from __future__ import annotations

import pytest

from kg.export.page.model import Fact, FactKind
from kg.export.page.naming import tail_of
from kg.iris import article_iri, iri

ARTICLE = article_iri("a")
PERSON, BODY, GOAL = iri("person", "ดี ใจงาม"), iri("organization", "กรมป่า"), "http://metadata.un.org/sdg/13"
EVENT = f"{ARTICLE}/event/2"


@pytest.mark.parametrize(
    ("kind", "ends", "what", "extra", "own", "tail"),
    [
        ("post", (PERSON, BODY), "รอง อธิบดี", "acting", "holding/ดี_ใจงาม/รอง_อธิบดี/กรมป่า/acting", ""),
        ("post", (PERSON,), "นายกรัฐมนตรี", "incumbent", "holding/ดี_ใจงาม/นายกรัฐมนตรี/incumbent", ""),
        (
            "post",
            (PERSON, BODY),
            "ผอ.",
            "acting",
            "holding/ดี_ใจงาม/ผอ%2E/กรมป่า/acting",
            "/holding/ดี_ใจงาม/ผอ%2E/กรมป่า/acting",
        ),
        ("theme", (BODY, GOAL), "", "", "theme/13/กรมป่า", ""),
        ("theme", (BODY, GOAL), "13.1", "", "theme/13.1/กรมป่า", ""),
        ("theme", (GOAL,), "", "", "theme/13", ""),
        ("theme", (BODY, GOAL), "", "", "theme/13/กรมป่าไม้", "/theme/13/กรมป่าไม้"),
        ("part", (PERSON, EVENT), "chair", "", "event/2/chair/person/ดี_ใจงาม", "event/2"),
        ("part", (BODY, EVENT), "host", "", "event/2/host/organization/กรมน้ำ", "/event/2/host/organization/กรมน้ำ"),
        ("said", (PERSON, GOAL), "กล่าวว่า", "direct", "statement/3", "statement/3"),
        ("event", (EVENT,), "meeting", "", "event/2", "event/2"),
    ],
)
def test_only_what_the_page_cannot_spell_is_told(
    kind: FactKind, ends: tuple[str, ...], what: str, extra: str, own: str, tail: str
) -> None:
    assert tail_of(Fact(kind, ends, what, extra, iri=f"{ARTICLE}/{own}"), ARTICLE) == tail


def test_who_is_only_named_has_an_iri_already() -> None:
    assert tail_of(Fact("named", (PERSON,), iri=PERSON), ARTICLE) == ""
