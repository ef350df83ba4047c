"""Tenures as statements of the computed graph: who held which post from when to when, and the holdings that say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.models import Tenure
from kg.rdf.lines import days, lines_of
from kg.rdf.terms import node, plain, term


def tenure_lines(tenures: Iterable[Tenure]) -> Iterator[bytes]:
    """What is said of each tenure, in their order."""
    for one in tenures:
        yield lines_of(
            one.iri,
            ("rdf:type", term("kg:Tenure")),
            ("org:member", node(one.person)),
            ("kg:post", node(one.post)),
            ("kg:status", term(f"kg:{one.status}")),
            ("kg:quote", plain(one.quote)),
            *days(
                ("kg:firstAttested", one.first),
                ("kg:lastAttested", one.last),
                ("kg:likelyFrom", one.likely_from),
                ("kg:likelyUntil", one.likely_until),
                ("kg:until", one.until),
            ),
            ("kg:predecessor", node(one.before) if one.before else None),
            ("kg:successor", node(one.after) if one.after else None),
            ("kg:contradicts", node(one.contradicts) if one.contradicts else None),
            *(("prov:wasDerivedFrom", node(holding)) for holding in one.holdings),
        )
