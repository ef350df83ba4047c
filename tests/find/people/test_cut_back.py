"""Names settled by the rest of the article."""

from kg.clean import clean
from kg.find.people.cut_back import settle_names
from kg.find.people.numbers import CUT_BACK
from kg.models import PersonMention


def settled(text: str, *names: tuple[str, str]) -> list[PersonMention]:
    article = clean("a", text)
    mentions, at = [], 0
    for title, name in names:
        start = article.text.index(title + name, at)
        at = start + len(title + name)
        mentions.append(PersonMention(start, at, title + name, "title+name", 0.95, title, name))
    return settle_names(article, mentions)


def test_what_begins_with_a_sure_name_ends_with_it() -> None:
    text = "นายกิตติ ทองไพศาล อธิบดีกรมประมง\n\nนายกิตติ ทองไพศาลคาด"
    sure, cut = settled(text, ("นาย", "กิตติ ทองไพศาล"), ("นาย", "กิตติ ทองไพศาลคาด"))
    assert (sure.text, sure.confidence) == ("นายกิตติ ทองไพศาล", 0.95)
    assert (cut.text, cut.name, cut.confidence) == ("นายกิตติ ทองไพศาล", "กิตติ ทองไพศาล", CUT_BACK)


def test_what_begins_like_no_surname_is_dropped() -> None:
    text = "นายกิตติ โยนหินถามทาง\n\nนายกิตติ ทองไพศาล อธิบดีกรมประมง"
    cut, _ = settled(text, ("นาย", "กิตติ โยนหินถามทาง"), ("นาย", "กิตติ ทองไพศาล"))
    assert (cut.text, cut.name) == ("นายกิตติ", "กิตติ")


def test_nothing_is_cut_where_the_article_is_sure_of_no_name() -> None:
    (mention,) = settled("นายกิตติ โยนหินถามทาง", ("นาย", "กิตติ โยนหินถามทาง"))
    assert (mention.name, mention.confidence) == ("กิตติ โยนหินถามทาง", 0.95)


def test_an_unknown_given_name_ends_where_one_of_the_article_does() -> None:
    text = "นายกขมลพงศ์ ทองไพศาล มาถึง\n\nนายกขมลพงศ์มีส่วนสำคัญ"
    _, cut = settled(text, ("นาย", "กขมลพงศ์ ทองไพศาล"), ("นาย", "กขมลพงศ์มีส่วนสำคัญ"))
    assert (cut.text, cut.name) == ("นายกขมลพงศ์", "กขมลพงศ์")
