"""Steps: what all explanations share."""

from __future__ import annotations

import pytest

from kg.iris import BASE, full
from kg.network.explaining.steps import Step, chance, counted, listed
from tests.network.explaining.telling import FOREST, HEAD, known
from tests.network.press import reading, store_of

KNOWN = known(store_of(reading("a", heads={"สมชาย ใจงาม": "กรมป่า"}, goals=[("กรมป่า", "15", 0.4)])), 2)


def test_a_thing_is_named_with_its_iri_unless_that_is_all_it_has() -> None:
    assert KNOWN.named(HEAD) == "สมชาย ใจงาม (person/สมชาย_ใจงาม)"
    assert KNOWN.named(f"{BASE}tenure/0") == "tenure/0"


def test_concepts_are_words_and_what_has_none_is_its_own_name() -> None:
    assert [KNOWN.word(full(name)) for name in ("kg:incumbent", "kg:nowhere")] == ["incumbent", "nowhere"]


def test_what_does_not_say_how_sure_it_is_is_certain() -> None:
    links = sorted(KNOWN.store.nodes_with("kg:theme", full("sdg:15")))
    assert [KNOWN.sure(link) for link in links] == [1.0, 0.4]
    assert KNOWN.sure(HEAD) == 1.0


def test_a_step_of_a_fact_has_its_words_and_its_article() -> None:
    step = KNOWN.quoted("claims", "…", f"{BASE}article/a/event/1")
    assert (step.article, step.day) == ("ข่าว a", "2023-05-01")
    assert step.quote.startswith("นายสมชาย ใจงาม อธิบดีกรมป่า")


def test_what_no_article_has_is_told_without_one() -> None:
    assert KNOWN.quoted("is", "a body", FOREST) == Step("is", "a body")


def test_the_first_are_told_and_the_others_counted() -> None:
    told = list(KNOWN.some(["a", "b", "c", "d"], lambda each: Step("x", each), "letter"))
    assert [(step.what, step.detail) for step in told] == [("x", "a"), ("x", "b"), ("", "… and 2 more letters")]
    assert len(list(KNOWN.some(["a", "b"], lambda each: Step("x", each), "letter"))) == 2


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_are_as_in_a_sentence(words: list[str], said: str) -> None:
    assert listed(words) == said


def test_numbers_have_their_noun() -> None:
    assert [counted(1, "body", "bodies"), counted(2_000, "body", "bodies"), counted(0, "step")] == [
        "1 body",
        "2,000 bodies",
        "0 steps",
    ]


def test_a_confidence_is_told_as_what_to_expect() -> None:
    assert chance(0.9) == "0.9: of a hundred facts found so, about 90 are right"
    assert chance(1).startswith("certain")
