"""Short press releases made by hand for the tests of the network, as readings and as a built store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from kg.build.memory import in_memory
from kg.build.segments import segment_of
from kg.clean import clean
from kg.iris import graph_iri
from kg.models import (
    AreaMention,
    Article,
    DateMention,
    Event,
    Holding,
    Judgement,
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
    Whereabouts,
)
from kg.network.facts import Facts
from kg.network.rows import facts_in, joined
from kg.rdf.article import article_nquads
from kg.store.graphs import GraphStore
from kg.store.lines import triples_of
from kg.store.segment import Key
from kg.store.things import Things
from tests.folders import archive

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
    province: str = "",
) -> Reading:
    """A release in which the heads of agencies (person to agency) meet, and agencies serve goals with a confidence.

    All of it is in the ``province`` (its ISO 3166-2 code), if one is given.
    """
    heads = dict(heads or {})
    names = list(dict.fromkeys([*heads.values(), *organizers, *(agency for agency, _, _ in goals)]))
    article = _article(identifier, day, heads, names)
    people = {name: _person(article, name) for name in heads}
    bodies = {name: _body(article, name) for name in names}
    area = AreaMention(0, 4, article.text[:4], "test", 1.0, province, Whereabouts.AT)
    located = (area,) if province else ()
    sentence = (Span(article.text.index("\n\n") + 2, len(article.text.rstrip())),)
    return Reading(
        article,
        persons=tuple(people.values()),
        organizations=tuple(bodies.values()),
        holdings=tuple(
            Holding(people[name], "อธิบดี", bodies[agency], status, f"อธิบดี{agency}", sentence, attested=day)
            for name, agency in heads.items()
        ),
        events=(Event("การประชุม", kind, None, None, sentence, provinces=located),),
        participations=(
            *(Participation(0, people[name], Part.ATTENDEE, sentence) for name in heads),
            *(Participation(0, bodies[name], Part.ORGANIZER, sentence) for name in organizers),
        ),
        themes=(
            *(ThemeLink(goal, bodies[agency], sure, sentence, provinces=located) for agency, goal, sure in goals),
            *(
                ThemeLink(goal, None, 1.0, sentence, provinces=located)
                for goal in sorted({goal for _, goal, _ in goals})
            ),
        ),
    )


def _article(identifier: str, day: date | None, heads: Mapping[str, str], names: Iterable[str]) -> Article:
    words = " ".join(f"นาย{person} อธิบดี{agency}" for person, agency in heads.items())
    title = f"ข่าว {identifier}"
    return clean(identifier, f"{title}\n\n{words} ประชุมร่วมกับ {' '.join(names)}\n", published=day, title=title)


def _person(article: Article, name: str) -> Person:
    mention = PersonMention(*_place(article, f"นาย{name}"), f"นาย{name}", "test", 1.0, "นาย", name)
    return Person(name, ("นาย",), (), (mention,))


def _body(article: Article, name: str) -> Organization:
    mention = OrganizationMention(*_place(article, name), name, "test", 1.0)
    return Organization(name, "government", (), (mention,))


def _place(article: Article, words: str) -> tuple[int, int]:
    """Where words stand first in an article, half-open."""
    start = article.text.index(words)
    return start, start + len(words)


def held(release: Reading, earliest: date, latest: date) -> Reading:
    """The release with these days for its event."""
    words = "ประชุม"
    when = DateMention(*_place(release.article, words), words, "test", 1.0, earliest, latest, "day")
    return replace(release, events=tuple(replace(event, when=when) for event in release.events))


def store_of(*readings: Reading, judgements: Sequence[Judgement] = ()) -> GraphStore:
    """A store in memory with these readings, what is computed and decided included; their order is no matter."""
    found = [segment_of(Key(graph_iri(one.article.id), "digest", "program"), article_nquads(one)) for one in readings]
    kept = archive()
    kept.put(found)
    return in_memory(kept, sorted({segment.key for segment in found}), judgements)


def facts_of(*readings: Reading) -> Facts:
    """The facts of these readings, in their order."""
    return joined(facts_in(things_of(one)) for one in readings)


def things_of(one: Reading) -> Things:
    """What a reading's graph says."""
    return Things.of_lines(triples_of(article_nquads(one), graph_iri(one.article.id)))
