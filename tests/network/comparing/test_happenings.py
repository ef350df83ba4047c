"""Happenings that came, went, were joined or parted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kg.models import Reading
from kg.network.comparing.happenings import happenings
from tests.network.comparing.papers import told
from tests.network.explaining.telling import judgement
from tests.network.press import held, reading, store_of

HEADS = {"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}


def meeting(identifier: str, name: str, day: int = 1) -> Reading:
    """A release on an event of May 2023."""
    release = held(reading(identifier, heads=HEADS, organizers=["กรมดิน"]), date(2023, 5, day), date(2023, 5, day))
    return replace(release, events=tuple(replace(event, name=name) for event in release.events))


ONE, TWO = meeting("a", "การประชุมลุ่มน้ำปิง ครั้งที่ 3"), meeting("b", "ประชุมลุ่มน้ำปิง ครั้งที่ 3")
OTHER = meeting("c", "พิธีเปิดสะพาน", 20)
SENTENCE = "อธิบดีกรมน้ำ ประชุมร่วมกับ"
APART = judgement(verdict="different", of=["article/a/event/1", "article/b/event/1"], quotes=[SENTENCE, SENTENCE])


def test_what_nobody_reported_before_is_new_and_what_nobody_reports_now_is_gone() -> None:
    assert told(happenings, store_of(ONE), store_of(ONE, OTHER)) == ["new happening: พิธีเปิดสะพาน, 2023-05-20 (1)"]
    assert told(happenings, store_of(ONE, OTHER), store_of(ONE)) == ["gone happening: พิธีเปิดสะพาน, 2023-05-20 (1)"]


def test_one_report_more_of_a_happening_is_no_news() -> None:
    assert told(happenings, store_of(ONE), store_of(ONE, TWO)) == []


def test_what_was_two_and_is_one_is_joined_and_the_other_way_round_parted() -> None:
    two, one = store_of(ONE, TWO, judgements=[APART]), store_of(ONE, TWO)
    names = "การประชุมลุ่มน้ำปิง ครั้งที่ 3 · ประชุมลุ่มน้ำปิง ครั้งที่ 3"
    name = "การประชุมลุ่มน้ำปิง ครั้งที่ 3, 2023-05-01"
    assert told(happenings, two, one) == [f"joined happening: {name}: were 2, {names} (2)"]
    assert told(happenings, one, two) == [f"parted happening: {name}: are 2, {names} (2)"]


def test_an_event_that_only_has_another_number_is_the_same() -> None:
    extra = replace(ONE.events[0], name="พิธีเปิดสะพาน")
    more = replace(
        ONE,
        events=(extra, *ONE.events),
        participations=tuple(replace(part, event=part.event + 1) for part in ONE.participations),
    )
    assert told(happenings, store_of(ONE), store_of(more)) == ["new happening: พิธีเปิดสะพาน, 2023-05-01 (1)"]
