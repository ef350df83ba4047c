"""Rows that many articles make together, of people's posts and of agencies: only counters are kept of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.export.tables.columns import Row
from kg.export.tables.parts import TablePart
from kg.export.tables.rows import TOGETHER
from kg.iris import short
from kg.store.things import Things
from kg.text.letters import has_thai


@dataclass(slots=True)
class Tally:
    """How many articles say something, from which day to which; a day is "" where it is not known."""

    articles: int = 0
    first: str = ""
    last: str = ""

    def count(self, day: str) -> None:
        """Takes one article more."""
        self.articles += 1
        if day:
            self.first, self.last = min(self.first or day, day), max(self.last, day)

    @property
    def told(self) -> Row:
        """The first day, the last day and the number of articles, as cells."""
        return self.first, self.last, str(self.articles)


@dataclass(slots=True)
class _Named(Tally):
    """Somebody or something that articles name; the first of several names and titles counts."""

    name: str = ""
    title: str = ""
    kinds: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)

    def call(self, name: str, title: str = "") -> None:
        """Takes what one article calls it."""
        self.name, self.title = _first(self.name, name), _first(self.title, title)


@dataclass(slots=True)
class _Post(Tally):
    """A post that somebody holds, held or will hold, by the words of articles."""

    organization: str = ""
    words: str = ""


class People:
    """Everybody whom the articles name, once for each post and status; once without where no article says a post."""

    def __init__(self) -> None:
        self._people: dict[str, _Named] = {}
        self._posts: dict[str, dict[tuple[str, str, str], _Post]] = {}

    def add(self, part: TablePart) -> None:
        """Takes what one article says."""
        for person, name, title in part.people:
            known = self._people.setdefault(person, _Named())
            known.call(name, title)
            known.count(part.day)
        for person, body, role, organization, status, attested, words in part.holdings:
            post = self._posts.setdefault(person, {}).setdefault((role, body, status), _Post())
            post.organization, post.words = _first(post.organization, organization), _first(post.words, words)
            post.count(attested)

    def rows(self) -> Iterator[Row]:
        """The rows, sorted by name, post, agency and status; a post's days are those on which it is attested."""
        for iri in sorted(self._people, key=lambda person: (self._people[person].name, person)):
            person = self._people[iri]
            who, named = (person.name, person.title), (str(person.articles), short(iri))
            posts = self._posts.get(iri, {})
            for (role, _, status), post in sorted(posts.items(), key=lambda item: _place(*item)):
                yield (*who, role, post.organization, status, *post.told, post.words, *named)
            if not posts:
                yield (*who, "", "", "", *person.told, "", *named)


def _place(held: tuple[str, str, str], post: _Post) -> tuple[str, ...]:
    """Where a post stands among a person's."""
    role, body, status = held
    return role, post.organization, status, body


class Agencies:
    """Every body that the articles name, with what the vocabulary knows of it."""

    def __init__(self, vocabulary: Things) -> None:
        self._vocabulary = vocabulary
        self._bodies: dict[str, _Named] = {}

    def add(self, part: TablePart) -> None:
        """Takes what one article says."""
        for body, name, kind, forms in part.agencies:
            known = self._bodies.setdefault(body, _Named())
            known.call(name)
            known.kinds.add(kind)
            known.forms.update(filter(None, forms.split(TOGETHER)))
            known.count(part.day)

    def rows(self) -> Iterator[Row]:
        """The rows, those that most articles name first."""
        found = ((self._named(iri), iri, body) for iri, body in self._bodies.items())
        for name, iri, body in sorted(found, key=lambda row: (-row[2].articles, row[0], row[1])):
            forms = body.forms.union(self._vocabulary.all(iri, "skos:altLabel"))
            above = (self._named(parent) for parent in self._vocabulary.all(iri, "org:subOrganizationOf"))
            yield (
                name,
                self._vocabulary.label(iri, "skos:prefLabel", "en") or ("" if has_thai(name) else name),
                TOGETHER.join(sorted(forms)),
                TOGETHER.join(sorted(body.kinds)),
                TOGETHER.join(sorted(filter(None, above))),
                str(body.articles),
                body.first,
                body.last,
                short(iri),
            )

    def _named(self, iri: str) -> str:
        """The Thai name of the vocabulary, else what articles call a body."""
        known = self._bodies.get(iri)
        return self._vocabulary.label(iri, "skos:prefLabel", "th") or (known.name if known else "")


def _first(one: str, other: str) -> str:
    """The first of two texts in sorted order, where both say something."""
    return min(one or other, other or one)
