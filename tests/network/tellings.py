"""What articles tell, made by hand for the tests of what makes one thing of many articles, or read from short texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from kg.clean import clean
from kg.iris import article_iri, graph_iri, iri
from kg.network.told import Claim, Named, Report, Told, told_in
from kg.rdf.article import article_nquads
from kg.reading import read_article
from kg.store.lines import triples_of
from kg.store.things import Things

GOVERNOR, MINISTER, HEAD, DEPUTY = "ผู้ว่าราชการจังหวัด", "รัฐมนตรีว่าการกระทรวง", "อธิบดี", "รองอธิบดี"
"""Two posts of one that civil servants and a politician hold, a third in departments, and one that several hold."""


def read(identifier: str, text: str, day: date | None = None) -> Told:
    """What a text tells, read as any article is."""
    reading = read_article(clean(identifier, text, published=day))
    return told_in(Things.of_lines(triples_of(article_nquads(reading), graph_iri(identifier))))


def person(name: str) -> str:
    return iri("person", name)


def body(name: str) -> str:
    return iri("organization", name)


def post(role: str, of: str) -> str:
    return f"{body(of)}/post/{role}"


def claim(
    name: str,
    day: str,
    article: str = "",
    *,
    role: str = MINISTER,
    of: str = "กระทรวงน้ำและดิน",
    status: str = "incumbent",
    sure: float = 0.97,
) -> Claim:
    """That somebody holds a post of a body on a day, said by an article of its own where none is given."""
    within = article_iri(article or f"{day} {name}")
    node = f"{within}/holding/{iri('', name).rpartition('/')[2]}/{role}/{status}"
    return Claim(node, person(name), post(role, of), role, body(of), status, day, sure, f"{name} {role}")


def report(
    article: str,
    name: str,
    first: str = "",
    last: str = "",
    *,
    number: int = 1,
    kind: str = "meeting",
    place: str = "",
    provinces: Iterable[str] = (),
    organizers: Iterable[str] = (),
    agents: Iterable[str] = (),
    parent: int = 0,
) -> Report:
    """An event as an article tells it, by the names of bodies that organize and of people who are there."""
    by = tuple(sorted(map(body, organizers)))
    there = tuple(sorted({*by, *map(person, agents)}))
    return Report(
        f"{article_iri(article)}/event/{number}",
        name,
        kind,
        first,
        last or first,
        "day" if first else "",
        (place,) if place else (),
        tuple(iri("province", province) for province in provinces),
        by,
        there,
        f"{article_iri(article)}/event/{parent}" if parent else "",
        0.9,
        name,
    )


@dataclass(frozen=True, slots=True)
class Who:
    """A person as one article names him, with the posts that he has there."""

    name: str
    title: str = ""
    role: str = ""
    of: str = ""


def told(
    article: str,
    *,
    day: str = "",
    people: Iterable[Who | str] = (),
    bodies: Iterable[str] = (),
    reports: Iterable[Report] = (),
) -> Told:
    """What an article tells; claims are attested on its day."""
    named = [Who(one) if isinstance(one, str) else one for one in people]
    return Told(
        article_iri(article),
        article,
        day,
        tuple(Named(person(one.name), one.name, (), (one.title,) if one.title else ()) for one in named),
        tuple(Named(body(name), name) for name in bodies),
        tuple(claim(one.name, day, article, role=one.role, of=one.of) for one in named if one.role),
        tuple(reports),
    )


def releases(count: int, first: Told) -> Iterator[Told]:
    """Articles that tell what the first one does, each under its own name."""
    for number in range(count):
        yield replace(first, article=f"{first.article}-{number}", claims=())
