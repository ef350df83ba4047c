"""Where articles name something: how often, in which ways, found by which rule, and how sure that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from kg.iris import article_of, short
from kg.models import Article, Span
from kg.network.evidence import Place, evidence
from kg.network.explaining.steps import Known, Step, chance, counted, listed
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


def named(known: Known, iri: str) -> Iterator[Step]:
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
