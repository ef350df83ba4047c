"""Through whom an article serves a goal."""

from __future__ import annotations

import re

import pytest

from kg.clean import clean
from kg.models import (
    Article,
    Holding,
    Organization,
    OrganizationMention,
    Person,
    PersonMention,
    Sign,
    Span,
    Speech,
    Statement,
    Status,
    ThemeMention,
)
from kg.relate.themes.agents import Voice, Voices
from kg.relate.themes.numbers import CARRIED_OVER, FOR_THE_BODY

_CUE = "น้ำดื่มสะอาด"


def cue(article: Article) -> ThemeMention:
    at = article.text.index(_CUE)
    return ThemeMention(at, at + len(_CUE), _CUE, "test", 0.5, "6", Sign.SUPPORTING)


def department(article: Article) -> Organization:
    name = "กรมตัวอย่าง"
    at = article.text.index(name)
    return Organization(name, "government", (), (OrganizationMention(at, at + len(name), name, "test", 1.0),))


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("กรมตัวอย่าง ส่งน้ำดื่มสะอาดถึงทุกบ้าน", CARRIED_OVER),
        ("กรมตัวอย่าง เร่งงาน ทั้งนี้ น้ำดื่มสะอาดถึงทุกบ้าน", CARRIED_OVER**2),
    ],
)
def test_the_subject_of_the_sentence_or_of_one_before_stands_behind_it(text: str, confidence: float) -> None:
    article = clean("test", text)
    body = department(article)
    assert Voices(article, [body], [], []).behind(cue(article)) == (Voice(body, confidence),)


@pytest.mark.parametrize(
    "text",
    [
        "ร่วมกับกรมตัวอย่าง ส่งน้ำดื่มสะอาดถึงทุกบ้าน",
        "น้ำดื่มสะอาดถึงทุกบ้าน กรมตัวอย่าง",
        "กรมตัวอย่าง เร่งงาน\nน้ำดื่มสะอาดถึงทุกบ้าน",
        "ชุมชนริมคลองตอนบนและชุมชนริมคลองตอนล่างทุกแห่ง กรมตัวอย่าง ส่งน้ำดื่มสะอาด",
    ],
)
def test_who_is_named_beside_behind_elsewhere_or_late_does_not(text: str) -> None:
    article = clean("test", text)
    assert Voices(article, [department(article)], [], []).behind(cue(article)) == ()


@pytest.mark.parametrize(("status", "speaks_for_it"), [(Status.INCUMBENT, True), (Status.FORMER, False)])
def test_a_speaker_stands_behind_what_is_said_and_speaks_for_the_body_while_in_office(
    status: Status, speaks_for_it: bool
) -> None:
    article = clean("test", "กรมตัวอย่าง แถลง นายก้อง กล่าวว่า น้ำดื่มสะอาดถึงทุกบ้าน")
    body, said = department(article), Span(article.text.index("นายก้อง"), len(article.text))
    person = Person("ก้อง", (), (), (PersonMention(said.start, said.start + 7, "นายก้อง", "test", 1.0, "", "ก้อง"),))
    statement = Statement(person, "", "กล่าวว่า", Speech.REPORTED, (said,), confidence=0.9)
    holding = Holding(person, "อธิบดี", body, status, "อธิบดีกรมตัวอย่าง", (said,))
    voices = Voices(article, [person, body], [statement], [holding]).behind(cue(article))
    assert voices == (Voice(person, 0.9), *([Voice(body, 0.9 * FOR_THE_BODY)] if speaks_for_it else []))


def test_the_subject_is_carried_over_many_sentences_of_the_paragraph_but_into_no_other() -> None:
    more = "ทั้งนี้ งานคืบหน้า " * 5
    article = clean("test", f"กรมตัวอย่าง เร่งงาน {more}ทั้งนี้ {_CUE} {more}ทั้งนี้ {_CUE}\nทั้งนี้ {_CUE}")
    cues = [ThemeMention(*m.span(), _CUE, "test", 0.5, "6", Sign.SUPPORTING) for m in re.finditer(_CUE, article.text)]
    body = department(article)
    voices = Voices(article, [body], [], [])
    carried = (Voice(body, CARRIED_OVER**2),)
    assert [voices.behind(one) for one in (cues[1], cues[0], cues[2])] == [carried, carried, ()]
