"""Where an article's own report ends and somebody's words begin."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.grammar.words import one_of
from kg.models import Article, Manner, Span, SpeechForm, SpeechMention
from kg.text.spans import END, START

SPOKESMAN = re.compile(one_of("spokesman"))
"""The post of those who tell the press what others did."""
_THAT = re.compile(rf"{one_of('thatOpener')}(?= )")
_PAUSE = re.compile(r"[ )\d]")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Where an article lets somebody speak: each time from the verb of saying up to where the words begin.

    The ``spans`` are in text order, and none overlaps another. ``verbs`` are the offsets of all verbs of saying: also
    of those behind which the report goes on ("เปิดเผยผลการประชุม"); ``closing`` are those that say whose words stood
    before ("… กล่าว" at the end of a line).
    """

    spans: tuple[Span, ...]
    verbs: tuple[int, ...]
    closing: tuple[int, ...] = ()

    def begins(self, start: int, end: int) -> Sequence[int]:
        """The offsets at which words begin whose verb stands behind ``start``, up to ``end``."""
        first = bisect_left(self.spans, start, key=START)
        return [span.end for span in self.spans[first : bisect_right(self.spans, end, key=END)]]

    def last(self, start: int, end: int) -> int:
        """Where the words begin in which ``end`` stands: behind the last verb of saying, else ``start``."""
        return max(self.begins(start, end), default=start)

    def before(self, start: int, end: int) -> int:
        """Where the report that goes on at ``start`` stops for somebody's words: at the verb of saying, else ``end``.

        Where the verb stands before ``start`` and the words begin behind it, they stop it.
        """
        at = bisect_right(self.spans, start, key=END)
        if at == len(self.spans):
            return end
        span = self.spans[at]
        return min(end, span.start if span.start >= start else span.end)

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a verb of saying begins in this range."""
        return bisect_left(self.verbs, start) < bisect_left(self.verbs, end)

    def closes(self, start: int, end: int) -> bool:
        """Whether a verb of saying that closes somebody's words begins in this range."""
        return bisect_left(self.closing, start) < bisect_left(self.closing, end)


def spoken(article: Article, quotations: Sequence[SpeechMention]) -> Spoken:
    """Where the article lets somebody speak: at its verbs of saying, and where a clause with ว่า stands apart."""
    found: list[Span] = []
    for span in sorted([*_behind_verbs(quotations), *_apart(article.masked)], key=lambda span: (span.start, span.end)):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    closing = tuple(said.start for said in quotations if said.form is SpeechForm.CLOSING)
    return Spoken(tuple(found), tuple(said.start for said in quotations), closing)


def _behind_verbs(quotations: Sequence[SpeechMention]) -> Iterator[Span]:
    """From each verb to its words."""
    for said in quotations:
        begin = said.end if said.form is SpeechForm.CLOSING else said.content.start
        if _is_speech(said, paused=begin > said.end):
            yield Span(said.start, begin)


def _is_speech(said: SpeechMention, *, paused: bool) -> bool:
    """Whether somebody's words follow: of what has no clause only a report, and what is believed, behind a pause."""
    if said.form is SpeechForm.OBJECT:
        return paused and said.manner is Manner.REPORT
    return paused or said.manner is not Manner.BELIEF


def _apart(text: str) -> Iterator[Span]:
    for that in _THAT.finditer(text):
        if that.start() and _PAUSE.match(text, that.start() - 1):
            yield Span(that.start(), that.end())
