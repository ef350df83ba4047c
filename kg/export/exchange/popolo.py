"""Popolo JSON: people, organizations, posts, memberships, events and areas, as civic projects read them.

Specification: https://www.popoloproject.com/specs/ (JSON serialization). Ids are IRIs without the base address;
``identifiers`` hold them whole. A membership begins on the first day on which somebody is said to hold a post, and ends
by the day of the next holder: what no article tells stays open. ``lang`` and ``note`` of other names are those of
EveryPolitician, whose readers know them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.export.exchange.addresses import page_of
from kg.export.exchange.model import Agent, Area, Exchange, Held, Name, Occurred, Post, Words
from kg.iris import BASE, short

Said = Mapping[str, Any]
"""One object of JSON."""


def write_popolo(found: Exchange, path: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Writes everything as one document, an object a line; ``progress`` hears of each. Raises ``OSError``."""
    names = {one.iri: one.name for one in (*found.people, *found.bodies)}
    posts = {post.iri: post for post in found.posts}
    lists: dict[str, Iterator[Said]] = {
        "persons": (_person(found, one) for one in found.people),
        "organizations": (_organization(found, one) for one in found.bodies),
        "posts": (_post(names, one) for one in found.posts),
        "memberships": (_membership(found, posts, one) for one in found.held),
        "events": (_event(found, names, one) for one in found.events),
        "areas": map(_area, found.areas),
    }
    with path.open("w", encoding="utf-8", newline="\n") as out:
        before = "{"
        for name, objects in lists.items():
            out.write(f"{before}{json.dumps(name)}: [")
            out.writelines(_lines(objects, progress))
            out.write("\n]")
            before = ",\n"
        out.write("}\n")


def size(found: Exchange) -> int:
    """How many objects there are."""
    return sum(map(len, (found.people, found.bodies, found.posts, found.held, found.events, found.areas)))


def _lines(objects: Iterable[Said], progress: Callable[[int], None]) -> Iterator[str]:
    before = "\n"
    for said in objects:
        yield before + json.dumps({key: value for key, value in said.items() if value}, ensure_ascii=False)
        before = ",\n"
        progress(1)


def _person(found: Exchange, one: Agent) -> Said:
    return {
        "id": short(one.iri),
        "name": one.name,
        "honorific_prefix": ", ".join(one.titles),
        "other_names": _other_names(one),
        "identifiers": _identifiers(one.iri),
        "sources": _named_in(found, one),
    }


def _organization(found: Exchange, one: Agent) -> Said:
    return {
        "id": short(one.iri),
        "name": one.name,
        "classification": found.kinds.get(one.kind, one.kind),
        "parent_id": next(map(short, one.parents), ""),
        "other_names": _other_names(one),
        "identifiers": _identifiers(one.iri),
        "sources": _named_in(found, one),
    }


def _post(names: Mapping[str, str], one: Post) -> Said:
    return {
        "id": short(one.iri),
        "label": one.role + names.get(one.body, ""),
        "other_label": [one.english] if one.english else [],
        "role": one.role,
        "organization_id": short(one.body),
    }


def _membership(found: Exchange, posts: Mapping[str, Post], one: Held) -> Said:
    post = posts.get(one.post)
    return {
        "id": short(one.iri),
        "label": one.label,
        "role": post.role if post else "",
        "person_id": short(one.person),
        "organization_id": short(post.body) if post else "",
        "post_id": short(one.post) if post else "",
        "start_date": one.since,
        "end_date": one.until,
        "status": one.status,
        "sources": _sources(found, one.words),
    }


def _event(found: Exchange, names: Mapping[str, str], one: Occurred) -> Said:
    return {
        "id": short(one.iri),
        "name": one.name,
        "classification": one.kind,
        "start_date": one.first,
        "end_date": one.last,
        "location": one.place,
        "area_id": short(one.provinces[0]) if len(one.provinces) == 1 else "",
        "organization_id": next(map(short, one.organizers), ""),
        "attendees": [{"id": short(iri), "name": names.get(iri, "")} for iri in one.present],
        "identifiers": _identifiers(one.iri),
        "sources": _sources(found, one.words),
    }


def _area(one: Area) -> Said:
    return {
        "id": short(one.iri),
        "name": one.name,
        "identifier": one.code,
        "classification": "province",
        "other_names": [{"name": one.english, "lang": "en", "note": "multilang"}] if one.english else [],
    }


def _other_names(one: Agent) -> Sequence[Said]:
    return [
        *(_name(each, "multilang") for each in one.translations),
        *(_name(each, "alternate") for each in one.others),
    ]


def _name(one: Name, note: str) -> Said:
    return {"name": one.text, **({"lang": one.language} if one.language else {}), "note": note}


def _identifiers(iri: str) -> Sequence[Said]:
    return [{"scheme": BASE, "identifier": iri}]


def _named_in(found: Exchange, one: Agent) -> Sequence[Said]:
    return _sources(found, [Words(article, found.releases[article].title) for article in one.named_in])


def _sources(found: Exchange, words: Iterable[Words]) -> Sequence[Said]:
    """The articles, each with its words or title."""
    return [{"url": page_of(found.releases[each.article]), "note": each.quote} for each in words]
