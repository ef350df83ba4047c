"""The forms under which the authority file's bodies are written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from kg.grammar.heads import leading_head
from kg.text.letters import is_thai
from kg.vocabulary.agencies import agencies, ordinary_words

_STOPPED = re.compile(r"[ก-ฮ]{3,}\.")
_LATIN = re.compile(r"[A-Z]{3,}")
"""Initials that are told from words even as people type them in haste: three or more."""


@cache
def abbreviations() -> Mapping[str, tuple[str, ...]]:
    """The abbreviations with a full stop of every body in the authority file by its name."""
    dotted = {agency.name: [form for form in agency.aliases if form.endswith(".")] for agency in agencies()}
    return MappingProxyType({name: tuple(sorted(forms)) for name, forms in dotted.items()})


@cache
def authority_forms() -> Mapping[str, tuple[str, ...]]:
    """The names of the bodies in the authority file behind every form that stands for them anywhere.

    Forms that the file has come before what people type for them: a form of one body is never another's slip.
    """
    listed, typed = _by_form(lambda form: (form,)), _by_form(_as_typed)
    return MappingProxyType({**typed, **listed})


@cache
def hasty_initials() -> frozenset[str]:
    """Initials that stand for a body without their stop or capitals, which the file does not list so: สพร, dga."""
    hasty = {bare for form in _by_form(lambda form: (form,)) if (bare := _without_stop_or_capitals(form))}
    return frozenset(hasty - _by_form(lambda form: (form,)).keys())


def _by_form(written: Callable[[str], Iterable[str]]) -> dict[str, tuple[str, ...]]:
    forms: dict[str, set[str]] = defaultdict(set)
    for agency in agencies():
        for form in (agency.name, agency.english, *agency.aliases, *agency.hidden):
            for typed in written(form) if form else ():
                forms[typed].add(agency.name)
    return {form: tuple(sorted(names)) for form, names in forms.items()}


def _as_typed(form: str) -> Iterator[str]:
    """How else people type a form: its head shortened (สนง.) or set apart, initials without stop or capitals."""
    head = leading_head(form)
    if head and head.value and head.end < len(form) and is_thai(form[head.end]):
        begins = (*(short for short in head.value.short), form[: head.end] + " ")
        yield from (begin + form[head.end :] for begin in begins)
    if bare := _without_stop_or_capitals(form):
        yield bare


def _without_stop_or_capitals(form: str) -> str:
    bare = form.lower() if _LATIN.fullmatch(form) else form.rstrip(".") if _STOPPED.fullmatch(form) else ""
    return "" if bare in ordinary_words() else bare
