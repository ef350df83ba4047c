from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kg.text.words import spoken
from kg.themes import classify

MARKS = "ะัาำิีึืฺุู็่้๊๋์ํๆ"
"""What no Thai word begins with."""

WATER = "เทศบาลเร่งบำบัดน้ำเสียและให้ทุกบ้านเข้าถึงน้ำดื่มสะอาด"
FISH = "ชาวประมงพื้นบ้านร่วมอนุรักษ์แนวปะการังและเก็บขยะทะเล"


def kg(stdin: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("kg")), "themes", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_text_gets_goals_targets_confidence_and_cues_in_context() -> None:
    found = classify(WATER)
    assert found.goals == (6,)
    assert set(found.targets) <= {"6.1", "6.3"}
    assert set(found.targets)
    assert all(0.37 <= found.confidence[str(goal)] <= 1 for goal in found.goals)
    for evidence in found.evidence:
        assert WATER[evidence.start : evidence.end] == evidence.cue
        assert WATER.count(evidence.before + evidence.cue + evidence.after) == 1


@pytest.mark.parametrize("shift", range(12))
def test_a_context_begins_and_ends_with_whole_words(shift: int) -> None:
    around = "ผู้ใหญ่บ้านก็เชิญเพื่อนบ้านที่ตั้งใจปลูกต้นไม้ใหญ่ริมแม่น้ำ"
    text = "ก" * shift + around + WATER + around
    found = [cue for cue in classify(text).evidence if cue.start > 60]
    assert found
    for cue in found:
        assert cue.before[0] not in MARKS
        assert 25 < len(cue.before) <= 40
        assert spoken(text[: cue.start])[-len(spoken(cue.before)) :] == spoken(cue.before)
        assert spoken(text[cue.end :])[: len(spoken(cue.after))] == spoken(cue.after)


def test_people_and_places_of_telling_names_show_no_goal() -> None:
    assert classify("นายชลธาร ป่าชายเลน และนางสาวทะเล ประมง มอบของที่ระลึก ณ โรงแรมพลังงาน").goals == ()


@pytest.mark.parametrize("text", ["", "   ", "123 456", "\n\n"])
def test_a_text_without_words_addresses_nothing(text: str) -> None:
    assert classify(text).goals == ()


def test_json_lines_give_a_line_for_each_record_in_order() -> None:
    records = [{"id": "one", "text": WATER}, {"id": "two", "text": FISH}, {"id": "three", "text": "ประกาศเวลาเปิดทำการ"}]
    done = kg("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), "-", "--format", "jsonl")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(row["id"], row["goals"]) for row in rows] == [("one", [6]), ("two", [14]), ("three", [])]
    assert all(evidence["cue"] in evidence["context"] for row in rows for evidence in row["evidence"])


def test_plain_text_gives_a_table(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text(WATER, encoding="utf-8")
    done = kg("", str(path))
    assert done.returncode == 0, done.stderr
    assert "บำบัดน้ำเสีย]" in done.stdout


def test_bad_records_get_one_line_each_and_the_rest_is_answered() -> None:
    done = kg(json.dumps({"id": "one", "text": WATER}) + '\n{broken\n{"id": "x"}\n', "-", "--format", "jsonl")
    assert done.returncode == 3
    assert len(done.stdout.splitlines()) == 1
    assert [line.partition(": is")[0].partition(": has")[0] for line in done.stderr.splitlines()] == [
        "kg: standard input:2",
        "kg: standard input:3",
    ]


@pytest.mark.parametrize(("arguments", "stdin"), [(("nowhere.txt",), ""), (("-",), "")])
def test_no_text_is_one_line(arguments: tuple[str, ...], stdin: str) -> None:
    done = kg(stdin, *arguments)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
