"""The same people named again: in full without a title, or by the given name alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Sequence, Set
from dataclasses import replace

from kg.find.people.mentions import untitled_mention
from kg.find.people.names import ends_name
from kg.find.people.numbers import ROLE_REACH, SHORTEST_REPEATED, SPACES_BEHIND_TITLE
from kg.find.people.titles import TitleRun
from kg.grammar.words import one_of
from kg.models import Article, PersonMention, Span
from kg.text.automaton import Automaton
from kg.text.gaps import past_spaces
from kg.text.letters import is_letter
from kg.text.spans import Places
from kg.text.words import words

_BEFORE = re.compile(rf"{one_of('beforeGivenName')}\Z")
"""What a given name may be written on to: the end of a role, a style, a connective."""
_QUOTES = "“\"'‘«"


def find_repeats(article: Article, known: Sequence[PersonMention], titles: Sequence[TitleRun]) -> list[PersonMention]:
    """Further mentions of people whom the article names with a title; places already taken hold none.

    ``titles`` are all that stand in the article.
    """
    full = {mention.name for mention in known if " " in mention.name and mention.title}
    if not full:
        return []
    givens = {name.split(" ", 1)[0] for name in full}
    runs = {past_spaces(article.masked, run.end, SPACES_BEHIND_TITLE): run for run in titles}
    again = [(at, name, "name again") for at, name in _in_full(article.masked, full)]
    again += [(at, given, "given name again") for at, given in _alone(article.masked, givens, runs)]
    found = [_titled(article, untitled_mention(article, *named), runs.get(named[0].start)) for named in again]
    taken = Places(known)
    return [mention for mention in found if not taken.meet(mention)]


def _titled(article: Article, mention: PersonMention, run: TitleRun | None) -> PersonMention:
    """The mention with the title before it, behind which the name was not read."""
    if run is None or run.kept:
        return mention
    written, title = article.text[run.start : mention.end], article.text[run.start : run.end].strip()
    return replace(mention, start=run.start, text=written, title=title)


def _in_full(text: str, names: Set[str]) -> list[tuple[Span, str]]:
    """Where the names stand, whatever the spaces between their parts, in order of the names.

    All are sought at once, in the text without its spaces.
    """
    spaces = [space.start() - number for number, space in enumerate(re.finditer(" ", text))]
    by_letters: dict[str, list[str]] = {}
    for name in sorted(names):
        by_letters.setdefault(name.replace(" ", ""), []).append(name)
    found = []
    for hit in Automaton(by_letters).anywhere(text.replace(" ", "")):
        at = Span(hit.start + bisect_right(spaces, hit.start), hit.end + bisect_right(spaces, hit.end - 1))
        found += [(at, name) for name in hit.value if _is_spaced_so(text[at.start : at.end], name)]
    return sorted(found, key=lambda pair: (pair[1], pair[0]))


def _is_spaced_so(written: str, name: str) -> bool:
    """Whether a name is written with one to three spaces between its parts, or none behind the given name."""
    given, second, *others = name.split(" ")
    parts = [part for part in written.split(" ") if part]
    return "    " not in written and parts in ([given, second, *others], [given + second, *others])


def _alone(text: str, givens: Set[str], titled: Container[int]) -> list[tuple[Span, str]]:
    """Where given names stand for their bearers: as a stretch of its own, behind a role or title, or before a verb."""
    common = {given: len(words(given)) == 1 for given in sorted(givens) if len(given) >= SHORTEST_REPEATED}
    found = []
    for at, end, is_common in Automaton(common).anywhere(text):
        leads = at in titled or _BEFORE.search(text, max(0, at - ROLE_REACH), at) is not None
        if not (leads or _opens(text, at)) or not _closes(text, end):
            continue
        if leads or not is_common or _clear(text, at, end):
            found.append((Span(at, end), text[at:end]))
    return sorted(found, key=lambda pair: (pair[1], pair[0]))


def _opens(text: str, at: int) -> bool:
    return at == 0 or not is_letter(text[at - 1])


def _closes(text: str, end: int) -> bool:
    return end >= len(text) or not is_letter(text[end]) or ends_name(text, end)


def _clear(text: str, at: int, end: int) -> bool:
    """Whether an ordinary word is surely a name here: in quotation marks, or before a verb."""
    before = text[at - 1] if at else "\n"
    return before in _QUOTES or text[end : end + 1] == "ฯ" or (before in " \n" and _ends_soon(text, end))


def _ends_soon(text: str, end: int) -> bool:
    start = past_spaces(text, end, 1)
    return is_letter(text[start : start + 1]) and ends_name(text, start)
