"""The register of office-holders and the table of events, as CSV has them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kg.export.tables.across import Across, names, write_across
from kg.iris import BASE
from kg.models import Happening, Tenure
from kg.network.told import Claim

BODY = f"{BASE}organization/กรมน้ำ"
POST = f"{BODY}/post/อธิบดี"


def claim(article: str, person: str, day: str) -> Claim:
    node = f"{BASE}article/{article}/holding/{person}/อธิบดี/กรมน้ำ/incumbent"
    return Claim(node, f"{BASE}person/{person}", POST, "อธิบดี", BODY, "incumbent", day, 1.0, f"นาย{person} อธิบดีกรมน้ำ")


def tenure(said: Claim, contradicts: str = "") -> Tenure:
    day = date.fromisoformat(said.day)
    iri = f"{BASE}tenure/{said.person.rpartition('/')[2]}"
    days = (day, day, day, day)
    return Tenure(iri, said.person, POST, "incumbent", *days, (said.node,), said.quote, contradicts=contradicts)


def rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        yield from csv.DictReader(lines)


def written(folder: Path) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    first, later = claim("a", "มาก_มี", "2023-10-05"), claim("b", "ดี_ใจ", "2024-10-05")
    slip = claim("c", "ปลอม_จริง", "2024-11-01")
    held = [tenure(later), tenure(first), tenure(slip, contradicts=tenure(later).iri)]
    claims = {said.node: said for said in (first, later, slip)}
    people = {said.person: said.person.rpartition("/")[2].replace("_", " ") for said in claims.values()}
    ids = {f"{BASE}article/{name}": name for name in "abc"}
    reports = (f"{BASE}article/a/event/1", f"{BASE}article/b/event/1")
    province = f"{BASE}place/TH-50"
    fair = Happening(
        f"{BASE}happening/a/1",
        "=งานน้ำ",
        "fair",
        "2024-01-02",
        "2024-01-02",
        "",
        "",
        (province,),
        (BODY,),
        reports,
        ("day",),
    )
    write_across(Across(held, [fair], claims, {**people, BODY: "กรมน้ำ"}, ids), folder, parquet=False)
    return list(rows(folder / "tenures.csv")), list(rows(folder / "happenings.csv"))


def test_holders_of_a_post_follow_each_other_each_with_its_quote(tmp_path: Path) -> None:
    held, _ = written(tmp_path)
    assert [(row["person"], row["first"], row["ids"]) for row in held] == [
        ("มาก มี", "2023-10-05", "a"),
        ("ดี ใจ", "2024-10-05", "b"),
        ("ปลอม จริง", "2024-11-01", "c"),
    ]
    assert {(row["role"], row["organization"], row["articles"]) for row in held} == {("อธิบดี", "กรมน้ำ", "1")}
    assert [row["contradicts"] for row in held] == ["", "", "ดี ใจ"]
    assert held[0]["quote"] == "นายมาก_มี อธิบดีกรมน้ำ"


def test_an_event_has_its_province_and_the_releases_that_report_it(tmp_path: Path) -> None:
    _, events = written(tmp_path)
    (row,) = events
    assert (row["provinces"], row["organizers"], row["articles"]) == ("เชียงใหม่", "กรมน้ำ", "2")
    assert (row["ids"], row["differently"]) == ("a | b", "day")
    assert row["event"] == "'=งานน้ำ"


def test_the_files_have_names_for_each_format() -> None:
    assert names(parquet=False) == ("tenures.csv", "happenings.csv")
    assert set(names(parquet=True)) == {"tenures.csv", "happenings.csv", "tenures.parquet", "happenings.parquet"}
