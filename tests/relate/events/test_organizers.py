"""Who holds an event."""

import pytest

from kg.relate.events.organizers import organizers, parties
from kg.relate.named import named
from tests.relate.events.reports import bodies, candidates, report, said

NAMES = ("กรมประมง", "กรมที่ดิน", "สมาคมปลาไทย", "กปม.")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["กรมประมง จัดงานวันปลาไทย ณ สวนกลาง"], ["กรมประมง"]),
        (["กรมประมง ร่วมกับสมาคมปลาไทย ได้จัดงานวันปลาไทย"], ["กรมประมง", "สมาคมปลาไทย"]),
        (["นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย จัดโดยกรมประมง (กปม.) ร่วมกับสมาคมปลาไทย"], ["กรมประมง", "สมาคมปลาไทย"]),
        (["เป็นประธานเปิดงาน “ปลาไทยก้าวไกล”", "งาน “ปลาไทยก้าวไกล” จัดขึ้นโดยกรมประมง"], ["กรมประมง"]),
        (["นายสมชาย ใจงาม อธิบดีกรมประมง เป็นประธานเปิดงานวันปลาไทย ร่วมกับกรมที่ดิน"], []),
        (["กรมประมง ร่วมจัดแสดงนิทรรศการวันปลาไทย"], []),
        (["กรมประมง กล่าวว่า ได้จัดงานวันปลาไทย"], []),
        (["The director attended the seminar organised by the กรมประมง and the กรมที่ดิน"], ["กรมประมง", "กรมที่ดิน"]),
        (["น่าน 5 มี.ค. 2567 -กรมประมง จัดงานวันปลาไทย"], ["กรมประมง"]),
        (["กรมประมงร่วมยินดี", "ได้จัดงานวันปลาไทย"], []),
        (["เมื่อวันที่ 5 มีนาคม 2567 ที่ผ่านมา กรมประมง ร่วมกับกรมที่ดิน จัดงานวันปลาไทย"], ["กรมประมง", "กรมที่ดิน"]),
        (["        กรมประมงจัดงาน “ปลาไทยก้าวไกล”"], ["กรมประมง"]),
        (["นายสมชาย ใจงาม ร่วมงานวันปลาไทย ซึ่งกรมประมง (กปม.) จัดขึ้น"], ["กรมประมง"]),
        (["นายสมชาย ใจงาม ร่วมงานวันปลาไทย ที่กรมประมง และสมาคมปลาไทย ร่วมกันจัดขึ้น"], ["กรมประมง", "สมาคมปลาไทย"]),
        (["นายสมชาย ใจงาม ร่วมงานวันปลาไทย ซึ่งทางกรมประมงเป็นเจ้าภาพ"], ["กรมประมง"]),
        (["นายสมชาย ใจงาม ร่วมงานวันปลาไทย ซึ่งกรมประมงส่งปลามาร่วม"], []),
    ],
)
def test_held_by_and_the_subject_of_holding(lines: list[str], expected: list[str]) -> None:
    article = report(*lines)
    candidate = candidates(article)[0]
    found = organizers(article, candidate, named(bodies(article, *NAMES)), said(article))
    assert [body.name for body, _ in found] == expected


@pytest.mark.parametrize(
    ("signing", "expected"),
    [
        ("พิธีลงนามบันทึกข้อตกลง ระหว่าง กรมประมง สมาคมปลาไทย และกรมที่ดิน", ["กรมประมง", "สมาคมปลาไทย", "กรมที่ดิน"]),
        ("พิธีลงนามบันทึกข้อตกลง ระหว่างกรมประมง (กปม.) กับสมาคมปลาไทย", ["กรมประมง", "สมาคมปลาไทย"]),
        ("พิธีลงนามบันทึกข้อตกลง ต่อหน้ากรมประมง", []),
    ],
)
def test_an_agreement_is_between_the_bodies_listed_behind_its_name(signing: str, expected: list[str]) -> None:
    article = report(f"นายสมชาย ใจงาม เป็นประธาน{signing}")
    found = parties(article, candidates(article)[0], named(bodies(article, *NAMES)))
    assert [body.name for body, _ in found] == expected
