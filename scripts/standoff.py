"""Standoff annotation: what a reader found in an article, as offsets into its normalized text, never the text itself.

An entry of ``training/*.jsonl`` is one article::

    {"id": …, "digest": …,
     "persons": [{"name": …, "forms": {form: [[start, end], …]}, "posts": [{"role": …, "forms": {…}, "org": … | null}]}],
     "organizations": [{"name": …, "kind": …, "forms": {…}}],
     "events": [{"name": …, "spans": […], "date": …, "place": …, "organizers": […], "participants": […]}],
     "speakers": [name, …], "figures": [{"value": …, "unit": …, "forms": {…}}],
     "goals": [{"goal": …, "targets": […], "span": [start, end], "letters": …, "check": …}]}

Names of ``organizers``, ``participants``, ``speakers`` and ``org`` are those of entries. ``digest`` is of the normalized
text, ``check`` of a quotation's letters, so many without spaces, by which it is found again when normalization changes.
An entry that was read for goals alone has ``id``, ``digest`` and ``goals``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.text.spans import leftmost_longest

Entry = dict[str, Any]
"""One article's annotation, as parsed from JSON."""

Places = list[list[int]]

_DIGITS = 16
"""Hexadecimal digits of a digest that are kept: enough to tell texts of one corpus apart."""

_SPACE = re.compile(r"\s+")


class Unanchored(ValueError):
    """Something that a reader wrote does not stand in the text."""


def digest(text: str) -> str:
    """The beginning of the SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def load(path: Path) -> list[Entry]:
    """The entries of a file of JSON lines, in order."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def save(path: Path, entries: Iterable[Entry]) -> None:
    """Writes the entries, a line each, sorted by article."""
    lines = (json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in sorted(entries, key=_by_id))
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _by_id(entry: Entry) -> str:
    return str(entry["id"])


def from_reader(identifier: str, text: str, read: Mapping[str, Any]) -> Entry:
    """The entry of what a reader wrote (the gold's format without gists and honorifics).

    Raises ``Unanchored`` when a quotation or a form of a name is not in the text.
    """
    entry: Entry = {"id": identifier, "digest": digest(text)}
    if "persons" in read:
        entry |= _named(text, read)
    entry["goals"] = [
        {"goal": one["goal"], "targets": one["targets"], **_quotation(text, one["evidence"])} for one in read["sdg"]
    ]
    return entry


def _named(text: str, read: Mapping[str, Any]) -> Entry:
    people, bodies = read["persons"], read["organizations"]
    forms = [[one["name"], *one["aliases"]] for one in (*people, *bodies)]
    placed = _placed(text, forms)
    persons = [
        {"name": one["name"], "forms": placed[at], "posts": [_post(text, post) for post in one["posts"]]}
        for at, one in enumerate(people)
    ]
    organizations = [
        {"name": one["name"], "kind": one["kind"], "forms": placed[len(people) + at]} for at, one in enumerate(bodies)
    ]
    events = [
        {"name": one["name"], "spans": occurrences(text, one["name"])}
        | {key: one[key] for key in ("date", "place", "organizers", "participants")}
        for one in read["events"]
    ]
    figures = [
        {"value": one["value"], "unit": one["unit"], "forms": {one["text"]: _somewhere(text, one["text"])}}
        for one in read["figures"]
    ]
    return {
        "persons": persons,
        "organizations": organizations,
        "events": events,
        "speakers": list(read["statements"]),
        "figures": figures,
    }


def _post(text: str, post: Mapping[str, Any]) -> Entry:
    return {"role": post["role"], "forms": {post["text"]: _somewhere(text, post["text"])}, "org": post["org"]}


def _placed(text: str, entities: Sequence[Sequence[str]]) -> list[dict[str, Places]]:
    """Where the forms of each entity stand; a form inside a longer one, of any entity, is not an occurrence."""
    found = [
        _Named(start, end, at, form)
        for at, forms in enumerate(entities)
        for form in forms
        for start, end in occurrences(text, form)
    ]
    placed: list[dict[str, Places]] = [{form: [] for form in forms} for forms in entities]
    for one in leftmost_longest(found):
        placed[one.entity][one.form].append([one.start, one.end])
    return placed


@dataclass(frozen=True, slots=True)
class _Named:
    """Where a form of an entity stands."""

    start: int
    end: int
    entity: int
    form: str


def occurrences(text: str, form: str) -> Places:
    """Where a form stands in the text, however it is spaced there."""
    words = [re.escape(word) for word in form.split()]
    return [[found.start(), found.end()] for found in re.finditer(r"\s*".join(words), text)] if words else []


def _somewhere(text: str, form: str) -> Places:
    found = occurrences(text, form)
    if not found:
        raise Unanchored(f"not in the text: {form!r}")
    return found


def _quotation(text: str, quotation: str) -> Entry:
    start, end = _somewhere(text, quotation)[0]
    letters = _SPACE.sub("", text[start:end])
    return {"span": [start, end], "letters": len(letters), "check": digest(letters)}


def to_gold(entry: Entry, text: str) -> Entry:
    """The entry in the format that the scorer reads; quotations are taken from the text."""
    people, bodies = entry.get("persons", []), entry.get("organizations", [])
    return {
        "id": entry["id"],
        "published": None,
        "persons": [
            {"name": one["name"], "honorific": "", "aliases": _other_forms(one)}
            | {"posts": [{"role": p["role"], "text": next(iter(p["forms"])), "org": p["org"]} for p in one["posts"]]}
            for one in people
        ],
        "organizations": [{"name": one["name"], "aliases": _other_forms(one), "kind": one["kind"]} for one in bodies],
        "events": [{key: value for key, value in one.items() if key != "spans"} for one in entry.get("events", [])],
        "statements": [{"speaker": name, "about": ""} for name in entry.get("speakers", [])],
        "figures": [{"value": one["value"], "unit": one["unit"]} for one in entry.get("figures", [])],
        "sdg": [
            {"goal": one["goal"], "targets": one["targets"], "evidence": text[slice(*one["span"])]}
            for one in entry["goals"]
        ],
    }


def _other_forms(one: Entry) -> list[str]:
    return [form for form in one["forms"] if form != one["name"]]


def anchored(entry: Entry, text: str) -> Entry:
    """The entry with its offsets counted anew in the text. Raises ``Unanchored`` for what is no longer there."""
    read = to_gold(entry, text) | {"statements": entry.get("speakers", [])}
    quotations = [_found_again(text, one) for one in entry["goals"]]
    read["sdg"] = [one | {"evidence": quotation} for one, quotation in zip(read["sdg"], quotations, strict=True)]
    if "persons" not in entry:
        return from_reader(entry["id"], text, {"sdg": read["sdg"]})
    for figure, kept in zip(read["figures"], entry["figures"], strict=True):
        figure["text"] = next(iter(kept["forms"]))
    return from_reader(entry["id"], text, read)


def _found_again(text: str, quotation: Entry) -> str:
    """The stretch of the text, nearest to where it was, whose letters are those of the quotation."""
    letters = [at for at, char in enumerate(text) if not char.isspace()]
    count, was = quotation["letters"], quotation["span"][0]
    for first in sorted(range(len(letters) - count + 1), key=lambda at: abs(letters[at] - was)):
        stretch = text[letters[first] : letters[first + count - 1] + 1]
        if digest(_SPACE.sub("", stretch)) == quotation["check"]:
            return stretch
    raise Unanchored(f"quotation of goal {quotation['goal']} at {quotation['span']}")
