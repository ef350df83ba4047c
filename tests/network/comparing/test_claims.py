"""Who newly holds which post or serves which goal, and who no more."""

from __future__ import annotations

import pytest

from kg.iris import BASE
from kg.models import Status
from kg.network.comparing.claims import holdings, themes
from kg.network.comparing.sides import Both
from tests.network.comparing.papers import told
from tests.network.explaining.telling import HEAD, SLIP, judgement, misspelt
from tests.network.press import reading, store_of

HEADS = {"ดี ใจงาม": "กรมป่า"}
OLD = store_of(reading("a", heads=HEADS))


def test_a_post_newly_held_is_told_once_with_how_many_articles_say_so_and_the_words() -> None:
    other = {"สุข ใจดี": "กรมน้ำ"}
    new = store_of(reading("a", heads=HEADS), reading("b", heads=other), reading("c", heads=other))
    (news,) = holdings(Both(OLD, new))
    assert (news.what, news.articles) == ("สุข ใจดี is named อธิบดี กรมน้ำ", 2)
    assert news.quote == "นายสุข ใจดี อธิบดีกรมน้ำ ประชุมร่วมกับ กรมน้ำ"
    assert news.iri == f"{BASE}article/b/holding/สุข_ใจดี/อธิบดี/กรมน้ำ/incumbent"
    assert told(holdings, new, OLD) == ["gone post held: สุข ใจดี is named no more อธิบดี กรมน้ำ (2)"]


@pytest.mark.parametrize(
    ("status", "how"), [(Status.ACTING, "acting"), (Status.FORMER, "former"), (Status.DESIGNATE, "designated")]
)
def test_another_way_to_hold_a_post_is_another_claim(status: Status, how: str) -> None:
    new = store_of(reading("a", heads=HEADS, status=status))
    assert told(holdings, OLD, new) == [
        "gone post held: ดี ใจงาม is named no more อธิบดี กรมป่า (1)",
        f"new post held: ดี ใจงาม is named {how} อธิบดี กรมป่า (1)",
    ]


def test_who_was_joined_or_parted_holds_what_they_held() -> None:
    joined, apart = misspelt().store, misspelt(judgement(verdict="different", of=[HEAD, SLIP])).store
    assert told(holdings, joined, apart) == told(holdings, apart, joined) == []


def test_a_goal_newly_served_is_told_and_its_targets_count_as_it() -> None:
    first = reading("a", goals=[("กรมป่า", "15", 0.9)])
    new = store_of(first, reading("b", goals=[("กรมป่า", "15.1", 0.9), ("กรมน้ำ", "6.1", 0.4)]))
    (line,) = told(themes, store_of(first), new)
    assert line.startswith("new goal served: กรมน้ำ is reported to serve SDG 6 ")
    (line,) = told(themes, new, store_of(first))
    assert line.startswith("gone goal served: กรมน้ำ is reported no more to serve SDG 6 ")
