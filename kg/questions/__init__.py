"""The questions users ask: one ``.rq`` file each, which says in its first comment lines what it is and what it takes.

Line 1 is the Thai title, line 2 the English one; then ``# group: people`` says what it is about, a line per parameter,
``# --agency Thai | English``, with ``*`` behind the name of one that must be given, and ``# example: kg query …`` how
it is asked. Parameter ``--agency`` binds the variable ``?agency``, or stands in the lines made for it (``lines``);
``--date``, which may be a month or a year, binds ``?date`` and ``?date_end``, its first and its last day; ``--year``,
any period, sets ``--from`` and ``--to``.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import takewhile

from kg.errors import QuestionError
from kg.network.facts import Window
from kg.questions.binding import set_parameters
from kg.questions.values import terms_of
from kg.store.reader import GraphReader

_FOLDER = files("kg").joinpath("queries")
_PARAMETER = re.compile(r"# --(\w+)(\*?) ([^|]+) \| (.+)")
_SAID = re.compile(r"# (group|example): (.+)")
_ENDS = frozenset({"from", "to"})
"""The parameters that ``--year`` sets both."""

_ONCE = frozenset({*_ENDS, "year", "date"})
"""The parameters that are no more than one period."""

GROUPS = ("people", "agencies", "events", "statements", "goals", "figures", "articles", "graph")
"""What questions are about, in the order in which they are listed."""

Values = Mapping[str, str | Sequence[str]]
"""What parameters are set to; one that is set to several things may be any of them."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question takes: its name decides what a value may be (a date, a role's words, or else any entity)."""

    name: str
    required: bool
    thai: str
    english: str


@dataclass(frozen=True, slots=True)
class Question:
    """A ready question; its name is its file's, its group one of ``GROUPS``, its example a command."""

    name: str
    thai: str
    english: str
    parameters: tuple[Parameter, ...]
    sparql: str
    group: str = ""
    example: str = ""


def questions() -> tuple[Question, ...]:
    """All ready questions, sorted by name."""
    found = (entry for entry in _FOLDER.iterdir() if entry.name.endswith(".rq"))
    return tuple(
        parse(entry.name.removesuffix(".rq"), entry.read_text(encoding="utf-8"))
        for entry in sorted(found, key=lambda entry: entry.name)
    )


def by_group(asked: Iterable[Question]) -> tuple[Question, ...]:
    """Questions by what they are about, in the order of ``GROUPS``, and by name."""
    return tuple(sorted(asked, key=lambda one: (GROUPS.index(one.group), one.name)))


def languages() -> tuple[str, ...]:
    """The languages of the titles in their order, each by its own name."""
    return tuple(_FOLDER.joinpath("languages.txt").read_text(encoding="utf-8").split())


def question(name: str) -> Question:
    """The question of this name. Raises ``QuestionError``, with the nearest names, when there is none."""
    known = {q.name: q for q in questions()}
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    hint = f"did you mean {', '.join(near)}?" if near else "kg query alone lists them"
    raise QuestionError(f"{name}: is no question that we know: {hint}")


def parse(name: str, text: str) -> Question:
    """A question from the text of its ``.rq`` file; a query without our comment lines has no titles and parameters."""
    comments = list(takewhile(lambda line: line.startswith("#"), text.splitlines()))
    parameters = tuple(
        Parameter(found[1], bool(found[2]), found[3], found[4])
        for found in map(_PARAMETER.fullmatch, comments)
        if found
    )
    said = {found[1]: found[2] for found in map(_SAID.fullmatch, comments) if found}
    thai, english = (line.removeprefix("#").strip() for line in [*comments, "", ""][:2])
    return Question(name, thai, english, parameters, text, said.get("group", ""), said.get("example", ""))


def bound(asked: Question, values: Values, store: GraphReader) -> str:
    """The question's SPARQL with its parameters set; names are looked up in the store, by any form.

    Raises ``QuestionError`` for a parameter that the question does not take, misses or does not use, and for a name
    that fits nothing, and ``InputError`` for what is no date.
    """
    _check(asked, values)
    terms: dict[str, list[str]] = {}
    for name, value in each_value(values):
        for variable, found in terms_of(name, value, store).items():
            known = terms.setdefault(variable, [])
            known += (term for term in found if term not in known)
    return set_parameters(asked.name, asked.sparql, terms)


def _check(asked: Question, values: Values) -> None:
    known = {parameter.name: parameter for parameter in asked.parameters}
    for name in values:
        if name not in known:
            takes = "it takes " + " ".join(f"--{each}" for each in known) if known else "it takes none"
            near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
            hint = f"did you mean --{near[0]}? " if near else ""
            raise QuestionError(f"{asked.name}: has no --{name}: {hint}{takes}")
        if name in _ONCE and not isinstance(values[name], str):
            raise QuestionError(f"{asked.name}: takes --{name} once")
    for parameter in asked.parameters:
        if parameter.required and parameter.name not in values:
            raise QuestionError(f"{asked.name}: needs --{parameter.name} ({parameter.english})")
    if "year" in values and _ENDS & {*values}:
        raise QuestionError(f"{asked.name}: takes a period once: give --year, or else --from and --to")
    Window.of(*(str(values.get(end, "")) for end in ("from", "to")))  # refuses an end before the beginning


def each_value(values: Values) -> Iterator[tuple[str, str]]:
    """The parameters with their values, one that is given several times with each."""
    for name, value in values.items():
        for one in [value] if isinstance(value, str) else value:
            yield name, one
