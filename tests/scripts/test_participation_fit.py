"""Fitting what decides which bodies take part in an event."""

from __future__ import annotations

import pytest

from kg.vocabulary.turtle import ontology_folder
from scripts.material import SHARED
from scripts.participation_features import meaning
from scripts.participation_fit import Body, Occasion, fit, measured, occasions, shares, turtle

needs_scorer = pytest.mark.skipif(
    not (SHARED / "tools" / "score.py").exists(), reason="the official scorer is not here"
)

TEXT = """ข่าวปลา
วันพุธที่ 6 มีนาคม 2567
วันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง ตามแผนของกรมประมง"""


@needs_scorer
def test_who_takes_part_is_told_by_the_annotation() -> None:
    event = {"name": "งานวันปลาไทย", "date": "2024-03-05", "place": "สวนกลาง", "organizers": ["กรมประมง"]}
    annotation = {
        "id": "a",
        "persons": [{"name": "สมชาย ใจงาม", "aliases": []}],
        "organizations": [{"name": "กรมประมง", "aliases": []}],
        "events": [{**event, "participants": ["สมชาย ใจงาม"]}],
    }
    (found,) = occasions(annotation, TEXT)
    assert list(found.by_rule) == [("person chair", True)]
    assert [body.there for body in found.bodies] == [True]
    assert found.there == 2


def event(*, there: bool) -> Occasion:
    bodies = [Body(frozenset({"any", "in sentence" if there else "elsewhere"}), there)]
    return Occasion([("person chair", True)], bodies, 1 + there)


def test_what_takes_part_weighs_more_and_is_told_of_others() -> None:
    events = [event(there=there) for there in (True, False)] * 20
    weights = fit(events)
    assert weights["in sentence"] > 0 > weights["elsewhere"]
    assert shares(events)["person chair"] > 0.9 > shares(events)["body host"] == 0.5
    assert measured([[one] for one in events]).endswith("F1 1.000")


def test_the_file_says_what_each_feature_means() -> None:
    written = turtle({"near before": 12, "in name, alone": -3, "any": 0}, {"person chair": 0.9})
    assert 'skos:notation "near before" ; kg:weight 12' in written
    assert meaning("in name, alone") in written
    assert '"any"' not in written
    assert (ontology_folder() / "participation-weights.ttl").read_text(encoding="utf-8").startswith(written[:200])


def test_every_kind_of_feature_has_a_meaning() -> None:
    assert meaning("kind company") == "it is a body of the kind company"
    assert meaning("listed with a body there before") == "in a list, a body that is there stands right before it"
    assert "right behind" in meaning("next behind")
    with pytest.raises(KeyError):
        meaning("blue")
