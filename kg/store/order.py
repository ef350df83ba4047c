"""The order of an answer, made here: to compare two texts the engine reads both from the disk, every time anew.

Of 50,000 rows that is 100 s against 1 s. What a query is ordered by is taken off its end where that is variables alone,
and the rows are put in the order that the engine has (SPARQL 1.1, 15.1, and by code points); what it compares in ways
of its own is left to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from pyoxigraph import Literal, NamedNode

from kg.iris import full

_BY = r"(?:\?\w+|DESC\(\?\w+\)|xsd:integer\(\?\w+\))"
_AT_END = re.compile(rf"\n[ \t]*ORDER BY((?:[ \t]+{_BY}|(?<=\)){_BY})+)\s*\Z")
"""The last line of a query: nothing is open there, so that it stands in no pattern, string or comment."""
_EACH = re.compile(r"(DESC|xsd:integer)?\(?\?(\w+)")
_SELECTED = re.compile(r"(?:#[^\n]*\n)*SELECT((?:[ \t]+\?\w+)+)(?=\s+WHERE\b)")
"""The beginning of a query that selects variables as they are, to which others may be added."""
_GROUPS = re.compile(r"\bGROUP\b", re.IGNORECASE)
"""A query that groups may not select what it does not group by; what an inner one does is its own affair."""
_HAVING = re.compile(r"\bHAVING\b", re.IGNORECASE)
_OWN_PREFIX = re.compile(r"\bPREFIX\b", re.IGNORECASE)

_TEXTS = frozenset(map(full, ("xsd:string", "rdf:langString")))
_NUMBERS = frozenset(map(full, ("xsd:integer", "xsd:decimal")))
_DAYS = frozenset(map(full, ("xsd:date", "xsd:gYearMonth", "xsd:gYear")))
_PLAIN_DAY = re.compile(r"\d{4}(-\d\d){0,2}")
"""A day, month or year whose text is in the order of time: four digits of a year, and no time zone."""
_WHOLE = re.compile(r"[+-]?\d+")

Key = tuple[int, Decimal, str, str, str]
"""How terms compare: unbound ones before IRIs before literals, these by number, text, datatype and language."""

_NONE = Decimal(0)
_UNBOUND: Key = (0, _NONE, "", "", "")


class _Sort(Enum):
    """Literals of one kind compare among themselves."""

    TEXT = auto()
    NUMBER = auto()
    DAY = auto()


@dataclass(frozen=True, slots=True)
class By:
    """One thing that rows are ordered by: a variable, perhaps from high to low or read as a whole number."""

    name: str
    is_falling: bool = False
    is_cast: bool = False


def order_of(sparql: str) -> tuple[str, tuple[By, ...], int]:
    """A query without the order at its end, that order, and how many columns were added to it at the end.

    The query as it is, and no order, where it is of another form.
    """
    found = _AT_END.search(sparql)
    if found is None or _OWN_PREFIX.search(sparql):
        return sparql, (), 0
    by = tuple(By(each[2], each[1] == "DESC", each[1] == "xsd:integer") for each in _EACH.finditer(found[1]))
    unordered, selected = sparql[: found.start()], _SELECTED.match(sparql)
    if selected is None or _HAVING.search(sparql) or _GROUPS.search(unordered, unordered.rfind("}")):
        return unordered, by, 0
    shown = selected[1].replace("?", "").split()
    added = [f" ?{name}" for name in dict.fromkeys(each.name for each in by) if name not in shown]
    return f"{unordered[: selected.end()]}{''.join(added)}{unordered[selected.end() :]}", by, len(added)


def ordered(order: Sequence[By], columns: Sequence[Sequence[object]]) -> list[int] | None:
    """The places of rows in order, by one column of terms for each thing that they are ordered by.

    None where a column holds what only the engine compares; rows that are equal stay as they come.
    """
    keys = [_keys(by, terms) for by, terms in zip(order, columns, strict=True)]
    places = list(range(len(columns[0])))
    for by, column in reversed(list(zip(order, keys, strict=True))):
        if column is None:
            return None
        places.sort(key=column.__getitem__, reverse=by.is_falling)
    return places


def _keys(by: By, terms: Sequence[object]) -> list[Key] | None:
    sorts = {_sort(term) for term in set(terms) if isinstance(term, Literal)}
    if None in sorts or len(sorts) > 1 or not all(isinstance(t, Literal | NamedNode | None) for t in terms):
        return None
    if by.is_cast:
        return [_as_whole(term) for term in terms] if sorts <= {_Sort.TEXT} else None
    is_number = sorts == {_Sort.NUMBER}
    return [_key(term, is_number) for term in terms]


def _sort(literal: Literal) -> _Sort | None:
    datatype = literal.datatype.value
    if datatype in _TEXTS:
        return _Sort.TEXT
    if datatype in _NUMBERS:
        return _Sort.NUMBER
    return _Sort.DAY if datatype in _DAYS and _PLAIN_DAY.fullmatch(literal.value) else None


def _key(term: object, is_number: bool) -> Key:
    if isinstance(term, NamedNode):
        return 1, _NONE, term.value, "", ""
    if not isinstance(term, Literal):
        return _UNBOUND
    if is_number:
        return 2, Decimal(term.value), "", "", ""
    return 2, _NONE, term.value, term.datatype.value, term.language or ""


def _as_whole(term: object) -> Key:
    """The key of a term read as a whole number: what is none is an error, and so unbound."""
    if isinstance(term, Literal) and not term.language and _WHOLE.fullmatch(term.value):
        return 2, Decimal(term.value), "", "", ""
    return _UNBOUND
