"""Every message of the package by its context, and what is known of it in Thai already.

Beside what the code says (``message_sources``): the help of all commands, Typer's own words, the headings of tables and
of ready questions, and the words that stand in cells as they are.
"""

from __future__ import annotations

import errno
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, count
from pathlib import Path

from typer.main import get_command

import kg
import kg.locale
from kg.cli import app
from kg.commands.asking import Move
from kg.iris import Kind, full, local
from kg.locale import ASKED, COUNT, HEADING, NEWS, REASON, STEP
from kg.models import Verdict
from kg.network.comparing.news import Topic, Turn
from kg.network.matching.kinds import Sought
from kg.network.matching.kinds import Verdict as Found
from kg.network.ranked import Measure, Ranked
from kg.network.review.question import Asked
from kg.questions import GROUPS, questions
from kg.vocabulary.turtle import Vocabulary, ontology_folder
from scripts.message_sources import Module

PACKAGE = Path(kg.__file__).parent

Key = tuple[str, str]
"""A context ("" for none) and a message."""

_CONTEXTS = {"explaining": STEP, "comparing": NEWS, "review": ASKED}
"""The contexts of sentences, by the package that makes them (below ``kg/network``)."""

_TYPER = (
    "Arguments",
    "Options",
    "Commands",
    "[default: {}]",
    "[required]",
    "Show this message and exit.",
    "Usage: {0}",
    "Missing argument {0}",
    "Missing option {0}",
    "Missing command",
    "No such command {0}",
    "No such command {0}. Did you mean {1}",
    "No such option: {0}",
    "No such option: {0} (Possible options: {1})",
    "Option {0} requires an argument",
    "Option {0} does not take a value",
    "Got unexpected extra argument(s) ({0})",
    "Invalid value: {0}",
    "Invalid value for {0}: Value error, {1} is not one of {2}",
    "Invalid value for {0}: Input should be a valid integer, unable to parse string as an integer",
    "Invalid value for {0}: Input should be a valid number, unable to parse string as a number",
    "Invalid value for {0}: Input should be greater than or equal to {1}",
    "Invalid value for {0}: Input should be less than or equal to {1}",
)
"""What Typer and pydantic below it say of a command line (typer/rich_utils.py, typer/_click/exceptions.py)."""

_SYSTEM = (
    errno.ENOENT,
    errno.EACCES,
    errno.EPERM,
    errno.EISDIR,
    errno.ENOTDIR,
    errno.EEXIST,
    errno.ENOSPC,
    errno.EROFS,
    errno.EFBIG,
    errno.EIO,
)
"""The errors of files that people meet; their words are the system's (strerror)."""

_GENERAL = (
    (STEP, "{0} ({1}; {2})"),
    (STEP, "{0} ({1}; {2}; {3})"),
    (STEP, "{0} ({1}; {2}; {3}; {4})"),
    (STEP, "{0} {1} (direct speech)"),
    (STEP, "{0} {1} (reported speech)"),
    (STEP, "{0}  {1}"),
    (STEP, "{0}: {1}"),
    ("list", "{0} and {1}"),
)
"""Sentences that are made of parts alone, and how a list ends."""

_CELLS: Mapping[str, Iterable[str]] = {
    "verdict": (*Found, *Verdict),
    "kind": (*Sought, *Topic, *Kind, *Asked, "goal", "post", "statement", "figure"),
    "change": (*Turn, "send", "remove"),
    "relation": ("serves",),
    "group": GROUPS,
}
"""The words that cells of a column hold beside those of the vocabulary and of questions."""

_SCHEMES = {
    "kg:measures": ("relation",),
    "kg:statuses": ("status",),
    "kg:parts": ("part", "as"),
    "kg:verdicts": ("verdict",),
    "kg:speeches": ("speech",),
    "kg:agentMeasures": (HEADING,),
    "kg:disagreements": (STEP,),
    "kg:eventKinds": ("kind",),
    "kg:organizationKinds": ("kind",),
}
"""The columns that hold concepts of a scheme by their local names; their labels stand in explanations too."""

_FEATURES = ("identity-weights.ttl", "happening-weights.ttl")
"""Where the vocabulary says in English what two names or reports are like, with numbers that are slots here."""

_AS = re.compile(r"\bAS\s+\?(\w+)\s*\)")
_WORDS = re.compile(r'"([A-Za-z][A-Za-z -]+[a-z])"')
"""Texts in a question that are words: tags of languages are shorter, patterns and paths have other signs."""

_BRACKETS = re.compile(r"\([^()]*\)")
_LABEL = re.compile(r'skos:prefLabel "(.+)"@en')
_NUMBER = re.compile(r"\d+")

_PLACES = 3
"""Places of one message that are named: more tell a translator nothing."""

_Found = Iterator[tuple[Key, str]]


def collected() -> dict[Key, list[str]]:
    """The places where each message is said, by file: of what many say the first ones."""
    found: dict[Key, list[str]] = defaultdict(list)
    for key, place in chain(_of_code(), _of_help(), _of_libraries(), _of_questions(), _of_cells(), _of_vocabulary()):
        if place not in found[key] and len(found[key]) < _PLACES:
            found[key].append(place)
    return dict(found)


def known() -> dict[Key, str]:
    """The Thai of what the vocabulary and the questions say in both languages."""
    parameters = (parameter for question in questions() for parameter in question.parameters)
    found: dict[Key, str] = {("", parameter.english): parameter.thai for parameter in parameters}
    return found | {key: thai for key, thai in _concepts() if thai}


def _of_code() -> _Found:
    for path in sorted(PACKAGE.rglob("*.py")):
        module, place = Module.of(path), path.relative_to(PACKAGE.parent).as_posix()
        within = next((context for name, context in _CONTEXTS.items() if name in path.parts), "")
        for own, message in module.messages():
            yield (within if own is None else getattr(kg.locale, own, ""), message), place
        yield from (((REASON, kind), place) for kind in module.kinds_of_steps())
        yield from (((HEADING, name), place) for name in module.headings())
        yield from (((COUNT, f"{{0}} {noun}"), place) for noun in module.nouns())


def _of_help() -> _Found:
    """The help of all commands and of what they take."""
    group = get_command(app)
    for command in (group, *getattr(group, "commands", {}).values()):
        place = f"kg {command.name}" if command is not group else "kg"
        yield ("", command.help or ""), place
        yield from ((("", each.help), place) for each in command.params if getattr(each, "help", None))


def _of_libraries() -> _Found:
    yield from ((("", message), "typer") for message in _TYPER)
    yield from ((("", os.strerror(number)), "the system") for number in _SYSTEM)
    yield from ((key, "sentences made of parts") for key in _GENERAL)


def _of_questions() -> _Found:
    """The headings of ready questions, the words in their cells, and what they take."""
    for question in questions():
        place = f"kg/queries/{question.name}.rq"
        yield from (((HEADING, name), place) for name in _selected(question.sparql))
        yield from (((column, said), place) for column, said in _in_cells(question.sparql))
        yield from ((("", parameter.english), place) for parameter in question.parameters)


def _selected(sparql: str) -> list[str]:
    """The variables that a query selects, in its outermost SELECT."""
    said = "\n".join(line for line in sparql.splitlines() if not line.startswith("#"))
    selected = said.partition("SELECT")[2].partition("WHERE")[0]
    named, bare = _AS.findall(selected), selected
    while (without := _BRACKETS.sub("", bare)) != bare:
        bare = without
    return sorted({*named, *re.findall(r"\?(\w+)", bare)})


def _in_cells(sparql: str) -> Iterator[Key]:
    """The words that a query itself puts into a column, by what the brackets around its name hold."""
    for named in _AS.finditer(sparql):
        start, depth = named.start(), 1
        while depth:
            start -= 1
            depth += (sparql[start] == ")") - (sparql[start] == "(")
        yield from ((named[1], said) for said in _WORDS.findall(sparql, start, named.start()))


def _of_cells() -> _Found:
    yield from (((column, str(said)), "words in cells") for column, words in _CELLS.items() for said in words)
    yield from (((ASKED, move.name.lower()), "kg/commands/asking.py") for move in Move)
    yield from (((ASKED, str(kind)), "kg/network/review/question.py") for kind in Asked)
    yield from (((NEWS, str(said)), "kg/network/comparing/news.py") for said in (*Turn, *Topic))
    yield from (
        ((COUNT, f"{{0}} {kind}{ending}"), "kg/network/changes.py") for kind in (*Kind, "post") for ending in ("", "s")
    )
    yield from (((COUNT, f"{{0}} {turn}"), "kg/network/comparing/news.py") for turn in Turn)
    yield from (((HEADING, str(said)), "kg/network/ranked.py") for said in (*Measure, *Ranked))


def _of_vocabulary() -> _Found:
    yield from ((key, "ontology/kg.ttl") for key, _ in _concepts())
    for name in _FEATURES:
        text = (ontology_folder() / name).read_text(encoding="utf-8")
        yield from (((STEP, _with_slots(label)), f"ontology/{name}") for label in _LABEL.findall(text))


def _with_slots(label: str) -> str:
    """A label with slots for its numbers."""
    slots = (f"{{{slot}}}" for slot in count())
    return _NUMBER.sub(lambda _: next(slots), label)


def _concepts() -> Iterator[tuple[Key, str]]:
    """What the ontology calls its concepts, each with its Thai: local names in cells, labels in sentences."""
    vocabulary, schemes = Vocabulary("kg.ttl"), {full(name): columns for name, columns in _SCHEMES.items()}
    for concept in vocabulary.instances("skos:Concept"):
        mine = [schemes[each] for each in vocabulary.links(concept, "skos:inScheme") if each in schemes]
        label = vocabulary.text(concept, "skos:prefLabel", "th")
        yield from (((column, local(concept)), label) for columns in mine for column in columns)
        for name in ("skos:prefLabel", "skos:definition") if mine else ():
            if english := vocabulary.text(concept, name, "en"):
                yield (STEP, english), vocabulary.text(concept, name, "th")
