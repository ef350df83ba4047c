"""The graph of identity: who is whom, by what name, and who may be."""

from __future__ import annotations

from collections.abc import Iterable

from kg.iris import Kind, kind_of, proposal_iri
from kg.models import Join, Proposal
from kg.rdf.lines import lines_of
from kg.rdf.terms import Term, decimal, labelled, node, plain, term


def identity_lines(joins: Iterable[Join], proposals: Iterable[Proposal]) -> list[bytes]:
    """The statements of the graph as sorted lines of N-Triples."""
    said = {lines_of(join.iri, ("owl:sameAs", node(join.canonical))) for join in joins}
    said |= {
        lines_of(join.canonical, _name(join), ("org:classification", node(join.kind) if join.kind else None))
        for join in joins
    }
    said |= {
        lines_of(
            proposal_iri(proposal.one, proposal.other),
            ("rdf:type", term("kg:Proposal")),
            ("kg:between", node(proposal.one)),
            ("kg:between", node(proposal.other)),
            ("kg:confidence", decimal(proposal.confidence)),
            ("kg:quote", plain(proposal.quote)),
            ("kg:otherQuote", plain(proposal.other_quote)),
        )
        for proposal in proposals
    }
    return sorted(line for lines in said for line in lines.splitlines(keepends=True))


def _name(join: Join) -> tuple[str, Term]:
    if kind_of(join.canonical) is Kind.PERSON:
        return "foaf:name", plain(join.name)
    return "skos:prefLabel", labelled(join.name)
