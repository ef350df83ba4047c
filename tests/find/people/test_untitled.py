"""People whom the text never gives a title."""

import pytest

from kg.clean import clean
from kg.find.people.mentions import untitled_mention
from kg.find.people.untitled import find_untitled
from kg.models import Span


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ขอเชิญ วิทยา ใจงาม อธิบดีกรมประมง ร่วมงาน", "วิทยา ใจงาม"),
        ("หารือกับประธานาธิบดี ยาน โนวัคสกี วันนี้", "ยาน โนวัคสกี"),
        ("ในสมัยอดีตนายกฯ วิทยา ใจงาม", "วิทยา ใจงาม"),
        ("โดยมีรองผู้ว่าราชการจังหวัดตาก วิทยา ใจงาม ร่วมงาน", "วิทยา ใจงาม"),
        ("เข้าพบนายกรัฐมนตรีกขมลพิศ ใจงาม วันนี้", "กขมลพิศ ใจงาม"),
        ("เข้าเฝ้าสุลต่านยาน โนวัคสกี วันนี้", "ยาน โนวัคสกี"),
        ("ชื่นชม “นิด” จุฑาทิพย์ งามตา นักวิ่งหญิง", "จุฑาทิพย์ งามตา"),
    ],
)
def test_a_name_before_a_role_or_behind_an_office_of_state(text: str, name: str) -> None:
    assert [mention.name for mention in find_untitled(clean("a", text), ())] == [name]


@pytest.mark.parametrize(
    "text", ["วิทยา ใจงาม ร่วมงาน", "ประธานาธิบดี สหรัฐ อเมริกา", "ประธานาธิบดี แถลง วันนี้", "ชม “นิด” วิ่ง เร็ว"]
)
def test_a_name_without_either_and_a_country_are_nobody(text: str) -> None:
    assert not find_untitled(clean("a", text), ())


def test_a_place_already_taken_holds_none() -> None:
    article = clean("a", "ขอเชิญ วิทยา ใจงาม อธิบดีกรมประมง ร่วมงาน")
    taken = untitled_mention(article, Span(7, 12), "วิทยา", "name again")
    assert not find_untitled(article, [taken])
