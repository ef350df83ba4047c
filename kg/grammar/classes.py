"""The forms of whole classes of the vocabulary as words: every title, every role, every verb of saying."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from kg.models import Manner
from kg.vocabulary.countries import countries
from kg.vocabulary.events import event_kinds
from kg.vocabulary.heads import heads
from kg.vocabulary.numerals import number_words, scales
from kg.vocabulary.provinces import provinces
from kg.vocabulary.roles import Role, role_forms
from kg.vocabulary.speech import speech_verbs
from kg.vocabulary.titles import titles
from kg.vocabulary.units import UnitKind, units
from kg.vocabulary.word_groups import Word

_MORE_INITIALS = tuple(f"{chr(letter)}." for letter in range(ord("ก"), ord("ฮ") + 1))
"""A consonant with a full stop: what goes on with an abbreviation."""
_UNCOUNTED = {UnitKind.MONEY, UnitKind.SHARE, UnitKind.RANK}
"""What the units measure of which there is no first and second."""


@cache
def forms_of(kind: str) -> tuple[Word, ...]:
    """Every form of a class, sorted, each outside the longer words that only hold it.

    The class is the local name of one of the ontology's, such as "Title". Raises ``KeyError`` for any other.
    """
    return CLASSES[kind]()


def _titles(needs_name: bool) -> tuple[Word, ...]:
    """The titles that are ordinary words as well, or the others; none begins a longer abbreviation (ส.อ. in ส.อ.ท.)."""
    known = titles()
    forms = {form: title for form, title in known.items() if title is None or title.needs_name is needs_name}
    return tuple(
        replace(word, not_before=_MORE_INITIALS) if word.text.endswith(".") else word
        for word in _outside_lookalikes(forms)
    )


def _outside_lookalikes(forms: Mapping[str, object | None]) -> tuple[Word, ...]:
    """The forms that stand for something, each with those that hold it and stand for nothing."""
    none = [form for form, value in forms.items() if value is None]
    return tuple(
        Word(form, not_inside=tuple(sorted(longer for longer in none if form in longer)))
        for form, value in sorted(forms.items())
        if value is not None
    )


def _verbs_of_report() -> tuple[Word, ...]:
    verbs = speech_verbs()
    report = {form: verb for form, verb in verbs.items() if verb is None or verb.manner is Manner.REPORT}
    return _outside_lookalikes(report)


def _roles(chosen: Callable[[Role], bool]) -> tuple[Word, ...]:
    """The roles that are chosen, each outside the others that only hold its letters: นายก outside นายกรัฐมนตรี."""
    forms = {form: role if role and chosen(role) else None for form, role in role_forms().items()}
    return _outside_lookalikes(forms)


def _event_words() -> tuple[Word, ...]:
    forms: dict[str, object | None] = {}
    for kind in event_kinds():
        forms |= dict.fromkeys((*kind.nouns, *kind.verbs, *kind.full, *kind.common), kind)
        forms |= dict.fromkeys(kind.never)
    return _outside_lookalikes(forms)


def _classifiers() -> tuple[Word, ...]:
    return _outside_lookalikes({f: unit for f, unit in units().items() if unit is None or unit.kind not in _UNCOUNTED})


CLASSES: Mapping[str, Callable[[], tuple[Word, ...]]] = MappingProxyType(
    {
        "Title": lambda: _titles(needs_name=False),
        "OrdinaryTitle": lambda: _titles(needs_name=True),
        "Role": lambda: _outside_lookalikes(role_forms()),
        "RoleInBody": lambda: _roles(lambda role: not role.state),
        "RoleAbroad": lambda: _roles(lambda role: role.abroad),
        "BodyHead": lambda: _outside_lookalikes(heads()),
        "VerbOfSaying": lambda: _outside_lookalikes(speech_verbs()),
        "ReportingVerb": _verbs_of_report,
        "EventKind": _event_words,
        "Unit": lambda: _outside_lookalikes(units()),
        "NumberWord": lambda: tuple(map(Word, sorted(number_words()))),
        "Scale": lambda: _outside_lookalikes(scales()),
        "Classifier": _classifiers,
        "Province": lambda: tuple(map(Word, sorted(provinces()))),
        "Country": lambda: tuple(map(Word, sorted(countries()))),
    }
)
"""What ``kg:formsOf`` of a group may name."""
