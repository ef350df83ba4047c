"""How often statements use each class and property, counted from their lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kg.iris import full
from kg.models import Counts

_TYPE = f"<{full('rdf:type')}>".encode()
_END = b" ."


def counted(lines: bytes) -> Counts:
    """The counts of canonical N-Triples, one statement a line, each once."""
    found = [line.split(b" ", 2) for line in lines.split(b"\n") if line]  # three times as fast as a pattern
    classes = Counter(rest.removesuffix(_END) for _, name, rest in found if name == _TYPE)
    properties = Counter([name for _, name, _ in found])
    return Counts(len(found), len({subject for subject, _, _ in found}), _named(classes), _named(properties))


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
    """By IRI, without the brackets."""
    return {name[1:-1].decode(): number for name, number in sorted(found.items())}
