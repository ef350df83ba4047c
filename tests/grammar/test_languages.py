"""In which language an article is written."""

from kg.clean import clean
from kg.grammar.languages import is_english


def test_an_english_release_may_name_a_body_in_thai_and_a_thai_one_people_in_english() -> None:
    assert is_english(clean("a", "Result\n\nGovernment Spokesperson Jane Roe disclosed the result of กรมประมง today."))
    assert not is_english(clean("a", "ผลงาน\n\nอธิบดีกรมประมง ต้อนรับ Mr. Jan Novak ผู้แทนคณะเยือน เมื่อวานนี้ที่ห้องประชุม"))
