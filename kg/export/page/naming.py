"""What the page must be told of a fact's IRI: the rest is spelt by the fact's ends and terms (``assets/wrong.js``)."""

from __future__ import annotations

from kg.export.page.model import Fact
from kg.iris import number_of


def tail_of(fact: Fact, article: str) -> str:
    """What stands in a fact's IRI between that of its article and what the page spells itself.

    Behind a ``/`` stands all of it, where a name is written otherwise than it spells.
    """
    if fact.kind == "named":
        return ""  # it has the IRI of who is named
    own, rest = fact.iri.removeprefix(f"{article}/"), _spelt(fact)
    return own.removesuffix(rest) if own.endswith(rest) else f"/{own}"


def _spelt(fact: Fact) -> str:
    """The end of an IRI that a fact's kind, ends and terms spell."""
    names = [end.rpartition("/")[2] for end in fact.ends]
    if fact.kind == "post":
        return "/".join(["holding", names[0], fact.what.replace(" ", "_"), *names[1:], fact.extra])
    if fact.kind == "theme":
        return "/".join(["theme", fact.what or number_of(fact.ends[-1]), *names[:-1]])
    if fact.kind == "part":
        return "/".join(["", fact.what, fact.ends[0].split("/")[-2], names[0]])
    return ""
