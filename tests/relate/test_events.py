"""Events with their date, venue and parent, and who takes part in them."""

from datetime import date

import pytest

from kg.find.dates import find_dates
from kg.find.events import find_events
from kg.find.places import find_places
from kg.find.quotations import find_quotations
from kg.models import Article, Event, Part, Participation
from kg.reading import read_article
from kg.relate.events import relate_events
from kg.vocabulary.speech import Complement, speech_verbs
from tests.relate.events.reports import DATED, body, person, report


def related(
    article: Article, people: tuple[str, ...] = (), bodies: tuple[str, ...] = ()
) -> tuple[tuple[Event, ...], tuple[Participation, ...]]:
    return relate_events(
        article,
        find_events(article),
        find_dates(article),
        find_places(article),
        [person(article, name) for name in people],
        [body(article, name) for name in bodies],
        (),
        find_quotations(article),
    )


def parts(found: tuple[Participation, ...], event: int = 0) -> dict[str, Part]:
    return {p.agent.name: p.part for p in found if p.event == event}


def test_the_event_with_which_a_report_opens() -> None:
    article = report(f"{DATED} นายสมชาย ใจงาม เป็นประธานการประชุมคณะกรรมการน้ำ ครั้งที่ 2/2567 ณ ห้องประชุม 1 กรมชลประทาน")
    (event,), _ = related(article)
    assert event.name == "การประชุมคณะกรรมการน้ำ ครั้งที่ 2/2567"
    assert event.when is not None and event.when.earliest == date(2024, 3, 5)
    assert event.place is not None and event.place.name == "ห้องประชุม 1 กรมชลประทาน"
    (evidence,) = event.evidence
    assert event.name in article.text[evidence.start : evidence.end]


def test_parts_follow_from_the_words_behind_each_name() -> None:
    article = report(
        f"{DATED} นายสมชาย ใจงาม อธิบดี เป็นประธานเปิดงาน “น้ำกับชีวิต” โดยมี นางดวงดี มีสุข กล่าวรายงาน "
        "พร้อมด้วย นายบุญมา กล้าหาญ เข้าร่วมงาน ณ หอประชุมกลาง"
    )
    _, found = related(article, people=("สมชาย ใจงาม", "ดวงดี มีสุข", "บุญมา กล้าหาญ"))
    assert parts(found) == {
        "สมชาย ใจงาม": Part.CHAIR,
        "ดวงดี มีสุข": Part.SPEAKER,
        "บุญมา กล้าหาญ": Part.ATTENDEE,
    }


def test_who_sends_another_is_not_there() -> None:
    article = report(f"{DATED} นายสมชาย ใจงาม มอบหมายให้ นางดวงดี มีสุข เป็นประธานการประชุมชาวนาไทย ณ ศาลากลาง")
    _, found = related(article, people=("สมชาย ใจงาม", "ดวงดี มีสุข"))
    assert parts(found) == {"ดวงดี มีสุข": Part.CHAIR}


def test_employers_and_venues_take_no_part() -> None:
    article = report(f"{DATED} นายสมชาย ใจงาม อธิบดีกรมประมง เป็นประธานการประชุมปลาไทยยั่งยืน ร่วมกับ กรมที่ดิน ณ กรมชลประทาน")
    _, found = related(article, bodies=("กรมประมง", "กรมที่ดิน", "กรมชลประทาน"))
    assert set(parts(found)) == {"กรมที่ดิน"}


@pytest.mark.parametrize(
    "line",
    [
        f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดการสัมมนาปลาไทยก้าวไกล จัดโดยสมาคมปลาไทย ณ โรงแรมริมน้ำ",
        f"{DATED} สมาคมปลาไทย จัดการสัมมนาปลาไทยก้าวไกล ณ โรงแรมริมน้ำ",
    ],
)
def test_who_holds_the_event(line: str) -> None:
    _, found = related(report(line), bodies=("สมาคมปลาไทย",))
    assert parts(found) == {"สมาคมปลาไทย": Part.ORGANIZER}


def test_a_panel_is_part_of_the_fair_it_is_held_at() -> None:
    article = report(
        f"{DATED} กรมประมง ได้เสวนาในหัวข้อ “ปลากับน้ำ” ร่วมกับผู้แทนกรมที่ดิน ในงานวันน้ำโลก จัดโดยสมาคมน้ำ ณ สวนกลาง",
        "นางดวงดี มีสุข ผู้แทนกรมที่ดิน กล่าวว่า น้ำคือชีวิต",
    )
    (panel, fair), found = related(article, people=("ดวงดี มีสุข",), bodies=("กรมประมง", "กรมที่ดิน", "สมาคมน้ำ"))
    assert (panel.parent, fair.parent) == (1, None)
    assert panel.when == fair.when and panel.place == fair.place
    assert parts(found, 0)["ดวงดี มีสุข"] is Part.SPEAKER
    assert parts(found, 0)["กรมที่ดิน"] is Part.ATTENDEE
    assert parts(found, 1) == {"สมาคมน้ำ": Part.ORGANIZER, "กรมประมง": Part.ATTENDEE}


def test_a_past_signing_that_somebody_tells_of() -> None:
    article = report("นายสมชาย ใจงาม กล่าวว่า เมื่อวันที่ 4 ตุลาคม 2566 กรมประมงและกรมที่ดิน ได้ลงนามบันทึกข้อตกลงความร่วมมือ (MOU) แล้ว")
    (event,), _ = related(article)
    assert event.kind == "signing"
    assert event.when is not None and event.when.earliest == date(2023, 10, 4)


@pytest.mark.parametrize(
    "line",
    [
        "นายสมชาย ใจงาม กล่าวว่า กรมจะเร่งจัดอบรมเกษตรกรให้ทั่วถึง",
        "กระทรวงเตือนประชาชนให้ระวังน้ำท่วม และขอให้หน่วยงานลงพื้นที่ช่วยเหลือ",
        "ในปี 2570 มีแผนเปิดโครงการก่อสร้างสะพานแห่งใหม่",
    ],
)
def test_plans_and_generalities_are_no_events(line: str) -> None:
    assert related(report(line)) == ((), ())


def test_one_event_named_twice_is_one() -> None:
    article = report(
        "กรมประมงจัดงานวันปลาไทยก้าวไกล สร้างรายได้ชุมชน",
        f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทยก้าวไกล ณ สวนกลาง",
    )
    (event,), found = related(article, bodies=("กรมประมง",))
    assert event.place is not None and event.place.name == "สวนกลาง"
    assert parts(found) == {"กรมประมง": Part.ORGANIZER}


def test_a_report_may_end_with_the_quoted_name_of_its_event() -> None:
    article = report(f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงาน “น้ำกับชีวิต”")
    (event,), _ = related(article)
    assert event.name == "งาน “น้ำกับชีวิต”"


@pytest.mark.parametrize(
    ("name", "year"), [("มหกรรมผ้าไทย 2567", 2024), ("งาน Thai Silk Expo 2024", 2024), ("มหกรรมผ้าไทย ๒๕๖๖", 2023)]
)
def test_the_year_with_which_a_name_ends_dates_an_event_that_nothing_else_dates(name: str, year: int) -> None:
    (event,), _ = related(report(f"นายสมชาย ใจงาม เป็นประธานเปิด{name} ณ หอประชุมกลาง กรมประมง"))
    assert event.when is not None and event.when.text == str(name.rsplit(maxsplit=1)[-1])
    assert (event.when.earliest, event.when.latest) == (date(year, 1, 1), date(year, 12, 31))


def test_a_date_far_from_the_publication_is_none_of_an_event() -> None:
    (event,), _ = related(report("เมื่อวันที่ 4 มีนาคม 2560 นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"))
    assert event.when is None


def test_what_is_only_named_as_held_at_the_main_event_is_part_of_it() -> None:
    article = report(
        f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง",
        "ในงานดังกล่าว ได้จัดการแข่งขันเรือยาว ครั้งที่ 3",
    )
    (fair, race), _ = related(article)
    assert (fair.parent, race.parent) == (None, 0)
    assert race.when == fair.when


def test_all_who_stand_before_the_verb_sign() -> None:
    article = report(f"{DATED} นายสมชาย ใจงาม และ นางดวงดี มีสุข ร่วมลงนามบันทึกข้อตกลงความร่วมมือด้านข้าวไทย ณ กรมประมง")
    _, found = related(article, people=("สมชาย ใจงาม", "ดวงดี มีสุข"))
    assert parts(found) == {"สมชาย ใจงาม": Part.SIGNATORY, "ดวงดี มีสุข": Part.SIGNATORY}


def test_who_signs_takes_part_in_the_signing_and_not_in_what_else_there_was() -> None:
    article = report(
        f"{DATED} นางดวงดี มีสุข เป็นประธานเปิดงานวันปลาไทย ณ กรมประมง",
        f"{DATED} นายสมชาย ใจงาม ร่วมลงนามบันทึกข้อตกลงความร่วมมือด้านข้าวไทย และพิธีมอบโล่ชาวนาดีเด่น ครั้งที่ 3 ณ กรมประมง",
    )
    events, found = related(article, people=("สมชาย ใจงาม", "ดวงดี มีสุข"))
    signed = {events[p.event].kind for p in found if p.part is Part.SIGNATORY}
    assert signed == {"signing"}


BEHIND = {
    form: "ว่า" if Complement.CLAUSE in verb.takes else "ถึง"
    for form, verb in speech_verbs().items()
    if verb and not form.isascii() and verb.takes & {Complement.CLAUSE, Complement.TOPIC}
}
"""Every verb of saying with what stands between it and what is said."""
OPENS = "นายสมชาย ใจงาม อธิบดีกรมป่าไม้ เป็นประธานเปิดงานวันต้นไม้ ณ สวนกลาง"


@pytest.mark.parametrize("verb", BEHIND)
@pytest.mark.parametrize(
    "line",
    [
        f"{DATED} นางสาวมะลิ ดีเลิศ โฆษกกรมป่าไม้ {{}} {OPENS}",
        f"นางสาวมะลิ ดีเลิศ รองโฆษกกรมป่าไม้ {{}} {DATED} {OPENS}",
        f"{DATED} {OPENS} นางสาวมะลิ ดีเลิศ โฆษกกรมป่าไม้ {{}} ฝนมาแล้ว",
        f"{DATED} โฆษกกรมป่าไม้ นางสาวมะลิ ดีเลิศ {{}} {OPENS}",
        f"{DATED} นางสาวมะลิ ดีเลิศ ผู้อำนวยการสำนักงานป่าไม้ {{}} {OPENS}",
    ],
)
def test_who_only_reports_an_event_takes_no_part_whatever_the_verb(line: str, verb: str) -> None:
    """Nor is the event surer than with the plainest verb of saying."""
    reading = read_article(report(line.format(verb + BEHIND[verb])))
    assert {p.agent.name: p.part for p in reading.participations} == {"สมชาย ใจงาม": Part.CHAIR}
    assert reading.events[0].confidence <= read_article(report(line.format("กล่าวว่า"))).events[0].confidence
