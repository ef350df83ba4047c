from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.clean import clean
from kg.find.themes import find_themes
from kg.models import Sign, ThemeMention
from kg.vocabulary.goals import CueKind, cues


def found(text: str) -> tuple[ThemeMention, ...]:
    return find_themes(clean("test", text))


def themes(text: str) -> set[str]:
    return {mention.theme for mention in found(text)}


def test_a_cue_is_found_with_its_place_kind_and_weight() -> None:
    text = "โครงการนี้มุ่งขจัดความยากจนในชุมชน"
    (mention,) = (m for m in found(text) if m.theme == "1")
    assert text[mention.start : mention.end] == mention.text == "ขจัดความยากจน"
    assert mention.sign is Sign.DEFINING
    assert 0 < mention.confidence <= 1


def test_english_cues_match_any_case() -> None:
    assert "1" in themes("The Poverty Reduction programme")


def test_a_cue_with_capitals_matches_only_as_it_is_written() -> None:
    assert "3.3" in themes("ผู้ป่วย AIDS ได้รับยา")
    assert "3.3" not in themes("She aids the office with visual aids")


def test_the_whole_name_of_a_road_or_subdistrict_is_no_cue() -> None:
    assert "15.2" in themes("ดูแลป่าไม้ร่วมกัน")
    assert not themes("อยู่ที่ถนนป่าไม้ ตำบลประมง") & {"15.2", "14"}
    assert "14" in themes("ตำบลประมงยั่งยืน")


def test_a_goal_s_name_by_number_holds_no_other_cue() -> None:
    assert themes("ตามตัวชี้วัด SDG 4.7.1") == {"4.7"}


def test_of_overlapping_cues_of_a_goal_the_longest_counts() -> None:
    assert sum(mention.theme.partition(".")[0] == "1" for mention in found("ศูนย์ขจัดความยากจน")) == 1


def test_what_a_text_says_it_leaves_out_is_no_theme() -> None:
    assert "16.5" in themes("บทนี้กล่าวถึงการต่อต้านการทุจริต")
    assert "16.5" not in themes("บทนี้มิได้กล่าวถึงการต่อต้านการทุจริต")


def test_a_context_cue_counts_only_beside_another_of_its_goal() -> None:
    alone = "มีความร่วมมือในครอบครัว"
    beside = "มีความร่วมมือและลงนามบันทึกข้อตกลงความร่วมมือแล้ว"
    assert not any(m.text == "ความร่วมมือ" for m in found(alone))
    assert any(m.theme.startswith("17") for m in found(beside))


def test_two_context_cues_keep_each_other_company_in_a_text_without_a_title_only() -> None:
    untitled = "จำเลยเดินทางมาแล้ว ทั้งนี้ คดียังไม่จบ"
    titled = f"ประชุมประจำปี\n{untitled}"
    assert any(m.theme.startswith("16") for m in found(untitled))
    assert not any(m.theme.startswith("16") for m in found(titled))


def test_a_never_phrase_silences_the_cue_in_it() -> None:
    for never in (cue for cue in cues() if cue.kind is CueKind.NEVER):
        goal = never.theme.partition(".")[0]
        assert not any(m.theme.partition(".")[0] == goal for m in found(f"เรื่อง {never.phrase} นี้")), never


def test_the_order_is_the_text_s() -> None:
    mentions = found("พลังงานสะอาดและขยะทะเล แล้วจึงพลังงานสะอาด")
    assert list(mentions) == sorted(mentions)


@given(st.text(alphabet="กขคงมรสยนทพลำเแโาิีุู่้์ SDGsdg0123๑๒.ข้อ\n", max_size=120))
def test_no_text_breaks_the_finder_and_each_mention_is_the_text_itself(text: str) -> None:
    if any(c.isalpha() for c in text):
        article = clean("test", text)
        assert all(article.text[m.start : m.end] == m.text for m in find_themes(article))


def test_a_cue_at_the_very_beginning_counts_in_full() -> None:
    assert {m.sign for m in found("บำบัดน้ำเสียทั่วเมือง") if m.theme == "6.3"} == {Sign.DEFINING}
