"""What a graph knows of one person, body, goal or province: names at once, facts when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from kg.iris import Kind, full, is_theme, kind_of, local
from kg.network.called import Called
from kg.network.facts import Window, day_of
from kg.network.lookup import MAIN_NAMES, Lookup
from kg.network.timeline import Moment, timeline
from kg.store.reader import GraphReader
from kg.text.letters import has_thai

_ALTERNATIVE = "skos:altLabel"


@dataclass(frozen=True, slots=True)
class Tenure:
    """That somebody held a post from the first to the last day that is attested, and no longer than ``until``.

    ``status`` is "incumbent", "acting", "former" or "designate"; days are None where they are not known.
    """

    person: str
    post: str
    status: str
    first: date | None
    last: date | None
    until: date | None
    quote: str
    iri: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, body, goal, target or province: its IRI, what it is ("person", …), and the name to show for it.

    ``names`` are its main names by language ("th", "en"), ``other_names`` abbreviations, short forms and spellings,
    ``titles`` those before a person's name.
    """

    iri: str
    kind: str
    name: str
    names: Mapping[str, str]
    other_names: tuple[str, ...]
    titles: tuple[str, ...]
    _store: GraphReader = field(repr=False, compare=False)
    _lookup: Lookup = field(repr=False, compare=False)

    @classmethod
    def of(cls, store: GraphReader, lookup: Lookup, iri: str) -> Entity:
        """What a store knows of an IRI."""
        properties = (_ALTERNATIVE,) if is_theme(iri) else MAIN_NAMES
        main = sorted({found for name in properties for found in store.labels(iri, name)}, reverse=True)
        names = {language or ("th" if has_thai(text) else "en"): text for text, language in main}
        others = {*store.values(iri, _ALTERNATIVE)} - {*names.values()}
        return cls(
            iri,
            kind_of(iri).value,
            lookup.name(iri),
            MappingProxyType(dict(sorted(names.items(), reverse=True))),
            tuple(sorted(others)),
            tuple(sorted(store.values(iri, "foaf:title"))),
            store,
            lookup,
        )

    def tenures(self) -> tuple[Tenure, ...]:
        """Which posts a person held, or who held which post of a body, in the order of their days; else nothing."""
        return tuple(sorted(self._tenures(), key=lambda one: (one.first or date.min, one.last or date.min, one.iri)))

    def facts(self, *, since: str | date = "", until: str | date = "") -> tuple[Moment, ...]:
        """Day by day what articles tell of it, each with the words that say so: events, posts, statements, goals.

        Raises ``InputError`` for what is no date.
        """
        return timeline(self._store, self._lookup, self.iri, Window.of(str(since), str(until)))

    def _tenures(self) -> Iterator[Tenure]:
        called = Called(self._store, self._lookup)
        for iri in self._of_it():
            person, post, status = (self._store.value(iri, name) for name in ("org:member", "kg:post", "kg:status"))
            first, last, until = (
                day_of(self._store.value(iri, name)) for name in ("kg:firstAttested", "kg:lastAttested", "kg:until")
            )
            quote = self._store.value(iri, "kg:quote")
            yield Tenure(called.of(person), called.of(post), local(status), first, last, until, quote, iri)

    def _of_it(self) -> set[str]:
        """The tenures (IRIs) of a person, or of the posts of a body."""
        if self.kind == Kind.PERSON:
            found = {*self._store.nodes_with("org:member", self.iri)}
        else:
            posts = self._store.nodes_with("org:postIn", self.iri)
            found = {node for post in posts for node in self._store.nodes_with("kg:post", post)}
        return {node for node in found if full("kg:Tenure") in self._store.values(node, "rdf:type")}
