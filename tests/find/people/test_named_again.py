"""The same people named again without a title."""

import pytest

from kg.clean import clean
from kg.find.people.named_again import find_repeats
from kg.find.people.titles import find_titles
from kg.models import PersonMention

FIRST = "นายวิทยา ใจงาม แถลง"
KNOWN = PersonMention(0, 14, "นายวิทยา ใจงาม", "title+name", 0.95, "นาย", "วิทยา ใจงาม")


def again(text: str, known: PersonMention = KNOWN) -> list[tuple[str, str]]:
    article = clean("a", f"{FIRST}\n\n{text}")
    found = find_repeats(article, [known], find_titles(article.masked))
    return [(mention.text, mention.rule) for mention in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("โดย วิทยา  ใจงาม กล่าว", ("วิทยา  ใจงาม", "name again")),
        ("“วิทยา” ย้ำ", ("วิทยา", "given name again")),
        ("รมว.วิทยาย้ำว่า", ("วิทยา", "given name again")),
        ("โดยนพ.วิทยา ยังย้ำว่า", ("นพ.วิทยา", "given name again")),
        ("ท่านวิทยา ใจงาม กล่าว", ("ท่านวิทยา ใจงาม", "name again")),
    ],
)
def test_in_full_or_by_the_given_name_alone(text: str, expected: tuple[str, str]) -> None:
    assert expected in again(text)


@pytest.mark.parametrize("text", ["มหาวิทยาลัยเปิดสอน", "จิตวิทยาการกีฬา", "เรียนวิทยาศาสตร์"])
def test_a_given_name_inside_a_word_is_nobody(text: str) -> None:
    assert not again(text)


def test_a_name_that_is_no_word_is_not_cut_from_the_end_of_another() -> None:
    known = PersonMention(0, 3, "นาย", "title+name", 0.95, "นาย", "ธงทอง มั่นคง")
    assert again("พบ ธงทอง กล่าว", known) == [("ธงทอง", "given name again")]
    assert not again("พบ เจธงทอง กล่าว", known)


def test_a_name_first_met_without_a_title_is_not_looked_for() -> None:
    untitled = PersonMention(3, 14, "วิทยา ใจงาม", "name+role", 0.8, "", "วิทยา ใจงาม")
    assert not again("“วิทยา” ย้ำ", untitled)
