"""Short lists of bodies made by hand for the tests of matching."""

from __future__ import annotations

from collections.abc import Iterable

from kg.iris import Kind, iri
from kg.network.matching.bodies import Bodies
from kg.network.matching.catalogue import Form, Known, Trust
from kg.network.matching.forms import Weights, Written, words_of, written_out
from kg.network.matching.numbers import HUNDREDTHS
from kg.vocabulary.matching import match_weights


def body(
    name: str,
    *others: str,
    written: Iterable[str] = (),
    articles: int = 1,
    parents: Iterable[str] = (),
    here: bool = True,
    official: bool = True,
    serves: Iterable[str] = (),
) -> Known:
    """A body with its own name, others that the authority file gives it, and those that texts give it."""
    forms = (
        Form(name, Trust.MAIN),
        *(Form(other, Trust.OFFICIAL) for other in others),
        *(Form(other, Trust.WRITTEN) for other in written),
    )
    return Known(
        iri(Kind.ORGANIZATION, name),
        name,
        Kind.ORGANIZATION,
        forms,
        articles,
        tuple(iri(Kind.ORGANIZATION, parent) for parent in parents),
        tuple(parents),
        here=here,
        is_official=official,
        serves=tuple(iri(Kind.ORGANIZATION, one) for one in serves),
    )


def person(name: str) -> Known:
    """A person."""
    return Known(iri(Kind.PERSON, name), name, Kind.PERSON, (Form(name, Trust.MAIN),))


def bodies(*known: Known) -> Bodies:
    """Bodies to be found, with the weights that were learned."""
    return Bodies(known, {name: value / HUNDREDTHS for name, value in match_weights().items()})


def meant(found: Bodies, name: str) -> tuple[str, float]:
    """The likeliest body by a name, and its share; ("", 0) for none."""
    shares = found.meant(name)
    return (found.known[shares[0].place].name, shares[0].share) if shares else ("", 0.0)


def weights(*names: str) -> Weights:
    """Weights of words counted over names."""
    return Weights([words_of(written_out(name)) for name in names])


def written(name: str, counted: Weights) -> Written:
    """A name for comparing."""
    return counted.written(words_of(written_out(name)))
