"""The questions users ask: one ``.rq`` file each, which says in its first comment lines what it is and what it takes.

Line 1 is the Thai title, line 2 the English one; then one line per parameter, ``# --agency Thai | English``, with ``*``
behind the name of one that must be given. Parameter ``--agency`` binds the variable ``?agency``; ``--date``, which may
be a month or a year, binds ``?date`` and ``?date_end``, its first and its last day.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from pyoxigraph import Literal, NamedNode

from kg.calendar.periods import period
from kg.errors import QuestionError
from kg.iris import full, iri, is_scoped
from kg.network.lookup import Lookup
from kg.network.names import Name, Names
from kg.questions.binding import set_parameters
from kg.store.reader import GraphReader
from kg.text.normal import normalize

_FOLDER = files("kg").joinpath("queries")
_PARAMETER = re.compile(r"# --(\w+)(\*?) ([^|]+) \| (.+)")
_ARTICLES = "SELECT ?article ?name WHERE { ?article a schema:NewsArticle ; dcterms:identifier|schema:headline ?name }"
_DATE = NamedNode(full("xsd:date"))


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question takes: its name decides what a value may be (a date, a role's words, or else any entity)."""

    name: str
    required: bool
    thai: str
    english: str


@dataclass(frozen=True, slots=True)
class Question:
    """A ready question; its name is its file's."""

    name: str
    thai: str
    english: str
    parameters: tuple[Parameter, ...]
    sparql: str


def questions() -> tuple[Question, ...]:
    """All ready questions, sorted by name."""
    found = (entry for entry in _FOLDER.iterdir() if entry.name.endswith(".rq"))
    return tuple(
        parse(entry.name.removesuffix(".rq"), entry.read_text(encoding="utf-8"))
        for entry in sorted(found, key=lambda entry: entry.name)
    )


def languages() -> tuple[str, ...]:
    """The languages of the titles in their order, each by its own name."""
    return tuple(_FOLDER.joinpath("languages.txt").read_text(encoding="utf-8").split())


def question(name: str) -> Question:
    """The question of this name. Raises ``QuestionError``, with the nearest names, when there is none."""
    known = {q.name: q for q in questions()}
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    hint = f"did you mean {', '.join(near)}?" if near else "kg query alone lists them"
    raise QuestionError(f"{name}: is no question that we know: {hint}")


def parse(name: str, text: str) -> Question:
    """A question from the text of its ``.rq`` file; a query without our comment lines has no titles and parameters."""
    comments = [line for line in text.splitlines() if line.startswith("#")]
    parameters = tuple(
        Parameter(found[1], bool(found[2]), found[3], found[4])
        for found in map(_PARAMETER.fullmatch, comments)
        if found
    )
    thai, english = (line.removeprefix("#").strip() for line in [*comments, "", ""][:2])
    return Question(name, thai, english, parameters, text)


def bound(asked: Question, values: Mapping[str, str], store: GraphReader) -> str:
    """The question's SPARQL with its parameters set; names are looked up in the store, by any form.

    Raises ``QuestionError`` for a parameter that the question does not take, misses or does not use, and for a name
    that fits nothing, and ``InputError`` for what is no date.
    """
    known = {parameter.name: parameter for parameter in asked.parameters}
    takes = "it takes " + " ".join(f"--{name}" for name in known) if known else "it takes none"
    for name in values:
        if name not in known:
            raise QuestionError(f"{asked.name}: has no --{name}: {takes}")
    for parameter in asked.parameters:
        if parameter.required and parameter.name not in values:
            raise QuestionError(f"{asked.name}: needs --{parameter.name} ({parameter.english})")
    terms: dict[str, str] = {}
    for name, value in values.items():
        terms |= _terms(name, value, store)
    return set_parameters(asked.name, asked.sparql, terms)


def _terms(name: str, value: str, store: GraphReader) -> dict[str, str]:
    """What a parameter's value stands for: the variables that it binds, each with its SPARQL terms."""
    if name in {"from", "to", "date"}:
        first, last = (str(Literal(day.isoformat(), datatype=_DATE)) for day in period(value))
        return {"from": {name: first}, "to": {name: last}, "date": {name: first, "date_end": last}}[name]
    if name == "role":
        return {name: " ".join(str(Literal(role)) for role in _roles(value))}
    if name == "post":
        return {name: " ".join(_posts(value, store))}
    if name == "article":
        return {name: " ".join(_articles(value, store))}
    names = Lookup(store)
    if name == "province":
        return {name: str(NamedNode(names.province(value).iri))}
    found = names.goals_of(value) if name == "goal" else names.all_of(value)
    return {name: " ".join(str(NamedNode(entity.iri)) for entity in found)}


def _roles(value: str) -> list[str]:
    """A part of a role's name, and the roles that it is short for: ผู้ว่าฯ, Prime Minister."""
    from kg.network.posts import posts_typed  # noqa: PLC0415  # who asks for no role need not load what reads texts

    return sorted({normalize(value), *(post.role for post in posts_typed(value))})


def _posts(value: str, store: GraphReader) -> list[str]:
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


def _articles(value: str, store: GraphReader) -> list[str]:
    """The articles of this id or title. Raises ``QuestionError`` when there is none."""
    names = Names.of(store, "articles", lambda: (Name(row["name"], row["article"]) for row in store.rows(_ARTICLES)))
    found = sorted(str(NamedNode(article)) for article in names.all_of(normalize(value)))
    if not found:
        raise QuestionError(f"{value}: is no article of this graph: kg query articles lists them")
    return found
