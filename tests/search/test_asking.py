"""What names and days mean."""

from __future__ import annotations

from datetime import date

import pytest

from kg.errors import InputError, QuestionError
from kg.search.asking import Asked, asked, things_of
from kg.store.graphs import GraphStore
from tests.search.sentences import FLOOD, articles


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return articles(flood=FLOOD)


def test_names_and_days_in_either_calendar(store: GraphStore) -> None:
    found = asked(store, "น้ำ", agency="กรมชลประทาน", province="เชียงใหม่", since="2567-03", until="2024")
    assert (found.first, found.last) == (date(2024, 3, 1), date(2024, 12, 31))
    assert found.provinces == ("https://w3id.org/thkg/place/TH-50",)
    assert found.limits == (found.agencies, found.provinces)
    assert asked(store, "น้ำ") == Asked("น้ำ")


def test_what_means_nothing_is_said(store: GraphStore) -> None:
    with pytest.raises(QuestionError, match="nobody"):
        asked(store, "น้ำ", agency="กรมที่ไม่มี")
    with pytest.raises(InputError, match="is no date"):
        asked(store, "น้ำ", since="วันไหน")


def test_a_thing_is_known_by_the_name_that_the_graph_gives_it(store: GraphStore) -> None:
    assert things_of(store, ("https://w3id.org/thkg/place/TH-50",)) == {"https://w3id.org/thkg/place/TH-50"}
