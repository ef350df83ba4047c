"""Whether what a store gives back is what was sent."""

from __future__ import annotations

import pytest
from pyoxigraph import RdfFormat, parse

from kg.push.comparing import says

XSD = "http://www.w3.org/2001/XMLSchema#"


def literal(text: str, kind: str) -> bytes:
    return f'<http://a> <http://b> "{text}"^^<{XSD}{kind}> .\n'.encode()


@pytest.mark.parametrize(
    ("sent", "given", "same"),
    [
        (literal("12", "nonNegativeInteger"), literal("12", "integer"), True),
        (literal("0.50", "decimal"), literal("0.5", "decimal"), True),
        (literal("100", "integer"), literal("1e2", "string"), False),
        (literal("12", "integer"), literal("13", "integer"), False),
        (literal("x", "decimal"), literal("x", "decimal"), True),
        (literal("12", "string"), literal("12", "integer"), False),
        (literal("1", "integer"), literal("1", "integer") + literal("2", "integer"), False),
        (b'<http://a> <http://b> "a"@th .\n', b'<http://a> <http://b> "a"@en .\n', False),
    ],
)
def test_numbers_are_compared_by_value_and_all_else_as_it_is(sent: bytes, given: bytes, same: bool) -> None:
    assert says(sent, parse(given, format=RdfFormat.N_TRIPLES)) == same
