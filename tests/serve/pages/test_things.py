"""What the graph says of one thing."""

from __future__ import annotations

import re

import pytest
from pyoxigraph import NamedNode, RdfFormat, parse

from kg.errors import QuestionError
from kg.iris import BASE
from kg.serve.desk import Desk
from kg.serve.pages.render import View
from kg.serve.pages.things import Described
from tests.serve.conftest import IRRIGATION, SOMCHAI

VIEW = View("/describe", (), "en", is_chosen=False)


@pytest.mark.parametrize("iri", [IRRIGATION, BASE + IRRIGATION])
def test_programs_get_its_statements(desk: Desk, iri: str) -> None:
    reply = Described(VIEW, iri, "turtle")(desk)
    said = {
        quad.object.value
        for quad in parse(reply.body, format=RdfFormat.TURTLE)
        if quad.subject == NamedNode(BASE + IRRIGATION)
    }
    assert "กรมชลประทาน" in said


def test_people_get_names_first_and_what_leads_there(desk: Desk) -> None:
    text = Described(VIEW, SOMCHAI, "html")(desk).body.decode()
    assert text.index("foaf:name") < text.index("rdf:type")
    assert "schema:mentions" in text
    assert "foaf:Person" in text


def test_evidence_and_facts_are_shown_by_their_words(desk: Desk) -> None:
    text = Described(VIEW, SOMCHAI, "html")(desk).body.decode()
    shown = text[text.index("Where it is said") : text.index("What leads here")]
    assert "สมชาย" in shown
    assert "article/" not in re.sub(r"<[^>]+>", "", shown)
    assert "/describe?iri=" in shown
    leading = text[text.index("What leads here") :]
    assert "oa:hasBody" not in leading
    assert "/holding/" not in re.sub(r"<[^>]+>", "", leading)


def test_what_is_no_address_is_refused(desk: Desk) -> None:
    for iri in ("nothing", "person/<x>"):
        with pytest.raises(QuestionError):
            Described(VIEW, iri, "turtle")(desk)


def test_what_the_graph_does_not_know_is_said(desk: Desk) -> None:
    assert Described(VIEW, "person/nobody", "turtle")(desk).status == 404
    assert Described(VIEW, "person/nobody", "html")(desk).status == 404
    assert Described(VIEW, "https://evil.example/x", "html")(desk).status == 404
