"""Claims: facts as sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from kg.iris import BASE, full
from kg.models import DateMention, Figure, Speech, Statement, Work
from kg.network.explaining.claims import SaidInArticle, claim, days, is_claim
from tests.network.explaining.telling import known
from tests.network.press import DAY, held, reading, store_of, things_of

ARTICLE = f"{BASE}article/a"
PLAIN = reading("a", heads={"ดี ใจงาม": "กรมป่า"}, organizers=["กรมน้ำ"], goals=[("กรมป่า", "15", 0.9)], province="TH-63")
(SENTENCE,) = PLAIN.events[0].evidence
PERIOD = DateMention(0, 4, "2566", "test", 1.0, date(2023, 1, 1), date(2023, 12, 31), "year")
RELEASE = replace(
    held(PLAIN, date(2023, 5, 1), date(2023, 5, 2)),
    statements=(Statement(PLAIN.persons[0], "จะปลูกป่า", "กล่าวว่า", Speech.REPORTED, (SENTENCE,), ("15",)),),
    figures=(Figure(Decimal(500), "ราย", "เกษตรกร", PERIOD, (SENTENCE,)),),
    works=(Work("ป่าไทย", "platform", "", PLAIN.organizations[0], (SENTENCE,)),),
)
KNOWN = known(store_of(RELEASE))
FOREST = "SDG 15 ชีวิตบนบก"


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            "holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent",
            "ดี ใจงาม is named อธิบดีกรมป่า (incumbent; อธิบดี, กรมป่า) on 2023-05-01",
        ),
        ("event/1/attendee/person/ดี_ใจงาม", "ดี ใจงาม took part in การประชุม as attendee, 2023-05-01 to 2023-05-02"),
        ("event/1", "การประชุม (meeting; 2023-05-01 to 2023-05-02; ตาก; organized by กรมน้ำ)"),
        ("statement/1", f"ดี ใจงาม กล่าวว่า (reported speech, about {FOREST})"),
        ("figure/1", "เกษตรกร: 500 ราย, 2023-01-01 to 2023-12-31"),
        ("theme/15/กรมป่า", f"กรมป่า is reported to serve {FOREST} in ตาก"),
        ("theme/15", f"the article, without naming who, is reported to serve {FOREST} in ตาก"),
        ("work/ป่าไทย", "ป่าไทย is provided by กรมป่า"),
    ],
)
def test_every_kind_of_fact_is_a_sentence(fact: str, sentence: str) -> None:
    node = f"{ARTICLE}/{fact}"
    assert is_claim(KNOWN.types(node))
    assert claim(KNOWN, KNOWN.store, node) == sentence
    assert claim(KNOWN, SaidInArticle(things_of(RELEASE)), node) == sentence


def test_what_claims_nothing_has_no_sentence() -> None:
    assert claim(KNOWN, KNOWN.store, ARTICLE) == ""
    assert not is_claim({full("foaf:Person")})


def test_one_day_is_told_once_and_none_not_at_all() -> None:
    same = known(store_of(held(PLAIN, DAY, DAY))).store
    assert days(same, f"{ARTICLE}/event/1") == "2023-05-01"
    assert days(known(store_of(PLAIN)).store, f"{ARTICLE}/event/1") == ""
