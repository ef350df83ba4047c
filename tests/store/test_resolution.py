"""The resolved view of one article's graph, by what the graphs of identity and of the ledger say."""

from __future__ import annotations

from kg.iris import BASE, full
from kg.store.resolution import Resolution

A, GOOD, MUCH = f"{BASE}article/a", f"{BASE}person/ดี", f"{BASE}person/มาก"
PINE, WOOD = f"{BASE}organization/กรมป่า", f"{BASE}organization/กรมไม้"


def lines(*rows: tuple[str, str, str]) -> bytes:
    """Sorted N-Triples of prefixed properties; a value is an IRI where it looks like one."""
    values = (f"<{value}>" if value.startswith("http") else f'"{value}"' for _, _, value in rows)
    return b"".join(
        sorted(f"<{s}> <{full(p)}> {value} .\n".encode() for (s, p, _), value in zip(rows, values, strict=True))
    )


SAID = lines(
    (A, "schema:mentions", WOOD),
    (WOOD, "skos:prefLabel", "กรมไม้"),
    (WOOD, "org:classification", full("kg:other")),
    (f"{WOOD}/post/x", "org:postIn", WOOD),
    (f"{A}/holding/1", "kg:post", f"{WOOD}/post/x"),
)
IDENTITY = lines(
    (WOOD, "owl:sameAs", PINE), (PINE, "skos:prefLabel", "กรมป่า"), (PINE, "org:classification", full("kg:government"))
)


def test_nothing_decided_changes_nothing() -> None:
    none = Resolution.of(b"", b"")
    assert none.is_empty
    assert none.in_view(SAID) is SAID
    assert none.concerning(A, [WOOD]) == ""


def test_what_is_one_has_one_iri_name_and_kind_and_its_posts_follow() -> None:
    found = Resolution.of(IDENTITY, b"")
    meant = lines(
        (A, "schema:mentions", PINE),
        (PINE, "skos:prefLabel", "กรมป่า"),
        (PINE, "org:classification", full("kg:government")),
        (f"{PINE}/post/x", "org:postIn", PINE),
        (f"{A}/holding/1", "kg:post", f"{PINE}/post/x"),
    )
    called = f'<{PINE}> <{full("skos:altLabel")}> "กรมไม้"@th .\n'.encode()
    assert found.in_view(SAID) == b"".join(sorted([*meant.splitlines(keepends=True), called]))


def test_an_article_that_only_points_to_a_name_is_left_as_it_is() -> None:
    found = Resolution.of(IDENTITY, b"")
    candidate = lines((f"{A}/organization/x", "kg:candidate", WOOD))
    assert found.in_view(candidate) is candidate
    assert found.concerning(A, [PINE]) == ""
    assert found.concerning(A, [WOOD])


def test_another_decision_is_another_state_of_an_article_that_it_concerns() -> None:
    held = f"{A}/holding/1"
    reject, accept = (lines(("x:j", name, held)) for name in ("kg:rejects", "kg:accepts"))
    correct = lines(
        ("x:j", "kg:corrects", held), ("x:j", "kg:property", full("kg:status")), ("x:j", "kg:value", full("kg:former"))
    )
    states = [Resolution.of(b"", ledger).concerning(A, []) for ledger in (b"", reject, accept, correct)]
    assert len({*states}) == 4
    assert states[0] == ""
    assert Resolution.of(b"", reject).concerning(f"{BASE}article/b", []) == ""
    nobody = Resolution.of(b"", lines(("x:j", "kg:rejects", GOOD)))
    assert nobody.concerning(A, [GOOD])
    assert nobody.concerning(A, [MUCH]) == ""
