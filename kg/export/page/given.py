"""What the page's script goes by beside the graph: months, a ledger's terms, roles that lead, measured quality."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.metadata import version
from importlib.resources import files

from kg.calendar.months import Writing, month_names
from kg.grammar.words import word, words
from kg.iris import full
from kg.ledger.properties import TERMS
from kg.vocabulary.events import event_kinds
from kg.vocabulary.roles import Holders, roles
from kg.vocabulary.turtle import Vocabulary

_AROUND = ("day", "ordinal", "month", "year", "of", "era")
"""The groups of words that stand around days, months and years and say nothing more."""

_SETS = ("annotated", "control")


def given() -> dict[str, object]:
    """All of it, as JSON has it: ``assets/dates.js``, ``merging.js``, ``about.js`` and ``wrong.js`` read it."""
    return {
        "version": version("thkg"),
        "dates": {
            "months": _months(),
            "around": sorted({form.replace(".", "") for group in _AROUND for form in words(group)}),
            "day": word("day"),
            "ordinal": word("ordinal"),
            "year": word("year"),
            "fiscal": word("year") + word("fiscal"),
        },
        "terms": {
            **{name: [_labelled(term) for term in TERMS[name]()] for name in ("status", "part")},
            "kind": [[kind.name, kind.thai, kind.english] for kind in event_kinds()],
        },
        "leading": [role.name for role in roles() if role.holders is Holders.ONE],
        "quality": quality(),
    }


@cache
def quality() -> dict[str, dict[str, list[int] | int]]:
    """For each set of articles how many they are, and precision and recall in percent for each kind of fact."""
    measured = tomllib.loads(files("kg.export.page").joinpath("quality.toml").read_text(encoding="utf-8"))
    return {name: measured[name] for name in _SETS}


def _months() -> dict[str, int]:
    """The number of each month by the forms of its name, in small letters, without dots and spaces; no slips."""
    names = {form: name.number for form, name in month_names().items() if name.writing is not Writing.MISTYPED}
    return {form.replace(".", "").replace(" ", "").lower(): names[form] for form in sorted(names)}


@cache
def _ontology() -> Vocabulary:
    return Vocabulary("kg.ttl")


def _labelled(term: str) -> list[str]:
    """A term of the ontology with its Thai and English label."""
    return [term, *(_ontology().text(full(f"kg:{term}"), "skos:prefLabel", language) for language in ("th", "en"))]
