"""Whose a post is that names no body."""

import pytest

from kg.clean import clean
from kg.reading import read_article

A, B = "นายกิตติ ใจดี", "นางสาวมาลี ศรีสุข"


def served(text: str) -> list[tuple[str, str, str | None]]:
    holdings = read_article(clean("a", text)).holdings
    return [(h.person.name, h.role, h.organization.name if h.organization else None) for h in holdings]


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (f"โรงเรียนสวนมะลิ จัดงานกีฬา โดย {A} ผู้อำนวยการโรงเรียน ร่วมงาน", "ผู้อำนวยการ", "โรงเรียนสวนมะลิ"),
        (f"มหาวิทยาลัยสวนมะลิ จัดงานกีฬา โดย {A} รองอธิการบดีฝ่ายวิจัย ร่วมงาน", "รองอธิการบดีฝ่ายวิจัย", "มหาวิทยาลัยสวนมะลิ"),
        (f"กรมศุลกากร จัดอบรม โดย {A} นักวิชาการศุลกากรชำนาญการ เป็นวิทยากร", "นักวิชาการศุลกากรชำนาญการ", "กรมศุลกากร"),
        (f"กรมประมง จัดอบรม โดย {A} โฆษกกรม เป็นวิทยากร", "โฆษก", "กรมประมง"),
        (f"กรมประมง จัดอบรม โดย {A} นักวิชาการป่าไม้ชำนาญการ เป็นวิทยากร", "นักวิชาการป่าไม้ชำนาญการ", None),
        (f"กรมประมง จัดอบรม โดย {A} ที่ปรึกษาด้านการตลาด เป็นวิทยากร", "ที่ปรึกษาด้านการตลาด", None),
    ],
)
def test_the_body_of_the_kind_that_the_post_says(text: str, role: str, body: str | None) -> None:
    assert served(text) == [("กิตติ ใจดี", role, body)]


def test_the_body_named_last_before_the_post() -> None:
    text = f"โรงเรียนสวนส้ม และโรงเรียนสวนมะลิ จัดงานกีฬา โดย {A} ผู้อำนวยการโรงเรียน และโรงเรียนสวนผัก ร่วมงาน"
    assert served(text) == [("กิตติ ใจดี", "ผู้อำนวยการ", "โรงเรียนสวนมะลิ")]


@pytest.mark.parametrize("heading", ["ผู้บริหารกรมประมง", "กรมประมง", "ทำเนียบผู้บริหาร กรมประมง"])
def test_the_body_that_heads_a_roster(heading: str) -> None:
    text = f"{heading}\n{A} ที่ปรึกษาด้านการตลาด\n{B} เลขานุการ\nอธิบดีกรมประมง นายวิทยา ใจงาม"
    assert [body for *_, body in served(text)] == ["กรมประมง"] * 3


def test_no_roster_goes_on_behind_a_paragraph() -> None:
    paragraph = "ผู้เข้าร่วมงานจากทุกภาคส่วน " * 8
    text = f"ผู้บริหารกรมประมง\n{paragraph}\n{A} ที่ปรึกษาด้านการตลาด\nอธิบดีกรมป่าไม้ นายวิทยา ใจงาม"
    assert served(text)[0] == ("กิตติ ใจดี", "ที่ปรึกษาด้านการตลาด", None)
