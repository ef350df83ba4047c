"""How often statements use each class and property, counted from their lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from kg.iris import full
from kg.models import Counts

_LINE = re.compile(rb"^<([^>]*)> <([^>]*)>", re.MULTILINE)
_TYPED = re.compile(rf"^<[^>]*> <{re.escape(full('rdf:type'))}> <([^>]*)>".encode(), re.MULTILINE)


def counted(lines: bytes) -> Counts:
    """The counts of N-Triples, one statement a line, each once."""
    found: list[tuple[bytes, bytes]] = _LINE.findall(lines)
    classes = Counter(_TYPED.findall(lines))
    properties = Counter(name for _, name in found)
    return Counts(len(found), len({subject for subject, _ in found}), _named(classes), _named(properties))


def together(counts: Iterable[Counts]) -> Counts:
    """The counts of statements that have no subject in common."""
    triples = subjects = 0
    classes, properties = Counter[str](), Counter[str]()
    for each in counts:
        triples += each.triples
        subjects += each.subjects
        classes.update(each.classes)
        properties.update(each.properties)
    return Counts(triples, subjects, dict(classes), dict(properties))


def _named(found: Counter[bytes]) -> dict[str, int]:
    return {name.decode(): number for name, number in sorted(found.items())}
