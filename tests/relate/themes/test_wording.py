from __future__ import annotations

import math
from collections import Counter

from kg.clean import clean
from kg.grammar.segments import sentences
from kg.relate.themes.wording import terms, terms_by, worded
from kg.vocabulary.goals import goals
from kg.vocabulary.wordings import wordings

_NOTHING = [0.0] * len(goals())
_VACCINES = "โรงพยาบาลฉีดวัคซีนป้องกันโรคให้ประชาชนและตรวจสุขภาพผู้ป่วย แพทย์และพยาบาลดูแลผู้ป่วยโรคเบาหวานอย่างต่อเนื่อง "
_ROADS = "กรมทางหลวงก่อสร้างถนนและสะพานเพื่อให้รถบรรทุกสินค้าเดินทางได้สะดวก เชื่อมต่อท่าเรือกับนิคมอุตสาหกรรม "


def scores(text: str) -> dict[str, float]:
    return worded(clean("test", text)).scores(_NOTHING)


def test_terms_are_words_of_letters() -> None:
    assert terms(clean("test", "แพทย์ตรวจ 20 แพทย์")) == {"แพทย์": 2, "ตรวจ": 1}


def test_terms_of_sentences_add_up_to_those_of_the_article() -> None:
    article = clean("test", f"แพทย์ตรวจ แพทย์\n{_ROADS}\n{_VACCINES}")
    parts = terms_by(article, sentences(article))
    assert len(parts) == len(sentences(article))
    assert sum(parts, Counter()) == terms(article)


def test_a_goal_is_shown_in_as_many_sentences_as_speak_of_it() -> None:
    one, three = (
        clean("test", f"ข่าว\n{_ROADS}\n" + "".join(f"{_VACCINES}ครั้งที่ {n}\n" for n in range(times))) for times in (1, 3)
    )
    once, thrice = worded(one).in_sentences(one), worded(three).in_sentences(three)
    assert 1.5 * once["3"] < thrice["3"] < 3.5
    assert once["9"] > once["14"]


def test_without_known_words_hardly_anything_is_shown() -> None:
    article = clean("test", "ฎฎ\nฎฎ")
    assert max(worded(article).in_sentences(article).values()) < 0.5


def test_words_speak_for_the_goal_that_texts_with_them_serve() -> None:
    of_vaccines, of_roads = scores(_VACCINES * 8), scores(_ROADS * 8)
    assert of_vaccines["3"] > of_roads["3"]
    assert of_roads["9"] > of_vaccines["9"]


def test_a_text_of_few_words_says_little() -> None:
    short, long = scores(_VACCINES), scores(_VACCINES * 20)
    assert abs(short["3"]) < abs(long["3"])
    assert scores("ฎฎ") == dict.fromkeys(wordings().themes, 0.0)


def test_other_goals_cues_count_too() -> None:
    text = worded(clean("test", _ROADS * 8))
    raised = [5.0 if goal == "8" else 0.0 for goal in goals()]
    changed = {theme for theme, score in text.scores(raised).items() if score != text.scores(_NOTHING)[theme]}
    assert changed


def test_the_words_shown_stand_in_the_sentence_that_says_most() -> None:
    article = clean("test", f"ข่าวประจำวัน\n{_ROADS}\n{_VACCINES}")
    shown = worded(article).telling(article, "3")
    assert shown
    assert all(article.text[m.start : m.end] == m.text for m in shown)
    assert all(m.start >= article.text.index("โรงพยาบาล") for m in shown)


def test_no_words_no_showing() -> None:
    article = clean("test", "ก")
    assert worded(article).telling(article, "3") == ()


def test_scores_are_hundredths_so_that_sums_are_exact() -> None:
    assert all(math.isclose(100 * score, round(100 * score)) for score in scores(_VACCINES * 8).values())
