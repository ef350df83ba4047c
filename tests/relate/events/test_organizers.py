"""Who holds an event."""

import pytest

from kg.relate.events.organizers import organizers
from kg.relate.named import named
from tests.relate.events.reports import bodies, candidates, report

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
        (["กรมประมงร่วมยินดี", "ได้จัดงานวันปลาไทย"], []),
    ],
)
def test_held_by_and_the_subject_of_holding(lines: list[str], expected: list[str]) -> None:
    article = report(*lines)
    candidate = candidates(article)[0]
    found = organizers(article, candidate, named(bodies(article, *NAMES)))
    assert [body.name for body, _ in found] == expected
