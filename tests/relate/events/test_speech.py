"""Where somebody's words begin."""

import pytest

from kg.find.quotations import find_quotations
from kg.relate.events.speech import Spoken, spoken
from kg.vocabulary.speech import Complement, speech_verbs
from tests.relate.events.reports import report

TEXT = "อธิบดีเปิดงาน และกล่าวว่า ฝนมาแล้ว ก่อนเปิดเผยต่อว่า เรื่องน้ำ"


def words(line: str) -> tuple[str, int, Spoken]:
    """An article's text with this line, where the line begins, and where the article lets somebody speak."""
    article = report(line)
    return article.text, article.body, spoken(article, find_quotations(article))


def test_words_begin_behind_each_verb_of_saying() -> None:
    text, start, said = words(TEXT)
    assert [text[at:] for at in said.begins(start, len(text))] == ["ฝนมาแล้ว ก่อนเปิดเผยต่อว่า เรื่องน้ำ", "เรื่องน้ำ"]


@pytest.mark.parametrize(("until", "expected"), [("งาน", "อธิบดีเปิด"), ("ก่อน", "ฝนมาแล้ว "), ("น้ำ", "เรื่อง")])
def test_the_words_in_which_something_stands(until: str, expected: str) -> None:
    text, start, said = words(TEXT)
    at = text.index(until)
    assert text[said.last(start, at) : at] == expected


def test_a_report_stops_before_the_verb_or_at_its_end() -> None:
    text, start, said = words(TEXT)
    assert text[start : said.before(start, len(text))] == "อธิบดีเปิดงาน และ"
    assert said.before(start, start + 10) == start + 10
    assert said.before(len(text) - 1, len(text)) == len(text)


def test_what_stands_between_the_verb_and_its_clause_is_reported() -> None:
    text, start, said = words("อธิบดีเปิดเผยภายหลังเปิดงานวันปลา ณ สวนกลาง ว่า ฝนมาแล้ว")
    inside = text.index("งาน")
    assert text[inside : said.before(inside, len(text))] == "งานวันปลา ณ สวนกลาง ว่า "
    assert said.last(start, inside) == start


@pytest.mark.parametrize("verb", [form for form, verb in speech_verbs().items() if verb and not form.isascii()])
def test_every_verb_of_saying_ends_a_report(verb: str) -> None:
    kind = speech_verbs()[verb]
    assert kind is not None
    behind = "ว่า" if Complement.CLAUSE in kind.takes else "ถึง" if Complement.TOPIC in kind.takes else None
    if behind:
        text, start, said = words(f"อธิบดีเปิดงาน นายสมชาย ใจงาม {verb}{behind} ฝนมาแล้ว")
        assert text[start : said.before(start, len(text))] == "อธิบดีเปิดงาน นายสมชาย ใจงาม "


@pytest.mark.parametrize(
    ("line", "report_of_it"),
    [
        ("กรมประมงแจง นายสมชาย ใจงาม ไปตาก", "กรมประมง"),
        ("อธิบดีเปิดงานวันปลา ณ สวนกลาง ว่า ฝนมาแล้ว", "อธิบดีเปิดงานวันปลา ณ สวนกลาง "),
        ("“ฝนมาแล้ว” นายสมชาย ใจงาม กล่าว", "“ฝนมาแล้ว” นายสมชาย ใจงาม "),
        ("Somchai opened the fair and said that it rains", "Somchai opened the fair and "),
    ],
)
def test_words_without_a_clause_end_it_too(line: str, report_of_it: str) -> None:
    text, start, said = words(line)
    assert text[start : said.before(start, len(text))] == report_of_it


@pytest.mark.parametrize(
    "line",
    [
        "นายสมชาย กล่าวรายงานแล้ว",
        "ประกาศว่าด้วยการประมง",
        "เผยแพร่ข้อมูลปลา",
        "จัดงานวันปลา คาดว่าชาวประมงมาชม",
        "นำเรื่องดังกล่าวเสนอผู้ว่าราชการจังหวัดตาก",
        "รายงานผลปลาแล้ว",
    ],
)
def test_what_begins_no_speech(line: str) -> None:
    _, _, said = words(line)
    assert not said.spans
