"""What is computed as lines of N-Triples."""

from __future__ import annotations

from datetime import date

from pyoxigraph import RdfFormat, parse, serialize

from kg.iris import BASE, full
from kg.rdf.lines import days, lines_of
from kg.rdf.terms import node, plain, thai

SUBJECT = f"{BASE}x/1"


def test_lines_of_a_node_are_sorted_and_what_is_not_known_is_left_out() -> None:
    pairs = (("schema:name", thai("ป่า")), ("kg:quote", None), ("kg:quote", plain('"a"\n')), ("kg:agent", node(SUBJECT)))
    lines = lines_of(SUBJECT, *pairs).splitlines(keepends=True)
    assert lines == sorted(lines)
    assert len(lines) == 3
    again = serialize(parse(b"".join(lines), format=RdfFormat.N_TRIPLES), format=RdfFormat.N_TRIPLES) or b""
    assert sorted(again.splitlines(keepends=True)) == lines


def test_days_are_those_that_are_known() -> None:
    known = days(("kg:earliest", date(2024, 3, 5)), ("kg:latest", None))
    (line,) = lines_of(SUBJECT, *known).splitlines()
    assert line.decode() == f'<{SUBJECT}> <{full("kg:earliest")}> "2024-03-05"^^<{full("xsd:date")}> .'
