"""What was learned of pairs of reports."""

from __future__ import annotations

from kg.network.happenings.likeness import Occasion, features
from kg.network.happenings.numbers import LIKENESSES, MANY_AGENTS
from kg.vocabulary.happening_weights import happening_weights
from tests.network.tellings import report

NAMES = {f"name {share}" for share in LIKENESSES}
AGENTS = {f"{count} agents" for count in range(1, MANY_AGENTS + 1)}


def test_every_feature_of_a_pair_has_a_whole_weight() -> None:
    assert NAMES | AGENTS | {"any", "undated", "one article", "numbers differ"} <= happening_weights().keys()
    assert all(type(weight) is int for weight in happening_weights().values())
    day = "2024-03-05"
    reports = [report(name, "การประชุมน้ำ", day, place="ศาลากลาง", agents=["ดี ใจงาม"]) for name in "ab"]
    one, other = (Occasion(each, each.node, day, day, each.name) for each in reports)
    assert {*features(one, other)} <= happening_weights().keys()


def test_two_reports_are_two_until_much_speaks_for_one() -> None:
    weights = happening_weights()
    assert weights["any"] < 0
    assert weights["any"] + sum(weights[name] for name in NAMES) + weights["same kind"] > 0
    assert all(weights[name] < 0 for name in ("numbers differ", "undated", "other place", "other agents"))
    assert all(weights[name] >= 0 for name in (*NAMES, "same kind", "same organizer"))
