"""Why the graph knows what articles are about: goals and targets, provinces, and the articles themselves."""

from __future__ import annotations

from collections.abc import Iterator

from kg.iris import article_of, is_scoped
from kg.network.explaining.claims import claim
from kg.network.explaining.judged import judged
from kg.network.explaining.mentions import named
from kg.network.explaining.steps import Known, Step, counted, listed

_ALTERNATIVES = "skos:altLabel"


def of_theme(known: Known, theme: str) -> Iterator[Step]:
    """The steps for a goal or target (IRI): who is reported to serve it or a target of it, the surest first."""
    store = known.store
    yield Step("is", known.named(theme))
    yield from _names(known, theme)
    themes = {theme, *store.nodes_with("skos:broader", theme)}
    links = sorted({link for each in themes for link in store.nodes_with("kg:theme", each)})
    agents = {agent for link in links for agent in store.values(link, "kg:agent")}
    articles = counted(len({article_of(link) for link in links}), "article")
    by = counted(len(agents), "person or body", "people and bodies")
    yield Step("served", f"{counted(len(links), 'time')} in {articles}, by {by}")
    in_order = sorted(links, key=lambda link: (-known.sure(link), link))
    yield from known.some(in_order, lambda link: _fact(known, link), "fact")
    said = sorted(node for node in store.nodes_with("dcterms:subject", theme) if known.is_a(node, "schema:Quotation"))
    yield from known.some(said, lambda node: _fact(known, node), "statement")


def of_province(known: Known, province: str) -> Iterator[Step]:
    """The steps for a province (IRI): where articles name it, and what took place, was said or was served there."""
    store = known.store
    yield Step("is", f"{known.named(province)}: a province, {store.value(province, 'schema:identifier')} in ISO 3166-2")
    yield from _names(known, province)
    yield from named(known, province)
    spots = sorted(store.nodes_with("schema:containedInPlace", province))
    events = sorted({event for spot in (province, *spots) for event in store.nodes_with("schema:location", spot)})
    told = [event for event in events if is_scoped(event)]
    covered = sorted(store.nodes_with("schema:spatialCoverage", province))
    places = counted(len(spots), "place")
    done = f"{counted(len(told), 'event')} and {counted(len(covered), 'statement or goal', 'statements and goals')}"
    yield Step("holds", f"{places}, where {done} are told to be")
    yield from known.some([*told, *covered], lambda fact: _fact(known, fact), "fact")


def _names(known: Known, node: str) -> Iterator[Step]:
    if others := sorted(known.store.values(node, _ALTERNATIVES)):
        yield Step("also named", " · ".join(others))


def of_article(known: Known, article: str) -> Iterator[Step]:
    """The steps for an article (IRI): what it is, and what it names."""
    store = known.store
    title, day = store.value(article, "schema:headline"), store.value(article, "schema:datePublished")
    yield Step("is", f"{known.store.value(article, 'dcterms:identifier')}: an article", article=title, day=day)
    if url := store.value(article, "schema:url"):
        yield Step("from", url)
    if original := store.value(article, "kg:reissueOf"):
        yield known.quoted("is again", "the same release as an earlier one: both count as one source", original)
    for again in sorted(store.nodes_with("kg:reissueOf", article)):
        yield known.quoted("again in", "a later article is the same release: both count as one source", again)
    named = sorted(map(known.name, store.values(article, "schema:mentions")))
    if named:
        number = counted(len(named), "person, body or event", "people, bodies and events")
        yield Step("names", f"{number}: {listed(named)}")
    themes = sorted(map(known.name, store.values(article, "dcterms:subject")))
    if themes:
        yield Step("is about", listed(themes))
    yield from judged(known, (article,))


def _fact(known: Known, fact: str) -> Step:
    return known.quoted("", claim(known, known.store, fact), fact, sure=known.sure(fact))
