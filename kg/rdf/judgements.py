"""The graph of the ledger: every judgement that holds, and what it does to the resolved view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

from kg.iris import SDG, iri, judgement_iri
from kg.ledger import line_of
from kg.models import Applied, Described, Judgement, Value, Verdict
from kg.rdf.lines import lines_of
from kg.rdf.terms import Term, day, decimal, labelled, node, plain, term, thai, typed

_EFFECTS = {Verdict.ACCEPT: "kg:accepts", Verdict.REJECT: "kg:rejects"}


_WRITTEN: Mapping[Value, Callable[[str], Term]] = MappingProxyType(
    {
        Value.NODE: node,
        Value.TERM: lambda text: term(f"kg:{text}"),
        Value.ROLE: lambda text: node(iri("role", text)),
        Value.THEME: lambda text: node(SDG + text),
        Value.TEXT: thai,
        Value.DAY: lambda text: typed(text, "xsd:date"),
        Value.NUMBER: lambda text: decimal(Decimal(text)),
    }
)
"""How the graph writes the value that a correction sets."""


def judgement_lines(applied: Iterable[Applied], canonical: Mapping[str, str] = MappingProxyType({})) -> list[bytes]:
    """The statements of the graph as sorted lines of N-Triples; ``canonical`` says whom the IRI of an alias means."""
    said = {lines for one in applied for lines in _lines(one, canonical)}
    return sorted({line for lines in said for line in lines.splitlines(keepends=True)})


def _lines(one: Applied, canonical: Mapping[str, str]) -> Iterator[bytes]:
    judgement, named = one.judgement, judgement_iri(line_of(one.judgement))
    judge = iri("judge", judgement.who)
    effect = _EFFECTS.get(judgement.verdict)
    yield lines_of(
        named,
        ("rdf:type", term("kg:Judgement")),
        ("kg:verdict", term(f"kg:{judgement.verdict}")),
        *(("kg:judges", node(thing)) for thing in one.things),
        *((effect, node(thing)) for thing in one.things if effect),
        ("prov:wasAttributedTo", node(judge)),
        ("prov:generatedAtTime", day(judgement.when)),
        ("rdfs:comment", labelled(judgement.why) if judgement.why else None),
        *(("kg:quote", plain(thing.quote)) for thing in judgement.things if thing.quote),
    )
    yield lines_of(judge, ("rdf:type", term("prov:Agent")), ("rdfs:label", plain(judgement.who)))
    yield from _alias(judgement, one.things, canonical)
    yield from (
        lines_of(
            f"{named}/{number}",
            ("kg:corrects", node(mend.fact)),
            ("kg:property", term(mend.name)),
            ("kg:value", _WRITTEN[mend.value](mend.text)),
        )
        for number, mend in enumerate(one.corrections, 1)
    )
    yield from map(_described, one.described)


def _alias(judgement: Judgement, things: Iterable[str], canonical: Mapping[str, str]) -> Iterator[bytes]:
    if judgement.verdict is Verdict.ALIAS:
        name = labelled(judgement.name)
        yield from (lines_of(canonical.get(thing, thing), ("skos:altLabel", name)) for thing in things)


def _described(thing: Described) -> bytes:
    name = thing.name and (plain if thing.type == "foaf:Person" else labelled)(thing.name)
    return lines_of(
        thing.iri,
        ("rdf:type", term(thing.type)),
        ("foaf:name" if thing.type == "foaf:Person" else "skos:prefLabel", name or None),
        ("org:classification", node(thing.kind) if thing.kind else None),
        ("org:role", node(thing.role) if thing.role else None),
        ("org:postIn", node(thing.body) if thing.body else None),
    )
