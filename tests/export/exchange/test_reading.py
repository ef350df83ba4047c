"""What is exchanged: everybody once, names by language, where they are named, and texts for who wants them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.export.exchange.model import Exchange, Name
from kg.export.exchange.reading import exchange_of
from kg.iris import article_iri, iri
from kg.store.folder import opened
from kg.store.reader import GraphReader
from tests.folders import build, write

JUDGED = (
    {"verdict": "same", "of": ["person/สมชาย_ใจงาม", "person/สมหญิง_ใจงาม"], "who": "สมศรี", "when": "2026-11-29"},
    {"verdict": "reject", "of": ["person/สมปอง_ใจงาม"], "who": "สมศรี", "when": "2026-11-29"},
)


def test_articles_are_told_with_what_is_known_of_them(exchange: Exchange) -> None:
    two = exchange.releases[article_iri("two")]
    assert (two.title, two.day, two.url) == ("=กรมประมงปล่อยปลา", "", "")
    assert "เกษตรกร 2,500 ราย" in two.text
    assert len(exchange.releases) == 3


def test_texts_are_read_for_who_wants_them(asked: GraphReader) -> None:
    assert {release.text for release in exchange_of(asked).releases.values()} == {""}


def test_a_body_has_its_names_by_language_its_kind_its_parent_and_where_it_is_named(exchange: Exchange) -> None:
    (bank,) = (body for body in exchange.bodies if body.iri == iri("organization", "ธนาคารโลก"))
    assert (bank.name, bank.kind, bank.translations) == ("ธนาคารโลก", "international", (Name("World Bank", "en"),))
    assert Name("เวิลด์แบงก์", "th") in bank.others
    assert list(bank.parents) == [iri("organization", "องค์การสหประชาชาติ")]
    assert list(bank.named_in) == [article_iri("three")]


def test_who_has_no_name_in_thai_is_told_by_another(exchange: Exchange) -> None:
    assert "John Smith" in {person.name for person in exchange.people}


def test_all_that_is_pointed_at_is_there(exchange: Exchange) -> None:
    bodies = {body.iri for body in exchange.bodies}
    people = {person.iri for person in exchange.people}
    posts = {post.iri for post in exchange.posts}
    assert {parent for body in exchange.bodies for parent in body.parents} <= bodies
    assert {post.body for post in exchange.posts} - {""} <= bodies
    assert {one.person for one in exchange.held} <= people
    assert {one.post for one in exchange.held} <= posts
    assert {agent for event in exchange.events for agent in (*event.present, *event.organizers)} <= bodies | people
    words = [*(w for one in exchange.held for w in one.words), *(w for one in exchange.events for w in one.words)]
    assert {each.article for each in words} <= {*exchange.releases}


def test_an_event_has_day_place_province_and_who_was_there(exchange: Exchange) -> None:
    (opening,) = (event for event in exchange.events if event.kind == "launch")
    assert (opening.first, opening.last, opening.place) == ("2023-03-03", "2023-03-03", "ศาลากลางจังหวัดตาก")
    assert list(opening.provinces) == [iri("place", "TH-63")]
    assert iri("person", "สมศรี ใจดี") in opening.present
    assert {area.code: area.english for area in exchange.areas} == {"TH-63": "Tak", "TH-50": "Chiang Mai"}


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Exchange:
    """Three people, two of whom people found to be one and one of whom they found to be nobody."""
    folder = tmp_path_factory.mktemp("judged")
    for name in ("สมชาย", "สมหญิง", "สมปอง"):
        write(folder / "news" / f"{name}.txt", name)
    (folder / "out").mkdir()
    lines = "".join(f"{json.dumps(each, ensure_ascii=False)}\n" for each in JUDGED)
    (folder / "out" / "ledger.jsonl").write_text(lines, encoding="utf-8")
    build(folder / "out", folder / "news")
    return exchange_of(opened(Path(folder / "out")))


def test_what_people_joined_is_one_and_what_they_rejected_is_gone(judged: Exchange) -> None:
    assert [person.name for person in judged.people] == ["สมชาย ใจงาม"]
    assert {one.person for one in judged.held} == {iri("person", "สมชาย ใจงาม")}
    assert len(judged.people[0].named_in) == 2
