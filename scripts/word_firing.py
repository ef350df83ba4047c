"""Which words of the grammar, and which branches of its patterns, do something in a text.

A pattern is composed of fragments (``one_of``); a fragment is one of its branches. Where a pattern matches, the same
pattern with its fragments captured says which of them took part, and with which word. What no match shows, words that
only forbid a match and those that are asked for without a pattern, counts where it stands in the text.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from types import ModuleType
from typing import Any

from kg.grammar.words import members
from kg.text.automaton import Automaton
from kg.vocabulary.word_groups import word_groups
from scripts.pattern_uses import modules, replaced

_ONE = frozenset({"match", "fullmatch", "search"})


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a pattern that was composed of groups."""

    names: tuple[str, ...]
    pattern: str


@dataclass(frozen=True, slots=True)
class Fired:
    """A word of a group, or (``word`` empty) a branch of a pattern under its module's name."""

    group: str
    word: str
    branch: str = ""

    @property
    def name(self) -> str:
        """The word with its group, as reports have it."""
        return f"{self.group}: {self.word}"

    @property
    def branch_name(self) -> str:
        """The branch with its pattern, as reports have it."""
        return f"{self.branch}: {self.group}"


@cache
def fragments() -> tuple[Fragment, ...]:
    """Every part that the package composes of groups, longer ones first."""
    found = {Fragment(tuple(names), pattern) for module in modules() for names, pattern in _composed(module)}
    return tuple(sorted(found, key=lambda fragment: (-len(fragment.pattern), fragment.names)))


def _composed(module: ModuleType) -> Iterator[tuple[list[str], str]]:
    """The names and the pattern of each call of ``one_of`` in a module, which may name its groups by a constant."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "one_of":
            names = ast.Expression(ast.List(elts=node.args, ctx=ast.Load()))
            call = ast.Expression(node)
            yield _value(names, module), _value(call, module)


def _value(expression: ast.Expression, module: ModuleType) -> Any:
    return eval(compile(ast.fix_missing_locations(expression), module.__name__, "eval"), dict(vars(module)))  # noqa: S307 - our own source


@dataclass(frozen=True, slots=True)
class _Captured:
    """A pattern with its fragments captured: the groups' names by the names of what they capture."""

    pattern: re.Pattern[str]
    names: Mapping[str, tuple[str, ...]]


def _captured(pattern: re.Pattern[str]) -> _Captured | None:
    """The pattern with each of its fragments captured; None for a pattern without any."""
    source, names = pattern.pattern, {}
    for number, fragment in enumerate(fragments()):
        if fragment.pattern in source:
            name = f"fragment{number}"
            before, _, after = source.partition(fragment.pattern)
            source = f"{before}(?P<{name}>\0{number}\0){after}"
            names[name] = fragment.names
    for number, fragment in enumerate(fragments()):
        source = source.replace(f"\0{number}\0", fragment.pattern)
    return _Captured(re.compile(source, pattern.flags), names) if names else None


@cache
def _owners(groups: tuple[str, ...], word: str) -> frozenset[str]:
    """The groups, of these and those that they include, that have the word themselves."""
    found: set[str] = set()
    for name in groups:
        group = word_groups()[name]
        found.update(_owners(group.includes, word))
        found.update([name] if any(own.text == word for own in group.words) else [])
    return frozenset(found)


class _Crediting:
    """Stands for a pattern and says which words and branches its matches rest on."""

    def __init__(self, name: str, pattern: re.Pattern[str], note: Callable[[Fired], None]) -> None:
        self._name, self._pattern, self._note = name, pattern, note
        self._captured = _captured(pattern)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._pattern, name)
        if self._captured is None or name not in {*_ONE, "finditer", "sub"}:
            return found
        if name in _ONE:
            return lambda *arguments, **named: self._credited(found(*arguments, **named))
        if name == "finditer":
            return lambda *arguments, **named: map(self._credited, found(*arguments, **named))
        return partial(self._replaced, found)

    def _replaced(
        self, sub: Callable[..., str], how: str | Callable[..., str], text: str, *more: int, **named: int
    ) -> str:
        def replacement(match: re.Match[str]) -> str:
            self._credited(match)
            return how(match) if callable(how) else match.expand(how)

        return sub(replacement, text, *more, **named)

    def _credited(self, match: re.Match[str] | None) -> re.Match[str] | None:
        captured = self._captured
        if match is None or captured is None:
            return match
        again = captured.pattern.match(match.string, match.start(), match.endpos)
        for name, groups in captured.names.items():
            word = again[name] if again else None
            if word is not None:
                self._note(Fired("|".join(groups), "", self._name))
                for group in _owners(groups, word):
                    self._note(Fired(group, word))
        return match


@contextmanager
def crediting(note: Callable[[Fired], None]) -> Iterator[None]:
    """While it lasts, every word and branch that a match rests on is noted; what is read stays the same."""
    with replaced(lambda name, pattern: _Crediting(name, pattern, note)):
        yield


def words_of_groups() -> Iterator[Fired]:
    """Every word of every group that is its own or included; classes of the vocabulary are counted as entries."""
    for name, group in word_groups().items():
        yield from (Fired(name, word.text) for word in group.words)


@cache
def _standing() -> Automaton[str]:
    return Automaton({word.text: word.text for name in word_groups() for word in members(name)})


def standing(text: str) -> frozenset[str]:
    """The words of all groups that stand in a text, whatever they do there."""
    return frozenset(hit.value for hit in _standing().anywhere(text))
