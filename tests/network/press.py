"""Short press releases made by hand for the tests of the network, as readings and as a built store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from kg.build.compute import compute
from kg.clean import clean
from kg.models import (
    DateMention,
    Event,
    Holding,
    Organization,
    OrganizationMention,
    Part,
    Participation,
    Person,
    PersonMention,
    Reading,
    Span,
    Status,
    ThemeLink,
)
from kg.rdf.article import article_nquads
from kg.store.graphs import GraphStore

DAY = date(2023, 5, 1)


def reading(
    identifier: str,
    day: date | None = DAY,
    *,
    heads: Mapping[str, str] | None = None,
    goals: Iterable[tuple[str, str, float]] = (),
    kind: str = "meeting",
    organizers: Iterable[str] = (),
    status: Status = Status.INCUMBENT,
) -> Reading:
    """A release in which the heads of agencies (person to agency) meet, and agencies serve goals with a confidence."""
    heads = dict(heads or {})
    names = list(dict.fromkeys([*heads.values(), *organizers, *(agency for agency, _, _ in goals)]))
    words = " ".join(f"นาย{person} อธิบดี{agency}" for person, agency in heads.items())
    article = clean(
        identifier,
        f"ข่าว {identifier}\n\n{words} ประชุมร่วมกับ {' '.join(names)}\n",
        published=day,
        title=f"ข่าว {identifier}",
    )

    def found(words: str) -> tuple[int, int]:
        start = article.text.index(words)
        return start, start + len(words)

    people = {
        name: Person(name, ("นาย",), (), (PersonMention(*found(f"นาย{name}"), f"นาย{name}", "test", 1.0, "นาย", name),))
        for name in heads
    }
    bodies = {
        name: Organization(name, "government", (), (OrganizationMention(*found(name), name, "test", 1.0),))
        for name in names
    }
    sentence = (Span(article.text.index("\n\n") + 2, len(article.text.rstrip())),)
    return Reading(
        article,
        persons=tuple(people.values()),
        organizations=tuple(bodies.values()),
        holdings=tuple(
            Holding(people[name], "อธิบดี", bodies[agency], status, f"อธิบดี{agency}", sentence, attested=day)
            for name, agency in heads.items()
        ),
        events=(Event("การประชุม", kind, None, None, sentence),),
        participations=(
            *(Participation(0, people[name], Part.ATTENDEE, sentence) for name in heads),
            *(Participation(0, bodies[name], Part.ORGANIZER, sentence) for name in organizers),
        ),
        themes=(
            *(ThemeLink(goal, bodies[agency], sure, sentence) for agency, goal, sure in goals),
            *(ThemeLink(goal, None, 1.0, sentence) for goal in sorted({goal for _, goal, _ in goals})),
        ),
    )


def held(release: Reading, earliest: date, latest: date) -> Reading:
    """The release with these days for its event."""
    words = "ประชุม"
    start = release.article.text.index(words)
    when = DateMention(start, start + len(words), words, "test", 1.0, earliest, latest, "day")
    return replace(release, events=tuple(replace(event, when=when) for event in release.events))


def store_of(*readings: Reading) -> GraphStore:
    """A store in memory with these readings, what is computed included; the order is that of the arguments."""
    store = GraphStore.in_memory()
    for one in readings:
        store.add(article_nquads(one))
    compute(store, changed=True)
    return store
