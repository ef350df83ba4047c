"""Happenings as statements of the computed graph: one event, and every article's event that reports it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.iris import article_of, slug
from kg.models import Happening
from kg.rdf.lines import lines_of
from kg.rdf.terms import Term, labelled, node, term, typed


def happening_lines(happenings: Iterable[Happening]) -> Iterator[bytes]:
    """What is said of each happening, in their order."""
    for one in happenings:
        yield lines_of(
            one.iri,
            ("rdf:type", term("kg:Happening")),
            ("schema:name", labelled(one.name)),
            ("kg:kind", term(f"kg:{one.kind}")),
            *_days(one),
            ("schema:location", node(f"{article_of(one.placed_by)}/place/{slug(one.place)}") if one.place else None),
            *(("schema:location", node(province)) for province in one.provinces),
            *(("schema:organizer", node(organizer)) for organizer in one.organizers),
            *(("kg:report", node(report)) for report in one.reports),
            *(("kg:toldDifferently", term(f"kg:{what}")) for what in one.disputed),
        )


def _days(one: Happening) -> list[tuple[str, Term]]:
    if not one.earliest:
        return []
    first, last = typed(one.earliest, "xsd:date"), typed(one.latest, "xsd:date")
    until = [("schema:endDate", last)] if one.latest != one.earliest else []
    return [("schema:startDate", first), *until, ("kg:earliest", first), ("kg:latest", last)]
