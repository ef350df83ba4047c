"""What the article may report as an event: a naming phrase, when and where it is told, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from kg.models import EventMention
from kg.relate.events.numbers import NEEDED
from kg.relate.events.when_where import Setting

LEAD = "lead"
"""The feature of the event with which the report opens."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event that the article may report.

    ``mention`` is the one that tells most of it, ``mentions`` are all of them; ``features`` are what speaks for or
    against it, ``score`` is what these weigh: log odds in hundredths.
    """

    mention: EventMention
    mentions: tuple[EventMention, ...]
    setting: Setting
    score: int = 0
    features: frozenset[str] = frozenset()

    @property
    def told(self) -> bool:
        """Whether the article reports the event."""
        return self.score >= NEEDED

    @property
    def rank(self) -> tuple[bool, int]:
        """How much of the report is the event's: most that of the lead, then of the surest."""
        return LEAD in self.features, self.score
