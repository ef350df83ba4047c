"""The direct triples that facts stand beside: who was at an event and how, and who or what serves which themes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kg.iris import article_of, full, local
from kg.models import Part

Statement = tuple[bytes, bytes, bytes]
"""Subject and property as IRIs, and the value as N-Triples write it."""

_EVENT, _AGENT, _AS, _THEME, _ADVANCES, _SUBJECT = (
    full(name).encode() for name in ("kg:event", "kg:agent", "kg:as", "kg:theme", "kg:advances", "dcterms:subject")
)
_DIRECT: Mapping[str, tuple[bytes, ...]] = {part: tuple(full(name).encode() for name in part.direct) for part in Part}


def shortcuts(statements: Iterable[Statement]) -> set[Statement]:
    """The direct triples of all participations and theme links among an article's statements."""
    said: dict[bytes, dict[bytes, bytes]] = defaultdict(dict)
    for subject, predicate, value in statements:
        if predicate in {_EVENT, _AGENT, _AS, _THEME}:
            said[subject][predicate] = value
    found = set[Statement]()
    for fact, each in said.items():
        agent = each.get(_AGENT)
        if agent and _EVENT in each and _AS in each:
            part = local(each[_AS][1:-1].decode())
            found.update((each[_EVENT][1:-1], direct, agent) for direct in _DIRECT.get(part, ()))
        if _THEME in each:
            article = article_of(fact.decode()).encode()
            found.add((agent[1:-1], _ADVANCES, each[_THEME]) if agent else (article, _SUBJECT, each[_THEME]))
    return found
