"""People, bodies, posts and provinces that came or went, and who was joined or parted."""

from __future__ import annotations

from kg.network.comparing.agents import joined_and_parted, things
from tests.network.comparing.papers import told
from tests.network.explaining.telling import HEAD, SLIP, judgement, misspelt
from tests.network.press import reading, store_of

FIRST, SECOND = reading("a", heads={"ดี ใจงาม": "กรมป่า"}), reading("b", heads={"สุข ใจดี": "กรมน้ำ"}, province="TH-63")
JOINED = misspelt().store
APART = misspelt(judgement(verdict="different", of=[HEAD, SLIP])).store


def test_everything_new_is_told_by_its_name_and_how_many_articles_name_it() -> None:
    assert told(things, store_of(FIRST), store_of(FIRST, SECOND)) == [
        "new organization: กรมน้ำ (1)",
        "new person: สุข ใจดี (1)",
        "new post: อธิบดี กรมน้ำ (1)",
        "new province: ตาก (0)",
    ]


def test_everything_gone_is_told_as_it_was_called() -> None:
    assert told(things, store_of(FIRST, SECOND), store_of(SECOND)) == [
        "gone organization: กรมป่า (1)",
        "gone person: ดี ใจงาม (1)",
        "gone post: อธิบดี กรมป่า (1)",
    ]


def test_who_is_joined_is_not_gone_and_who_is_parted_not_new() -> None:
    assert told(things, APART, JOINED) == told(things, JOINED, APART) == []
    assert told(joined_and_parted, APART, JOINED) == ["joined person: สมชาย ใจงาน: now one with สมชาย ใจงาม (7)"]
    assert told(joined_and_parted, JOINED, APART) == ["parted person: สมชาย ใจงาน: no more one with สมชาย ใจงาม (7)"]
    assert told(joined_and_parted, JOINED, JOINED) == []


def test_who_is_named_no_more_is_not_parted() -> None:
    assert told(joined_and_parted, JOINED, store_of(FIRST)) == []
