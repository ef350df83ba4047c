"""Properties read as a whole: the same answers as asking thing by thing."""

from __future__ import annotations

from kg.export.said import Said
from kg.store.reader import GraphReader

NAMES = ("foaf:name", "skos:prefLabel", "skos:altLabel", "kg:status", "schema:mentions", "kg:earliest")


def test_a_column_says_what_the_store_says_of_each_thing(asked: GraphReader) -> None:
    said = Said(asked)
    for name in NAMES:
        assert said.column(name)
        for iri, values in said.column(name).items():
            assert {text for text, _ in values} == set(asked.values(iri, name))
            assert said.one(iri, name) == asked.value(iri, name)


def test_languages_stand_beside_texts(asked: GraphReader) -> None:
    said = Said(asked)
    (body,) = (iri for iri in said.of("org:Organization") if said.label(iri, "skos:prefLabel", "en") == "World Bank")
    assert set(said.labels(body, "skos:prefLabel")) == set(asked.labels(body, "skos:prefLabel"))
    assert said.label(body, "skos:prefLabel", "th") == "ธนาคารโลก"
    assert said.label(body, "skos:prefLabel", "fr") == ""


def test_what_is_not_said_is_empty(asked: GraphReader) -> None:
    said = Said(asked)
    assert (said.all("https://w3id.org/thkg/nobody", "foaf:name"), said.one("x:y", "foaf:name")) == ([], "")
    assert said.of("schema:VideoObject") == []


def test_each_value_is_given_with_each_subject(asked: GraphReader) -> None:
    pairs = set(Said(asked).subjects("schema:mentions"))
    rows = asked.rows("SELECT ?article ?thing { ?article schema:mentions ?thing }")
    assert pairs == {(row["thing"], row["article"]) for row in rows}
