"""What speaks for and against a body."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kg.network.matching.beside import Beside
from kg.network.matching.candidates import Candidate
from kg.network.matching.catalogue import Trust
from kg.network.matching.features import features
from tests.network.matching.lists import body, weights, written

COUNTED = weights("กรมประมง", "สำนักงานสาธารณสุขจังหวัดตาก", "เขตสุขภาพที่ 8")


def found(given: str, known: str, *beside: Beside) -> Mapping[str, float]:
    candidate = Candidate(body(known), 0, known, Trust.MAIN, written(known, COUNTED))
    return features(given, written(given, COUNTED), candidate, COUNTED, beside)


@pytest.mark.parametrize(
    ("given", "known", "feature"),
    [
        ("กรมประมง", "กองประมง", "head other"),
        ("ประมง", "กรมประมง", "head missing"),
        ("สสจ.ตราด", "สสจ.ตาก", "province other"),
        ("สสจ.ตาก", "สสจ.ตาก", "province same"),
        ("เขตสุขภาพที่ 9", "เขตสุขภาพที่ 8", "number other"),
        ("เขตสุขภาพ", "เขตสุขภาพที่ 8", "number missing"),
        ("สภากาชาดจีน", "สภากาชาด", "country added"),
        ("กรม", "กรมประมง", "lost"),
        ("กรมอุทยานฯ", "กรมอุทยานแห่งชาติ", "cut short and lost"),
        ("กรมอุตุนิยม", "กรมอุตุนิยมวิทยา", "beginning"),
    ],
)
def test_a_difference_is_told(given: str, known: str, feature: str) -> None:
    assert found(given, known)[feature] > 0


def test_the_same_name_has_no_difference_and_says_what_stands_beside() -> None:
    told = found("กรมประมง", "กรมประมง", Beside.ABOVE)
    assert told["beside above"] == 1.0
    assert not {"lost", "added", "slipped", "spelling", "head other"} & told.keys()
