from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.quotations import find_quotations
from kg.models import Manner, Speech, SpeechForm


def said(text: str) -> list[tuple[str, str]]:
    """Verb and content of every speech in a text."""
    article = clean("test", text)
    return [(s.verb, article.text[s.content.start : s.content.end]) for s in find_quotations(article)]


@pytest.mark.parametrize(
    ("text", "verb", "content"),
    [
        ("นายก้อง กล่าวว่า งานเดินหน้าตามแผน", "กล่าวว่า", "งานเดินหน้าตามแผน"),
        ("นายก้องกล่าวต่ออีกว่า งานเดินหน้า", "กล่าวต่ออีกว่า", "งานเดินหน้า"),
        ("นายก้อง ได้กล่าวถึงแผนงานปีหน้า", "กล่าวถึง", "แผนงานปีหน้า"),
        ("นายก้อง บอกว่า งานเดินหน้า", "บอกว่า", "งานเดินหน้า"),
        ("นายก้อง มุ่งเน้นการพัฒนาคน", "มุ่งเน้น", "การพัฒนาคน"),
        ("นายก้อง สะท้อนให้เห็นถึงปัญหาน้ำ", "สะท้อนให้เห็นถึง", "ปัญหาน้ำ"),
        ("นายก้อง เปิดเผยวันนี้ (6 ม.ค.) ว่า งานคืบหน้า", "เปิดเผย", "งานคืบหน้า"),
        ("นายก้อง กล่าวภายหลังการหารือ ว่า งานคืบหน้า", "กล่าว", "งานคืบหน้า"),
        ("Mr. Kong Jaidee disclosed that work goes on", "disclosed that", "work goes on"),
        ("Mr. Kong Jaidee stated about the plan", "stated about", "the plan"),
        ("“ก้อง” ย้ำ เร่งช่วยเกษตรกร", "ย้ำ", "เร่งช่วยเกษตรกร"),
    ],
)
def test_a_verb_of_saying_with_what_follows(text: str, verb: str, content: str) -> None:
    assert said(text) == [(verb, content)]


@pytest.mark.parametrize(
    ("text", "form", "manner", "rule"),
    [
        ("นายก้อง กล่าวว่า งานเดินหน้า", SpeechForm.CLAUSE, Manner.REPORT, "clause"),
        ("นายก้อง เปิดเผยวันนี้ (6 ม.ค.) ว่า งานคืบหน้า", SpeechForm.LATE_CLAUSE, Manner.REPORT, "late-clause"),
        ("นายก้อง กล่าว “งานเดินหน้า” แล้ว", SpeechForm.QUOTATION, Manner.REPORT, "quotation"),
        ("“งานเดินหน้า” นายก้อง กล่าว", SpeechForm.CLOSING, Manner.REPORT, "closing"),
        ("นายก้อง ได้กล่าวถึงแผนงานปีหน้า", SpeechForm.TOPIC, Manner.REPORT, "topic"),
        ("นายก้อง ยืนยันว่า งานเดินหน้า", SpeechForm.CLAUSE, Manner.STANCE, "stance-clause"),
        ("นายก้อง มุ่งเน้นการพัฒนาคน", SpeechForm.OBJECT, Manner.BELIEF, "belief-object"),
    ],
)
def test_a_statement_has_its_form_and_the_verb_s_manner(text: str, form: SpeechForm, manner: Manner, rule: str) -> None:
    (speech,) = find_quotations(clean("test", text))
    assert (speech.form, speech.manner, speech.rule) == (form, manner, rule)


@pytest.mark.parametrize(
    "text",
    [
        "ผลงานดังกล่าวเป็นที่ยอมรับ",
        "การเผยแพร่ความรู้",
        "โดยมีนายก้อง กล่าวรายงาน",
        "นายก้อง กล่าวต้อนรับคณะ",
        "ตัวชี้วัดของหน่วยงาน",
        "เสนอคณะรัฐมนตรีเพื่อพิจารณาให้ความเห็นชอบ",
        "มีการกลั่นกรองข้อเสนอ",
        "นายก้อง มีกำหนดกล่าวปาฐกถาในวันพรุ่งนี้",
    ],
)
def test_look_alikes_and_ceremony_are_no_speech(text: str) -> None:
    assert said(text) == []


def test_words_in_quotation_marks_are_direct_speech() -> None:
    article = clean("test", "นายก้อง กล่าวว่า “เราจะทำให้ “ดีที่สุด” ทุกวัน” ก่อนเดินทางกลับ")
    (speech,) = find_quotations(article)
    assert speech.speech is Speech.DIRECT
    assert article.text[speech.content.start : speech.content.end] == "เราจะทำให้ “ดีที่สุด” ทุกวัน"


@pytest.mark.parametrize("verb", ["กล่าว", "กล่าวในช่วงท้าย", "ระบุ", "ย้ำ"])
@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"')])
def test_a_quotation_may_stand_before_its_speaker(verb: str, opening: str, closing: str) -> None:
    article = clean("test", f"{opening}เราทำได้{closing} นายก้อง {verb}")
    (speech,) = find_quotations(article)
    assert speech.speech is Speech.DIRECT
    assert article.text[speech.content.start : speech.content.end] == "เราทำได้"


def test_reported_speech_ends_at_a_pause_before_it_grows_too_long() -> None:
    sentence = "หน่วยงานดำเนินการตามแผนอย่างต่อเนื่องทุกพื้นที่" * 10
    ((_, content),) = said(f"นายก้อง กล่าวว่า {sentence} ทั้งนี้ {sentence}")
    assert content == sentence
