"""What the article may report as an event: a naming phrase, when and where it is told, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from kg.models import EventMention
from kg.relate.events.numbers import NEEDED
from kg.relate.events.when_where import Setting


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event that the article may report.

    ``mention`` is the one that tells most of it, ``mentions`` are all of them; ``score`` says how sure it is.
    """

    mention: EventMention
    mentions: tuple[EventMention, ...]
    setting: Setting
    score: int = 0
    features: frozenset[str] = frozenset()

    @property
    def told(self) -> bool:
        """Whether the article reports the event, rather than only names a public occasion."""
        return self.score >= NEEDED

    @property
    def leads(self) -> bool:
        """Whether the report opens with the event."""
        return "lead" in self.features
