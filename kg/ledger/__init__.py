"""The ledger: what people decided, one judgement a line of JSON, in the order in which they decided.

JSON Lines rather than TOML: one line is one decision, so that two people's ledgers merge line by line under version
control, a line is added without reading the rest, and what is wrong with one is told by its number.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from kg.errors import InputError
from kg.iris import BASE
from kg.ledger.properties import PROPERTIES
from kg.models import Judgement, Thing, Verdict

LEDGER = "ledger.jsonl"
"""The name of the ledger in a graph's folder."""

_ON_TWO = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})
_KEYS = frozenset({"verdict", "of", "quotes", "who", "when", "why", "name", "set"})

Problem = Callable[[InputError], None]


def read_ledger(path: Path, report: Problem) -> tuple[Judgement, ...]:
    """The judgements of a ledger, in its order; none where there is no such file.

    A line that is no judgement goes to ``report``, by its number, and the others are read. Raises ``InputError`` for a
    file that cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read ({error}): give a ledger in UTF-8, or none") from error
    return tuple(_each(path, lines, report))


def digest_of(judgements: Sequence[Judgement]) -> str:
    """A digest of all judgements in their order, "" for none."""
    lines = "\n".join(judgement.text for judgement in judgements)
    return hashlib.sha256(lines.encode()).hexdigest() if lines else ""


def _each(path: Path, lines: Iterable[str], report: Problem) -> Iterator[Judgement]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield parsed(number, line.strip())
            except InputError as error:
                report(InputError(f"{path}:{number}: {error}: the build goes on without it"))


def parsed(number: int, line: str) -> Judgement:
    """The judgement of a line. Raises ``InputError`` that says what is wrong with it."""
    try:
        said = json.loads(line)
    except ValueError as error:
        raise InputError(f"is no JSON ({error})") from error
    if not isinstance(said, dict):
        raise InputError("is no judgement: write one JSON object a line")
    if unknown := sorted(said.keys() - _KEYS):
        raise InputError(f"has unknown keys: {', '.join(unknown)}")
    verdict = _verdict(said)
    return Judgement(
        line=number,
        text=line,
        verdict=verdict,
        things=_things(said, 2 if verdict in _ON_TWO else 1),
        who=_text(said, "who"),
        when=_day(said),
        why=_text(said, "why", optional=True),
        name=_text(said, "name", optional=verdict is not Verdict.ALIAS),
        mends=_mends(said, verdict),
    )


def line_of(judgement: Judgement) -> str:
    """A judgement as a line of a ledger, without its end; parsing it gives the same judgement."""
    said: dict[str, object] = {"verdict": judgement.verdict, "of": [_short(thing.iri) for thing in judgement.things]}
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


def _verdict(said: Mapping[str, object]) -> Verdict:
    try:
        return Verdict(str(said.get("verdict", "")))
    except ValueError as error:
        known = ", ".join(Verdict)
        raise InputError(f"has no verdict that we know ({said.get('verdict')!r}): one of {known}") from error


def _things(said: Mapping[str, object], count: int) -> tuple[Thing, ...]:
    iris, quotes = said.get("of"), said.get("quotes", [])
    if not isinstance(iris, list) or len(iris) != count or not all(isinstance(iri, str) and iri for iri in iris):
        raise InputError(f'needs "of": a list of {count} IRI{"s" if count > 1 else ""}')
    if not isinstance(quotes, list) or len(quotes) not in {0, count} or not all(isinstance(q, str) for q in quotes):
        raise InputError('needs in "quotes" one text for each IRI, or none')
    return tuple(Thing(_full(iri), quote) for iri, quote in zip(iris, quotes or [""] * count, strict=True))


def _day(said: Mapping[str, object]) -> date:
    try:
        return date.fromisoformat(str(said.get("when", "")))
    except ValueError as error:
        raise InputError('needs "when": a day like 2026-11-29') from error


def _text(said: Mapping[str, object], key: str, *, optional: bool = False) -> str:
    value = said.get(key, "")
    if not isinstance(value, str) or not (value.strip() or optional):
        raise InputError(f'needs "{key}": a text')
    return value.strip()


def _mends(said: Mapping[str, object], verdict: Verdict) -> Mapping[str, str]:
    mends = said.get("set", {})
    if not isinstance(mends, dict) or not all(isinstance(value, str) for value in mends.values()):
        raise InputError('needs in "set" texts by what they mend')
    if bool(mends) is not (verdict is Verdict.CORRECT):
        raise InputError(f'{"needs" if verdict is Verdict.CORRECT else "has a"} "set", which only corrections have')
    if unknown := sorted(mends.keys() - PROPERTIES.keys()):
        raise InputError(f"sets what nothing has: {', '.join(unknown)}; known are {', '.join(sorted(PROPERTIES))}")
    return mends


def _full(iri: str) -> str:
    return iri if iri.startswith(("http://", "https://")) else BASE + iri


def _short(iri: str) -> str:
    return iri.removeprefix(BASE)
