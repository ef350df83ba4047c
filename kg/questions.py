"""The questions users ask: one ``.rq`` file each, with a Thai and an English title in its first comment lines."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from importlib.resources import files

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions

from kg.errors import QuestionError
from kg.names import BASE
from kg.store import GraphStore


@dataclass(frozen=True, slots=True)
class Question:
    """A ready question; its name is its file's."""

    name: str
    thai: str
    english: str
    sparql: str


@dataclass(frozen=True, slots=True)
class Table:
    """An answer: one header, rows of as many cells, unbound ones empty."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def questions() -> tuple[Question, ...]:
    """All ready questions, sorted by name."""
    found = (entry for entry in files("kg").joinpath("queries").iterdir() if entry.name.endswith(".rq"))
    return tuple(
        _question(entry.name.removesuffix(".rq"), entry.read_text(encoding="utf-8"))
        for entry in sorted(found, key=lambda entry: entry.name)
    )


def question(name: str) -> Question:
    """The question of this name. Raises ``QuestionError``, with the nearest names, when there is none."""
    known = {q.name: q for q in questions()}
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    hint = f"did you mean {', '.join(near)}?" if near else "kg query alone lists them"
    raise QuestionError(f"{name}: is no question that we know: {hint}")


def answer(store: GraphStore, sparql: str, **variables: NamedNode | Literal) -> Table:
    """The answer as a table; graphs (``CONSTRUCT``) become three columns, ``ASK`` one cell.

    Raises ``QuestionError`` when the query does not parse.
    """
    result = store.ask(sparql, **variables)
    if isinstance(result, QueryBoolean):
        return Table(("answer",), (("yes" if result else "no",),))
    if isinstance(result, QuerySolutions):
        header = tuple(variable.value for variable in result.variables)
        return Table(header, tuple(tuple(_cell(value) for value in solution) for solution in result))
    rows = tuple(sorted((_cell(t.subject), _cell(t.predicate), _cell(t.object)) for t in result))
    return Table(("subject", "predicate", "object"), rows)


def _question(name: str, text: str) -> Question:
    thai, english = (line.removeprefix("#").strip() for line in text.splitlines()[:2])
    return Question(name, thai, english, text)


def _cell(term: object) -> str:
    if isinstance(term, NamedNode):
        return term.value.removeprefix(BASE)
    return term.value if isinstance(term, Literal) else "" if term is None else str(term)
