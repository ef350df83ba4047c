"""Fitting what decides which events an article reports."""

from __future__ import annotations

import pytest

from kg.vocabulary.turtle import ontology_folder
from scripts.event_features import meaning
from scripts.event_matching import matched, names_one
from scripts.event_material import found
from scripts.events_fit import Read, fit, measured, shares, turtle
from scripts.material import SHARED
from tests.relate.events.reports import DATED, candidates, report

pytestmark = pytest.mark.skipif(not (SHARED / "tools" / "score.py").exists(), reason="the official scorer is not here")

FAIR = f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"
ASIDE = "ชาวบ้านพอใจเรื่องปลาและการประชุมข้าวหอมทุ่งกุลา"


def read(name: str = "งานวันปลาไทย") -> Read:
    article = report(FAIR, ASIDE)
    return Read(article, found(article), [{"name": name, "date": "2024-03-05", "place": "สวนกลาง"}])


def test_each_event_is_one_candidates() -> None:
    fish, again, rice = candidates(report(FAIR, "งานวันปลาไทย", ASIDE))
    assert matched([rice, again, fish], read().events) == [False, True, False]
    assert matched([rice, fish], read("เทศกาลดอกไม้").events) == [False, True]
    assert names_one("งานวันปลาไทยครั้งใหญ่", read().events)
    assert not names_one("การประชุมข้าวหอม", read().events)


def test_what_is_reported_weighs_more_and_is_told_again() -> None:
    articles = [read() for _ in range(8)]
    weights = fit(articles)
    assert weights["introduction presided"] > 0 > weights["introduction beside"]
    assert "F1 1.000" in measured(articles, weights)
    introductions = shares(articles)
    assert introductions["presided"] == 0.9 > introductions["planned"] == 0.5 > introductions["beside"]


def test_the_file_says_what_each_feature_means() -> None:
    written = turtle({"head งาน": 12, "lead": -3, "any": 0}, {"presided": 0.9})
    assert 'skos:notation "head งาน" ; kg:weight 12' in written
    assert meaning("lead") in written
    assert '"any"' not in written
    assert (ontology_folder() / "event-weights.ttl").read_text(encoding="utf-8").startswith(written[:200])
