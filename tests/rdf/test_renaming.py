"""An article's graph under another id: what it would be had the article been read under that id."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.iris import BASE, article_iri, graph_iri
from kg.models import Holding, Reading, Status, ThemeLink
from kg.rdf.article import article_nquads
from kg.rdf.renaming import renamed
from tests.rdf.press import ARTICLE, BODY, PERSON, mention


def reading(identifier: str) -> Reading:
    """An article that speaks of itself, of what others speak of too, and of somebody known by a first name alone."""
    alone = replace(PERSON, name="ดี", resolved=False)
    evidence = (mention("อธิบดีกรมป่าปลูก"),)
    return Reading(
        article=replace(ARTICLE, id=identifier),
        persons=(PERSON, alone),
        organizations=(BODY,),
        holdings=tuple(
            Holding(person, "อธิบดี", body, Status.INCUMBENT, "อธิบดีกรมป่าปลูก", evidence)
            for person, body in ((PERSON, BODY), (alone, None))
        ),
        themes=(ThemeLink("15", BODY, 0.8, evidence), ThemeLink("15", None, 0.8, evidence)),
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [("a", "b"), ("a", "a-1"), ("a/1", "a"), ("ข่าว 1", "ข่าว 2"), ("a", "person"), ("b", "x" * 200), ("same", "same")],
)
def test_it_is_the_graph_that_would_have_been_read_under_that_id(before: str, after: str) -> None:
    assert renamed(article_nquads(reading(before)), graph_iri(before), after) == article_nquads(reading(after))


def test_what_only_begins_like_the_article_and_what_a_text_says_stay() -> None:
    graph, other = graph_iri("a"), f"{BASE}article/ab"
    lines = [
        f'<{article_iri("a")}> <https://schema.org/articleBody> "<{article_iri("a")}>" <{graph}> .\n',
        f"<{article_iri('a')}> <https://schema.org/mentions> <{other}> <{graph}> .\n",
    ]
    found = renamed("".join(lines).encode(), graph, "z").decode().splitlines(keepends=True)
    assert found == [
        f'<{article_iri("z")}> <https://schema.org/articleBody> "<{article_iri("a")}>" <{graph_iri("z")}> .\n',
        f"<{article_iri('z')}> <https://schema.org/mentions> <{other}> <{graph_iri('z')}> .\n",
    ]
