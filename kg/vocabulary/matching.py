"""How lists and spreadsheets write names (``ontology/matching.ttl``): short forms, letters taken for others, ranks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.vocabulary.measured import weights_of
from kg.vocabulary.turtle import Vocabulary

_FILE = "matching.ttl"


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words by what they do in names.

    ``divisions`` head the parts within a body, ``linking`` words tell nothing, and without ``idle`` ones a name is
    nearly the same; ``nominal`` ones make nouns of verbs, and are as often left out; ``province`` stands before a
    province, and ``whole`` ones say that all of a body is meant. ``units`` head parts too, unless they begin one of
    ``not_units``, and ``campuses`` the seats of a body elsewhere; ``offices`` head bodies of which each province has
    one; ``law`` are forms of law, and ``missions`` end the names of foreign missions here. ``posts`` begin what
    somebody is at a body, and ``short_posts`` are forms of such that run on.
    """

    divisions: tuple[str, ...]
    linking: frozenset[str]
    idle: frozenset[str]
    nominal: tuple[str, ...]
    province: str
    whole: tuple[str, ...]
    units: tuple[str, ...]
    not_units: tuple[str, ...]
    campuses: tuple[str, ...]
    offices: tuple[str, ...]
    law: frozenset[str]
    missions: tuple[str, ...]
    posts: tuple[str, ...]
    short_posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddressWords:
    """Words of addresses: ``marks`` begin their parts, ``roads`` are known without; ``village`` stands before a number.

    ``levels`` are the marks of a province's parts.
    """

    marks: tuple[str, ...]
    roads: tuple[str, ...]
    village: str
    levels: tuple[str, ...]


@cache
def short_forms(language: str) -> Mapping[str, str]:
    """The words that short forms of a language ("th", "en") stand for, by each form with its stop."""
    return MappingProxyType(_forms("skos:altLabel", language))


@cache
def forms_that_run_on() -> Mapping[str, str]:
    """The words that Thai short forms stand for which are written without a stop or space behind them as well."""
    return MappingProxyType(_forms("kg:runsOn", "th"))


@cache
def same_sound() -> Mapping[str, str]:
    """For each letter that is mistaken for others, the first of them."""
    vocabulary = Vocabulary(_FILE)
    groups = (vocabulary.text(iri, "skos:notation") for iri in vocabulary.instances("kg:SameSound"))
    return MappingProxyType({letter: group[0] for group in groups for letter in group})


@cache
def name_words() -> NameWords:
    """The words of names."""
    return NameWords(
        divisions=_words("kg:division"),
        linking=frozenset(_words("kg:linking")),
        idle=frozenset(_words("kg:idle")),
        nominal=_words("kg:nominal"),
        province=_words("kg:provinceHead")[0],
        whole=_words("kg:whole"),
        units=_words("kg:unit"),
        not_units=_words("kg:notUnit"),
        campuses=_words("kg:campus"),
        offices=_words("kg:office"),
        law=frozenset(_words("kg:law")),
        missions=_words("kg:mission"),
        posts=_words("kg:post"),
        short_posts=_words("kg:shortPost"),
    )


@cache
def address_words() -> AddressWords:
    """The words of addresses."""
    vocabulary = Vocabulary(_FILE)
    (iri,) = vocabulary.instances("kg:AddressWords")
    marks, roads = vocabulary.texts(iri, "kg:mark"), vocabulary.texts(iri, "kg:road")
    return AddressWords(marks, roads, vocabulary.text(iri, "kg:village"), vocabulary.texts(iri, "kg:level"))


@cache
def foreign_bodies() -> Mapping[str, tuple[str, ...]]:
    """What names of foreign countries' bodies begin with, each with such names in English, {} for the country."""
    vocabulary = Vocabulary(_FILE)
    return MappingProxyType(
        {
            vocabulary.text(iri, "skos:prefLabel", "th"): vocabulary.texts(iri, "skos:altLabel", "en")
            for iri in vocabulary.instances("kg:ForeignBody")
        }
    )


@cache
def heard_bodies() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Kinds of bodies whose own names are written by sound: what begins them in Thai, and what says it in English."""
    vocabulary = Vocabulary(_FILE)
    return tuple(
        (vocabulary.texts(iri, "skos:prefLabel", "th"), vocabulary.texts(iri, "skos:altLabel", "en"))
        for iri in vocabulary.instances("kg:HeardBody")
    )


@cache
def ranks() -> Mapping[str, int]:
    """How high the bodies with a head stand, by head; 1 is the highest."""
    vocabulary = Vocabulary(_FILE)
    return MappingProxyType(
        {
            head: int(vocabulary.text(iri, "skos:notation"))
            for iri in vocabulary.instances("kg:Rank")
            for head in vocabulary.texts(iri, "skos:altLabel")
        }
    )


@cache
def match_weights() -> Mapping[str, int]:
    """What each feature of a name beside a body's adds to the log odds that the body is meant, in hundredths."""
    return weights_of("match-weights.ttl", "kg:MatchFeature")


def _forms(predicate: str, language: str) -> dict[str, str]:
    vocabulary = Vocabulary(_FILE)
    return {
        form: vocabulary.text(iri, "skos:prefLabel", language)
        for iri in vocabulary.instances("kg:ShortForm")
        for form in vocabulary.texts(iri, predicate, language)
    }


def _words(predicate: str) -> tuple[str, ...]:
    vocabulary = Vocabulary(_FILE)
    return tuple(word for iri in vocabulary.instances("kg:NameWords") for word in vocabulary.texts(iri, predicate))
