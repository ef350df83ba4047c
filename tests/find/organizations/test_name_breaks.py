from __future__ import annotations

import pytest

from kg.find.organizations.name_breaks import breaks_off, holds_another, opens_person, starts_anew
from kg.vocabulary.heads import Head, heads


def head(name: str) -> Head:
    found = heads()[name]
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "person"), [("นายดี ใจงาม", True), ("พล.อ.", True), ("พระราชทาน", False), ("ดินและน้ำ", False)]
)
def test_a_title_opens_a_person_and_a_patron_none(text: str, person: bool) -> None:
    assert opens_person(text, 0) is person


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("สมาคมครู", True),
        ("ได้ประชุม", True),
        ("นายดี", True),
        (" ดิน", True),
        ("", True),
        ("น้ำท่วม", False),
        ("ดินถล่ม", False),
    ],
)
def test_bodies_people_and_clauses_start_anew(text: str, anew: bool) -> None:
    assert starts_anew(text, 0) is anew


@pytest.mark.parametrize(
    ("stretch", "broken"),
    [("ไฟป่า", False), ("และสมาคมครู", True), ("น้ำได้ประชุม", True), ("นายดี", True)],
)
def test_a_stretch_breaks_off_where_it_holds_more_than_a_name(stretch: str, broken: bool) -> None:
    assert breaks_off(stretch, head("สมาคม")) is broken


def test_what_the_head_holds_breaks_nothing_off() -> None:
    assert breaks_off("ไฟป่าในเมือง", head("สมาคม"))
    assert not breaks_off("ไฟป่าในเมือง", head("คณะกรรมการ"))


def test_the_first_word_behind_a_head_may_be_any() -> None:
    assert not holds_another("การค้าของประเทศจีน", head("กระทรวง"))
    assert holds_another("การค้าและกระทรวงพลังงาน", head("กระทรวง"))
    assert holds_another("การค้าได้ประชุม", head("กระทรวง"))
