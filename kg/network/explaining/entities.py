"""Why the graph knows a person or a body: where it is named, how, by which rule, and what else it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from kg.iris import Kind, article_of, is_scoped, kind_of, short
from kg.models import Article, Span
from kg.network.evidence import Place, evidence
from kg.network.explaining.joins import joins, proposals
from kg.network.explaining.judged import judged
from kg.network.explaining.steps import Known, Step, chance, counted, listed
from kg.network.identity import official
from kg.network.lookup import MAIN_NAMES
from kg.rdf.quote import Quotes


@dataclass(frozen=True, slots=True)
class _Mention:
    """A place (in an article, IRI) where something is named, the rule that found it and how sure that is."""

    article: str
    place: Place
    rule: str
    sure: float


@dataclass(slots=True)
class _Form:
    """How something is written: the mentions that write it so."""

    text: str
    mentions: list[_Mention] = field(default_factory=list)


_SAID_OF = (
    ("org:member", "post held", "posts held"),
    ("org:organization", "post in it", "posts in it"),
    ("kg:agent", "part or goal", "parts in events and goals served"),
    ("schema:creator", "statement", "statements"),
)
"""What points at people and bodies, and what to call that."""


def of_entity(known: Known, iri: str) -> Iterator[Step]:
    """The steps for a person or body (IRI)."""
    group = [iri, *sorted(known.store.nodes_with("owl:sameAs", iri))]
    yield _is(known, iri)
    yield from _names(known, iri)
    yield from _named(known, iri)
    yield from joins(known, group)
    yield from judged(known, group)
    yield from proposals(known, group)
    yield from _said_of(known, iri)


def _is(known: Known, iri: str) -> Step:
    kind = "a person" if kind_of(iri) is Kind.PERSON else "a body"
    if is_scoped(iri):
        candidates = sorted(map(known.name, known.store.values(iri, "kg:candidate")))
        why = f", which may be {listed(candidates)}" if candidates else ""
        return known.quoted("is", f"{known.named(iri)}: {kind} that only one article names{why}", iri)
    source = " that the list of agencies has" if iri in official() else ""
    return Step("is", f"{known.named(iri)}: {kind}{source}")


def _names(known: Known, iri: str) -> Iterator[Step]:
    store = known.store
    main = sorted({text for name in MAIN_NAMES for text in store.values(iri, name)})
    titles, others = sorted(store.values(iri, "foaf:title")), sorted({*store.values(iri, "skos:altLabel")} - {*main})
    for what, found in (("name", main), ("title", titles), ("also named", others)):
        if found:
            yield Step(what, " · ".join(found))


def _named(known: Known, iri: str) -> Iterator[Step]:
    """Where it is named: how often in all, then each way to write it, the commonest first."""
    found = sorted(_mentions(known, iri), key=lambda each: (each.article, each.place))
    if not found:
        return
    times, articles = counted(len(found), "time"), counted(len({each.article for each in found}), "article")
    yield Step("named", f"{times} in {articles}")
    forms: dict[str, _Form] = {}
    for mention in found:
        forms.setdefault(mention.place.text, _Form(mention.place.text)).mentions.append(mention)
    in_order = sorted(forms.values(), key=lambda form: (-len(form.mentions), form.text))
    yield from known.some(in_order, lambda form: _form(known, form), "form")


def _mentions(known: Known, iri: str) -> Iterator[_Mention]:
    for annotation, place in evidence(known.store, iri):
        rule = unquote(annotation.rpartition("/")[2])
        yield _Mention(article_of(annotation), place, rule, known.sure(annotation))


def _form(known: Known, form: _Form) -> Step:
    """One way to write it, with the sentence of the surest mention, of these the first."""
    rules = Counter(each.rule for each in form.mentions)
    by = listed(rule if len(rules) == 1 else f"{rule} ({count:,})" for rule, count in rules.most_common())
    best = max(form.mentions, key=lambda each: each.sure)
    articles = counted(len({each.article for each in form.mentions}), "article")
    detail = f"{form.text}: {counted(len(form.mentions), 'time')} in {articles}, found by {by}; {chance(best.sure)}"
    return known.quoted("written", detail, best.article, _sentence(known, best), best.sure)


def _sentence(known: Known, mention: _Mention) -> str:
    text = known.store.value(mention.article, "schema:articleBody")
    article = Article(short(mention.article), text, text, "")
    return Quotes(article, ()).best([Span(mention.place.start, mention.place.end)])


def _said_of(known: Known, iri: str) -> Iterator[Step]:
    said: dict[str, int] = defaultdict(int)
    for name, one, many in _SAID_OF:
        if number := len({*known.store.nodes_with(name, iri)}):
            said[counted(number, one, many)] = number
    if said:
        yield Step("said of it", f"{listed(said)}: kg timeline shows them")
