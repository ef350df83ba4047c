"""FollowTheMoney's own library takes every entity and changes none of its values."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kg.export.exchange.ftm import size, write_ftm
from kg.export.exchange.model import Agent, Exchange, Name, Release
from tests.builds import ROOT

PYTHON = ROOT / ".venv-ftm" / "bin" / "python"
VALIDATOR = Path(__file__).with_name("validate_ftm.py")

needs_ftm = pytest.mark.skipif(not PYTHON.exists(), reason="SKIPPED: no FollowTheMoney in .venv-ftm: .ci/run makes it")


def entities(exchange: Exchange, path: Path) -> list[dict[str, Any]]:
    write_ftm(exchange, path)
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def validated(path: Path) -> dict[str, Any]:
    done = subprocess.run([PYTHON, VALIDATOR, path], capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@needs_ftm
def test_followthemoney_takes_every_value_of_every_entity(exchange: Exchange, tmp_path: Path) -> None:
    entities(exchange, tmp_path / "a.json")
    found = validated(tmp_path / "a.json")
    assert found["problems"] == []
    kinds = {"Article", "Person", "PublicBody", "Company", "Organization", "Position", "Occupancy", "Event"}
    assert {*found["schemata"]} == {*kinds, "Documentation"}


@needs_ftm
def test_the_validator_sees_what_is_wrong(exchange: Exchange, tmp_path: Path) -> None:
    found = entities(exchange, tmp_path / "a.json")
    person = next(each for each in found if each["schema"] == "Person")
    broken = [
        {**person, "properties": {**person["properties"], "birthDate": ["soon"], "friend": ["x"]}},
        {"id": "o", "schema": "Occupancy", "properties": {"holder": ["nobody"]}},
    ]
    lines = "".join(f"{json.dumps(each)}\n" for each in broken)
    (tmp_path / "b.json").write_text(lines, encoding="utf-8")
    told = " ".join(validated(tmp_path / "b.json")["problems"])
    assert all(part in told for part in ("birthDate", "friend", "lacks post", "nobody: is no Person"))


def test_a_post_that_is_held_has_days_words_and_proof(exchange: Exchange, tmp_path: Path) -> None:
    found = {each["id"]: each for each in entities(exchange, tmp_path / "a.json")}
    held = [each["properties"] for each in found.values() if each["schema"] == "Occupancy"]
    (dated,) = (each for each in held if each.get("endDate") and each.get("startDate"))
    assert (dated["startDate"], dated["endDate"], dated["status"]) == (["2023-03-03"], ["2024-02-01"], ["incumbent"])
    assert found[dated["holder"][0]]["properties"]["name"] == ["สมชาย ใจงาม"]
    position = found[dated["post"][0]]["properties"]
    assert (position["name"], position["country"]) == (["อธิบดีกรมชลประทาน"], ["th"])
    assert found[dated["proof"][0]]["properties"]["publishedAt"] == ["2023-05-01"]
    assert dated["summary"][0].startswith("เมื่อวันที่ 3 มีนาคม 2566")


def test_what_is_not_known_is_left_out(exchange: Exchange, tmp_path: Path) -> None:
    found = entities(exchange, tmp_path / "a.json")
    two = next(
        each for each in found if each["schema"] == "Article" and "=กรมประมงปล่อยปลา" in each["properties"]["title"]
    )
    assert "publishedAt" not in two["properties"]
    assert all(value for each in found for values in each["properties"].values() for value in values)


@needs_ftm
def test_odd_names_are_taken(tmp_path: Path) -> None:
    names = ("ก  ข\n ค", "=1+1", "</script>\u202eกลับ", "a\u200bb")
    release = Release("https://w3id.org/thkg/article/a", "  ชื่อ  ", url="javascript:alert(1)", text="\n x \n")
    people = [
        Agent(f"https://w3id.org/thkg/person/{n}", name, others=[Name(name + " x")]) for n, name in enumerate(names)
    ]
    entities(Exchange({release.iri: release}, people, (), (), (), (), ()), tmp_path / "odd.json")
    assert validated(tmp_path / "odd.json")["problems"] == []


def test_progress_hears_of_every_entity_and_bytes_are_the_same(exchange: Exchange, tmp_path: Path) -> None:
    heard: list[int] = []
    for name in ("a", "b"):
        write_ftm(exchange, tmp_path / name, heard.append)
    assert sum(heard) == 2 * size(exchange) > 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
