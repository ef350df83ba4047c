"""Events, statements and goals with their provinces: by what is told in the same sentence, else by what is named."""

from __future__ import annotations

from kg.clean import clean
from kg.models import AreaMention, Event, Person, Span, Speech, Statement, ThemeLink, Whereabouts
from kg.relate.provinces import locate_events, locate_statements, locate_themes

TEXT = "เปิดงานที่ตาก พบชาวน่าน เมื่อวาน"
ARTICLE = clean("a", TEXT)
PLACE = AreaMention(*(at := TEXT.index("ตาก"), at + 3), "ตาก", "test", 1.0, "TH-63", Whereabouts.AT)
OTHER = AreaMention(*(at := TEXT.index("น่าน"), at + 4), "น่าน", "test", 1.0, "TH-55", Whereabouts.NAMED)
PART = AreaMention(OTHER.start, OTHER.end, "น่าน", "test", 1.0, "TH-55", Whereabouts.PART)
FIRST, SECOND = Span(0, OTHER.start - 6), Span(OTHER.start - 5, len(TEXT))
SOMCHAI = Person("สมชาย ใจงาม", (), (), ())


def event(*provinces: AreaMention, evidence: Span = FIRST, parent: int | None = None) -> Event:
    return Event("เปิดงาน", "fair", None, None, (evidence,), parent, provinces=provinces)


def statement(evidence: Span) -> Statement:
    return Statement(SOMCHAI, "ดี", "กล่าว", Speech.REPORTED, (evidence,))


def link(*evidence: Span) -> ThemeLink:
    return ThemeLink("15", None, 1.0, evidence)


def test_events_are_located_and_a_part_is_where_the_whole_is() -> None:
    whole, part = locate_events(ARTICLE, [event(), event(evidence=SECOND, parent=0)], [PLACE])
    assert whole.provinces == part.provinces == (PLACE,)


def test_a_statement_belongs_where_the_event_of_its_sentence_is() -> None:
    (said,) = locate_statements([statement(FIRST)], [event(OTHER)], [PLACE])
    assert said.provinces == (OTHER,)


def test_without_an_event_the_one_province_named_as_a_place_counts() -> None:
    (said,) = locate_statements([statement(SECOND)], [event(PLACE)], [PLACE, OTHER])
    assert said.provinces == (OTHER,)


def test_a_part_of_a_name_and_several_provinces_say_nothing() -> None:
    one, both = locate_statements([statement(SECOND), statement(Span(0, len(TEXT)))], [], [PLACE, PART])
    assert one.provinces == ()
    assert both.provinces == (PLACE,)
    (several,) = locate_themes([link(FIRST, SECOND)], [], [PLACE, OTHER])
    assert several.provinces == ()


def test_a_goal_is_served_where_the_events_that_show_it_agree_to_be() -> None:
    events = [event(PLACE), event(OTHER, evidence=SECOND)]
    alone, together = locate_themes([link(FIRST), link(FIRST, SECOND)], events, [])
    assert alone.provinces == (PLACE,)
    assert together.provinces == ()
