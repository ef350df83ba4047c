"""Who does what is told of a further event without naming anybody."""

from dataclasses import replace

import pytest

from kg.models import Introduction, Part
from kg.relate.events.actors import Present, main_of, same_day, with_actor
from kg.relate.events.candidates import LEAD, Candidate
from kg.relate.named import Named, named
from tests.relate.events.reports import DATED, candidates, person, report, said

FIRST = f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"


def there(line: str, introduction: Introduction | None = None) -> list[list[tuple[str, Part]]]:
    """Who takes part in each of two events when one person is at the first, and named where the article names them."""
    article = report(FIRST, line)
    main, other = candidates(article)
    main = replace(main, features=frozenset({LEAD}))
    other = replace(other, mention=replace(other.mention, introduction=introduction or other.mention.introduction))
    somchai = person(article, "นายสมชาย ใจงาม")
    places = [Named(mention.start, mention.end, somchai) for mention in somchai.mentions]
    chair: Present = (somchai, Part.CHAIR, places[0])
    behind: list[Present] = [(somchai, Part.ATTENDEE, place) for place in places[1:]]
    return [
        [(agent.name, part) for agent, part, _ in found]
        for found in with_actor([main, other], [[chair], behind], places, places, said(article), frozenset())
    ]


def telling(line: str, reporters: frozenset[str] = frozenset()) -> list[tuple[str, Part]]:
    """Who is there of those who tell of the one event of an article, where nobody else is."""
    article = report(line)
    (event,) = candidates(article)
    agents = named([person(article, "นายสมชาย ใจงาม")])
    (found,) = with_actor([event], [[]], agents, agents, said(article), reporters)
    return [(agent.name, part) for agent, part, _ in found]


def test_who_tells_of_what_he_did_himself_was_there() -> None:
    line = "นายสมชาย ใจงาม เปิดเผยว่า วันนี้ ตนได้เป็นประธานการประชุมข้าวไทย ครั้งที่ 2/2567"
    assert telling(line) == [("นายสมชาย ใจงาม", Part.CHAIR)]
    assert telling(line, frozenset({"นายสมชาย ใจงาม"})) == []
    assert telling("เปิดเผยว่า วันนี้ นายสมชาย ใจงาม เป็นประธานการประชุมข้าวไทย ครั้งที่ 2/2567") == []


@pytest.mark.parametrize(
    ("line", "part"),
    [("จากนั้นได้เยี่ยมชมตลาดปลาปากน้ำ", Part.ATTENDEE), ("อีกทั้งเป็นประธานการประชุมข้าวไทย", Part.CHAIR)],
)
def test_the_first_person_of_the_main_event_goes_on(line: str, part: Part) -> None:
    assert there(line) == [[("นายสมชาย ใจงาม", Part.CHAIR)], [("นายสมชาย ใจงาม", part)]]


def test_who_is_named_as_its_subject_is_not_joined_by_another() -> None:
    _, other = there("จากนั้น นายสมชาย ใจงาม ได้เยี่ยมชมตลาดปลาปากน้ำ")
    assert other == [("นายสมชาย ใจงาม", Part.ATTENDEE)]


def test_nobody_is_at_what_is_only_mentioned() -> None:
    _, other = there("นายสมชาย ใจงาม มีการประชุมข้าวไทย", Introduction.MENTIONED)
    assert other == []


def test_the_main_event_is_the_lead_or_else_the_surest() -> None:
    some: list[Candidate] = candidates(report(FIRST, "กรมประมงจัดงานข้าวหอมทุ่งกุลา"))
    first, second = some
    assert main_of([first, replace(second, score=10)]) == 1
    assert main_of([replace(first, features=frozenset({LEAD})), replace(second, score=10)]) == 0
    assert main_of([]) == -1


@pytest.mark.parametrize(
    ("line", "dated"), [("จากนั้นได้เยี่ยมชมตลาดปลาปากน้ำ", True), ("เมื่อวานนี้มีการประชุมข้าวไทยด้วย นางดวงดี มีสุข", False)]
)
def test_what_follows_without_a_subject_was_on_the_same_day(line: str, dated: bool) -> None:
    main, other = candidates(report(FIRST, line))
    first, second = same_day([main, replace(other, setting=replace(other.setting, when=None))], [])
    assert first == main
    assert (second.setting.when == main.setting.when) is dated
