"""What the value of a parameter stands for: the variables that it sets, each with its SPARQL terms.

A parameter's name decides what its value may be: a day, words, a unit, a kind of event, or something that the graph
knows by any of its names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode

from kg.calendar.periods import period
from kg.errors import QuestionError
from kg.iris import Kind, full, iri, is_scoped, kind_of
from kg.network.lookup import Entity, Lookup
from kg.network.names import Name, Names
from kg.questions.lines import Terms
from kg.store.reader import GraphReader
from kg.text.fold import fold
from kg.text.normal import normalize
from kg.vocabulary.events import event_kinds
from kg.vocabulary.units import units

_ARTICLES = "SELECT ?article ?name WHERE { ?article a schema:NewsArticle ; dcterms:identifier|schema:headline ?name }"
_DATE = NamedNode(full("xsd:date"))
_WORD = re.compile(r'"([^"]+)"|(\S+)')
"""A word, or several between quotes, which must stand one behind the other."""

NAMES = frozenset({"agency", "person", "entity", "with"})
"""The parameters that are names of whoever acts."""

_OF_KIND: Mapping[str, Kind] = MappingProxyType({"agency": Kind.ORGANIZATION, "person": Kind.PERSON})
"""What kind of thing is meant where a name fits several."""


def terms_of(name: str, value: str, store: GraphReader) -> dict[str, Terms]:
    """The variables that a parameter's value sets, with their terms.

    Raises ``QuestionError`` for what the graph, or our vocabulary, does not know, and ``InputError`` for no date.
    """
    if name in _DAYS:
        return _DAYS[name](*(str(Literal(day.isoformat(), datatype=_DATE)) for day in period(value)))
    if name in _WORDS:
        return {name: [str(Literal(text)) for text in _WORDS[name](value)]}
    if name == "kind":
        return {name: [str(NamedNode(full(f"kg:{kind}"))) for kind in _kinds(value)]}
    if name in _KNOWN:
        return {name: _KNOWN[name](value, store)}
    names = Lookup(store)
    if name == "province":
        return {name: [str(NamedNode(names.province(value).iri))]}
    found = names.goals_of(value) if name == "goal" else names.all_of(value)
    return {name: [str(NamedNode(entity.iri)) for entity in _of_kind(name, found)]}


def _of_kind(name: str, found: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Those of the kind that a parameter is of; all where none is, since the answer then says so by its emptiness."""
    kind = _OF_KIND.get(name)
    return tuple(entity for entity in found if kind_of(entity.iri) is kind) or found


def _roles(value: str) -> Iterable[str]:
    """A part of a role's name, and the roles that it is short for: ผู้ว่าฯ, Prime Minister."""
    from kg.network.posts import posts_typed  # noqa: PLC0415  # who asks for no role need not load what reads texts

    return sorted({normalize(value), *(post.role for post in posts_typed(value))})


def _words(value: str) -> Iterable[str]:
    """The words to look for, as SPARQL's ``LCASE`` has them."""
    written = ((quoted or word).strip().strip('"').lower() for quoted, word in _WORD.findall(normalize(value)))
    found = list(filter(None, written))
    if not found:
        raise QuestionError(f"--words {value}: holds no word: give words parted by spaces")
    return found


def _unit(value: str) -> Iterable[str]:
    """The unit as figures have it: its own name, or that of which the text is another form (%, คน)."""
    typed = normalize(value).strip()
    known = units().get(typed)
    return [known.name if known else typed]


def _kinds(value: str) -> Iterable[str]:
    """The kinds of events of this name, in Thai, in English or as the ontology has it, or of which it is a word."""
    known = _kinds_by_name()
    key = fold(value)
    found = known.get(key) or {kind for name, kinds in known.items() if key and key in name for kind in kinds}
    if not found:
        names = " · ".join(kind.thai for kind in event_kinds())
        raise QuestionError(f"--kind {value}: is no kind of event: there are {names}")
    return sorted(found)


@cache
def _kinds_by_name() -> Mapping[str, frozenset[str]]:
    names: dict[str, set[str]] = {}
    for kind in event_kinds():
        for name in (kind.name, kind.thai, kind.english):
            names.setdefault(fold(name), set()).add(kind.name)
    return MappingProxyType({name: frozenset(kinds) for name, kinds in names.items()})


def _posts(value: str, store: GraphReader) -> Terms:
    """The shared posts in the store that a text may mean. Raises ``QuestionError`` when there is none."""
    from kg.network.posts import posts_typed  # noqa: PLC0415  # see _roles
    from kg.rdf.holdings import post_iri  # noqa: PLC0415  # likewise

    found: set[str] = set()
    for typed in posts_typed(value):
        if typed.body:
            bodies = (entity.iri for entity in Lookup(store).all_of(typed.body))
            found.update(post_iri("", typed.role, body) for body in bodies)
        else:
            found.update(store.nodes_with("org:role", iri("role", typed.role)))
    known = sorted(str(NamedNode(post)) for post in found if not is_scoped(post) and store.knows(post))
    if not known:
        raise QuestionError(f"{value}: is no post that this graph knows: write the role and its body")
    return known


def _articles(value: str, store: GraphReader) -> Terms:
    """The articles of this id or title. Raises ``QuestionError`` when there is none."""
    names = Names.of(store, "articles", lambda: (Name(row["name"], row["article"]) for row in store.rows(_ARTICLES)))
    found = sorted(str(NamedNode(article)) for article in names.all_of(normalize(value)))
    if not found:
        raise QuestionError(f"{value}: is no article of this graph: kg query articles lists them")
    return found


_DAYS: Mapping[str, Callable[[str, str], dict[str, Terms]]] = MappingProxyType(
    {
        "from": lambda first, _: {"from": [first]},
        "to": lambda _, last: {"to": [last]},
        "year": lambda first, last: {"from": [first], "to": [last]},
        "date": lambda first, last: {"date": [first], "date_end": [last]},
    }
)
"""What a period sets, by its first and its last day."""

_WORDS: Mapping[str, Callable[[str], Iterable[str]]] = MappingProxyType(
    {"role": _roles, "words": _words, "unit": _unit}
)
"""Values that are texts, and how they are written in the graph."""

_KNOWN: Mapping[str, Callable[[str, GraphReader], Terms]] = MappingProxyType({"post": _posts, "article": _articles})
"""Values that only the graph knows, and how they are found there."""
