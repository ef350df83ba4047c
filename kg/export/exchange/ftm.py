"""FollowTheMoney entities, one a line, for Aleph and its like.

Model: https://followthemoney.tech/explorer/ (schemata and properties of release 4.11). An entity's id is the SHA-1 of
its IRI; the IRI itself stands in ``sourceUrl``. Articles are documents, with their text; what an article names is bound
to it by ``Documentation``, and what is said of anybody has the articles as ``proof`` and their words as ``summary``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from unicodedata import category

from kg.export.exchange.addresses import page_of, uri
from kg.export.exchange.model import Agent, Exchange, Held, Occurred, Post, Release, Words
from kg.iris import short
from kg.text.fold import tidy

_THAILAND, _THAI = "th", "tha"
"""The country and the language of press releases of Thai agencies, by FollowTheMoney's codes."""

_PUBLIC = frozenset({"government", "state_enterprise"})
"""Kinds of bodies that are Thailand's own."""

_SCHEMATA = MappingProxyType(
    {
        "government": "PublicBody",
        "foreign_government": "PublicBody",
        "state_enterprise": "Company",
        "company": "Company",
    }
)
"""By the kind of a body; any other is an Organization."""

_TOPICS = MappingProxyType(
    {
        "government": "gov",
        "foreign_government": "gov",
        "state_enterprise": "gov.soe",
        "international": "gov.igo",
    }
)

_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
"""Unicode's categories of controls and of what is no letter."""

Properties = Mapping[str, Iterable[str]]


def write_ftm(found: Exchange, path: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Writes every entity as a line of JSON; ``progress`` hears of each. Raises ``OSError``."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for line in _entities(found):
            out.write(line)
            progress(1)


def size(found: Exchange) -> int:
    """How many entities there are."""
    named = sum(len(one.named_in) for one in (*found.people, *found.bodies))
    things = (found.releases, found.people, found.bodies, found.posts, found.held, found.events)
    return named + sum(map(len, things))


def _entities(found: Exchange) -> Iterator[str]:
    bodies = {one.iri: one for one in found.bodies}
    yield from map(_article, found.releases.values())
    yield from map(_person, found.people)
    yield from map(_body, found.bodies)
    yield from (_position(bodies, one) for one in found.posts)
    yield from (_occupancy(found, one) for one in found.held)
    yield from (_event(found, one) for one in found.events)
    for one in (*found.people, *found.bodies):
        yield from (_documentation(found.releases[article], one) for article in one.named_in)


def _article(one: Release) -> str:
    return _entity(
        "Article",
        one.iri,
        {
            "title": [_visible(one.title)],
            "publishedAt": [one.day],
            "language": [_THAI],
            "sourceUrl": [page_of(one)],
            "bodyText": [one.text.strip()],
        },
    )


def _person(one: Agent) -> str:
    return _entity("Person", one.iri, {**_named(one), "title": one.titles})


def _body(one: Agent) -> str:
    return _entity(
        _SCHEMATA.get(one.kind, "Organization"),
        one.iri,
        {
            **_named(one),
            "classification": [one.kind],
            "topics": [_TOPICS.get(one.kind, "")],
            "country": [_country(one)],
            "parent": map(_id, one.parents),
        },
    )


def _named(one: Agent) -> Properties:
    return {
        "name": map(_visible, [one.name, *(name.text for name in one.translations)]),
        "alias": [_visible(name.text) for name in one.others],
        "sourceUrl": [uri(one.iri)],
    }


def _country(one: Agent | None) -> str:
    return _THAILAND if one and one.kind in _PUBLIC else ""


def _position(bodies: Mapping[str, Agent], one: Post) -> str:
    body = bodies.get(one.body)
    return _entity(
        "Position",
        one.iri,
        {
            "name": [_visible(one.role + (body.name if body else ""))],
            "alias": [one.english],
            "organization": [_id(body.iri)] if body else (),
            "country": [_country(body)],
            "sourceUrl": [uri(one.iri)],
        },
    )


def _occupancy(found: Exchange, one: Held) -> str:
    return _entity(
        "Occupancy",
        one.iri,
        {
            "holder": [_id(one.person)],
            "post": [_id(one.post)],
            "status": [one.status],
            "startDate": [one.since],
            "endDate": [one.until],
            "recordId": [short(one.iri)],
            **_proof(found, one.words),
        },
    )


def _event(found: Exchange, one: Occurred) -> str:
    areas = {area.iri: area.name for area in found.areas}
    return _entity(
        "Event",
        one.iri,
        {
            "name": [_visible(one.name)],
            "keywords": [one.kind],
            "startDate": [one.first],
            "endDate": [one.last],
            "location": [one.place or ", ".join(areas[province] for province in one.provinces)],
            "organizer": map(_id, one.organizers),
            "involved": map(_id, one.present),
            "recordId": [short(one.iri)],
            **_proof(found, one.words),
        },
    )


def _documentation(release: Release, one: Agent) -> str:
    said = {"document": [_id(release.iri)], "entity": [_id(one.iri)], "date": [release.day]}
    return _entity("Documentation", f"{release.iri} {one.iri}", said)


def _proof(found: Exchange, words: Sequence[Words]) -> Properties:
    return {
        "proof": [_id(each.article) for each in words],
        "sourceUrl": [page_of(found.releases[each.article]) for each in words],
        "summary": [each.quote for each in words],
    }


def _entity(schema: str, iri: str, said: Properties) -> str:
    """The line of an entity; a value that is not known is left out, one that comes again stands once."""
    values = ((name, [value for value in dict.fromkeys(found) if value]) for name, found in sorted(said.items()))
    entity = {"id": _id(iri), "schema": schema, "properties": {name: found for name, found in values if found}}
    return f"{json.dumps(entity, ensure_ascii=False)}\n"


def _visible(name: str) -> str:
    """A name without what nobody sees of it, which FollowTheMoney takes out."""
    return tidy("".join(letter for letter in tidy(name) if category(letter) not in _UNSEEN))


def _id(iri: str) -> str:
    return hashlib.sha1(iri.encode(), usedforsecurity=False).hexdigest()
