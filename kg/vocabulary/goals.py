"""The Sustainable Development Goals, their targets and cues (``ontology/sdg*.ttl``) as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.iris import SDG, full, number_of
from kg.vocabulary.turtle import Vocabulary


class CueKind(StrEnum):
    """How a cue speaks for its goal: by itself, with others, only beside others; or against cues next to it."""

    DEFINING = "defining"
    SUPPORTING = "supporting"
    CONTEXT = "context"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Theme:
    """A goal ("16") or target ("16.6") with its short titles; ``colour`` is a goal's official one, else ""."""

    number: str
    thai: str
    english: str
    colour: str


@dataclass(frozen=True, slots=True, order=True)
class Cue:
    """A phrase that shows a theme ("16", "16.6"); ``weight`` lies between 0 and 1."""

    theme: str
    phrase: str
    kind: CueKind
    weight: float


@dataclass(frozen=True, slots=True)
class MentionForms:
    """What stands before the number of a goal named outright.

    ``sure`` forms always name one ("SDG"), ``framed`` ones ("เป้าหมายที่") only in a text that has one of the ``frames``;
    ``counted`` words behind a number make it a count of goals; ``denials`` say that what follows is left out;
    ``joins`` stand between the numbers of a list, ``again`` words before each of them.
    ``addresses`` are words whose proper name behind them is no cue (ถนน, ตำบล, โรงแรม).
    """

    sure: tuple[str, ...]
    framed: tuple[str, ...]
    frames: tuple[str, ...]
    counted: tuple[str, ...]
    denials: tuple[str, ...]
    joins: tuple[str, ...]
    again: tuple[str, ...]
    addresses: tuple[str, ...]


def goal_of(theme: str) -> str:
    """The number of a theme's goal: "16" for "16" and "16.6"."""
    return theme.partition(".")[0]


@cache
def themes() -> Mapping[str, Theme]:
    """All goals and targets by number."""
    vocabulary = Vocabulary("sdg.ttl")
    iris = (*vocabulary.instances("sdgo:Goal"), *vocabulary.instances("sdgo:Target"))
    return MappingProxyType({theme.number: theme for theme in (_theme(vocabulary, iri) for iri in iris)})


@cache
def goals() -> tuple[str, ...]:
    """The numbers of the goals, in their order."""
    return tuple(sorted((number for number in themes() if number == goal_of(number)), key=int))


@cache
def targets_of(goal: str) -> tuple[str, ...]:
    """The numbers of a goal's targets."""
    return tuple(number for number in themes() if number != goal and goal_of(number) == goal)


def _theme(vocabulary: Vocabulary, iri: str) -> Theme:
    thai, english = (vocabulary.text(iri, "skos:altLabel", language) for language in ("th", "en"))
    return Theme(number_of(iri), thai, english, vocabulary.text(iri, "kg:colour"))


@cache
def prior_weights() -> Mapping[CueKind, float]:
    """The weight of a cue that was never measured, by kind."""
    vocabulary = Vocabulary("sdg-cues.ttl")
    kinds = (CueKind.DEFINING, CueKind.SUPPORTING, CueKind.CONTEXT)
    return MappingProxyType({kind: float(vocabulary.text(full(f"kg:{kind}Cue"), "kg:weight")) for kind in kinds})


@cache
def cues() -> tuple[Cue, ...]:
    """Every cue with its measured weight, or its kind's where it was not measured; sorted."""
    vocabulary, priors, measured = Vocabulary("sdg-cues.ttl"), prior_weights(), _measured()
    return tuple(
        sorted(
            Cue(theme, phrase, kind, measured.get((theme, phrase), priors.get(kind, 0.0)))
            for theme in themes()
            for kind in CueKind
            for phrase in vocabulary.texts(SDG + theme, f"kg:{kind}Cue")
        )
    )


def _measured() -> dict[tuple[str, str], float]:
    vocabulary = Vocabulary("sdg-weights.ttl")
    return {
        (number_of(link), vocabulary.text(iri, "kg:phrase")): float(vocabulary.text(iri, "kg:weight"))
        for iri in vocabulary.instances("kg:Cue")
        for link in vocabulary.links(iri, "kg:shows")
    }


@cache
def model() -> Mapping[str, float]:
    """The coefficients that turn a text's cues into a confidence, by the feature's name."""
    vocabulary = Vocabulary("sdg-weights.ttl")
    return MappingProxyType(
        {
            vocabulary.text(iri, "skos:notation"): float(vocabulary.text(iri, "kg:weight"))
            for iri in vocabulary.instances("kg:ThemeFeature")
        }
    )


@cache
def mention_forms() -> MentionForms:
    """The words around the number of a goal that is named outright."""
    vocabulary = Vocabulary("sdg-cues.ttl")
    names = ("sureForm", "framedForm", "frame", "countedWord", "denial", "join", "againWord", "addressWord")
    return MentionForms(*(vocabulary.texts(full("kg:goalMentions"), f"kg:{name}") for name in names))
