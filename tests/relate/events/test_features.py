"""What is to be seen of a naming phrase."""

from dataclasses import replace

import pytest

from kg.find.events import find_events
from kg.models import Article
from kg.relate.events.features import Surroundings, beside, features
from scripts.event_features import meaning
from tests.relate.events.reports import DATED, candidates, places_of, report, said

FAIR = f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"


def around(article: Article, **given: object) -> Surroundings:
    phrases = find_events(article)
    starts = [phrase.start for phrase in phrases]
    plain = Surroundings(article, phrases, starts, (), frozenset(), frozenset(), None, said(article), (), ())
    return replace(plain, **given)  # type: ignore[arg-type]


def seen(line: str, **given: object) -> frozenset[str]:
    article = report(line)
    return features(candidates(article)[0], around(article, **given))


def test_what_stands_before_a_phrase_and_behind_it() -> None:
    article = report(
        f"{DATED} นายสมชาย ใจงาม ลงพื้นที่ตรวจเขื่อนบ้านนา จากนั้นเยี่ยมชมสวนทุเรียนนนท์", "กรมจะจัดงานวันปลาไทย วันที่ 9 มีนาคม 2567"
    )
    dam, orchard, fish = (features(c, around(article)) for c in candidates(article))
    assert {"first in body", "first in paragraph", "first in sentence", "date before"} <= dam
    assert "then" in orchard and not {"then", "will"} & dam
    assert not {"first in body", "first in paragraph"} & orchard
    assert {"will", "date behind", "first in paragraph"} <= fish and "first in body" not in fish


@pytest.mark.parametrize(
    ("line", "shown", "not_shown"),
    [
        (
            FAIR,
            {"date", "day", "own date", "news", "venue", "venue behind", "on top", "formal, first"},
            {"said", "old"},
        ),
        (FAIR, {"introduction presided", "kind fair", "form noun", "head งานวัน", "any"}, {"kind meeting"}),
        ("นายสมชาย ใจงาม กล่าวว่า จะจัดงานวันปลาไทย", {"said", "hearsay", "introduction planned"}, {"date", "venue"}),
        ("วันที่ 5 มกราคม 2567 กรมประมงจัดงานวันปลาไทย", {"old"}, {"news", "to come"}),
        ("วันที่ 9 เมษายน 2567 กรมประมงจัดงานวันปลาไทย", {"to come"}, {"news", "old"}),
        ("กรมประมงจัดงานวันปลาไทย ครั้งที่ 3", {"number or quotation", "proper name"}, {"English", "title"}),
        ("งานวันปลาไทย", {"sentence begins", "paragraph begins", "few phrases"}, {"many phrases", "headline"}),
    ],
)
def test_what_a_line_shows(line: str, shown: set[str], not_shown: set[str]) -> None:
    found = seen(line)
    assert shown <= found
    assert not not_shown & found


def test_agents_in_its_sentence() -> None:
    article = report("กรมประมงจัดงานวันปลาไทย โดยมี นายสมชาย ใจงาม ร่วมงาน")
    at = {"bodies": places_of(article.text, "กรมประมง"), "people": places_of(article.text, "นายสมชาย")}
    found = features(candidates(article)[0], around(article, **at))
    assert {"body before", "person behind"} <= found
    assert not {"body behind", "person before", "person inside"} & found


def test_the_headline_may_hold_its_words() -> None:
    article = report(FAIR, headline="กรมประมงเปิดงานวันปลาไทยยิ่งใหญ่")
    pairs = frozenset(article.text[i : i + 2] for i in range(article.body))
    assert "words of headline" in features(candidates(article)[0], around(article, headline=pairs))
    assert "words of headline" not in features(candidates(article)[0], around(article))


def test_where_it_stands_to_the_lead() -> None:
    article = report(FAIR, "กรมประมงจัดงานข้าวหอมทุ่งกุลา")
    first, other = candidates(article)
    assert "lead" in features(first, around(article, first=first))
    assert "elsewhere" in features(other, around(article, first=first))
    assert "no lead" in features(other, around(article))


def test_beside_surer_events() -> None:
    fish, rice = candidates(report(FAIR, "กรมประมงจัดงานข้าวหอมทุ่งกุลา"))
    assert set(beside(fish, [])) == set()
    assert set(beside(rice, [fish])) == {"second", "kind again"}
    assert set(beside(rice, [rice] * 3)) == {"further", "kind again", "paragraph again"}


def test_every_feature_has_a_meaning() -> None:
    article = report(FAIR, "นายสมชาย ใจงาม กล่าวว่า จะจัดงาน “ข้าวหอม” ณ ทุ่งกุลา")
    for candidate in candidates(article):
        for feature in (*features(candidate, around(article)), *beside(candidate, [candidate])):
            assert meaning(feature)
