"""Patterns composed of the named groups of words under ``ontology/``: where every stage takes its words from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from kg.grammar.classes import forms_of
from kg.text.alternatives import one_of_forms, one_of_texts
from kg.vocabulary.word_groups import Word, word_groups

_LATIN = "[A-Za-z]"
_BEGINS_LATIN, _ENDS_LATIN = re.compile(_LATIN), re.compile(f"{_LATIN}\\Z")
_NO_LATIN_BEHIND = f"(?!{_LATIN})"


@cache
def members(name: str) -> tuple[Word, ...]:
    """Every word of a group and of those that it includes, sorted. Raises ``KeyError`` for a group that is none."""
    group = word_groups()[name]
    found = {*group.words}
    for included in group.includes:
        found.update(members(included))
    for kind in group.classes:
        found.update(forms_of(kind))
    return tuple(sorted(found))


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of a group, longer ones first. Raises ``ValueError`` where one has a limit: only patterns keep it."""
    limited = [word.text for word in members(name) if not word.is_plain]
    if limited:
        raise ValueError(f"{name}: {limited[0]} has a limit: use it in a pattern")
    return tuple(sorted((word.text for word in members(name)), key=lambda text: (-len(text), text)))


@cache
def word(name: str) -> str:
    """The one word of a group that has no more. Raises ``ValueError`` where it has none or several."""
    (only,) = words(name)
    return only


@cache
def one_of(*names: str) -> str:
    """A pattern for any word of these groups, longer ones first, with the limits of each; in a group of its own."""
    forms: dict[str, set[str]] = defaultdict(set)
    for name in names:
        for member in members(name):
            forms[member.text].add(guard(member))
    return f"(?:{one_of_forms(forms)})"


@cache
def guard(word: Word) -> str:
    """The limits of a word as a pattern to stand behind it, which matches nothing by itself; empty without any.

    A word in Latin letters counts as a whole one.
    """
    text = word.text
    found = [_NO_LATIN_BEHIND] if _ENDS_LATIN.search(text) else []
    found += [f"(?<!{_LATIN}{re.escape(text)})"] if _BEGINS_LATIN.match(text) else []
    found += [f"(?!{one_of_texts(word.not_before)})"] if word.not_before else []
    found += [f"(?<!{re.escape(limit + text)})" for limit in word.not_behind]
    found += [f"(?={one_of_texts(word.only_before)})"] if word.only_before else []
    if word.only_behind:
        found.append("(?:" + "|".join(f"(?<={re.escape(limit + text)})" for limit in word.only_behind) + ")")
    return "".join([*found, *_outside(text, word.not_inside)])


def _outside(text: str, longer: Iterable[str]) -> Iterator[str]:
    """Guards against longer words that hold the text, wherever in them it stands."""
    behind: dict[str, list[str]] = defaultdict(list)
    for form in longer:
        for found in re.finditer(f"(?={re.escape(text)})", form):
            behind[form[: found.start()]].append(form[found.start() + len(text) :])
    for before, rests in sorted(behind.items()):
        inside = f"(?<={re.escape(before + text)})" if before else ""
        yield f"(?!{inside}{one_of_texts(rests)})"
