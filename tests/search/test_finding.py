"""Which articles answer, and in which order."""

from __future__ import annotations

import pytest

import kg.search.finding
from kg.search.finding import Scope, answers, openings
from kg.search.reading import Index
from kg.search.terms import terms_of
from tests.search.sentences import articles, everything, index_in_memory

OLD, NEW, APART = (
    "น้ำท่วมตลาด\n\nวันที่ 5 มีนาคม 2566\n\nชาวบ้านเล่าว่า น้ำท่วมตลาดและน้ำท่วมตลาดอีกครั้งทุกปีในฤดูฝน",
    "ข่าวของวันนี้\n\nวันที่ 5 มีนาคม 2567\n\nชาวบ้านเล่าว่า น้ำท่วมตลาดแล้วเช่นกันในปีนี้เพราะฝนตกหนัก",
    "เรื่องอื่น\n\nวันที่ 5 มีนาคม 2568\n\nชาวบ้านเล่าว่า น้ำท่วมนาข้าวเสียหายมาก\n\nพ่อค้าเล่าว่า ตลาดเงียบเหงาทุกวัน",
)


@pytest.fixture
def index() -> Index:
    return index_in_memory(articles(old=OLD, new=NEW, apart=APART))


def ids(index: Index, typed: str, scope: Scope | None = None) -> list[str]:
    found = answers(index, terms_of(typed), scope or everything(index), 10)
    return [index.articles[row.article].iri.rpartition("/")[2] for row in found.rows]


def test_articles_take_turns_and_those_with_all_words_in_one_sentence_come_first(index: Index) -> None:
    found = ids(index, "น้ำท่วม ตลาด")
    assert set(found[:2]) == {"old", "new"}
    assert found.index("apart") > max(at for at, one in enumerate(found) if one != "apart")


def test_limits_leave_out_whole_articles(index: Index) -> None:
    only = {number for number, article in index.articles.items() if article.iri.endswith("new")}
    assert set(ids(index, "น้ำท่วม", Scope(only, (), {}))) == {"new"}


def test_a_short_word_is_not_found_within_others_unless_nowhere_else() -> None:
    month, drug = "ข่าวแรก\n\nวันที่ 5 กันยายน 2566 ฝนตกหนักมาก", "ข่าวหลัง\n\nแพทย์แจกยาให้ชาวบ้านทุกคนในตลาด"
    assert ids(index_in_memory(articles(month=month, drug=drug)), "ยา") == ["drug"]
    assert ids(index_in_memory(articles(month=month)), "ยา") == ["month"]


def test_words_that_are_common_lead_to_an_article_together(monkeypatch: pytest.MonkeyPatch) -> None:
    debts = "ข่าวหนี้\n\nกรมมีหนี้ค่าอาหารจำนวนมากในปีนี้ของชาวบ้าน"
    apart = {f"x{n}": f"ข่าว {n}\n\nชาวบ้านมีหนี้สินและซื้ออาหารตามค่าของเงิน {n} ครั้ง" for n in range(3)}
    monkeypatch.setattr(kg.search.finding, "COMMON", 2)
    assert ids(index_in_memory(articles(debts=debts, **apart)), "หนี้ค่าอาหาร ประชุม")[0] == "debts"


def test_releases_that_are_one_count_once(index: Index) -> None:
    old, new = (f"https://w3id.org/thkg/article/{name}" for name in ("old", "new"))
    scope = everything(index, {new: old})
    assert len({"old", "new"} & set(ids(index, "น้ำท่วม ตลาด", scope))) == 1
    assert answers(index, terms_of("น้ำท่วม ตลาด"), scope, 10).articles == 1


def test_of_very_many_sentences_headlines_then_the_newest_are_weighed(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kg.search.finding, "MANY_SENTENCES", 2)
    assert set(ids(index, "น้ำท่วม")[:2]) == {"old", "apart"}


def test_openings_are_prose_the_newest_first(index: Index) -> None:
    found = openings(index, everything(index), 2)
    assert [index.articles[row.article].day for row in found.rows] == ["2025-03-05", "2024-03-05"]
    assert (found.articles, found.full) == (3, 2)
