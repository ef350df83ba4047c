"""Answers as bytes."""

from __future__ import annotations

import json

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, QueryResultsFormat, QuerySolutions, Triple, parse_query_results

from kg.serve import results
from kg.serve.protocol import Window
from kg.store.reader import Rows

TERMS = (
    NamedNode("http://x/น้ำ"),
    BlankNode("b1"),
    Literal('a "quoted"\nline\t<b>&'),
    Literal("น้ำ", language="th"),
    Literal("5", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
    None,
)
HEADER = ("iri", "blank", "text", "thai", "number", "unbound")


@pytest.mark.parametrize(
    ("form", "reads"),
    [("json", QueryResultsFormat.JSON), ("xml", QueryResultsFormat.XML), ("tsv", QueryResultsFormat.TSV)],
)
def test_terms_come_back_as_they_were(form: str, reads: QueryResultsFormat) -> None:
    part = results.rows(Rows(HEADER, [TERMS]), form, Window(10))
    back = parse_query_results(part.body, format=reads)
    assert isinstance(back, QuerySolutions)
    assert [variable.value for variable in back.variables] == list(HEADER)
    (row,) = back
    assert [term for name, term in zip(HEADER, row, strict=True) if name != "blank"] == [
        t for t in TERMS if t != TERMS[1]
    ]


def test_csv_has_the_texts_alone() -> None:
    part = results.rows(Rows(("a", "b"), [TERMS[2:4]]), "csv", Window(10))
    assert part.body.decode() == 'a,b\r\n"a ""quoted""\nline\t<b>&",น้ำ\r\n'


@pytest.mark.parametrize(
    ("window", "values", "has_more"),
    [
        (Window(10), ["0", "1", "2", "3", "4"], False),
        (Window(5), ["0", "1", "2", "3", "4"], False),
        (Window(2), ["0", "1"], True),
        (Window(2, 3), ["3", "4"], False),
        (Window(0), [], True),
        (Window(2, 9), [], False),
    ],
)
def test_a_window_has_its_rows(window: Window, values: list[str], has_more: bool) -> None:
    answer = Rows(("n",), ((Literal(str(number)),) for number in range(5)))
    part = results.rows(answer, "json", window)
    assert [row["n"]["value"] for row in json.loads(part.body)["results"]["bindings"]] == values
    assert (part.shown, part.has_more) == (len(values), has_more)
    triples = (Triple(NamedNode(f"urn:{number}"), NamedNode("urn:p"), Literal("")) for number in range(5))
    part = results.graph(triples, "ntriples", window)
    assert [text.split(">")[0] for text in part.body.decode().splitlines()] == [f"<urn:{value}" for value in values]
    assert (part.shown, part.has_more) == (len(values), has_more)


def test_an_answer_is_cut_before_it_is_too_large_to_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "MOST_BYTES", 500)
    part = results.rows(Rows(("n",), ((Literal("x" * 100),) for _ in range(50))), "json", Window(100))
    assert 0 < part.shown < 5
    assert part.has_more


def test_a_triple_as_a_term_is_told_by_its_parts() -> None:
    triple = Triple(NamedNode("urn:s"), NamedNode("urn:p"), Literal("o"))
    told = json.loads(results.rows(Rows(("t",), [(triple,)]), "json", Window(1)).body)["results"]["bindings"][0]["t"]
    assert told["type"] == "triple"
    assert told["value"]["object"] == {"type": "literal", "value": "o"}
