"""Titles in running text: single ones and stacks (ศ.(พิเศษ) ดร., ว่าที่ ร.ต., H.E. Mr.)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.find.people.numbers import DESIGNATE_REACH, SHORTEST_BEHIND_STOP, SHORTEST_SURE_TITLE, SPACES_IN_TITLES
from kg.grammar.words import one_of, words
from kg.models import Span
from kg.text.automaton import Automaton, Hit
from kg.text.gaps import past_spaces
from kg.text.letters import is_thai
from kg.vocabulary.titles import Title, TitleKind, titles

_WOMAN = re.compile(rf"(?:[ ]?\(?{one_of('specialGrade')}\)?)?(?:[ ]?{one_of('womanOfRank')})?")
_HONOUR = re.compile(rf"(?:[ ]?\(?{one_of('distinction')}\)?)*")
_RANKS = frozenset({TitleKind.MILITARY, TitleKind.POLICE, TitleKind.VOLUNTEER})
_DESIGNATE = re.compile(rf"{one_of('designate')}[ ]{{0,2}}\Z")


@dataclass(frozen=True, slots=True, order=True)
class TitleRun(Span):
    """One title or a stack of them.

    ``kept`` titles belong to the name; ``needs_name`` ones are ordinary words as well.
    """

    kind: TitleKind
    kept: bool
    needs_name: bool


@cache
def _automaton() -> Automaton[Title | None]:
    return Automaton(titles())


def find_titles(text: str) -> tuple[TitleRun, ...]:
    """Every title or stack of titles, in text order; whether a name follows is for the caller to see."""
    runs: list[TitleRun] = []
    for hit in _automaton().find(text):
        title = hit.value
        if title is None:
            continue
        end = _end(text, hit.end, title)
        if runs and _continues(text, runs[-1].end, hit):
            last = runs[-1]
            kept, needs_name = last.kept or title.kept, last.needs_name and title.needs_name
            runs[-1] = TitleRun(last.start, end, title.kind, kept, needs_name)
        elif _stands_alone(text, hit):
            runs.append(TitleRun(_start(text, hit.start, title), end, title.kind, title.kept, title.needs_name))
    return tuple(runs)


def _end(text: str, end: int, title: Title) -> int:
    """Behind what is added to a title: an officer's sex, a professor's distinction."""
    addition = _WOMAN if title.kind in _RANKS else _HONOUR if title.kind == TitleKind.ACADEMIC else None
    added = addition.match(text, end) if addition else None
    return added.end() if added else end


def _continues(text: str, end: int, hit: Hit[Title | None]) -> bool:
    return past_spaces(text, end, SPACES_IN_TITLES) == hit.start


def _start(text: str, start: int, title: Title) -> int:
    """An officer's rank not yet conferred: ว่าที่ before it is part of the title."""
    before = _DESIGNATE.search(text, max(0, start - DESIGNATE_REACH), start) if title.kind in _RANKS else None
    return before.start() if before else start


def _stands_alone(text: str, hit: Hit[Title | None]) -> bool:
    """Whether the title is no piece of a longer word: abbreviations only behind a space, a mark, or a connective."""
    start, end = hit.start, hit.end
    before = text[start - 1] if start else " "
    form = text[start:end]
    if hit.value and hit.value.kind == TitleKind.FOREIGN:
        return not (before.isalpha() or before == "-") and not (is_thai(form[-1]) and text[end : end + 1] != " ")
    if "." not in form:
        long = len(form) >= SHORTEST_SURE_TITLE and not (hit.value and hit.value.kept)
        return long or form in words("everybodysTitle") or not is_thai(before) or _is_glued(text, start)
    if before == ".":
        return len(form) >= SHORTEST_BEHIND_STOP
    if is_thai(before) and (form.count(".") > 1 or form in words("titleAnywhere")):
        return True
    return not (is_thai(before) or before.isalnum()) or _is_glued(text, start)


def _is_glued(text: str, start: int) -> bool:
    """Whether a title that begins here is written on to a word, and no piece of it."""
    return text.endswith(words("beforeTitle"), 0, start)
