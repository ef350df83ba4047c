"""The best quote of a fact: whole sentences of the body that name what the fact is about."""

from __future__ import annotations

from rdflib import Literal, URIRef

from kg.clean import clean
from kg.grammar.numbers import LONGEST_QUOTE
from kg.models import Article, Event, Reading, Span
from kg.rdf.face import article_graph
from kg.rdf.quote import Quotes
from tests.rdf.press import ARTICLE, KG, NODE, mention

LONG = "ชาวบ้านปลูกข้าว" * 12
HEADED = clean("q-1", "กรมป่าปลูกเปิดสวน\n\nกรมป่าปลูก เปิดสวน ณ เมืองใหม่\n- นายดี ใจงาม ชมสวน ทั้งนี้ สวนสวย\n")


def spans(article: Article, *words: str) -> list[Span]:
    return [Span(at, at + len(one)) for one in words for at in [article.text.index(one, article.body)]]


def title(article: Article) -> list[Span]:
    return [Span(article.text.index(article.title), article.text.index(article.title) + len(article.title))]


def test_a_quote_is_the_whole_sentence_without_its_bullet() -> None:
    assert Quotes(HEADED, ()).best(spans(HEADED, "นายดี")) == "นายดี ใจงาม ชมสวน"


def test_of_several_sentences_the_one_that_names_more_then_the_surest_counts() -> None:
    quotes, evidence = Quotes(HEADED, ()), spans(HEADED, "สวนสวย", "เปิดสวน")
    assert quotes.best(evidence) == "ทั้งนี้ สวนสวย"
    assert quotes.best(evidence, (spans(HEADED, "กรมป่าปลูก"),)) == "กรมป่าปลูก เปิดสวน ณ เมืองใหม่"


def test_the_headline_is_quoted_only_where_no_sentence_of_the_body_says_it_too() -> None:
    quotes = Quotes(HEADED, ())
    known = "กรมป่าปลูก", "เปิดสวน"
    assert quotes.best(title(HEADED), known) == "กรมป่าปลูก เปิดสวน ณ เมืองใหม่"
    assert quotes.best(title(HEADED), known[:1]) == HEADED.title


def test_of_a_long_sentence_the_clauses_are_quoted_that_hold_most_of_the_fact() -> None:
    article = clean("q-2", f"กรมป่าปลูกเปิดสวน\n\n{LONG}{LONG} โดย{LONG} ซึ่งนายดี ใจงาม เปิดงานป่าดี เพื่อ{LONG}\n")
    quotes = Quotes(article, ())
    evidence = [Span(article.body, len(article.text.rstrip()))]
    found = quotes.best(evidence, ("นายดี ใจงาม", "งานป่าดี"))
    assert found.startswith(f"โดย{LONG} ซึ่งนายดี ใจงาม เปิดงานป่าดี")
    assert len(found) <= LONGEST_QUOTE


def test_a_part_that_is_itself_the_evidence_is_quoted_as_it_is() -> None:
    article = clean("q-3", f"กรมป่าปลูกเปิดสวน\n\n{LONG} โดย{LONG} เพื่อ{LONG} ซึ่งสวนสวย\n")
    part = spans(article, f"เพื่อ{LONG} ซึ่งสวนสวย")
    assert Quotes(article, ()).best(part) == f"เพื่อ{LONG} ซึ่งสวนสวย"


def test_words_in_no_sentence_are_quoted_as_they_are() -> None:
    link = "https://youtu.be/one"
    article = clean("q-4", f"กรมป่าปลูกเปิดสวน\n\nกรมป่าปลูก เปิดสวน\n{link}\n")
    assert Quotes(article, ()).best(spans(article, link)) == link


def test_every_fact_has_its_quote_in_the_graph() -> None:
    graph = article_graph(Reading(ARTICLE, events=(Event("งานปลูกต้นไม้", "fair", None, None, (mention("สวนกลาง"),)),)))
    quote = graph.value(URIRef(f"{NODE}/event/1"), KG.quote)
    assert isinstance(quote, Literal)
    assert quote.language is None
    assert str(quote) in ARTICLE.text
    assert "งานปลูกต้นไม้ ณ สวนกลาง" in quote
