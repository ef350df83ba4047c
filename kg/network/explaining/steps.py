"""The steps in which something is explained, and what all who make them share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kg.iris import article_of, full, is_scoped, short
from kg.network.called import Called
from kg.network.explaining.readings import Readings
from kg.network.lookup import Lookup
from kg.store.reader import GraphReader

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Step:
    """One reason: ``what`` it is of ("name", "judged"), and in plain words what it says.

    ``quote`` is from the article of this title and ``day`` of publication ("" unknown); ``sure`` is between 0 and 1.
    """

    what: str
    detail: str
    quote: str = ""
    article: str = ""
    day: str = ""
    sure: float | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What an explanation is made from: a graph, its names and readings, and how much of a kind is told at ``most``."""

    store: GraphReader
    names: Lookup
    readings: Readings
    most: int

    def name(self, iri: str) -> str:
        """What to call something."""
        return Called(self.store, self.names).of(iri)

    def named(self, iri: str) -> str:
        """What to call something, with its IRI as people type it."""
        name = self.name(iri)
        return name if name == short(iri) else f"{name} ({short(iri)})"

    def word(self, concept: str) -> str:
        """A concept of the ontology (IRI) in English, else its local name."""
        labels = self.store.labels(concept, "skos:prefLabel")
        return min((text for text, language in labels if language == "en"), default=concept.partition("#")[2])

    def types(self, iri: str) -> frozenset[str]:
        """The classes (IRIs) of something."""
        return frozenset(self.store.values(iri, "rdf:type"))

    def is_a(self, iri: str, *kinds: str) -> bool:
        """Whether something is of one of these classes (prefixed)."""
        return not self.types(iri).isdisjoint(map(full, kinds))

    def sure(self, fact: str) -> float:
        """How sure a fact is; a certain one does not say so."""
        return float(self.store.value(fact, "kg:confidence") or 1)

    def quoted(self, what: str, detail: str, node: str, quote: str = "", sure: float | None = None) -> Step:
        """A step of what an article says in a node (IRI), in words of it; by default those of the node's best quote."""
        words = quote or self.store.value(node, "kg:quote") or self.store.value(node, "schema:text")
        article = article_of(node) if is_scoped(node) else ""
        if not article:
            return Step(what, detail, words, sure=sure)
        title, day = (self.store.value(article, name) for name in ("schema:headline", "schema:datePublished"))
        return Step(what, detail, words, title, day, sure)

    def some(self, found: Sequence[_Item], told: Callable[[_Item], Step], noun: str) -> Iterator[Step]:
        """The steps of the first of what is found, and one that counts the others."""
        yield from map(told, found[: self.most])
        if len(found) > self.most:
            yield Step("", f"… and {counted(len(found) - self.most, f'more {noun}')}")


def counted(number: int, noun: str, plural: str = "") -> str:
    """How many there are of a noun."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(words: Iterable[str]) -> str:
    """Words as a list in a sentence: "a, b and c"."""
    found = list(words)
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}" if found else ""


def chance(sure: float) -> str:
    """What a confidence means."""
    if sure >= 1:
        return "certain: nothing in the words leaves a doubt"
    return f"{sure:g}: of a hundred facts found so, about {round(100 * sure)} are right"
