"""The ledger: what people decided, one judgement a line of JSON, in the order in which they decided.

JSON Lines rather than TOML: one line is one decision, so that two people's ledgers merge line by line under version
control, a line is added without reading the rest, and what is wrong with one is told by its number.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from kg.errors import InputError
from kg.iris import BASE, numbered, short
from kg.ledger.properties import PROPERTIES, day_of, value_of
from kg.models import Judgement, Thing, Verdict
from kg.text.fold import fold, tidy
from kg.text.normal import normalize
from kg.text.visible import one_line

LEDGER = "ledger.jsonl"
"""The name of the ledger in a graph's folder."""

_ON_TWO = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})
_KEYS = frozenset({"verdict", "of", "quotes", "who", "when", "why", "name", "set"})

_MARK = b"\xef\xbb\xbf"
"""The mark that editors put before UTF-8, and that stands within a file where two were put together."""

_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How files in UTF-16 begin."""

_LONGEST = 100_000
"""Bytes of a line: a judgement with long reasons takes 1,000."""

_SHOWN = 60
"""Characters of what a line says that a message repeats."""


class Problem(Protocol):
    """Hears of a line that is no judgement."""

    def __call__(self, line: int, why: str) -> None:
        """The line's number, and what is wrong with it."""
        ...


def read_ledger(path: Path, report: Problem) -> tuple[Judgement, ...]:
    """The judgements of a ledger, in its order.

    A line that is no judgement goes to ``report``, by its number, and the others are read. Raises ``InputError`` for a
    file that cannot be read.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"{path}: does not exist: name the ledger with --ledger") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}): name a ledger with --ledger") from error
    if data.startswith(_WIDE):
        raise InputError(f"{path}: is in UTF-16: save it as UTF-8")
    return tuple(_each(data.split(b"\n"), report))


def digest_of(judgements: Sequence[Judgement]) -> str:
    """A digest of all judgements in their order with their lines, by which they are named; "" for none."""
    lines = "\n".join(f"{judgement.line} {judgement.text}" for judgement in judgements)
    return hashlib.sha256(lines.encode()).hexdigest() if lines else ""


def _each(lines: Iterable[bytes], report: Problem) -> Iterator[Judgement]:
    for number, line in enumerate(lines, 1):
        if said := line.removeprefix(_MARK).strip():
            try:
                yield parsed(number, _text_of(said))
            except InputError as error:
                report(number, str(error))


def _text_of(line: bytes) -> str:
    if len(line) > _LONGEST:
        raise InputError(f"is longer than a judgement may be ({len(line):,} bytes)")
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        raise InputError("is not in UTF-8: write it again") from error


def parsed(number: int, line: str) -> Judgement:
    """The judgement of a line. Raises ``InputError`` that says what is wrong with it."""
    said = _object(line)
    if unknown := sorted(said.keys() - _KEYS):
        raise InputError(f"has unknown keys: {_named(unknown)}; known are {', '.join(sorted(_KEYS))}")
    verdict = _verdict(said)
    return Judgement(
        line=number,
        text=line,
        verdict=verdict,
        things=_things(said, 2 if verdict in _ON_TWO else 1),
        who=_text(said, "who"),
        when=_day(said),
        why=_text(said, "why", optional=True),
        name=_name(said, verdict),
        mends=_mends(said, verdict),
    )


def line_of(judgement: Judgement) -> str:
    """A judgement as a line of a ledger, without its end; parsing it gives the same judgement."""
    said: dict[str, object] = {"verdict": judgement.verdict, "of": [short(thing.iri) for thing in judgement.things]}
    if any(thing.quote for thing in judgement.things):
        said["quotes"] = [thing.quote for thing in judgement.things]
    if judgement.name:
        said["name"] = judgement.name
    if judgement.mends:
        said["set"] = dict(judgement.mends)
    said |= {"who": judgement.who, "when": judgement.when.isoformat()}
    if judgement.why:
        said["why"] = judgement.why
    return json.dumps(said, ensure_ascii=False)


def _object(line: str) -> Mapping[str, object]:
    try:
        said = json.loads(line, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise InputError(f"is no JSON ({error.msg} at character {error.pos + 1})") from error
    except (ValueError, RecursionError) as error:
        raise InputError("is no judgement: write one JSON object") from error
    if not isinstance(said, dict):
        raise InputError("is no judgement: write one JSON object")
    try:
        json.dumps(said, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise InputError("holds half of a character (an escape from \\ud800 to \\udfff): write it whole") from error
    return said


def _once(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON. Raises ``InputError`` where a key comes twice, of which readers would take the last."""
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise InputError(f"says {_named([key])} twice")
        found[key] = value
    return found


def _verdict(said: Mapping[str, object]) -> Verdict:
    try:
        return Verdict(str(said.get("verdict", "")))
    except ValueError as error:
        known = ", ".join(Verdict)
        given = _named([str(said["verdict"])]) if "verdict" in said else "none"
        raise InputError(f'needs "verdict": one of {known}; has {given}') from error


def _things(said: Mapping[str, object], count: int) -> tuple[Thing, ...]:
    iris, quotes = said.get("of"), said.get("quotes", [])
    if not isinstance(iris, list) or len(iris) != count or not all(isinstance(iri, str) and iri for iri in iris):
        raise InputError(f'needs "of": a list of {count} IRI{"s" if count > 1 else ""}')
    if not isinstance(quotes, list) or len(quotes) not in {0, count} or not all(isinstance(q, str) for q in quotes):
        raise InputError('needs in "quotes" one text for each IRI, or none')
    if bare := [
        iri for iri, quote in zip(iris, quotes or [""] * count, strict=True) if not fold(quote) and numbered(iri)
    ]:
        raise InputError(f'needs "quotes": the words of {_named(bare)}, whose number another edition may change')
    things = tuple(Thing(full_iri(iri), quote) for iri, quote in zip(iris, quotes or [""] * count, strict=True))
    if count > len({thing.iri for thing in things}):
        raise InputError("names one thing twice: give two")
    return things


def _day(said: Mapping[str, object]) -> date:
    day = day_of(str(said.get("when", "")))
    if day is None:
        raise InputError('needs "when": a day like 2026-11-29')
    return day


def _text(said: Mapping[str, object], key: str, *, optional: bool = False) -> str:
    value = said.get(key, "")
    if not isinstance(value, str) or not (value.strip() or optional):
        raise InputError(f'needs "{key}": a text')
    return value.strip()


def _name(said: Mapping[str, object], verdict: Verdict) -> str:
    if verdict is not Verdict.ALIAS and "name" in said:
        raise InputError('has a "name", which only an alias has')
    return tidy(normalize(_text(said, "name", optional=verdict is not Verdict.ALIAS)))


def _mends(said: Mapping[str, object], verdict: Verdict) -> Mapping[str, str]:
    mends = said.get("set", {})
    if not isinstance(mends, dict) or not all(isinstance(value, str) for value in mends.values()):
        raise InputError('needs in "set" texts by what they mend')
    if bool(mends) is not (verdict is Verdict.CORRECT):
        raise InputError(f'{"needs" if verdict is Verdict.CORRECT else "has a"} "set", which only corrections have')
    if unknown := sorted(mends.keys() - PROPERTIES.keys()):
        raise InputError(f"sets what nothing has: {_named(unknown)}; known are {', '.join(sorted(PROPERTIES))}")
    if len({PROPERTIES[name].of for name in mends}) > 1:
        raise InputError(f"sets what no one fact has: {_named(sorted(mends))}")
    return {name: value_of(name, value) for name, value in mends.items()}


def full_iri(written: str) -> str:
    """The IRI that a ledger writes with or without the base address."""
    return written if written.startswith(("http://", "https://")) else BASE + written


def _named(texts: Sequence[str]) -> str:
    """What a line says, for a message: on one line, and cut where it is long."""
    text = one_line(", ".join(texts))
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
