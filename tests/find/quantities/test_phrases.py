"""Where the phrase begins that names what a quantity counts."""

from __future__ import annotations

import pytest

from kg.find.quantities.phrases import Phrase
from kg.find.quantities.pieces import pieces
from kg.models import Span
from kg.text.words import words


def phrase(text: str, *, body: str = "", of_people: bool = False, of_all: bool = False) -> str:
    bodies = [Span(text.index(body), text.index(body) + len(body))] if body else []
    return text[Phrase(text, pieces(text, words(text), bodies, ()), of_people, of_all).begin() :]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("วันนี้มีเกษตรกรที่เดือดร้อน", "เกษตรกรที่เดือดร้อน"),
        ("ผู้ว่าฯ กล่าวว่าชาวนาที่เดือดร้อน", "ชาวนาที่เดือดร้อน"),
        ("พร้อมด้วยเกษตรกรที่เดือดร้อน", "เกษตรกรที่เดือดร้อน"),
        ("2) โรงเรือนเพาะชำ", "โรงเรือนเพาะชำ"),
    ],
)
def test_it_begins_behind_what_leads_in(text: str, expected: str) -> None:
    assert phrase(text) == expected


@pytest.mark.parametrize("text", ["ผู้มีบัตรสวัสดิการ", "เกษตรกรที่เป็นสมาชิก", "ชาวบ้านที่พบเชื้อรา", "การเป็นเจ้าบ้านที่ดี"])
def test_a_verb_that_belongs_to_a_noun_begins_nothing(text: str) -> None:
    assert phrase(text) == text


@pytest.mark.parametrize(
    "text", ["โรงเรือนเพาะชำ ใหม่", "โรงเรือนเพาะชำ ของชุมชนริมน้ำ", "โรงเรือนเพาะชำ มูลค่า", "เศรษฐกิจภาคใต้ (11 จังหวัด) ขยายตัว"]
)
def test_it_goes_on_over_a_space_while_it_says_too_little_or_depends_on_what_is_before(text: str) -> None:
    assert phrase(text) == text


def test_for_whom_a_thing_is_counts_with_the_thing_unless_people_are_counted() -> None:
    text = "ถุงยังชีพ ให้ผู้ประสบภัยในตำบล"
    assert phrase(text) == text
    assert phrase(text, of_people=True) == "ผู้ประสบภัยในตำบล"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("ครู ผู้ปกครอง และนักเรียนมัธยม", "ครู ผู้ปกครอง และนักเรียนมัธยม"),
        ("นายสมชาย ใจงาม ผู้ปกครอง และนักเรียนมัธยม", "ผู้ปกครอง และนักเรียนมัธยม"),
        ("ในปี 2566 ผู้ปกครอง และนักเรียนมัธยม", "ผู้ปกครอง และนักเรียนมัธยม"),
    ],
)
def test_the_last_of_a_list_stands_alone_unless_all_of_it_are_counted(text: str, whole: str) -> None:
    assert phrase(text) == "นักเรียนมัธยม"
    assert phrase(text, of_all=True) == whole


def test_a_name_is_not_cut_at_its_spaces_nor_at_its_verbs() -> None:
    text = "จ้างพนักงานของกองทุนน้ำ อากาศ และการมีส่วนร่วม"
    assert phrase(text, body="กองทุนน้ำ อากาศ และการมีส่วนร่วม") == text


@pytest.mark.parametrize(("text", "expected"), [("มูลค่ารวม", True), ("เพิ่มขึ้นเป็น", True), ("มูลค่าข้าว", False)])
def test_words_that_are_said_of_anything_say_little(text: str, expected: bool) -> None:
    assert Phrase(text, pieces(text, words(text), (), ()), False, False).says_little(0) is expected
