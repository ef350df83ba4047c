"""What is to be seen of a body that speaks for or against its taking part in an event, where no rule says that it does.

Each feature holds or does not; ``ontology/participation-weights.ttl`` says what each means and what it weighs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.grammar.segments import enclosing, paragraphs, sentences
from kg.grammar.words import one_of
from kg.models import Organization, Span
from kg.relate.events.numbers import (
    BESIDE_WITHIN,
    CROWD,
    DOING_WITHIN,
    MANY_BODIES,
    NEAR_EVENT,
    NEXT_TO_EVENT,
    OFTEN,
    SAME_REPORT,
)
from kg.relate.events.scene import Scene, key_of
from kg.relate.named import Named

ZONES = ("in name", "in headline", "in sentence", "in report", "in paragraph", "elsewhere")
"""The parts of an article as seen from an event, the nearest first."""

CROSSED = (
    "main event",
    "no body there",
    "named once",
    "first body",
    "never alone",
    "employer of one there",
    "part or whole of one there",
    "alone",
    "crowd",
)
"""The features that say other things in each part of an article."""

_LISTED = re.compile(rf"(?:[,\s()]|{one_of('and', 'joinsBodies', 'cameToo', 'standsBeforeBody')})*")


def features(scene: Scene, places: Sequence[Named]) -> frozenset[str]:
    """The names of the features that hold of the body which is named at these places."""
    held = {"any", *_of_event(scene), *_of_body(scene, places)}
    for place in places:
        unit = _unit(scene, place)
        held.update((_zone(scene, place, unit), _distance(scene, place)))
        held.update((*_of_place(scene, place, unit), *_beside(scene, place)))
    return frozenset({*held, *(f"{part}, {one}" for part in ZONES if part in held for one in CROSSED if one in held)})


def _unit(scene: Scene, place: Named) -> tuple[Span, Span]:
    """The sentence and the paragraph in which a place lies."""
    article = scene.backdrop.article
    return enclosing(sentences(article), place.start) or place, enclosing(paragraphs(article), place.start) or place


def _zone(scene: Scene, place: Named, unit: tuple[Span, Span]) -> str:
    """In which part of the article a place lies."""
    mentions, article = scene.candidate.mentions, scene.backdrop.article
    if any(mention.start <= place.start < mention.end for mention in mentions):
        return "in name"
    if place.start < article.body:
        return "in headline"
    sentence, paragraph = unit
    if any(sentence.covers(mention) for mention in mentions):
        return "in sentence"
    if scene.region.holds(place.start):
        return "in report"
    return "in paragraph" if any(paragraph.covers(mention) for mention in mentions) else "elsewhere"


def _of_event(scene: Scene) -> Iterator[str]:
    yield "main event" if scene.main else "further event"
    yield "person there" if any(person for person, _ in scene.there) else "nobody there"
    yield "body there" if any(not person for person, _ in scene.there) else "no body there"


def _of_body(scene: Scene, places: Sequence[Named]) -> Iterator[str]:
    body, backdrop = places[0].agent, scene.backdrop
    staff = backdrop.staff.get(body.name, frozenset())
    there = [name for person, name in scene.there if not person]
    yield from _holding(
        {
            "named once": len(places) == 1,
            "named often": len(places) >= OFTEN,
            "first body": body.name == next(iter(backdrop.told), None),
            "many bodies": len(backdrop.told) > MANY_BODIES,
            "only in headline": all(p.start < backdrop.article.body for p in places),
            "never alone": not any(p.start in backdrop.alone for p in places),
            "employer": bool(staff),
            "employer of one there": any((True, name) in scene.there for name in staff),
            "part or whole of one there": any(name in body.name or body.name in name for name in there),
        }
    )
    if isinstance(body, Organization):
        yield f"kind {body.kind}"


def _distance(scene: Scene, place: Named) -> str:
    """How far a place is from the nearest mention of the event, and on which side."""
    mention = min(scene.candidate.mentions, key=lambda m: abs(m.start - place.start))
    before = place.start < mention.start
    gap = mention.start - place.end if before else place.start - mention.end
    limits = ((NEXT_TO_EVENT, "next"), (NEAR_EVENT, "near"), (SAME_REPORT, "far"))
    far = next((name for limit, name in limits if gap < limit), "very far")
    return f"{far} {'before' if before else 'behind'}"


def _of_place(scene: Scene, place: Named, unit: tuple[Span, Span]) -> Iterator[str]:
    backdrop, (sentence, paragraph) = scene.backdrop, unit
    yield from _holding(
        {
            "opens paragraph": place.start == paragraph.start,
            "first of paragraph": not backdrop.between(paragraph.start, place.start),
            "first of sentence": all(p.is_person for p in backdrop.between(sentence.start, place.start)),
            "said": backdrop.spoken.last(paragraph.start, place.start) > paragraph.start,
            "in venue": enclosing(backdrop.venues, place.start) is not None,
            "alone": place.start in backdrop.alone,
            "crowd": len(backdrop.between(place.start - DOING_WITHIN, place.start + DOING_WITHIN)) > CROWD,
        }
    )


def _holding(table: Mapping[str, bool]) -> Iterator[str]:
    return (name for name, holds in table.items() if holds)


def _beside(scene: Scene, place: Named) -> Iterator[str]:
    """Which agents are named next to the place, in its line, and whether they are there."""
    text, backdrop = scene.backdrop.article.masked, scene.backdrop
    before = [p for p in backdrop.between(place.start - BESIDE_WITHIN, place.start) if p.end <= place.start]
    behind = backdrop.between(place.end, place.end + BESIDE_WITHIN)
    for side, others in (("before", before[::-1]), ("behind", behind)):
        other = next((p for p in others if key_of(p) != key_of(place)), None)
        if other is None or "\n" in (gap := text[min(other.end, place.end) : max(other.start, place.start)]):
            continue
        what = "person" if other.is_person else "body"
        yield f"{what} {side}"
        if key_of(other) in scene.there:
            yield f"{what} there {side}"
            if _LISTED.fullmatch(gap):
                yield f"listed with a {what} there {side}"
