"""Paths, neighbours and rankings over small stores: explained by an article's own words, hubs explaining little."""

from __future__ import annotations

import math
from datetime import date

import pytest

from kg.network.facts import EVERYTHING, Window
from kg.network.lookup import Lookup
from kg.network.paths import Path, paths
from kg.network.ties import ties_of
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of

TRIO = reading("trio", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"})
NEXT = reading("next", date(2024, 5, 1), heads={"สุข ใจดี": "กรมน้ำ", "งาม ดีใจ": "กรมดิน"})


def found(store: GraphStore, one: str, other: str, window: Window = EVERYTHING, count: int = 3) -> tuple[Path, ...]:
    names = Lookup(store)
    return paths(store, names, ties_of(store, window), names.find(one).iri, names.find(other).iri, count)


def test_a_path_joins_its_steps_and_each_quote_stands_in_its_article() -> None:
    store = store_of(TRIO, NEXT)
    best = found(store, "ดี ใจงาม", "งาม ดีใจ")[0]
    assert [(step.start, step.end) for step in best.steps] == [("ดี ใจงาม", "สุข ใจดี"), ("สุข ใจดี", "งาม ดีใจ")]
    for step, one, day in zip(best.steps, (TRIO, NEXT), ("2023-05-01", "2024-05-01"), strict=True):
        assert step.quote in one.article.text
        assert step.start in step.quote
        assert step.end in step.quote
        assert step.article.endswith(f"/{one.article.id}")
        assert step.date == day


def test_weights_fall_from_path_to_path_and_follow_the_formula() -> None:
    all_found = found(store_of(TRIO), "ดี ใจงาม", "สุข ใจดี")
    weights = [path.weight for path in all_found]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] == 0.5
    detour = next(path for path in all_found if len(path.steps) == 3)
    ties_of_each = 2  # the head holds the post, the two bodies work together
    assert detour.weight == pytest.approx(0.5**3 / math.sqrt(ties_of_each) ** 2, abs=1e-6)


def test_a_hub_that_meets_everybody_explains_less_than_a_common_colleague() -> None:
    crowd = [
        reading(f"c{n}", heads={"นำ ทุกงาน": "สำนักกลาง", f"คน{'กขคงจฉชซญ'[n]} ใจดี": f"กรม{'กขคงจฉชซญ'[n]}"})
        for n in range(9)
    ]
    ends = [
        reading("x", heads={"นำ ทุกงาน": "สำนักกลาง", "ต้น ทางเดิน": "กรมต้น"}),
        reading("y", heads={"นำ ทุกงาน": "สำนักกลาง", "ปลาย ทางเดิน": "กรมปลาย"}),
        reading("m", heads={"กลาง ทางเดิน": "กรมกลาง", "ต้น ทางเดิน": "กรมต้น"}),
        reading("n", heads={"กลาง ทางเดิน": "กรมกลาง", "ปลาย ทางเดิน": "กรมปลาย"}),
    ]
    best = found(store_of(*crowd, *ends), "ต้น ทางเดิน", "ปลาย ทางเดิน")[0]
    assert best.steps[0].end == "กลาง ทางเดิน"


def test_agents_reach_goals() -> None:
    store = store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"}, goals=[("กรมป่า", "15", 0.8)]))
    best = found(store, "ดี ใจงาม", "SDG 15")[0]
    assert [step.relation for step in best.steps] == ["holds-post", "serves"]
    assert best.steps[-1].end == "SDG 15 ชีวิตบนบก"


def test_a_path_runs_over_a_goal_only_when_nothing_else_connects() -> None:
    served = [("กรมป่า", "15", 0.9), ("กรมดิน", "15", 0.9)]
    long_way = [
        reading("one", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, goals=served),
        reading("two", heads={"สุข ใจดี": "กรมน้ำ", "งาม ดีใจ": "กรมดิน"}),
        *(reading(f"c{n}", heads={"สุข ใจดี": "กรมน้ำ", f"คน{n} ใจดี": f"กรม{n}"}) for n in "กขคงจฉชซญ"),
    ]
    names = {step.end for step in found(store_of(*long_way), "กรมป่า", "กรมดิน")[0].steps}
    assert "SDG 15 ชีวิตบนบก" not in names
    apart = store_of(
        reading("one", heads={"ดี ใจงาม": "กรมป่า"}, goals=[("กรมป่า", "15", 0.9)]),
        reading("two", heads={"งาม ดีใจ": "กรมดิน"}, goals=[("กรมดิน", "15", 0.9)]),
    )
    only = found(apart, "กรมป่า", "กรมดิน")[0]
    assert [step.end for step in only.steps] == ["SDG 15 ชีวิตบนบก", "กรมดิน"]
    assert 0 < only.weight < 1


def test_a_window_leaves_out_what_lies_outside_and_the_unconnected_have_no_path() -> None:
    store = store_of(TRIO, NEXT, reading("far", heads={"ไกล คนเดียว": "กรมฟ้า"}))
    assert not found(store, "ดี ใจงาม", "งาม ดีใจ", Window(None, date(2023, 12, 31)))
    assert found(store, "ดี ใจงาม", "สุข ใจดี", Window(None, date(2023, 12, 31)))
    assert not found(store, "ดี ใจงาม", "ไกล คนเดียว")
    assert not found(store, "ดี ใจงาม", "ดี ใจงาม")
