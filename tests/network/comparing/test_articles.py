"""Articles that came, went, changed or only have another id."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kg.models import Article, Reading
from kg.network.comparing.articles import articles
from tests.network.comparing.papers import told
from tests.network.press import reading, store_of

OLD = reading("a", heads={"ดี ใจงาม": "กรมป่า"})


def edited(**changed: object) -> Reading:
    article: Article = replace(OLD.article, **changed)  # type: ignore[arg-type]
    return replace(OLD, article=article)


def test_what_came_and_what_went_is_told_by_headline_and_day() -> None:
    new = reading("b", None, heads={"สุข ใจดี": "กรมน้ำ"})
    assert told(articles, store_of(OLD), store_of(new)) == [
        "gone article: ข่าว a, 2023-05-01 (article/a) (1)",
        "new article: ข่าว b (article/b) (1)",
    ]


def test_the_same_text_under_another_id_is_neither_new_nor_gone() -> None:
    assert told(articles, store_of(OLD), store_of(edited(id="b"))) == [
        "changed article: ข่าว a, 2023-05-01 (article/b) had another id: article/a (1)"
    ]


def test_what_of_an_article_changed_is_told() -> None:
    def change(new: Reading) -> list[str]:
        return [line.partition("(article/a): ")[2] for line in told(articles, store_of(OLD), store_of(new))]

    assert change(edited(text=OLD.article.text + "แก้ไข")) == ["its text is another (1)"]
    assert change(edited(title="ข่าวด่วน")) == ["its headline was ข่าว a (1)"]
    assert change(edited(published=date(2023, 5, 2))) == ["its day was 2023-05-01 (1)"]
    assert change(OLD) == []
