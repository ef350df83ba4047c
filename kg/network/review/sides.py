"""What articles say on each side of a question: the sentence, with the headline and the day of its article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from kg.iris import Kind, article_of, is_scoped, kind_of
from kg.network.evidence import evidence
from kg.network.lookup import MAIN_NAMES, Lookup
from kg.network.review.doubts import holdings_of
from kg.network.review.numbers import AROUND, FACTS_READ
from kg.network.review.question import Side
from kg.store.reader import GraphReader
from kg.text.context import after, before

_OF_AGENT = ("org:member", "schema:creator", "kg:agent", "org:organization")
"""The facts that quote somebody, those first that tell most of who that is."""

_NAMES = (*MAIN_NAMES, "skos:altLabel")


class Sides:
    """Looks up what a store says of things."""

    def __init__(self, store: GraphReader) -> None:
        self._store, self._names = store, Lookup(store)

    def name(self, node: str) -> str:
        """The name to show for a person, body or goal."""
        return self._names.name(self._store.canonical(node))

    def of(self, node: str) -> Side:
        """A person, a body or an event."""
        return self._event(node) if kind_of(node) is Kind.EVENT else self._agent(node)

    def fact(self, fact: str, name: str, agent: str) -> Side:
        """A fact by what it says, about somebody."""
        return self._quoting(fact, name, fact, self._forms(agent))

    def tenure(self, tenure: str, day: str) -> Side:
        """Who held a post, in the words of the claim that is nearest to a day."""
        store, person = self._store, self._store.value(tenure, "org:member")
        first, last = store.value(tenure, "kg:firstAttested"), store.value(tenure, "kg:lastAttested")
        days = first if first == last else f"{first} – {last}"
        dated = ((store.value(claim, "kg:attestedOn"), claim) for claim in holdings_of(store, tenure))
        near = sorted((_days_between(day, attested), claim) for attested, claim in dated if attested)
        claim = near[0][1] if near else ""
        return self._quoting(tenure, f"{self.name(person)}, {days}", claim, self._forms(person))

    def _event(self, event: str) -> Side:
        name = self._store.value(event, "schema:name")
        return self._quoting(event, name, event, (name,))

    def _agent(self, node: str) -> Side:
        """A person or body in the words of a fact that names it, else as they stand around a mention."""
        store, meant = self._store, self._store.canonical(node)
        name, forms = self._names.name(meant), self._forms(meant)
        quotes = ((fact, store.value(fact, "kg:quote")) for fact in self._facts(meant))
        fact = next((fact for fact, quote in quotes if any(form in quote for form in forms)), "")
        return self._quoting(node, name, fact, forms) if fact else self._mentioned(node, name, meant, forms)

    def _facts(self, agent: str) -> Iterator[str]:
        for name in _OF_AGENT:
            yield from islice(sorted(self._store.nodes_with(name, agent)), FACTS_READ)

    def _forms(self, agent: str) -> tuple[str, ...]:
        """All names of somebody, longer ones first."""
        found = {text for name in _NAMES for text in self._store.values(agent, name)}
        return tuple(sorted(found, key=lambda form: (-len(form), form)))

    def _quoting(self, node: str, name: str, fact: str, marks: tuple[str, ...]) -> Side:
        """A side with the quote of a fact."""
        if not is_scoped(fact):
            return Side(node, name, marks=marks)
        store, article = self._store, article_of(fact)
        days = (store.value(fact, "kg:attestedOn"), store.value(store.value(fact, "kg:event") or fact, "kg:earliest"))
        day = next(filter(None, days), store.value(article, "schema:datePublished"))
        return Side(node, name, store.value(fact, "kg:quote"), store.value(article, "schema:headline"), day, marks)

    def _mentioned(self, node: str, name: str, meant: str, forms: tuple[str, ...]) -> Side:
        """A side with the words around the first mention of an agent that no fact quotes."""
        store = self._store
        first = min(evidence(store, meant), default=None)
        if first is None:
            return Side(node, name, marks=forms)
        annotation, place = first
        article = article_of(annotation)
        text = store.value(article, "schema:articleBody")
        quote = before(text, place.start, AROUND) + text[place.start : place.end] + after(text, place.end, AROUND)
        day = store.value(article, "schema:datePublished")
        return Side(node, name, quote, store.value(article, "schema:headline"), day, forms)


def _days_between(one: str, other: str) -> int:
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
