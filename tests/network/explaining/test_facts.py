"""Facts: claims, evidence, confidence, and what people made of them."""

from __future__ import annotations

from kg.iris import BASE
from kg.network.explaining.facts import as_said, of_fact, of_rejected, places
from tests.network.explaining.telling import judgement, known, misspelt, said
from tests.network.press import reading, store_of

FACT = f"{BASE}article/a1/holding/สมชาย_ใจงาม/อธิบดี/กรมป่า/incumbent"
CLAIM = "สมชาย ใจงาม is named อธิบดีกรมป่า (incumbent; อธิบดี, กรมป่า) on 2023-05-01"
SENTENCE = "นายสมชาย ใจงาม อธิบดีกรมป่า ประชุมร่วมกับ กรมป่า"


def test_a_fact_is_told_with_its_words_their_place_and_what_follows_from_it() -> None:
    steps = list(of_fact(misspelt(), FACT))
    assert (steps[0].detail, steps[0].quote, steps[0].article) == (CLAIM, SENTENCE, "ข่าว a1")
    assert said(steps, "sure")[0].startswith("certain")
    (place,) = (step for step in steps if step.what == "rests on")
    start = len("ข่าว a1\n\n")
    assert (place.detail, place.quote) == (f"characters {start} to {start + len(SENTENCE)}", SENTENCE)
    assert said(steps, "leads to")[0].startswith("1 tenure (tenure/")


def test_a_confidence_is_told() -> None:
    theme = f"{BASE}article/a/theme/15/กรมป่า"
    steps = list(of_fact(known(store_of(reading("a", goals=[("กรมป่า", "15", 0.4)]))), theme))
    assert said(steps, "sure") == ["0.4: of a hundred facts found so, about 40 are right"]


def test_a_corrected_fact_tells_what_the_article_itself_says() -> None:
    graph = misspelt(judgement(verdict="correct", of=[FACT], set={"status": "former"}))
    steps = list(of_fact(graph, FACT))
    assert steps[0].detail == CLAIM.replace("incumbent", "former")
    assert said(steps, "the article says") == [CLAIM]
    assert said(steps, "sure")[0].startswith("people decided; by its words alone: certain")


def test_a_rejected_fact_tells_what_it_was_and_who_rejected_it() -> None:
    graph = misspelt(judgement(verdict="reject", of=[FACT], why="another of that name"))
    assert [step.what for step in of_rejected(graph, FACT)] == ["the article says", "judged"]
    assert (as_said(graph, FACT).detail, as_said(graph, FACT).quote) == (CLAIM, SENTENCE)


def test_places_are_told_in_the_order_of_the_text() -> None:
    assert [step.quote for step in places(misspelt(), FACT)] == [SENTENCE]
