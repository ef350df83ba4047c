from __future__ import annotations

from kg.clean import clean
from kg.find.themes import find_themes
from kg.models import Sign, Span, ThemeMention
from kg.relate.themes.addressed import addressed, served_features, strength, unnamed

_LINE = "เจ้าหน้าที่เดินทางมาถึงห้องประชุมตามเวลาที่นัดหมายไว้และกล่าวทักทายกัน"
_LONG = "".join(f"{_LINE} รอบที่ {n}\n" for n in range(40))


def goals(text: str) -> list[str]:
    article = clean("test", text)
    return [theme.theme for theme in addressed(article, find_themes(article)) if "." not in theme.theme]


def mention(start: int, text: str, weight: float, theme: str = "6", sign: Sign = Sign.DEFINING) -> ThemeMention:
    return ThemeMention(start, start + len(text), text, "test", weight, theme, sign)


def test_a_text_about_a_goal_addresses_it() -> None:
    assert goals("การบำบัดน้ำเสียและการเข้าถึงน้ำดื่มสะอาดของชุมชนต้องดีขึ้น") == ["6"]


def test_a_text_about_none_addresses_none() -> None:
    assert goals(_LONG) == []


def test_a_passing_word_in_a_long_text_is_not_what_it_is_about() -> None:
    assert "8" not in goals(_LONG + "แล้วนักท่องเที่ยวก็มาถึง\n")


def test_a_goal_named_by_number_is_certain() -> None:
    article = clean("test", _LONG + "ทั้งหมดนี้เพื่อ SDG 14\n")
    (theme,) = addressed(article, find_themes(article))
    assert (theme.theme, theme.confidence) == ("14", 1.0)


def test_sdgs_alone_are_no_goal() -> None:
    assert goals("ร่วมขับเคลื่อน SDGs ให้สำเร็จ") == []


def test_a_note_of_two_lines_addresses_what_its_lines_address() -> None:
    assert goals("น้ำดื่มสะอาดสำหรับทุกคน\nมอบทุนการศึกษาแก่เด็กยากจน") == ["1", "4", "6"]


def test_targets_follow_their_goal() -> None:
    article = clean("test", "ปราบปรามการทุจริตและต่อต้านสินบนในภาครัฐ")
    assert [theme.theme for theme in addressed(article, find_themes(article))][:2] == ["16", "16.5"]


def test_sentences_and_the_number_of_goals_are_weighed_beside_the_whole_text() -> None:
    found = served_features({"3": 0.5, "4": -2.0}, {"3": 2.0, "4": 0.0})
    assert found["3"]["served-whole"] == 0.5
    assert found["3"]["served-sentences"] > found["4"]["served-sentences"]
    assert 0.7 < found["3"]["served-goals"] == found["4"]["served-goals"] < 0.8


def test_repeating_a_cue_adds_less_than_another_cue() -> None:
    once, twice = [mention(0, "ก", 0.5)], [mention(0, "ก", 0.5), mention(9, "ก", 0.5)]
    other = [mention(0, "ก", 0.5), mention(9, "ข", 0.5)]
    assert strength(once) < strength(twice) < strength(other)


def test_a_cue_of_two_targets_counts_once_for_their_goal() -> None:
    both = [mention(0, "ก", 0.5), mention(0, "ก", 0.5, "6.1")]
    assert strength(both) == strength(both[:1])


def test_a_cue_in_somebody_s_name_is_none() -> None:
    inside, outside = mention(5, "น้ำฝน", 0.5), mention(40, "น้ำฝน", 0.5)
    assert unnamed((inside, outside), [Span(0, 16)]) == (outside,)
