"""Happenings that came or went, and those that were two and are one, or the other way round."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from kg.iris import Kind, article_of, kind_of
from kg.network.comparing.news import News, Topic, Turn, articles_of
from kg.network.comparing.sides import Both, Side

_REPORTS = "SELECT ?happening ?report WHERE { ?happening kg:report ?report }"

_Report = tuple[str, str, int]
"""An article (IRI), what it calls the event, and which of those it calls so: an event's IRI is only a number there."""


class _Told:
    """The happenings of one graph, by their reports; an event in none is its own."""

    def __init__(self, side: Side) -> None:
        self.side = side

    @cached_property
    def happening(self) -> Mapping[_Report, str]:
        """The happening (IRI) of each report."""
        of_event = {row["report"]: row["happening"] for row in self.side.store.rows(_REPORTS)}
        named = sorted(each for each in self.side.store.labelled("schema:name") if kind_of(each[0]) is Kind.EVENT)
        found: dict[_Report, str] = {}
        counted: dict[tuple[str, str], int] = defaultdict(int)
        for event, name in named:
            key = article_of(event), name
            found[*key, counted[key]] = of_event.get(event, event)
            counted[key] += 1
        return found

    @cached_property
    def reports(self) -> Mapping[str, list[_Report]]:
        """The reports of each happening (IRI)."""
        found: dict[str, list[_Report]] = defaultdict(list)
        for report, happening in self.happening.items():
            found[happening].append(report)
        return found

    def news(self, turn: Turn, happening: str, before: str = "") -> News:
        """What became of a happening."""
        store = self.side.store
        events = sorted(store.values(happening, "kg:report")) or [happening]
        day = store.value(happening, "kg:earliest")
        what = self.side.name(happening) + (f", {day}" if day else "") + before
        return News(turn, Topic.HAPPENING, what, articles_of(events), self.side.quote(events[0]), happening)


def happenings(both: Both) -> Iterator[News]:
    """The news of happenings; what is only told by more or fewer articles is none."""
    old, new = _Told(both.old), _Told(both.new)
    for ours, theirs, turn in ((new, old, Turn.NEW), (old, new, Turn.GONE)):
        for happening, reports in sorted(ours.reports.items()):
            if not any(report in theirs.happening for report in reports):
                yield ours.news(turn, happening)
    for ours, theirs, turn, said in ((new, old, Turn.JOINED, "were"), (old, new, Turn.PARTED, "are")):
        for happening, reports in sorted(ours.reports.items()):
            others = {theirs.happening[report] for report in reports if report in theirs.happening}
            if len(others) > 1:
                names = sorted({theirs.side.name(other) for other in others})
                yield ours.news(turn, happening, f": {said} {len(others)}, {' · '.join(names)}")
