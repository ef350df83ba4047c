from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.standoff import UnanchoredError, anchored, from_reader, load, save, to_gold

TEXT = (
    "กรมประมงปล่อยปลา\nนายสมชาย  ใจงาม อธิบดีกรมประมง กล่าวว่า กรมฯ ปล่อยปลา 500 ตัว ณ กว๊านพะเยา "
    "สำนักงานประมงจังหวัดพะเยา ร่วมจัดงานวันปลาไทย เพื่อเพิ่มพันธุ์ปลาในแหล่งน้ำ"
)
READ: dict[str, Any] = {
    "id": "1",
    "persons": [
        {
            "name": "สมชาย ใจงาม",
            "aliases": [],
            "posts": [{"role": "อธิบดี", "text": "อธิบดีกรมประมง", "org": "กรมประมง"}],
        }
    ],
    "organizations": [
        {"name": "กรมประมง", "aliases": ["กรมฯ"], "kind": "government"},
        {"name": "สำนักงานประมงจังหวัดพะเยา", "aliases": [], "kind": "government"},
    ],
    "events": [
        {
            "name": "งานวันปลาไทย",
            "date": None,
            "place": None,
            "organizers": ["กรมประมง"],
            "participants": ["สมชาย ใจงาม"],
        }
    ],
    "statements": ["สมชาย ใจงาม"],
    "figures": [{"value": 500, "unit": "ตัว", "text": "ปลา 500 ตัว"}],
    "sdg": [{"goal": 14, "targets": ["14.4"], "evidence": "เพิ่มพันธุ์ปลาในแหล่งน้ำ"}],
}


def test_forms_are_offsets_into_the_text_however_spaced() -> None:
    entry = from_reader("1", TEXT, READ)
    ((start, end),) = entry["persons"][0]["forms"]["สมชาย ใจงาม"]
    assert TEXT[start:end] == "สมชาย  ใจงาม"
    assert [TEXT[s:e] for s, e in entry["organizations"][0]["forms"]["กรมฯ"]] == ["กรมฯ"]


def test_a_form_inside_a_longer_one_is_no_occurrence() -> None:
    longer = {
        **READ,
        "organizations": [*READ["organizations"], {"name": "กรมประมง กล่าว", "aliases": [], "kind": "other"}],
    }
    places = from_reader("1", TEXT, longer)["organizations"][0]["forms"]["กรมประมง"]
    assert [start for start, _ in places] == [0]


def test_no_quotation_is_kept() -> None:
    entry = json.dumps(from_reader("1", TEXT, READ), ensure_ascii=False)
    assert "เพิ่มพันธุ์ปลา" not in entry


def test_what_is_not_in_the_text_is_refused() -> None:
    wrong = {**READ, "sdg": [{"goal": 1, "targets": [], "evidence": "ไม่มีในข่าว"}]}
    with pytest.raises(UnanchoredError, match="ไม่มีในข่าว"):
        from_reader("1", TEXT, wrong)


def test_the_gold_form_says_what_the_reader_said() -> None:
    gold = to_gold(from_reader("1", TEXT, READ), TEXT)
    assert gold["sdg"] == READ["sdg"]
    assert gold["events"] == READ["events"]
    assert [(p["name"], p["posts"]) for p in gold["persons"]] == [("สมชาย ใจงาม", READ["persons"][0]["posts"])]
    assert [(o["name"], o["aliases"]) for o in gold["organizations"]] == [
        ("กรมประมง", ["กรมฯ"]),
        ("สำนักงานประมงจังหวัดพะเยา", []),
    ]
    assert gold["statements"] == [{"speaker": "สมชาย ใจงาม", "about": ""}]


def test_entries_are_anchored_anew_when_the_text_is_normalized_otherwise() -> None:
    entry = from_reader("1", TEXT, READ)
    other = f"หน้าแรก\n{TEXT.replace('  ', ' ').replace('เพิ่มพันธุ์ปลา', 'เพิ่ม พันธุ์ปลา')}"
    moved = anchored(entry, other)
    start, end = moved["goals"][0]["span"]
    assert other[start:end] == "เพิ่ม พันธุ์ปลาในแหล่งน้ำ"
    assert moved["digest"] != entry["digest"]
    assert anchored(moved, TEXT) == entry


def test_a_quotation_that_is_gone_is_said() -> None:
    with pytest.raises(UnanchoredError, match="goal 14"):
        anchored(from_reader("1", TEXT, READ), TEXT.replace("แหล่งน้ำ", "ทะเล"))


def test_an_article_read_for_goals_alone() -> None:
    entry = from_reader("1", TEXT, {"sdg": READ["sdg"]})
    assert set(entry) == {"id", "digest", "goals"}
    assert anchored(entry, TEXT) == entry


def test_files_keep_entries_in_the_order_of_articles(tmp_path: Path) -> None:
    save(tmp_path / "set.jsonl", [{"id": "2"}, {"id": "1"}])
    assert load(tmp_path / "set.jsonl") == [{"id": "1"}, {"id": "2"}]
