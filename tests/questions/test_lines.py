"""Lines for parameters: a comment until the parameter is given, then a line of the pattern."""

from __future__ import annotations

import pytest

from kg.questions.lines import with_lines

QUERY = """SELECT ?x {
  #?to FILTER(?day <= {to})
  #?who VALUES ?x { {who} }
  #?words FILTER(F(?x, {words}))
  #?by ?x a ?by
}"""


@pytest.mark.parametrize(
    ("given", "lines", "written"),
    [
        ({}, [], set()),
        ({"to": ["1"]}, ["  FILTER(?day <= 1)"], {"to"}),
        ({"who": ["<a>", "<b>"]}, ["  VALUES ?x { <a> <b> }"], {"who"}),
        ({"words": ["'a'", "'{to}'"]}, ["  FILTER(F(?x, 'a')) FILTER(F(?x, '{to}'))"], {"words"}),
        ({"by": ["<a>"]}, ["  ?x a ?by"], set()),
        ({"from": ["1"]}, [], set()),
    ],
)
def test_a_line_stands_for_its_parameter_alone(
    given: dict[str, list[str]], lines: list[str], written: set[str]
) -> None:
    found, names = with_lines(QUERY, given)
    assert names == written
    assert [line for line in found.splitlines()[1:-1] if "#?" not in line] == lines
    assert len(found.splitlines()) == len(QUERY.splitlines())
