"""The graph of identity."""

from __future__ import annotations

from kg.iris import iri, proposal_iri
from kg.models import Join, Proposal
from kg.rdf.identity import identity_lines
from kg.store.things import Things

NAME, SLIP, OTHER = (iri("person", name) for name in ("ประยุทธ์ ใจงาม", "ประยุทธ ใจงาม", "ประยูร ใจงาม"))
BODY, ALIKE = (iri("organization", name) for name in ("กรมชลดี", "กรม ชลดี"))


def things(*said: Join | Proposal) -> Things:
    joins = [one for one in said if isinstance(one, Join)]
    lines = identity_lines(joins, [one for one in said if isinstance(one, Proposal)])
    assert lines == sorted(set(lines))
    return Things.of_lines(b"".join(lines))


def test_who_is_whom_and_by_what_name() -> None:
    found = things(Join(SLIP, NAME, "ประยุทธ์ ใจงาม"), Join(OTHER, NAME, "ประยุทธ์ ใจงาม"), Join(ALIKE, BODY, "กรมชลดี"))
    assert {one: found.all(one, "owl:sameAs") for one in (SLIP, OTHER, ALIKE, NAME)} == {
        SLIP: [NAME],
        OTHER: [NAME],
        ALIKE: [BODY],
        NAME: [],
    }
    assert found.all(NAME, "foaf:name") == ["ประยุทธ์ ใจงาม"]
    assert found.label(NAME, "foaf:name", "th") == ""
    assert found.label(BODY, "skos:prefLabel", "th") == "กรมชลดี"
    assert found.all(SLIP, "foaf:name") == []


def test_who_may_be_whom_and_how_sure_that_is_with_words_of_both() -> None:
    found = things(Proposal(OTHER, NAME, 0.58, "รมว.", "รมช."))
    node = proposal_iri(OTHER, NAME)
    assert found.of("kg:Proposal") == [node]
    assert found.all(node, "kg:between") == sorted([OTHER, NAME])
    assert (found.one(node, "kg:confidence"), found.one(node, "kg:quote"), found.one(node, "kg:otherQuote")) == (
        "0.58",
        "รมว.",
        "รมช.",
    )


def test_of_nothing_nothing_is_said() -> None:
    assert identity_lines([], []) == []
