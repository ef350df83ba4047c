"""The words behind facts: the sentences around the spans that a graph quotes, with what to highlight in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from kg.export.page.model import Evidence
from kg.store.things import Things

_REACH = 90
"""Characters on each side of a short span that are shown with it."""

_SHORT = 80
"""Up to this length a span is itself what to look at, longer ones are sentences to look into."""

LONGEST = 700
"""Characters of a quote that are shown; the page says that a quote of so many goes on."""

_MOST = 3
_BREAK = re.compile(r"\n| {2,}")
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class Place(NamedTuple):
    """A span of an article's text, end exclusive."""

    start: int
    end: int

    @property
    def is_short(self) -> bool:
        """Whether the span is itself what to look at."""
        return self.end - self.start <= _SHORT

    def covers(self, other: Place) -> bool:
        """Whether the other span lies in this one."""
        return self.start <= other.start and other.end <= self.end


class Quotes:
    """The text of one article, and the places in it on which its facts rest."""

    def __init__(self, things: Things) -> None:
        self.text = next((things.one(iri, "schema:articleBody") for iri in things.of("schema:NewsArticle")), "")
        self._places: dict[str, set[Place]] = defaultdict(set)
        self._windows: dict[Place, Place] = {}
        self._found: dict[tuple[Place, tuple[str, ...]], list[Place]] = {}
        whole, targets = Place(0, len(self.text)), dict[str, Place]()
        for annotation in things.of("oa:Annotation"):
            target = things.one(annotation, "oa:hasTarget")
            place = targets.get(target) or targets.setdefault(target, _place(things, target))
            if place.start < place.end and whole.covers(place):
                for body in things.all(annotation, "oa:hasBody"):
                    self._places[body].add(place)

    def behind(self, fact: str, involved: Iterable[str] = (), cues: Iterable[str] = ()) -> tuple[Evidence, ...]:
        """The sentences on which a fact (IRI) rests.

        Highlighted are the mentions of ``involved`` (IRIs), the words ``cues``, and short spans of the fact's own that
        hold no cue; where that is nothing, all that the fact rests on.
        """
        own = sorted(self._places.get(fact, ()))
        mentions = {place for iri in involved for place in self._places.get(iri, ())}
        wanted = tuple(cue.lower() for cue in cues if cue)
        # An article often says in its first sentence what its title says.
        shown = {self._shown(window): window for window in _merged(map(self._window, own))}
        return tuple(self._evidence(window, own, mentions, wanted) for window in islice(shown.values(), _MOST))

    def naming(self, node: str) -> tuple[Evidence, ...]:
        """The first sentence that names a node (IRI)."""
        return self.behind(node)[:1]

    def mentions(self, node: str) -> list[Place]:
        """The short spans that name a node (IRI), in order; long ones are sentences about it."""
        return sorted(place for place in self._places.get(node, ()) if place.is_short)

    def _shown(self, window: Place) -> str:
        return self.text[window.start : min(window.end, window.start + LONGEST)]

    def _evidence(
        self, window: Place, own: Sequence[Place], mentions: Iterable[Place], cues: tuple[str, ...]
    ) -> Evidence:
        found = self._found.get((window, cues))
        if found is None:  # several agents serve one goal in one sentence
            found = self._found[window, cues] = _occurrences(cues, self.text[window.start : window.end], window.start)
        behind = [place for place in own if window.covers(place)]
        short = [place for place in behind if place.is_short and not any(map(place.covers, found))]
        shown = _merged([*found, *short, *filter(window.covers, mentions)]) or _merged(behind)
        if window.end - window.start > LONGEST:
            shown = [span for span in shown if span.end <= window.start + LONGEST]
        return Evidence(self._shown(window), window.start, tuple(n - window.start for span in shown for n in span))

    def _window(self, place: Place) -> Place:
        """The span, and when it is short, as much of its sentence on both sides as is near."""
        if not place.is_short:
            return place
        if place not in self._windows:
            self._windows[place] = Place(self._before(place.start), self._after(place.end))
        return self._windows[place]

    def _before(self, end: int) -> int:
        """Where what is shown begins: at the last break before ``end``, else at the first space within reach."""
        start = max(0, end - _REACH)
        text = self.text[start:end]
        breaks = [match.end() for match in _BREAK.finditer(text)]
        if breaks:
            return start + breaks[-1]
        return start + text.find(" ") + 1 if len(text) == _REACH else start

    def _after(self, start: int) -> int:
        """Where what is shown ends: at the next break behind ``start``, else at the last space within reach."""
        text = self.text[start : start + _REACH]
        stop = _BREAK.search(text)
        if stop:
            return start + stop.start()
        space = text.rfind(" ") if len(text) == _REACH else -1
        return start + space if space > 0 else start + len(text)


def _place(things: Things, target: str) -> Place:
    """Where a target of annotations lies in the text."""
    selector = things.one(target, "oa:hasSelector")
    return Place(int(things.one(selector, "oa:start") or 0), int(things.one(selector, "oa:end") or 0))


def _occurrences(cues: Iterable[str], text: str, offset: int) -> list[Place]:
    """Where the cues, in small letters, stand in the text, in whatever case; the text begins at an offset."""
    small = text.lower()
    lowered = small if len(small) == len(text) else text
    return [Place(offset + at, offset + at + len(cue)) for cue in cues for at in _starts(cue, lowered)]


def _starts(cue: str, text: str) -> Iterator[int]:
    """Where a cue stands; one that begins or ends with a Latin letter or digit as a word there, not inside of one."""
    at = text.find(cue)
    while at >= 0:
        end = at + len(cue)
        inside = (cue[0].isascii() and text[at - 1 : at] in _LATIN) or (
            cue[-1].isascii() and text[end : end + 1] in _LATIN
        )
        if not inside:
            yield at
        at = text.find(cue, at + 1 if inside else end)


def _merged(places: Iterable[Place]) -> list[Place]:
    """The places in order, those that touch made one."""
    found: list[Place] = []
    for place in sorted(places):
        if found and place.start <= found[-1].end:
            found[-1] = Place(found[-1].start, max(found[-1].end, place.end))
        else:
            found.append(place)
    return found
