"""The example sentences of the groups of words under ``ontology/``, one case for each word.

Nothing here imports what reads, so that ``scripts.mutation`` can load the cases before it takes a word away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kg.grammar.words import members
from kg.iris import local
from kg.vocabulary.turtle import Vocabulary, ontology_files
from kg.vocabulary.word_groups import Word

SLOT = "{}"


@dataclass(frozen=True, slots=True)
class Case:
    """One word of a group in its example, with the spans that have to be read there: offsets in ``sentence``."""

    group: str
    word: str
    shows: str
    sentence: str
    expected: frozenset[tuple[int, int]]

    def __str__(self) -> str:
        """The group, and the word as it stands in the sentence."""
        return f"{self.group}: {self.word}"


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with a slot for the words of a group, and the one for where a limit forbids them ("" for none)."""

    group: str
    words: tuple[str, ...]
    sentence: str
    at_limit: str
    shows: str


@cache
def examples() -> tuple[Example, ...]:
    """The examples of all groups: for an exception the words that it is of, else all that have none of their own."""
    found: list[Example] = []
    for file in ontology_files("grammar*.ttl"):
        vocabulary = Vocabulary(file)
        own = [(iri, local(vocabulary.links(iri, "kg:of")[0])) for iri in vocabulary.instances("kg:Exception")]
        apart = {(group, word) for iri, group in own for word in vocabulary.texts(iri, "kg:word")}
        found += [_example(vocabulary, iri, group, vocabulary.texts(iri, "kg:word")) for iri, group in own]
        for iri in vocabulary.instances("kg:WordGroup"):
            name = local(iri)
            words = tuple(dict.fromkeys(m.text for m in members(name) if (name, m.text) not in apart))
            found.append(_example(vocabulary, iri, name, words))
    return tuple(found)


def _example(vocabulary: Vocabulary, iri: str, group: str, words: tuple[str, ...]) -> Example:
    sentence, at_limit = vocabulary.text(iri, "kg:example"), vocabulary.text(iri, "kg:atLimit")
    shows = vocabulary.links(iri, "kg:shows")
    return Example(group, words, sentence, at_limit, local(shows[0]) if shows else "")


@cache
def cases() -> tuple[Case, ...]:
    """Every word of every group in its example, at its limits too."""
    return tuple(case for example in examples() for case in _cases(example))


def _cases(example: Example) -> Iterator[Case]:
    own = {word.text: word for word in members(example.group)}
    for text in example.words:
        word = own[text]
        needed = list(_beside(word, word.only_before, word.only_behind))
        forbidden = list(_beside(word, word.not_before, word.not_behind))
        for form in needed or [text]:
            yield _case(example, text, example.sentence, form)
        if example.at_limit:
            for form in [*forbidden, *([text] if needed else [])]:
                yield _case(example, text, example.at_limit, form)


def _beside(word: Word, behind: Iterable[str], before: Iterable[str]) -> Iterator[str]:
    """The word together with each of the texts that may stand behind or before it."""
    yield from (word.text + text for text in behind)
    yield from (text + word.text for text in before)


def _case(example: Example, word: str, sentence: str, form: str) -> Case:
    filled = sentence.replace(SLOT, form)
    opened: list[int] = []
    expected: set[tuple[int, int]] = set()
    plain = ""
    for part in re.split(r"([\[\]])", filled):
        if part == "[":
            opened.append(len(plain))
        elif part == "]":
            expected.add((opened.pop(), len(plain)))
        else:
            plain += part
    return Case(example.group, word, example.shows, plain, frozenset(expected))
