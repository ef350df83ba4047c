"""Which bodies take part in an event though no rule says so: those that learned weights make likely to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import Part
from kg.relate.events.actors import Present
from kg.relate.events.body_features import features
from kg.relate.events.numbers import LIKELY, MOST_LIKELY
from kg.relate.events.scene import Scene
from kg.relate.named import Named
from kg.vocabulary.measured import probability
from kg.vocabulary.participation_weights import weighed


@dataclass(frozen=True, slots=True)
class Possible:
    """A body that may take part in an event: where it is named, what is to be seen of it, and what that weighs."""

    places: Sequence[Named]
    features: frozenset[str]
    score: int


def possible(scene: Scene) -> list[Possible]:
    """The bodies of the article that no rule knows to take part in the event."""
    found = []
    for name, places in scene.backdrop.by_body().items():
        if (False, name) not in scene.there:
            held = features(scene, places)
            found.append(Possible(places, held, weighed(held)))
    return found


def likely(scene: Scene) -> list[tuple[Present, float]]:
    """The bodies that are likely to take part, as attending, each with its probability, shown nearest to the event.

    None, where there are many: they are a list of others whom the event is about.
    """
    found = [body for body in possible(scene) if body.score >= LIKELY]
    if len(found) > MOST_LIKELY:
        return []
    return [((body.places[0].agent, Part.ATTENDEE, _nearest(scene, body)), probability(body.score)) for body in found]


def _nearest(scene: Scene, body: Possible) -> Named:
    return min(body.places, key=lambda place: abs(place.start - scene.candidate.mention.start))
