"""Every compiled pattern of the package and how it is used: found by looking into its modules, with no list to keep."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from types import ModuleType
from typing import Any

import kg

Work = Callable[[str], object]


@dataclass(slots=True)
class Use:
    """A pattern under the name of its first place, the methods that the package asks of it, and on how much text.

    ``reach`` is the longest stretch that it was ever given in a long text, 0 where that grows with the text.
    """

    name: str
    pattern: re.Pattern[str]
    stretches: dict[str, list[int]] = field(default_factory=dict)

    def note(self, method: str, run: int, length: int) -> None:
        """Remembers that a method was given so much text in a run."""
        seen = self.stretches.setdefault(method, [0, 0])
        seen[run] = max(seen[run], length)

    def reach(self, method: str) -> int:
        """The longest stretch that the method was given, where texts with longer ones gave it none; else 0."""
        shorter, longer = self.stretches[method]
        return max(shorter, longer) if longer <= _SAME * shorter else 0


_CACHED = type(cache(lambda: None))
_MAKES_PATTERN = inspect.Signature(return_annotation="re.Pattern[str]")
_SAME = 1.2
"""A stretch that grows by less than this where the text or its gaps have four times the size does not grow with it."""

_FILLERS = (("ขา", 97), (" ขา", 89), (" ขา", 71), (" ", 41))
"""What is put behind every so manieth word, many times, so that whatever stands around it comes to stand far apart."""

_STRETCH = 120


def modules() -> Iterator[ModuleType]:
    """All modules of the package."""
    for found in pkgutil.walk_packages(kg.__path__, "kg."):
        yield importlib.import_module(found.name)


def used(read: Work, text: str) -> list[Use]:
    """All patterns, each once, with what reading asks of them in the text and in four of it, with longer gaps in it."""
    uses: dict[re.Pattern[str], Use] = {}
    for run, times in enumerate((1, 4)):
        with replaced(partial(_watcher, uses, run)):
            read(text * times)
            for filler, every in _FILLERS:
                read(_stretched(text, filler * _STRETCH * times, every))
    for use in uses.values():
        if not use.stretches:
            use.stretches = {method: [0, 1] for method in _written(use.name)}
    return list(uses.values())


def _stretched(text: str, filler: str, every: int) -> str:
    """The text in one line with something at a few of its spaces."""
    words = text.split()
    return " ".join(word if at % every else word + filler for at, word in enumerate(words))


def _written(name: str) -> list[str]:
    """The methods that the module of a pattern asks of it by its name; where it asks none, what looks everywhere."""
    module, _, own = name.partition("()")[0].partition("[")[0].rpartition(".")
    source = inspect.getsource(importlib.import_module(module))
    asked = re.findall(rf"\b{own}(?:\(\))?\.(match|fullmatch|search|finditer|findall|sub|split)\b", source)
    return sorted(set(asked)) or ["finditer", "match"]


@contextmanager
def replaced(stand_in: Callable[[str, re.Pattern[str]], object]) -> Iterator[None]:
    """Puts something in the place of every pattern of the package for a while, by its name and itself."""
    kept: list[tuple[ModuleType, str, object]] = []
    for module in modules():
        for name, value in sorted(vars(module).items()):
            watched = _replaced(value, f"{module.__name__}.{name}", stand_in)
            if watched is not value:
                kept.append((module, name, value))
                setattr(module, name, watched)
    try:
        yield
    finally:
        for module, name, value in kept:
            setattr(module, name, value)


def _replaced(value: object, name: str, stand_in: Callable[[str, re.Pattern[str]], object]) -> object:
    """The value with stand-ins for the patterns in it; itself where it holds none."""
    if isinstance(value, re.Pattern):
        return stand_in(name, value) if isinstance(value.pattern, str) else value
    if isinstance(value, tuple) and type(value) is tuple:
        parts = tuple(_replaced(part, f"{name}[{at}]", stand_in) for at, part in enumerate(value))
        return value if all(map(_is, parts, value)) else parts
    if isinstance(value, dict) and not name.endswith("__builtins__"):
        inner = {key: _replaced(part, f"{name}[{key!r}]", stand_in) for key, part in value.items()}
        return value if all(map(_is, inner.values(), value.values())) else inner
    if isinstance(value, _CACHED) and inspect.signature(value) == _MAKES_PATTERN:
        found = _replaced(value(), f"{name}()", stand_in)
        return lambda: found
    return value


def _is(one: object, other: object) -> bool:
    return one is other


def _watcher(uses: dict[re.Pattern[str], Use], run: int, name: str, pattern: re.Pattern[str]) -> _Watcher:
    return _Watcher(uses.setdefault(pattern, Use(name, pattern)), run)


class _Watcher:
    """Stands for a pattern and notes what it is asked."""

    def __init__(self, use: Use, run: int) -> None:
        self._use, self._run = use, run

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._use.pattern, name)
        return partial(self._asked, found, name) if callable(found) else found

    def _asked(self, method: Callable[..., Any], name: str, *arguments: Any, **named: Any) -> Any:
        at = 1 if name in {"sub", "subn"} else 0
        text = arguments[at]
        bounds = arguments[1:] if name in {"search", "match", "fullmatch", "finditer", "findall"} else ()
        start, end = (*bounds, *(0, len(text))[len(bounds) :])[:2]
        self._use.note(name, self._run, max(0, min(end, len(text)) - max(0, start)))
        return method(*arguments, **named)
