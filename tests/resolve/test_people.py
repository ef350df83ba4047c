"""From mentions to people: who is the same, and under which name."""

import pytest

from kg.clean import clean
from kg.find.people import find_people
from kg.models import Person
from kg.resolve.people import resolve_people


def people(text: str) -> tuple[Person, ...]:
    article = clean("a", text)
    return resolve_people(article, find_people(article, (), ()))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("นายสมหมาย ใจงาม แถลง\n\nนายสมหมาย กล่าวต่อ\n\n“สมหมาย” ย้ำ", "สมหมาย ใจงาม"),
        ("ดร.สมหมาย ใจงาม แถลง\n\nนายสมหมาย  ใจงาม กล่าวต่อ", "สมหมาย ใจงาม"),
        ("นางวารี ใจงาม แถลง\n\nนางวารี ใจงาม ทองไพศาล รองอธิบดี กล่าวต่อ", "วารี ใจงาม ทองไพศาล"),
        ("นายสมหมาย ทองไพศาล แถลง\n\nนายสมหมาย ทองไพศาน กล่าวต่อ", "สมหมาย ทองไพศาล"),
        ("นายยาน โนวัค (Mr. Jan Novak) เข้าพบ", "ยาน โนวัค"),
        ("นายยาน โนวัค H.E. Jan Novak เข้าพบ", "ยาน โนวัค"),
        ("เข้ากราบ พระราชทดสอบเมธี (พระครูงามวิมล) เจ้าอาวาสวัดกลาง", "พระราชทดสอบเมธี"),
    ],
)
def test_one_person_under_the_fullest_name(text: str, name: str) -> None:
    (person,) = people(text)
    assert (person.name, person.resolved) == (name, True)


def test_titles_and_aliases_as_written() -> None:
    (person,) = people("“สมหมาย” ย้ำ\n\nดร.สมหมาย ใจงาม แถลง\n\nนายสมหมาย กล่าวต่อ")
    assert person.titles == ("ดร.", "นาย")
    assert set(person.aliases) == {"สมหมาย", "ดร.สมหมาย ใจงาม", "นายสมหมาย"}


def test_namesakes_stay_two_and_the_given_name_goes_to_the_one_named_last() -> None:
    first, second = people("นายสมหมาย ใจงาม แถลง\n\nนายสมหมาย รุ่งโรจน์ดี กล่าวต่อ\n\nนายสมหมาย สรุป")
    assert (first.name, second.name) == ("สมหมาย ใจงาม", "สมหมาย รุ่งโรจน์ดี")
    assert [m.name for m in second.mentions] == ["สมหมาย รุ่งโรจน์ดี", "สมหมาย"]


def test_a_couple_with_one_surname_is_two_people() -> None:
    assert [p.name for p in people("นายสมหมาย ใจงาม และนางวารี ใจงาม ร่วมงาน")] == ["สมหมาย ใจงาม", "วารี ใจงาม"]


def test_a_given_name_that_nobody_bears_in_full_stays_alone() -> None:
    (person,) = people("นายสมหมาย (สงวนนามสกุล) อายุ 31 ปี")
    assert (person.name, person.resolved) == ("สมหมาย", False)
