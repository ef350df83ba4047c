"""Popolo as its own schemas and its readers want it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft3Validator
from referencing import Registry
from referencing.jsonschema import DRAFT3

from kg.export.exchange.model import Exchange
from kg.export.exchange.popolo import size, write_popolo
from kg.iris import BASE
from scripts.material import SHARED

SCHEMAS = SHARED / "schemas" / "popolo"
OF = {
    "persons": "person",
    "organizations": "organization",
    "posts": "post",
    "memberships": "membership",
    "events": "event",
    "areas": "area",
}


@pytest.fixture(scope="module")
def written(exchange: Exchange, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("popolo") / "popolo.json"
    write_popolo(exchange, path)
    return path


@pytest.fixture(scope="module")
def popolo(written: Path) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads(written.read_text(encoding="utf-8"))
    return found


def one(objects: list[dict[str, Any]], **wanted: str) -> dict[str, Any]:
    (found,) = (each for each in objects if wanted.items() <= each.items())
    return found


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="Popolo's schemas are not here")
def test_every_object_is_valid(popolo: dict[str, list[dict[str, Any]]]) -> None:
    schemas = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.json")}
    known = [(schema["id"].rstrip("#"), DRAFT3.create_resource(schema)) for schema in schemas.values()]
    registry = Registry[Any]().with_resources(known)
    for name, kind in OF.items():
        validator = Draft3Validator(schemas[kind], registry=registry, format_checker=Draft3Validator.FORMAT_CHECKER)
        assert popolo[name]
        assert [error.message for each in popolo[name] for error in validator.iter_errors(each)] == []


def test_ids_are_unique_and_all_that_points_at_them_finds_them(popolo: dict[str, list[dict[str, Any]]]) -> None:
    ids = {name: [each["id"] for each in objects] for name, objects in popolo.items()}
    assert all(number == 1 for found in ids.values() for number in Counter(found).values())
    to = {"person_id": "persons", "organization_id": "organizations", "parent_id": "organizations"}
    to |= {"post_id": "posts", "area_id": "areas"}
    for each in (each for objects in popolo.values() for each in objects):
        assert all(each[key] in ids[target] for key, target in to.items() if key in each)


def test_a_person_has_names_title_identifier_and_sources(popolo: dict[str, list[dict[str, Any]]]) -> None:
    found = one(popolo["persons"], name="สมชาย ใจงาม")
    assert (found["id"], found["honorific_prefix"]) == ("person/สมชาย_ใจงาม", "นาย")
    assert found["identifiers"] == [{"scheme": BASE, "identifier": f"{BASE}person/สมชาย_ใจงาม"}]
    assert {"name": "สมชาย", "lang": "th", "note": "alternate"} in found["other_names"]
    first = {"url": "https://www.example.go.th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7?a=1&b=2"}
    assert {**first, "note": "กรมชลประทานเปิดสถานีสูบน้ำจังหวัดตาก"} in found["sources"]


def test_an_organization_has_its_english_name_and_its_parent(popolo: dict[str, list[dict[str, Any]]]) -> None:
    found = one(popolo["organizations"], name="กรมประมง")
    assert {"name": "Department of Fisheries", "lang": "en", "note": "multilang"} in found["other_names"]
    assert found["parent_id"] == "organization/กระทรวงเกษตรและสหกรณ์"
    assert found["classification"] == "government body"


def test_days_of_a_membership_are_those_that_are_attested(popolo: dict[str, list[dict[str, Any]]]) -> None:
    dated = one(popolo["memberships"], person_id="person/สมชาย_ใจงาม", status="incumbent")
    assert (dated["start_date"], dated["end_date"]) == ("2023-03-03", "2024-02-01")
    assert dated["post_id"] == "organization/กรมชลประทาน/post/อธิบดี"
    undated = one(popolo["memberships"], person_id="person/สมปอง_มีสุข")
    assert {"start_date", "end_date"} & undated.keys() == set()
    assert "=1+1" in undated["sources"][0]["note"]


def test_progress_hears_of_every_object_and_bytes_are_the_same(
    exchange: Exchange, written: Path, tmp_path: Path
) -> None:
    heard: list[int] = []
    write_popolo(exchange, tmp_path / "again.json", heard.append)
    assert sum(heard) == size(exchange) > 0
    assert (tmp_path / "again.json").read_bytes() == written.read_bytes()


def test_a_graph_of_nothing_is_a_document_of_empty_lists(tmp_path: Path) -> None:
    write_popolo(Exchange({}, (), (), (), (), (), ()), tmp_path / "none.json")
    assert json.loads((tmp_path / "none.json").read_text(encoding="utf-8")) == {name: [] for name in OF}
