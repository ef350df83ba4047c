"""Signatures: short, the same everywhere, and near where texts are."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from kg.clean import clean
from kg.models import Reading
from kg.network.likeness import SIZE, ArticleLikeness, alike, likeness_in, shingles, signature
from kg.store.rows import rows_packed, rows_unpacked
from tests.network.press import things_of
from tests.network.releases import CEREMONY, VISIT, WORKS


def test_a_signature_has_one_length_for_any_text() -> None:
    assert {len(signature(text)) for text in ("", "ฝน", WORKS, WORKS * 5)} == {SIZE}


def test_a_signature_is_the_same_in_another_process() -> None:
    code = f"from kg.network.likeness import signature; print(signature({WORKS!r}).hex())"
    there = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert there.stdout.strip() == signature(WORKS).hex()


@pytest.mark.parametrize("day", [date(2024, 3, 5), None])
def test_an_article_is_compared_by_its_day_and_its_text(day: date | None) -> None:
    article = clean("a", f"ข่าวน้ำ\n\n{WORKS}", published=day)
    found = likeness_in(things_of(Reading(article)))
    assert found == ArticleLikeness(day, signature(article.text))
    assert rows_unpacked(rows_packed(found), ArticleLikeness) == found


def test_marks_between_words_make_no_run() -> None:
    assert shingles(VISIT) == shingles(VISIT.replace(" ", " – ")) != shingles(WORKS)


def test_a_text_of_few_words_is_one_run() -> None:
    assert shingles("ฝน ตก") == {"ฝน ตก"}


def test_texts_that_share_much_are_candidates_and_others_are_not() -> None:
    texts = [WORKS, CEREMONY, WORKS.replace("24", "25"), VISIT, CEREMONY + " ฝนตก"]
    assert list(alike([signature(text) for text in texts])) == [(0, 2), (1, 4)]


def test_no_texts_and_one_text_have_no_like() -> None:
    assert list(alike([])) == []
    assert list(alike([signature(WORKS)])) == []


def test_a_text_published_many_times_is_compared_with_its_first_always() -> None:
    found = set(alike([signature(WORKS)] * 1000))
    assert {(0, number) for number in range(1, 1000)} <= found
    assert len(found) < 1000 * 130
