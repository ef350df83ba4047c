"""Which naming phrases are events that the article reports. The weights here are made up: what they are is learned."""

from collections.abc import Iterator
from datetime import date

import pytest

from kg.models import Article
from kg.relate.events.candidates import LEAD, Candidate
from kg.relate.events.choice import choose, weigh
from kg.relate.events.numbers import MOST
from kg.vocabulary import event_weights
from scripts.event_material import found
from tests.relate.events.reports import DATED, report

FAIR = f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"
WEIGHTS = {"any": -200, LEAD: 200, "introduction presided": 200, "own date": 100, "second": -100}


@pytest.fixture(autouse=True)
def weights(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, int]]:
    """Weights that a test may change."""
    made_up = {**WEIGHTS}
    monkeypatch.setattr(event_weights, "event_weights", lambda: made_up)
    yield made_up


def chosen(article: Article) -> tuple[Candidate, ...]:
    return choose(article, found(article))


def names(*lines: str, headline: str = "ข่าวประจำวัน") -> list[str]:
    return [candidate.mention.name for candidate in chosen(report(*lines, headline=headline))]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([FAIR], ["งานวันปลาไทย"]),
        ([FAIR, "ทั้งนี้ กรมประมงมีงานข้าวหอมทุ่งกุลา"], ["งานวันปลาไทย"]),
        ([FAIR, "กรมประมงได้จัดการแข่งขันเรือยาวในงานวันปลาไทย ครั้งที่ 3"], ["งานวันปลาไทย"]),
        (["กรมประมงมีแผนจัดงานข้าวหอมทุ่งกุลา"], []),
        ([f"{FAIR} และบรรยายพิเศษเรื่องดินดีเพื่อชาวนา"], ["งานวันปลาไทย"]),
    ],
)
def test_what_weighs_enough_is_reported(lines: list[str], expected: list[str]) -> None:
    assert names(*lines) == expected


def test_an_event_beside_a_surer_one_weighs_less(weights: dict[str, int]) -> None:
    second = f"{DATED} กรมประมงได้จัดการแข่งขันเรือยาว ครั้งที่ 3"
    assert names(FAIR, second) == ["งานวันปลาไทย"]
    weights["second"] = 200
    assert names(FAIR, second) == ["งานวันปลาไทย", "การแข่งขันเรือยาว ครั้งที่ 3"]


def test_the_score_is_the_sum_of_the_weights_of_its_features() -> None:
    article = report(FAIR)
    (candidate,) = weigh(article, found(article))
    assert candidate.score == sum(WEIGHTS.get(feature, 0) for feature in candidate.features) == 300


def test_the_mentions_of_the_headline_are_mentions_of_the_event() -> None:
    (event,) = chosen(report(FAIR, headline="กรมประมงจัดงานวันปลาไทย"))
    assert [m.name for m in event.mentions] == ["งานวันปลาไทย", "งานวันปลาไทย"]
    assert event.mention.introduction == "presided"


def test_a_headline_alone_may_be_an_event_dated_by_the_opening(weights: dict[str, int]) -> None:
    weights["headline"] = 400
    article = report(f"{DATED} ที่ สวนกลาง ชาวนาพบปะกัน", headline="รองอธิบดีร่วมพิธีเปิดสวนปลาเมืองตาก")
    (event,) = chosen(article)
    assert event.mention.name == "พิธีเปิดสวนปลาเมืองตาก"
    assert event.setting.when is not None and event.setting.when.earliest == date(2024, 3, 5)


def test_no_more_events_than_an_article_can_report(weights: dict[str, int]) -> None:
    weights["second"] = 0
    words = ["ข้าวหอมทุ่งกุลา", "เรือยาวเมืองน่าน", "ลำไยสีทองภาคเหนือ", "ผ้าไหมสุรินทร์", "กาแฟดอยสูงเชียงราย", "ทุเรียนนนท์"]
    words += ["มังคุดเมืองลุง", "ปลาทูแม่กลอง"]
    lines = [f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงาน “{word}” ณ สวนกลาง" for word in words]
    assert len(names(*lines)) == MOST < len(words)
