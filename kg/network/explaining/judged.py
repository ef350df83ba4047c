"""What people decided of something, as the graph of the ledger has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.iris import Kind, kind_of, local, short
from kg.models import Verdict
from kg.network.explaining.steps import Known, Step, listed

_WORDS = {
    Verdict.SAME: "are one",
    Verdict.DIFFERENT: "are two",
    Verdict.UNSURE: "may be one or two: nobody can say",
    Verdict.ACCEPT: "holds",
    Verdict.REJECT: "does not hold, and stands in no answer",
    Verdict.CORRECT: "holds otherwise",
    Verdict.ALIAS: "also goes by another name",
}


def judged(known: Known, things: Iterable[str]) -> Iterator[Step]:
    """The judgements on these things (IRIs), by their days."""
    store = known.store
    found = {judgement for thing in things for judgement in store.nodes_with("kg:judges", thing)}
    for judgement in sorted(found, key=lambda each: (store.value(each, "prov:generatedAtTime"), each)):
        yield _step(known, judgement)
        yield from _corrections(known, judgement)


def verdicts(known: Known, one: str, other: str) -> frozenset[str]:
    """What people decided of two things (IRIs) together."""
    both = {*known.store.nodes_with("kg:judges", one)} & {*known.store.nodes_with("kg:judges", other)}
    return frozenset(local(known.store.value(judgement, "kg:verdict")) for judgement in both)


def _step(known: Known, judgement: str) -> Step:
    store = known.store
    verdict = Verdict(local(store.value(judgement, "kg:verdict")))
    things = listed(_thing(known, thing) for thing in sorted(store.values(judgement, "kg:judges")))
    who = store.value(store.value(judgement, "prov:wasAttributedTo"), "rdfs:label")
    day, why = store.value(judgement, "prov:generatedAtTime"), store.value(judgement, "rdfs:comment")
    detail = f"{things} {_WORDS[verdict]}: {who} decided so on {day}" + (f", since {why}" if why else "")
    return Step("judged", detail, " … ".join(sorted(store.values(judgement, "kg:quote"))), day=day)


def _thing(known: Known, thing: str) -> str:
    """What a judgement is on: a fact by its IRI, which says what it claims."""
    return short(thing) if kind_of(thing) is Kind.OTHER else known.named(thing)


def _corrections(known: Known, judgement: str) -> Iterator[Step]:
    """What a correction sets, its parts numbered below its IRI."""
    store = known.store
    for fact in sorted(store.values(judgement, "kg:judges")):
        for part in sorted(store.nodes_with("kg:corrects", fact)):
            if part.startswith(f"{judgement}/"):
                said, value = store.value(part, "kg:property"), store.value(part, "kg:value")
                yield Step("corrected", f"{_property(known, said)} is {_value(known, value)}")


def _property(known: Known, said: str) -> str:
    return known.word(said) or said.rpartition("/")[2]


def _value(known: Known, value: str) -> str:
    is_node = value.startswith(("http://", "https://"))
    return (known.word(value) if local(value) else known.name(value)) if is_node else value
