"""Statements as things with properties."""

from __future__ import annotations

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

from kg.iris import full, iri
from kg.store.things import Things

BODY, OTHER = iri("organization", "กรมป่าไม้"), iri("organization", "กรมประมง")


def triple(subject: str, name: str, value: NamedNode | Literal) -> Triple:
    return Triple(NamedNode(subject), NamedNode(full(name)), value)


@pytest.fixture
def things() -> Things:
    return Things(
        [
            triple(BODY, "rdf:type", NamedNode(full("org:Organization"))),
            triple(OTHER, "rdf:type", NamedNode(full("org:Organization"))),
            triple(BODY, "skos:prefLabel", Literal("กรมป่าไม้", language="th")),
            triple(BODY, "skos:prefLabel", Literal("Royal Forest Department", language="en")),
            triple(BODY, "skos:altLabel", Literal("ป่าไม้", language="th")),
            triple(BODY, "skos:altLabel", Literal("ปม.", language="th")),
            triple(BODY, "org:classification", NamedNode(full("kg:government"))),
        ]
    )


def test_things_of_a_class_are_sorted_and_an_unknown_class_has_none(things: Things) -> None:
    assert things.of("org:Organization") == sorted([BODY, OTHER])
    assert things.of("foaf:Person") == []


def test_values_are_sorted_and_the_first_is_the_one(things: Things) -> None:
    assert things.all(BODY, "skos:altLabel") == ["ปม.", "ป่าไม้"]
    assert things.one(BODY, "skos:altLabel") == "ปม."
    assert (things.all(OTHER, "skos:altLabel"), things.one(OTHER, "skos:altLabel")) == ([], "")


@pytest.mark.parametrize(("language", "label"), [("th", "กรมป่าไม้"), ("en", "Royal Forest Department"), ("fr", "")])
def test_a_label_is_asked_for_in_a_language(things: Things, language: str, label: str) -> None:
    assert things.label(BODY, "skos:prefLabel", language) == label


def test_a_term_is_given_by_its_local_name(things: Things) -> None:
    assert things.local(BODY, "org:classification") == "government"
    assert things.local(OTHER, "org:classification") == ""


def test_everything_that_is_said_something_of_is_a_subject_once(things: Things) -> None:
    assert things.subjects() == sorted([BODY, OTHER])
    assert Things([]).subjects() == []


def test_asking_for_what_is_not_there_makes_no_subject(things: Things) -> None:
    things.one(iri("organization", "x"), "skos:altLabel")
    assert things.subjects() == sorted([BODY, OTHER])


def test_statements_about_blank_nodes_are_none_of_ours() -> None:
    kind = NamedNode(full("org:Organization"))
    assert Things([Triple(BlankNode("x"), NamedNode(full("rdf:type")), kind)]).of("org:Organization") == []


def test_things_of_lines_are_those_of_their_statements(things: Things) -> None:
    lines = f'<{BODY}> <{full("skos:altLabel")}> "ป่า\\n\\"ไม้\\""@th .\n_:x <{full("rdf:type")}> <{BODY}> .\n'
    found = Things.of_lines(lines.encode())
    assert found.all(BODY, "skos:altLabel") == ['ป่า\n"ไม้"']
    assert found.objects("skos:altLabel") == {'ป่า\n"ไม้"'}
    assert things.objects("skos:altLabel") == {"ป่าไม้", "ปม."}
    assert Things.of_lines(b"").objects("skos:altLabel") == set()
    for lines in ("<a> no", f"<a> no\n<{BODY}> <{BODY}> <{BODY}> .", f"<a> no\n<{BODY}> <{BODY}> <{BODY}> .\n"):
        with pytest.raises(SyntaxError):
            Things.of_lines(lines.encode())


SAID = f"<{BODY}> <{full('skos:altLabel')}>"


@pytest.mark.parametrize(
    "line",
    [
        f'{SAID} "ป่า\\t\\b\\n\\r\\f\\"\\\\n"@th .',
        f'{SAID} "ป่า" .',
        f'{SAID} "2023-03-03"^^<{full("xsd:date")}> .',
        f"{SAID} <{OTHER}> .",
        f'{SAID} "\\u0E01\\U0001F333"@th-TH .  # from another hand',
        f'<https://example.org/\\u0E01>  <{full("skos:altLabel")}>\t"ก" .',
        f"_:x <{full('skos:altLabel')}> _:y .",
    ],
)
def test_lines_say_the_same_as_their_triples(line: str) -> None:
    triples = [quad.triple for quad in parse(line, format=RdfFormat.N_TRIPLES)]
    found, wanted = Things.of_lines(f"{line}\n".encode()), Things(triples)
    assert found.objects("skos:altLabel") == wanted.objects("skos:altLabel")
    for subject in (BODY, "https://example.org/ก"):
        assert found.all(subject, "skos:altLabel") == wanted.all(subject, "skos:altLabel")
        for language in ("th", "th-th"):
            assert found.label(subject, "skos:altLabel", language) == wanted.label(subject, "skos:altLabel", language)


@pytest.mark.parametrize("iri", ["a b", "<a", "a\nb", "{a}", "a\\b"])
def test_lines_with_what_is_no_iri_are_refused(iri: str) -> None:
    for line in (
        f"<https://example.org/{iri}> <{BODY}> <{BODY}> .\n",
        f"<{BODY}> <{BODY}> <https://example.org/{iri}> .\n",
    ):
        with pytest.raises(SyntaxError):
            Things.of_lines(line.encode())
