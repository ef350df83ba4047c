"""The day for which an article attests a holding."""

from dataclasses import replace
from datetime import date

from kg.clean import clean
from kg.models import DateMention, Event, Holding, Part, Participation, Person, Precision, Status
from kg.relate.attested import attest

PUBLISHED = date(2024, 3, 6)
ARTICLE = replace(clean("a", "นายสมชาย ใจงาม เปิดงาน"), published=PUBLISHED)
SOMEBODY = Person("สมชาย ใจงาม", (), (), ())
HOLDING = Holding(SOMEBODY, "อธิบดี", None, Status.INCUMBENT, "อธิบดี", ())


def event(first: date, precision: Precision = "day") -> Event:
    when = DateMention(0, 1, "น", "given", 1.0, first, first, precision, relative=False)
    return Event("งานตัวอย่าง", "fair", when, None, ())


def attested(*events: Event, agent: Person = SOMEBODY) -> date | None:
    parts = [Participation(number, agent, Part.ATTENDEE, ()) for number in range(len(events))]
    (holding,) = attest(ARTICLE, [HOLDING], events, parts)
    return holding.attested


def test_the_first_day_on_which_the_holder_takes_part_attests() -> None:
    first, second = event(date(2024, 3, 2)), event(date(2024, 3, 5))
    assert attested(first, second) == attested(second, first) == date(2024, 3, 2)


def test_else_the_publication_does() -> None:
    assert attested() == PUBLISHED
    assert attested(event(date(2024, 3, 1), "month")) == PUBLISHED
    assert attested(replace(event(date(2024, 3, 1)), when=None)) == PUBLISHED
    assert attested(event(date(2024, 3, 5)), agent=Person("ดวงดี มีสุข", (), (), ())) == PUBLISHED
