"""Short press releases made by hand and what a ledger makes of them, for the tests of judgements."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from kg.build.memory import in_memory
from kg.build.resolving import resolved_in
from kg.build.segments import segment_of
from kg.build.view import View
from kg.clean import clean
from kg.iris import BASE, graph_iri
from kg.ledger import parsed
from kg.models import (
    Article,
    DateMention,
    Event,
    Figure,
    Holding,
    Judgement,
    Organization,
    OrganizationMention,
    Part,
    Participation,
    Person,
    PersonMention,
    PlaceMention,
    Reading,
    Span,
    Speech,
    Statement,
    Status,
    ThemeLink,
)
from kg.rdf.article import article_nquads
from kg.store.archive import Archive
from kg.store.graphs import GraphStore
from kg.store.reader import GraphReader
from kg.store.segment import Key
from tests.folders import archive

DAY = date(2023, 5, 1)
FOREST, DAM = "ประชุมป่าไม้", "พิธีเปิดเขื่อน"
_TEXT = (
    "ข่าว {id}\n\nนายดี ใจงาม อธิบดีกรมป่า ร่วมประชุมป่าไม้ ณ ห้องใหญ่ และกล่าวว่า จะปลูกป่า\n\n"
    "นายมาก มีสุข อธิบดีกรมน้ำ เป็นประธานพิธีเปิดเขื่อน ณ ลานใหญ่ และปล่อยปลา 500 ตัว ร่วมกับนายเล็ก\n{more}"
)


def release(identifier: str, *, more: str = "", before: str = "", day: date = DAY) -> Reading:
    """A release of all that judgements are on; ``more`` is text at its end, ``before`` an event before the others."""
    text = _TEXT.format(id=identifier, more=f"\n{before} {more}\n" if before or more else "")
    article = clean(identifier, text, published=day, title=f"ข่าว {identifier}")
    good, much, small = _person(article, "ดี ใจงาม"), _person(article, "มาก มีสุข"), _person(article, "เล็ก")
    forest, water = _body(article, "กรมป่า"), _body(article, "กรมน้ำ")
    first, second = (_span(article, start, end) for start, end in (("นายดี", "ปลูกป่า"), ("นายมาก", "นายเล็ก")))
    when = DateMention(*_place(article, "พิธี"), "พิธี", "test", 1.0, DAY, date(2023, 5, 3), "day")
    hall, yard = _spot(article, "ห้องใหญ่"), _spot(article, "ลานใหญ่")
    early = (Event(before, "meeting", None, None, _span(article, before, before)),) if before else ()
    at = len(early)
    return Reading(
        article,
        persons=(good, much, small),
        organizations=(forest, water),
        holdings=(
            Holding(good, "อธิบดี", forest, Status.INCUMBENT, "อธิบดีกรมป่า", first, 0.8, DAY),
            Holding(much, "อธิบดี", water, Status.INCUMBENT, "อธิบดีกรมน้ำ", second, 0.8, DAY),
        ),
        events=(
            *early,
            Event(FOREST, "meeting", replace(when, latest=DAY), hall, first, confidence=0.6),
            Event(DAM, "ceremony", when, yard, second, confidence=0.6),
        ),
        participations=(
            Participation(at, good, Part.ATTENDEE, first, 0.7),
            Participation(at, good, Part.SPEAKER, first, 0.7),
            Participation(at, forest, Part.ORGANIZER, first, 0.7),
            Participation(at + 1, much, Part.CHAIR, second, 0.7),
            Participation(at + 1, small, Part.ATTENDEE, second, 0.7),
        ),
        statements=(
            Statement(good, "จะปลูกป่า", "กล่าวว่า", Speech.REPORTED, first, ("15",), 0.9),
            Statement(much, "ปล่อยปลา", "กล่าวว่า", Speech.REPORTED, second, (), 0.9),
        ),
        figures=(Figure(Decimal(500), "ตัว", "ปลา", None, second, 0.9),),
        themes=(
            ThemeLink("15", forest, 0.5, first),
            ThemeLink("15", None, 0.5, first),
            ThemeLink("6", water, 0.5, second),
        ),
    )


def _person(article: Article, name: str) -> Person:
    words = f"นาย{name}"
    mention = PersonMention(*_place(article, words), words, "test", 1.0, "นาย", name)
    return Person(name, ("นาย",), (), (mention,), resolved=" " in name)


def _body(article: Article, name: str) -> Organization:
    return Organization(name, "government", (), (OrganizationMention(*_place(article, name), name, "test", 1.0),))


def _spot(article: Article, name: str) -> PlaceMention:
    return PlaceMention(*_place(article, name), name, "test", 1.0, name)


def _place(article: Article, words: str) -> tuple[int, int]:
    start = article.text.index(words)
    return start, start + len(words)


def _span(article: Article, start: str, end: str) -> tuple[Span, ...]:
    """From these words to those."""
    return (Span(article.text.index(start), _place(article, end)[1]),)


@dataclass(frozen=True)
class Built:
    """A build of releases with a ledger: its graph, archive and view, and what was not applied (line and reason)."""

    store: GraphStore
    archive: Archive
    view: View
    problems: tuple[tuple[int, str], ...]

    def says(self, pattern: str) -> bool:
        """Whether the resolved view has a pattern of SPARQL, in which our IRIs may stand without the base address."""
        return says(self.store, pattern)


def says(store: GraphReader, pattern: str) -> bool:
    """Whether the union of a store has a pattern of SPARQL."""
    full = re.sub(r"<(?!http)", f"<{BASE}", pattern)
    return next(iter(store.rows(f"SELECT (1 AS ?yes) WHERE {{ {full} }} LIMIT 1")), None) is not None


def judged(readings: Sequence[Reading], *ledger: Judgement) -> Built:
    """These releases with these judgements."""
    segments = [
        segment_of(Key(graph_iri(one.article.id), "digest", "program"), article_nquads(one)) for one in readings
    ]
    kept = archive()
    kept.put(segments)
    keys = sorted(segment.key for segment in segments)
    found = resolved_in(kept, keys, ledger)
    return Built(in_memory(kept, keys, ledger), kept, found.view, found.problems)


def line(verdict: str, *of: str, number: int = 1, **others: object) -> Judgement:
    """A judgement as a line of a ledger says it."""
    said = {"verdict": verdict, "of": of, "who": "สมศรี", "when": "2026-11-29", **others}
    return parsed(number, json.dumps(said, ensure_ascii=False))
