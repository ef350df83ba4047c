"""Lines of a query that stand in it only for a parameter: what is not asked for costs nothing.

``#?agency ?who org:memberOf ?agency .`` is a comment until ``--agency`` is given; then what stands behind the name is a
line of the pattern. Where such a line holds ``{agency}``, the parameter's terms are written there and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_LINE = re.compile(r"^([ \t]*)#\?(\w+) (.*)$", re.MULTILINE)

Terms = Sequence[str]
"""What a parameter may be, as SPARQL writes it."""

_ALL = "words"
"""The parameter of whose terms each must hold, so that its lines are said once for each; of others one is enough."""


def with_lines(sparql: str, given: Mapping[str, Terms]) -> tuple[str, frozenset[str]]:
    """The query with the lines of the parameters that are given, and the names of those that are written in them."""
    written: set[str] = set()

    def line(found: re.Match[str]) -> str:
        indent, name, rest = found.groups()
        if name not in given:
            return found[0]
        place = f"{{{name}}}"
        if place not in rest:
            return f"{indent}{rest}"
        written.add(name)
        each = given[name] if name == _ALL else [" ".join(given[name])]
        return indent + " ".join(rest.replace(place, terms) for terms in each)

    return _LINE.sub(line, sparql), frozenset(written)
