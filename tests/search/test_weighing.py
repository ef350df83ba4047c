"""How well a sentence answers."""

from __future__ import annotations

import pytest

from kg.search.letters import keyed
from kg.search.reading import Row
from kg.search.said import Where
from kg.search.terms import terms_of
from kg.search.weighing import Weighed, Weights, best_of


def row(number: int, text: str, where: Where = Where.BODY) -> Row:
    return Row(number, 1, where, number, number + len(text), *keyed(text))


def weights(typed: str) -> Weights:
    return Weights(terms_of(typed), 1000, len, frozenset())


def best(typed: str, *texts: str, title: str = "", named: set[int] | None = None) -> list[Weighed]:
    return best_of(
        [row(at, text) for at, text in enumerate(texts)], row(99, title, Where.HEADLINE), weights(typed), named or set()
    )


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("น้ำท่วม เชียงใหม่", "เชียงใหม่มีน้ำท่วม", "น้ำท่วมแล้ว"),
        ("น้ำท่วม เชียงใหม่", "น้ำท่วมเชียงใหม่", "น้ำท่วมในหลายจังหวัดของภาคเหนือรวมทั้งเชียงใหม่"),
        ("น้ำท่วม เชียงใหม่", "น้ำท่วมเชียงใหม่", "เชียงใหม่น้ำท่วม"),
        ("ยา", "แจกยาให้ประชาชน", "เดินทางไปพัทยา"),
        ("กรมชลประทาน", "กรมชลประทานส่งน้ำ", "การชลประทานของกรม"),
    ],
)
def test_the_better_sentence_comes_first(typed: str, better: str, worse: str) -> None:
    first = best(typed, worse, better)[0]
    assert first.row.key == keyed(better)[0]


def test_words_of_the_headline_hold_for_every_sentence() -> None:
    first = best("ยิงปืน ท่องเที่ยว ภาคภูมิใจ", "นักกีฬายิงปืน", "ภาคภูมิใจที่ส่งเสริมท่องเที่ยว", title="แข่งยิงปืน")[0]
    assert first.row.number == 1


def test_what_one_sentence_lacks_another_adds() -> None:
    found = best("เชียงใหม่ เฝ้าระวัง", "น้ำท่วมเชียงใหม่", "ต้องเฝ้าระวัง", "ฝนตก")
    assert sorted(one.row.number for one in found) == [0, 1]
    assert not any(one.is_full for one in found)


def test_of_sentences_with_all_terms_those_that_name_what_was_asked_for_come_first() -> None:
    found = best("น้ำ", "น้ำลด", "น้ำขึ้น", "ฝนตก", named={1})
    assert [one.row.number for one in found] == [1, 0]


def test_a_phrase_counts_only_together() -> None:
    assert not best('"น้ำท่วมมาก"', "น้ำท่วมไม่มาก")[0].is_full
