"""Reading Turtle under ``ontology/``: the boundary to the parser and to where the files lie."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.iris import full


def ontology_folder() -> Path:
    """Where the vocabulary lies: inside the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "ontology"
    return inside if inside.is_dir() else package.parent / "ontology"


def ontology_files(pattern: str) -> tuple[str, ...]:
    """The names of the files of the vocabulary that fit a shell pattern, sorted."""
    return tuple(sorted(path.name for path in ontology_folder().glob(pattern)))


class Vocabulary:
    """The statements of one Turtle file, by subject and predicate; all answers are sorted.

    Subjects are IRIs; classes and properties are asked for by prefixed names ("skos:prefLabel").
    Raises ``SyntaxError`` when the file is not Turtle and ``OSError`` when it cannot be read.
    """

    def __init__(self, name: str) -> None:
        self._objects: dict[tuple[str, str], list[NamedNode | Literal]] = defaultdict(list)
        self._typed: dict[str, list[str]] = defaultdict(list)
        for triple in parse(path=str(ontology_folder() / name), format=RdfFormat.TURTLE):
            subject, predicate, value = triple.subject, triple.predicate.value, triple.object
            if not isinstance(subject, NamedNode) or not isinstance(value, (NamedNode, Literal)):
                raise ValueError(f"{name}: blank node near {value}: the vocabulary names everything")
            self._objects[subject.value, predicate].append(value)
            if predicate == full("rdf:type"):
                self._typed[value.value].append(subject.value)

    def instances(self, kind: str) -> tuple[str, ...]:
        """The IRIs of everything of this type."""
        return tuple(sorted(self._typed.get(full(kind), ())))

    def texts(self, subject: str, predicate: str, language: str | None = None) -> tuple[str, ...]:
        """The literals of a property: all, or those in one language ("" for those in none)."""
        found = (v for v in self._objects.get((subject, full(predicate)), ()) if isinstance(v, Literal))
        return tuple(sorted(v.value for v in found if language is None or (v.language or "") == language))

    def text(self, subject: str, predicate: str, language: str | None = None) -> str:
        """The first of ``texts``, or the empty string."""
        return next(iter(self.texts(subject, predicate, language)), "")

    def links(self, subject: str, predicate: str) -> tuple[str, ...]:
        """The IRIs that a property points at."""
        return tuple(
            sorted(v.value for v in self._objects.get((subject, full(predicate)), ()) if isinstance(v, NamedNode))
        )
