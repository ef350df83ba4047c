"""What is computed as lines of N-Triples, all of one node together, sorted."""

from __future__ import annotations

from datetime import date

from kg.rdf.terms import Term, day, term


def lines_of(subject: str, *pairs: tuple[str, Term | None]) -> bytes:
    """One line for each pair of a property's prefixed name and a value that is known, sorted."""
    behind = sorted([f"{term(name)} {value} .\n" for name, value in pairs if value])
    start = f"<{subject}> "
    return f"{start}{start.join(behind)}".encode()


def days(*pairs: tuple[str, date | None]) -> list[tuple[str, Term]]:
    """The days that are known."""
    return [(name, day(value)) for name, value in pairs if value]
