from __future__ import annotations

import pytest
from rich.console import Console

from kg.clean import clean
from scripts import firing


def test_each_article_counts_once_and_the_rest_is_dead() -> None:
    texts = ("นายกิตติ ใจดี อธิบดีกรมประมง กล่าวว่า กรมประมงพร้อม อธิบดีกรมประมงย้ำ", "กรมประมงเปิดรับสมัคร")
    counts = firing.firing(clean(str(number), text) for number, text in enumerate(texts))
    assert counts["agency"]["กรมประมง"] == 2
    assert counts["role"]["อธิบดี"] == 1
    assert counts["title"]["นาย"] == 1
    assert counts["rule"]["person: title+name"] == 1
    assert counts["agency"]["กรมปศุสัตว์"] == 0


def test_the_report_names_what_never_fires(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = firing.firing([clean("a", "กรมประมงเปิดรับสมัคร")])
    console = Console(record=True, width=200)
    monkeypatch.setattr(firing, "console", console)
    firing.report("role", counts["role"], every=False)
    assert "อธิบดี" in console.export_text()
