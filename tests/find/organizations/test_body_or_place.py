from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.body_or_place import acts_behind, weigh
from kg.models import OrganizationMention, PlaceMention
from kg.vocabulary.body_shares import body_share


@pytest.fixture()
def scores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Confidences are the scores themselves, not what they are worth."""
    monkeypatch.setattr("kg.find.organizations.body_or_place.body_share", lambda score: score)


def weighed(text: str, name: str, confidence: float, place: str = "") -> OrganizationMention:
    """The first mention of the name, of such a confidence by itself."""
    article = clean("t", text)
    at, venue = article.text.index(name), article.text.index(place)
    places = [PlaceMention(venue, venue + len(place), place, "test", 1.0, place)] if place else []
    (mention,) = weigh(article, [OrganizationMention(at, at + len(name), name, "test", confidence)], places)
    return mention


@pytest.mark.usefixtures("scores")
@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("กองทุนป่าสัก เมื่อวานนี้", 0.0),
        ("กองทุนป่าสักเสนอแผน", 0.2),
        ("เจ้าหน้าที่กองทุนป่าสัก เมื่อวานนี้", 0.25),
        ("ร่วมกับกองทุนป่าสัก เมื่อวานนี้", 0.2),
        ("1. กองทุนป่าสัก", 0.2),
        ("ระเบียบกองทุนป่าสัก เมื่อวานนี้", -0.5),
        ("กองทุนป่าสัก ว่าด้วยเงินยืม", -0.5),
        ("จัดประชุม ณ กองทุนป่าสัก เมื่อวานนี้", -0.25),
        ("จัดประชุม ณ กองทุนป่าสักเสนอแผน", -0.05),
    ],
)
def test_what_stands_around_a_name_raises_or_lowers_its_confidence(text: str, step: float) -> None:
    assert weighed(text, "กองทุนป่าสัก", 0.6).confidence == pytest.approx(max(0.6 + step, 0.05), abs=0.006)


def test_a_mention_is_as_sure_as_its_score_was_measured_to_be() -> None:
    assert weighed("กองทุนป่าสักเสนอแผน", "กองทุนป่าสัก", 0.6).confidence == body_share(0.8)


@pytest.mark.usefixtures("scores")
def test_what_shows_a_venue_counts_by_half_where_the_body_acts() -> None:
    assert weighed("จัดประชุม ณ กองทุนป่าสัก เมื่อวานนี้", "กองทุนป่าสัก", 0.9).confidence == pytest.approx(0.4)
    assert weighed("จัดประชุม ณ กองทุนป่าสักเสนอแผน", "กองทุนป่าสัก", 0.9).confidence == pytest.approx(0.85)


def test_a_name_in_a_venue_does_not_act() -> None:
    text = "พบกันที่อาคารริมน้ำ กองทุนป่าสัก เมื่อวานนี้"
    assert weighed(text, "กองทุนป่าสัก", 0.6).acts
    assert not weighed(text, "กองทุนป่าสัก", 0.6, place="อาคารริมน้ำ กองทุนป่าสัก").acts


def test_a_name_in_the_signature_is_a_body() -> None:
    prose = "ประชาชนได้รับน้ำสะอาดอย่างทั่วถึง " * 5
    assert weighed(f"{prose}\nกองทุนป่าสัก", "กองทุนป่าสัก", 0.38).acts
    assert not weighed(f"กองทุนป่าสัก\n{prose}", "กองทุนป่าสัก", 0.38).acts


def test_a_name_alone_behind_a_label_is_an_entry() -> None:
    assert weighed("โรงเรียน: โรงเรียนฟ้าใส\nครู: 2 คน", "โรงเรียนฟ้าใส", 0.42).acts
    assert not weighed("โรงเรียน: โรงเรียนฟ้าใส กว้าง", "โรงเรียนฟ้าใส", 0.42).acts


def test_the_word_for_a_province_is_no_temple() -> None:
    assert weighed("พบทุกจังหวัด กองทุนป่าสัก", "กองทุนป่าสัก", 0.6).acts
    assert not weighed("ใกล้วัด กองทุนป่าสัก", "กองทุนป่าสัก", 0.6).acts


def test_the_members_of_an_enumeration_vouch_for_each_other() -> None:
    article = clean("t", "กองป่าสัก กองป่าบก กรมป่าปลูก")
    spans = [(0, 9, 0.38), (10, 18, 0.38), (19, 29, 0.9)]
    parts = [OrganizationMention(a, b, article.text[a:b], "test", sure) for a, b, sure in spans]
    assert [m.acts for m in weigh(article, parts, [])] == [True, True, True]


def test_a_surer_name_beside_lends_its_confidence() -> None:
    article = clean("t", "กองป่าสัก กรมป่าปลูก")
    part = OrganizationMention(0, 9, "กองป่าสัก", "test", 0.38)
    whole = OrganizationMention(10, 20, "กรมป่าปลูก", "test", 0.9)
    assert [m.acts for m in weigh(article, [part, whole], [])] == [True, True]
    assert [m.acts for m in weigh(article, [part], [])] == [False]


def test_a_word_for_what_bodies_do_shows_one_that_acts() -> None:
    assert acts_behind("กองทุนป่าสัก เสนอแผน", 12)
    assert not acts_behind("กองทุนป่าสัก สีเขียว", 12)
