"""The words behind facts: the sentences around the spans that a graph quotes, with what to highlight in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from kg.export.page.model import Evidence
from kg.store.things import Things

_REACH = 90
"""Characters on each side of a short span that are shown with it."""

_SHORT = 80
"""Up to this length a span is itself what to look at, longer ones are sentences to look into."""

_LONGEST = 700
_MOST = 3
_BREAK = re.compile(r"\n| {2,}")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span of an article's text, end exclusive."""

    start: int
    end: int

    def fits(self, text: str) -> bool:
        """Whether the span lies in the text."""
        return 0 <= self.start < self.end <= len(text)


class Quotes:
    """The text of one article, and the places in it on which its facts rest."""

    def __init__(self, things: Things) -> None:
        self._text = next((things.one(iri, "schema:articleBody") for iri in things.of("schema:NewsArticle")), "")
        self._places: dict[str, set[Place]] = defaultdict(set)
        for annotation in things.of("oa:Annotation"):
            selector = things.one(things.one(annotation, "oa:hasTarget"), "oa:hasSelector")
            place = Place(int(things.one(selector, "oa:start") or 0), int(things.one(selector, "oa:end") or 0))
            if place.fits(self._text):
                for body in things.all(annotation, "oa:hasBody"):
                    self._places[body].add(place)

    def behind(self, fact: str, involved: Iterable[str] = (), cues: Iterable[str] = ()) -> tuple[Evidence, ...]:
        """The sentences on which a fact (IRI) rests.

        Highlighted are the mentions of ``involved`` (IRIs), the words ``cues``, and short spans of the fact's own that
        hold no cue; where that is nothing, all that the fact rests on.
        """
        own = sorted(self._places.get(fact, ()))
        mentions = {place for iri in involved for place in self._places.get(iri, ())}
        windows = _merged([self._window(place) for place in own])
        found = (self._evidence(window, own, mentions, tuple(cues)) for window in windows)
        # An article often says in its first sentence what its title says.
        return tuple({evidence.text: evidence for evidence in found}.values())[:_MOST]

    def naming(self, node: str) -> tuple[Evidence, ...]:
        """The first sentence that names a node (IRI)."""
        return self.behind(node)[:1]

    def _evidence(
        self, window: Place, own: Sequence[Place], mentions: Iterable[Place], cues: Sequence[str]
    ) -> Evidence:
        text = self._text[window.start : window.end]
        behind = [_within(place, window) for place in own]
        found = _occurrences(cues, text)
        short = [place for place in behind if place.end - place.start <= _SHORT and not _any_in(place, found)]
        shown = _merged([p for p in (*found, *short, *(_within(m, window) for m in mentions)) if p.fits(text)])
        shown = shown or _merged([place for place in behind if place.fits(text)])
        if len(text) > _LONGEST:
            text = text[:_LONGEST] + "…"
            shown = [span for span in shown if span.end <= _LONGEST]
        return Evidence(text, tuple(n for span in shown for n in (span.start, span.end)))

    def _window(self, place: Place) -> Place:
        """The span, and when it is short, as much of its sentence on both sides as is near."""
        if place.end - place.start > _SHORT:
            return place
        return Place(self._before(place.start), self._after(place.end))

    def _before(self, end: int) -> int:
        """Where what is shown begins: at the last break before ``end``, else at the first space within reach."""
        start = max(0, end - _REACH)
        text = self._text[start:end]
        breaks = [match.end() for match in _BREAK.finditer(text)]
        if breaks:
            return start + breaks[-1]
        return start + text.find(" ") + 1 if len(text) == _REACH else start

    def _after(self, start: int) -> int:
        """Where what is shown ends: at the next break behind ``start``, else at the last space within reach."""
        text = self._text[start : start + _REACH]
        stop = _BREAK.search(text)
        if stop:
            return start + stop.start()
        space = text.rfind(" ") if len(text) == _REACH else -1
        return start + space if space > 0 else start + len(text)


def _within(place: Place, window: Place) -> Place:
    """The place as the window counts."""
    return Place(place.start - window.start, place.end - window.start)


def _occurrences(cues: Iterable[str], text: str) -> list[Place]:
    """Where the cues stand in the text, in whatever case."""
    lowered = text.lower() if len(text.lower()) == len(text) else text
    wanted = [cue.lower() for cue in cues if cue and cue.lower() in lowered]
    return [Place(match.start(), match.end()) for cue in wanted for match in _word(cue).finditer(lowered)]


@cache
def _word(cue: str) -> re.Pattern[str]:
    """A cue that begins or ends with a Latin letter or digit is a word there, not the inside of one."""
    before = r"(?<![a-z0-9])" if cue[0].isascii() else ""
    after = r"(?![a-z0-9])" if cue[-1].isascii() else ""
    return re.compile(before + re.escape(cue) + after)


def _any_in(place: Place, others: Iterable[Place]) -> bool:
    return any(place.start <= other.start and other.end <= place.end for other in others)


def _merged(places: list[Place]) -> list[Place]:
    """The places in order, those that touch made one."""
    found: list[Place] = []
    for place in sorted(places):
        if found and place.start <= found[-1].end:
            found[-1] = Place(found[-1].start, max(found[-1].end, place.end))
        else:
            found.append(place)
    return found
