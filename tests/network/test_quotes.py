"""The words behind facts: few places that say it all, from the article that says it best."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from kg.clean import clean
from kg.iris import BASE
from kg.models import Reading, Span, ThemeLink
from kg.network.quotes import Quote, quote_behind
from kg.network.stored import stored_facts, stored_themes
from kg.store.graphs import GraphStore
from tests.network.press import DAY, held, reading, store_of

LONG = "กรมป่าไม้และกรมชลประทานร่วมกันปลูกป่าต้นน้ำในพื้นที่ห้าจังหวัดภาคเหนือ เพื่อให้ชุมชนมีน้ำสะอาดใช้ตลอดปีและลดหมอกควัน"
FIRST = "กรมป่าไม้แจกกล้าไม้แก่โรงเรียน"
SECOND = "กรมชลประทานขุดลอกคลอง"
THIRD = "กรมประมงปล่อยพันธุ์ปลา"
FOURTH = "กรมควบคุมมลพิษตรวจคุณภาพอากาศ"
TEXT = "\n".join([FIRST, SECOND, LONG, THIRD, FOURTH])


def release(
    identifier: str, places: Mapping[str, list[str]], day: date | None = DAY, confidence: float = 1.0
) -> Reading:
    """An article of five sentences that serves goals, each by these places of it."""
    article = clean(identifier, f"ข่าว {identifier}\n\n{TEXT}\n", published=day, title=f"ข่าว {identifier}")

    def spans(words: list[str]) -> tuple[Span, ...]:
        starts = [(article.text.index(place), len(place)) for place in words]
        return tuple(Span(start, start + length) for start, length in starts)

    links = (ThemeLink(goal, None, confidence, spans(words)) for goal, words in places.items())
    return Reading(article, themes=tuple(links))


def quote(store: GraphStore) -> Quote:
    """The words behind all themes of a store."""
    return quote_behind(store, [fact.node for fact in stored_themes(store)])


@pytest.mark.parametrize(
    ("places", "chosen"),
    [
        ({"15": [FIRST]}, [FIRST]),
        ({"15": [FIRST], "6": [SECOND, FIRST]}, [FIRST]),  # one place for both
        ({"15": ["ปลูกป่าต้นน้ำ"], "6": ["น้ำสะอาด", LONG]}, [LONG]),  # the sentence around a phrase says it too
        ({"15": ["ขุดลอกคลอง"], "6": [LONG, SECOND]}, [SECOND]),  # even where another is easier to read
        ({"15": [FOURTH], "13": [LONG], "6": [FIRST]}, [FIRST, LONG, FOURTH]),
        ({"6": [THIRD], "15": [SECOND], "13": [FIRST]}, [FIRST, SECOND, THIRD]),  # in the order of the text
        ({"15": [FIRST, LONG]}, [LONG]),  # two lines rather than a few words
    ],
)
def test_the_fewest_places_that_show_everything_are_quoted(places: dict[str, list[str]], chosen: list[str]) -> None:
    found = quote(store_of(release("a", places)))
    assert (found.text, found.places) == (" … ".join(chosen), len(chosen))


def test_no_more_than_three_places_are_shown() -> None:
    found = quote(store_of(release("a", {"1": [FIRST], "2": [SECOND], "3": [THIRD], "4": [FOURTH]})))
    assert found.places == 3
    assert found.text.count(" … ") == 2


ONE_PLACE, TWO_PLACES = {"15": [FIRST], "6": [FIRST]}, {"15": [FIRST], "6": [SECOND]}
EARLY, LATE = date(2022, 1, 1), date(2024, 1, 1)


@pytest.mark.parametrize(
    ("best", "other", "day"),
    [
        (release("a", ONE_PLACE, EARLY, 0.5), release("b", TWO_PLACES, LATE, 0.9), "2022-01-01"),
        (release("a", ONE_PLACE, EARLY, 0.9), release("b", ONE_PLACE, LATE, 0.5), "2022-01-01"),
        (release("a", ONE_PLACE, LATE, 0.9), release("b", ONE_PLACE, EARLY, 0.9), "2024-01-01"),
        (release("a", ONE_PLACE, EARLY, 0.9), release("b", ONE_PLACE, None, 0.9), "2022-01-01"),
    ],
    ids=["fewest places", "surest", "most recent", "of a known day"],
)
def test_one_article_is_quoted_the_one_that_says_it_best(best: Reading, other: Reading, day: str) -> None:
    found = quote(store_of(best, other))
    assert (found.article, found.title, found.date) == (f"{BASE}article/a", "ข่าว a", day)


def test_a_quote_is_as_sure_as_its_least_sure_fact() -> None:
    unsure = reading("a", goals=[("กรมป่า", "15", 0.9), ("กรมป่า", "6", 0.3)])
    assert quote(store_of(unsure)).sureness == 0.3


@pytest.mark.parametrize(("published", "day"), [(DAY, "2023-05-01"), (None, "")])
def test_a_quote_has_the_day_of_publication_where_nothing_has_a_day(published: date | None, day: str) -> None:
    assert quote(store_of(release("a", ONE_PLACE, published))).date == day


def test_a_quote_of_an_event_has_the_events_day() -> None:
    store = store_of(held(reading("a", heads={"ดี ใจงาม": "กรมป่า"}), EARLY, LATE))
    (fact,) = stored_facts(store).participations
    found = quote_behind(store, [fact.node])
    assert found.date == EARLY.isoformat()
    assert found.text.startswith("นายดี ใจงาม อธิบดีกรมป่า ประชุม")


def test_a_part_in_an_event_is_shown_with_the_event() -> None:
    release = reading("a", heads={"ดี ใจงาม": "กรมป่า"})
    told = replace(release, events=(replace(release.events[0], evidence=(Span(0, len("ข่าว a")),)),))
    store = store_of(told)
    (fact,) = stored_facts(store).participations
    assert quote_behind(store, [fact.node]).text == "ข่าว a … นายดี ใจงาม อธิบดีกรมป่า ประชุมร่วมกับ กรมป่า"


def test_nothing_has_no_words() -> None:
    assert quote_behind(GraphStore.of([]), []) == Quote()
